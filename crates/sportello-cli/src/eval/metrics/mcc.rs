//! The Matthews correlation of many classes, one of which is "out of scope".

use std::collections::HashMap;

/// What one question should get and would get.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess<'a> {
    /// The right class; nothing is out of scope.
    pub label: Option<&'a str>,
    /// The top candidate; nothing if there is none.
    pub top: Option<&'a str>,
    /// How sure it is.
    pub confidence: f32,
}

/// The correlation at the best threshold, below which a question is taken as out of scope.
///
/// Gorodkin 2004: `(c·s − Σ p·t) / √((s² − Σ p²)(s² − Σ t²))` with c right of s, and p and t
/// how often a class is predicted and true. Where the root is 0 so is the correlation.
pub fn mcc(guesses: &[Guess<'_>]) -> Option<f64> {
    let mut order = guesses.to_vec();
    order.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let mut counts = Counts::all_refused(&order);
    let mut best = counts.correlation();
    for (at, guess) in order.iter().enumerate() {
        counts.accept(guess);
        if order.get(at + 1).is_none_or(|next| next.confidence < guess.confidence) {
            best = best.max(counts.correlation());
        }
    }
    (!order.is_empty()).then_some(best)
}

type Class<'a> = Option<&'a str>;

struct Counts<'a> {
    total: f64,
    right: f64,
    predicted: HashMap<Class<'a>, f64>,
    truth: HashMap<Class<'a>, f64>,
    /// Σ p·t and Σ p², kept up to date.
    agreement: f64,
    squares: f64,
    truth_squares: f64,
}

impl<'a> Counts<'a> {
    /// The counts when every question is taken as out of scope.
    fn all_refused(guesses: &[Guess<'a>]) -> Self {
        let mut truth: HashMap<Class<'a>, f64> = HashMap::new();
        for guess in guesses {
            *truth.entry(guess.label).or_default() += 1.0;
        }
        let total = guesses.len() as f64;
        let out_of_scope = truth.get(&None).copied().unwrap_or_default();
        Self {
            total,
            right: out_of_scope,
            predicted: HashMap::from([(None, total)]),
            agreement: total * out_of_scope,
            squares: total * total,
            truth_squares: truth.values().map(|count| count * count).sum(),
            truth,
        }
    }

    /// Takes one question at its top candidate.
    fn accept(&mut self, guess: &Guess<'a>) {
        if guess.top.is_some() {
            self.predict(None, -1.0);
            self.predict(guess.top, 1.0);
            self.right -= f64::from(u8::from(guess.label.is_none()));
            self.right += f64::from(u8::from(guess.label == guess.top));
        }
    }

    fn predict(&mut self, class: Class<'a>, change: f64) {
        let count = self.predicted.entry(class).or_default();
        self.squares += (*count + change).powi(2) - count.powi(2);
        *count += change;
        self.agreement += change * self.truth.get(&class).copied().unwrap_or_default();
    }

    fn correlation(&self) -> f64 {
        let square = self.total * self.total;
        let root = ((square - self.squares) * (square - self.truth_squares)).sqrt();
        if root > 0.0 { (self.right * self.total - self.agreement) / root } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(label: &'static str, top: &'static str, confidence: f32) -> Guess<'static> {
        let class = |name: &'static str| (name != "oos").then_some(name);
        Guess { label: class(label), top: class(top), confidence }
    }

    #[track_caller]
    fn check(guesses: &[Guess<'_>], expected: f64) {
        let mcc = mcc(guesses).unwrap();
        assert!((mcc - expected).abs() < 1e-9, "{mcc} is not {expected}");
    }

    #[test]
    fn all_right_at_some_threshold_is_one() {
        check(&[guess("a", "a", 0.9), guess("b", "b", 0.8), guess("oos", "a", 0.3)], 1.0);
    }

    #[test]
    fn the_best_threshold_counts() {
        // All answered: c 2 of s 4; p: a 2, b 2; t: a 1, b 1, oos 2; Σpt 4, Σp² 8, Σt² 6:
        // (8−4)/√(8·10) = .4472. From .7 up: c 3; p: a 1, b 1, oos 2 … c 4: 1.
        let guesses =
            [guess("a", "a", 0.9), guess("b", "b", 0.7), guess("oos", "a", 0.5), guess("oos", "b", 0.4)];
        check(&guesses, 1.0);
        let tied: Vec<_> = guesses.iter().map(|guess| Guess { confidence: 0.5, ..*guess }).collect();
        check(&tied, 4.0 / 80.0_f64.sqrt());
    }

    #[test]
    fn two_classes_agree_with_the_binary_formula() {
        // TP 2, TN 1, FP 1, FN 1 at every threshold that answers all of them:
        // (2·1 − 1·1)/√(3·3·2·2) = 1/6; refusing some does worse here.
        let guesses = [
            guess("a", "a", 0.5),
            guess("a", "a", 0.5),
            guess("b", "b", 0.5),
            guess("b", "a", 0.5),
            guess("a", "b", 0.5),
        ];
        check(&guesses, 1.0 / 6.0);
    }

    #[test]
    fn a_question_without_candidates_is_out_of_scope() {
        check(&[guess("oos", "oos", 0.0), guess("a", "a", 0.9)], 1.0);
    }
}
