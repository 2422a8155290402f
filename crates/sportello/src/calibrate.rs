//! Refining the confidence of a Faq from questions whose answer is known.
//!
//! In: an assistant and labelled questions, from an audit or from people who resolved them. Out: a
//! [`Calibration`] for the Faq's settings. The shipped one needs no labels; this makes its
//! probabilities fit the company's own customers.
//!
//! A Faq cannot do this by itself. Leaving a fifth of its wordings out in turn, with and without
//! their own entry in the ranking, and refining from those loses AUROC on every set tried
//! (Banking77 5 and 10 shot, CLINC150 10 shot and full, HINT3: 0.1 to 3 points, 2026-11), and the
//! calibration error grows on three of the five: what an author writes is easier than what is asked.

use crate::assistant::{Assistant, Context};
use crate::confidence::calibration::Observed;
use crate::confidence::{Calibration, Evidence, Parts};
use crate::index::wordings::Sought;
use crate::question::understand;
use crate::score::rank;

/// A question of which a person said what answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// What was asked.
    pub question: String,
    /// The id of the entry that answers it; none if no entry does.
    pub entry: Option<String>,
}

/// How labelled questions came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// Drawn at random from what is asked: each counts the same.
    Random,
    /// Collected in some other way, where those without an answer are usually too few: together
    /// they count at least a fifth of all.
    Collected,
}

const LEAST_OOS_SHARE: f64 = 0.2;

impl Assistant {
    /// The confidence's weights refined from labelled questions; see [`Calibration`].
    ///
    /// Questions without words say nothing and are left out. An entry that the Faq does not have
    /// is never right. The result takes effect as [`Settings::calibration`](crate::Settings).
    pub fn refined(&self, labels: &[Labelled], sample: Sample) -> Calibration {
        let oos = labels.iter().filter(|label| label.entry.is_none()).count() as f64;
        let others = labels.len() as f64 - oos;
        let least = LEAST_OOS_SHARE / (1.0 - LEAST_OOS_SHARE) * others;
        let oos_weight = if sample == Sample::Collected && oos > 0.0 { (least / oos).max(1.0) } else { 1.0 };
        let weight = |label: &Labelled| if label.entry.is_none() { oos_weight } else { 1.0 };
        let observed: Vec<Observed> =
            labels.iter().filter_map(|label| self.observe(label, weight(label))).collect();
        Calibration::refined(Parts::of(self.index()), &observed)
    }

    fn observe(&self, label: &Labelled, weight: f64) -> Option<Observed> {
        let index = self.index();
        let question = understand(&label.question, Context::default().italian, index);
        if question.words.is_empty() {
            return None;
        }
        let ranking = rank(index, &question, 1);
        let top = ranking.scored.first()?;
        let sought = Sought::of(&question.reading.words, &index.fields);
        let evidence = Evidence::of(index, &question, &sought, &ranking, 0);
        let right = label.entry.as_deref() == Some(&*index.ids[top.entry]);
        Some(Observed { signals: evidence.signals, in_scope: label.entry.is_some(), right, weight })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Faq;

    fn assistant() -> Assistant {
        let faq = r#"{"faq": {"id": "shop"}, "entry": [
            {"id": "order", "en": {"question": "Where is my order?", "answer": "On its way."}},
            {"id": "return", "en": {"question": "How do I return an item?", "answer": "By post."}}]}"#;
        Assistant::new(Faq::from_json(faq).unwrap()).unwrap()
    }

    fn labels(question: &str, entry: Option<&str>, times: usize) -> Vec<Labelled> {
        vec![Labelled { question: question.into(), entry: entry.map(str::to_owned) }; times]
    }

    fn confidence_after(labels: &[Labelled], sample: Sample) -> f32 {
        let mut faq = assistant().faq().clone();
        faq.settings.calibration = Some(assistant().refined(labels, sample));
        Assistant::new(faq).unwrap().ask("where is the order").confidence
    }

    #[test]
    fn confidence_follows_the_labels() {
        let shipped = assistant().ask("where is the order").confidence;
        let right = confidence_after(&labels("where is the order", Some("order"), 50), Sample::Random);
        let wrong = confidence_after(&labels("where is the order", None, 50), Sample::Random);
        assert!(wrong < shipped && shipped < right, "{wrong} {shipped} {right}");
        assert!(wrong < 0.1, "{wrong}");
    }

    #[test]
    fn a_label_of_no_entry_is_wrong() {
        let gone = confidence_after(&labels("where is the order", Some("gone"), 50), Sample::Random);
        assert!(gone < 0.1, "{gone}");
    }

    #[test]
    fn few_questions_without_an_answer_count_a_fifth_of_a_collection() {
        let mut all = labels("where is the order", Some("order"), 80);
        all.extend(labels("where is the order", None, 1));
        let random = confidence_after(&all, Sample::Random);
        let collected = confidence_after(&all, Sample::Collected);
        assert!(collected < 0.85 && 0.95 < random, "{collected} {random}");
    }

    #[test]
    fn no_labels_change_nothing() {
        let same = confidence_after(&labels("???", Some("order"), 3), Sample::Random);
        assert!((same - assistant().ask("where is the order").confidence).abs() < 1e-4);
    }
}
