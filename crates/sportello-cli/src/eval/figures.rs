//! The figures of a run, as JSON and for people.

use serde_json::{Map, Value};
use sportello::Decision;

use super::graded::Graded;
use super::metrics::{
    RiskCurve, auroc, average_precision, c_at_1, ece, mcc, mean, reciprocal_rank, share, success_at,
};
use crate::terminal::Table;

/// The risk at which `coverage_at_5` is read.
pub const ACCEPTED_RISK: f64 = 0.05;

/// Figures by name, in the order of the contract; those that do not apply are not there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    named: Vec<(&'static str, f64)>,
}

impl Figures {
    /// What an assistant is worth that has to tell entries apart and to know its limits.
    pub fn of_intents(graded: &[Graded]) -> Self {
        let mut figures = Self::of_confidence(graded);
        let guesses: Vec<_> = graded.iter().map(Graded::guess).collect();
        figures.add("mcc", mcc(&guesses));
        figures.add("c_at_1", of_answers(graded));
        figures
    }

    /// What a ranking is worth.
    pub fn of_rankings(graded: &[Graded]) -> Self {
        let mut figures = Self::of_confidence(graded);
        figures.add("c_at_1", of_answers(graded));
        let hits = || in_scope(graded).map(|graded| (graded.hits(), graded.case.right.len()));
        figures.add("success_at_1", share(hits().map(|(hits, _)| success_at(1, &hits))));
        figures.add("success_at_5", share(hits().map(|(hits, _)| success_at(5, &hits))));
        figures.add("mrr", mean(hits().map(|(hits, _)| reciprocal_rank(&hits))));
        figures.add("map", mean(hits().map(|(hits, relevant)| average_precision(&hits, relevant))));
        figures
    }

    fn of_confidence(graded: &[Graded]) -> Self {
        let answers: Vec<_> = graded.iter().map(Graded::answer).collect();
        let curve = RiskCurve::of(&answers);
        let mut figures = Self::default();
        figures.add("n", Some(graded.len() as f64));
        figures.add("accuracy", share(in_scope(graded).map(Graded::is_right)));
        figures.add("top3", share(in_scope(graded).map(|graded| success_at(3, &graded.hits()))));
        figures.add("auroc", of_scope(graded, |decision| decision.confidence));
        figures.add("auroc_scope", of_scope(graded, |decision| decision.scope));
        figures.add("aurc", curve.as_ref().map(|curve| curve.area));
        figures.add("coverage_at_5", curve.map(|curve| curve.coverage_at(ACCEPTED_RISK)));
        figures.add("ece", ece(&answers));
        figures
    }

    /// Adds a figure, if it applies.
    pub fn add(&mut self, name: &'static str, value: Option<f64>) {
        self.named.extend(value.filter(|value| value.is_finite()).map(|value| (name, value)));
    }

    /// Adds the figures of another list.
    pub fn extend(&mut self, other: Self) {
        self.named.extend(other.named);
    }

    /// A figure.
    pub fn get(&self, name: &str) -> Option<f64> {
        self.named.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, f64)> {
        self.named.iter().copied()
    }

    /// As members of a JSON object.
    pub fn json(&self) -> Map<String, Value> {
        self.named.iter().map(|(name, value)| ((*name).to_owned(), number(name, *value))).collect()
    }

    /// As lines.
    pub fn show(&self) -> String {
        let mut table = Table::default();
        for (name, value) in &self.named {
            table.row([(*name).to_owned(), shown(name, *value)]);
        }
        table.show()
    }
}

fn in_scope(graded: &[Graded]) -> impl Iterator<Item = &Graded> {
    graded.iter().filter(|graded| graded.in_scope())
}

/// How well a probability tells questions that have an answer from those that have none.
fn of_scope(graded: &[Graded], probability: impl Fn(&Decision) -> f32) -> Option<f64> {
    let probabilities = |scope: bool| -> Vec<f32> {
        graded.iter().filter(|g| g.in_scope() == scope).map(|g| probability(&g.decision)).collect()
    };
    auroc(&probabilities(true), &probabilities(false))
}

/// The engine's own decisions: what it does not answer is left unanswered.
fn of_answers(graded: &[Graded]) -> Option<f64> {
    let answered = graded.iter().filter(|graded| graded.is_answered());
    let (right, answers) =
        answered.fold((0, 0), |(right, all), graded| (right + usize::from(graded.is_right()), all + 1));
    c_at_1(right, graded.len() - answers, graded.len())
}

/// Counts stay whole; the rest keeps six digits, more than any set of questions can tell.
fn number(name: &str, value: f64) -> Value {
    match name {
        "n" | "k" | "index_bytes" => Value::from(value as u64),
        _ => Value::from((value * 1e6).round() / 1e6),
    }
}

/// A figure for people, in the unit that its name says.
pub fn shown(name: &str, value: f64) -> String {
    match name {
        "n" | "k" | "index_bytes" => format!("{value:.0}"),
        _ if name == "seconds" || name.ends_with("_s") || name.ends_with("_mb") || name.contains("_us_") => {
            format!("{value:.2}")
        }
        "auroc" | "auroc_scope" | "aurc" | "ece" | "mcc" | "mrr" | "map" | "c_at_1" => format!("{value:.4}"),
        _ => format!("{:.2} %", value * 100.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::testing::graded;

    #[test]
    fn counts_are_whole_and_shares_are_not() {
        assert_eq!(number("n", 1.0).to_string(), "1");
        assert_eq!(number("accuracy", 1.0).to_string(), "1.0");
        assert_eq!(number("accuracy", 0.123_456_78).to_string(), "0.123457");
    }

    #[test]
    fn figures_of_a_small_run() {
        let all = [
            graded("one", Some("a"), "a", 0.9),
            graded("two", Some("b"), "a", 0.8),
            graded("three", None, "a", 0.6),
            graded("four", None, "a", 0.2),
        ];
        let figures = Figures::of_intents(&all);
        // In scope one of two; both in scope are above both out of scope; answered are three,
        // one of them right: (1 + 1·1/4)/4.
        for (name, value) in [("n", 4.0), ("accuracy", 0.5), ("auroc", 1.0), ("c_at_1", 0.3125)] {
            assert_eq!(figures.get(name), Some(value), "{name}");
        }
        assert_eq!(figures.get("coverage_at_5"), Some(0.25));
    }

    #[test]
    fn figures_are_shown_in_their_unit() {
        assert_eq!(shown("accuracy", 0.9251), "92.51 %");
        assert_eq!(shown("query_us_p50", 12.345), "12.35");
        assert_eq!(shown("n", 3080.0), "3080");
    }
}
