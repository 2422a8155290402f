//! The probability that a candidate is the right answer.
//!
//! In: a ranking, what is known of the question, a place in the ranking. Out: a probability. For the
//! candidate that ranks first it is the product of two logistic regressions over the signals of
//! [`Evidence`]: that the Faq answers the question at all, and that this is the entry if it does.
//! The weights are fitted by `cargo xtask train-confidence`; the data it names there, and never a
//! test part, stand behind them.
//!
//! Against one regression, CLINC150 test in full and at 10 shots, HINT3 (2026-11, neither seen by
//! the fit): AUROC of in against out of scope 95.9, 92.4, 88.2 becomes 96.6, 93.2, 89.1; coverage at
//! 5 % risk 76.3, 55.1 becomes 76.9, 55.4; calibration error 5.0, 8.4 becomes 5.5, 7.3. A small
//! margin speaks against an answer, but not for the Faq not having one.

pub mod calibration;
pub mod refine;
#[allow(clippy::approx_constant, reason = "fitted weights that happen to be near a constant")]
mod weights;

pub use calibration::Calibration;

use crate::index::Index;
use crate::index::wordings::Sought;
use crate::question::Question;
use crate::score::Ranking;

/// How many signals there are: see [`Evidence::of`] for their order.
pub const SIGNALS: usize = 17;

/// The weights for one kind of index.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Whether the Faq answers the question, from the candidate that ranks first.
    pub scope: [f32; SIGNALS],
    /// Whether the candidate that ranks first is right, if the Faq answers the question.
    pub right: [f32; SIGNALS],
    /// Whether a candidate below it is right.
    pub below: [f32; SIGNALS],
    /// The mean square of each signal of first candidates where the weights were fitted.
    pub squares: [f32; SIGNALS],
}

/// What the signals depend on: where a part is missing, the others mean something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// Whether there is a head.
    pub head: bool,
    /// Whether there is a table of meanings.
    pub meaning: bool,
}

impl Parts {
    /// The parts that an index has.
    pub fn of(index: &Index) -> Self {
        Self { head: index.head.is_some(), meaning: index.meanings.is_some() }
    }

    /// The shipped weights for these parts.
    pub fn weights(self) -> &'static Weights {
        match (self.head, self.meaning) {
            (true, true) => &weights::ALL,
            (true, false) => &weights::WITHOUT_MEANING,
            (false, true) => &weights::WITHOUT_HEAD,
            (false, false) => &weights::WORDS_ALONE,
        }
    }
}

/// What speaks for a candidate and against it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// The signals, in the order of the weights.
    pub signals: [f32; SIGNALS],
    /// Whether the candidate ranks first.
    pub first: bool,
    /// What there was to take signals from.
    pub parts: Parts,
}

impl Evidence {
    /// Gathers the signals for the candidate at a place of the ranking.
    pub fn of(index: &Index, question: &Question, sought: &Sought, ranking: &Ranking, place: usize) -> Self {
        let own = &ranking.scored[place];
        let [first, second] = ranking.best_head;
        let head_rival = if own.head < first { first } else { second.max(own.head - 3.0) };
        let [nearest_meaning, second_meaning] = ranking.best_meaning;
        let nearest = index.wordings.nearest(own.entry, sought).similarity;
        let plenty = libm::logf(index.wordings_each());
        let margin = own.score - rival(ranking, place);
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
            own.meaning,
            own.meaning
                - if own.meaning < nearest_meaning {
                    nearest_meaning
                } else {
                    second_meaning.max(own.meaning - 1.0)
                },
            ranking.idle,
        ];
        Self { signals, first: place == 0, parts: Parts::of(index) }
    }

    /// The probability that the candidate is right, 0 to 1.
    pub fn probability(&self, refined: Option<&Calibration>) -> f32 {
        if !self.first {
            return self.logistic(&self.parts.weights().below);
        }
        let shipped = &self.parts.weights().right;
        let right = self.fitting(refined).map_or(shipped, |refined| &refined.right);
        self.scope(refined) * self.logistic(right)
    }

    /// The probability that the Faq answers the question at all, 0 to 1; from the candidate that
    /// ranks first.
    pub fn scope(&self, refined: Option<&Calibration>) -> f32 {
        let shipped = &self.parts.weights().scope;
        self.logistic(self.fitting(refined).map_or(shipped, |refined| &refined.scope))
    }

    fn fitting<'c>(&self, refined: Option<&'c Calibration>) -> Option<&'c Calibration> {
        refined.filter(|refined| refined.parts == self.parts)
    }

    fn logistic(&self, weights: &[f32; SIGNALS]) -> f32 {
        let logit: f32 = self.signals.iter().zip(weights).map(|(signal, weight)| signal * weight).sum();
        1.0 / (1.0 + libm::expf(-logit))
    }
}

fn rival(ranking: &Ranking, place: usize) -> f32 {
    let other = if place == 0 { 1 } else { 0 };
    ranking.scored.get(other).map_or(ranking.scored[place].score - 1.0, |scored| scored.score)
}
