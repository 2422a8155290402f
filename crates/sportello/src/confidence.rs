//! The probability that a candidate is the right answer.
//!
//! In: a ranking, what is known of the question, a place in the ranking. Out: a probability,
//! by a logistic regression over the signals of [`Evidence`]. The weights are fitted by
//! `cargo xtask train-confidence`; the data it names there, and never a test part, stand
//! behind them.

pub mod calibration;
pub mod refine;
mod weights;

pub use calibration::Calibration;

use crate::index::Index;
use crate::index::wordings::Sought;
use crate::question::Question;
use crate::score::Ranking;

/// How many signals there are: see [`Evidence::of`] for their order.
pub const SIGNALS: usize = 14;

/// What speaks for a candidate and against it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// The signals, in the order of the weights.
    pub signals: [f32; SIGNALS],
    /// Whether the candidate ranks first.
    pub first: bool,
    /// Whether there is a head; without one the other signals mean something else.
    pub headed: bool,
}

impl Evidence {
    /// Gathers the signals for the candidate at a place of the ranking.
    pub fn of(index: &Index, question: &Question, sought: &Sought, ranking: &Ranking, place: usize) -> Self {
        let own = &ranking.scored[place];
        let rival = rival(ranking, place);
        let [first, second] = ranking.best_head;
        let head_rival = if own.head < first { first } else { second.max(own.head - 3.0) };
        let nearest = index.wordings.nearest(own.entry, sought).similarity;
        let wordings = index.wordings.len() as f32 / index.documents.len().max(1) as f32;
        let plenty = libm::logf(wordings.max(1.0));
        let margin = own.score - rival;
        let signals = [
            1.0,
            margin,
            own.score,
            own.head,
            own.head - head_rival,
            own.coverage,
            ranking.known,
            nearest,
            libm::logf(1.0 + question.words.len() as f32),
            own.lexical / ranking.top_lexical,
            plenty,
            plenty * margin,
            plenty * own.head,
            libm::logf(index.ids.len() as f32 + 1.0),
        ];
        Self { signals, first: place == 0, headed: index.head.is_some() }
    }

    /// The probability that the candidate is right, 0 to 1.
    pub fn probability(&self, refined: Option<&Calibration>) -> f32 {
        let weights = Calibration::weights(refined, self);
        let logit: f32 = self.signals.iter().zip(weights).map(|(signal, weight)| signal * weight).sum();
        1.0 / (1.0 + libm::expf(-logit))
    }
}

fn rival(ranking: &Ranking, place: usize) -> f32 {
    let other = if place == 0 { 1 } else { 0 };
    ranking.scored.get(other).map_or(ranking.scored[place].score - 1.0, |scored| scored.score)
}
