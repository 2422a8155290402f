//! The labels asked of the Faq, before and after.

use std::collections::HashMap;

use anyhow::Result;
use sportello::promise::{Label, Tuned};
use sportello::{Assistant, Edit, Sample, Settings, Thresholds};

use super::settings::Change;
use crate::eval::data::Labelled;
use crate::eval::graded::Graded;

/// A Faq with the labels that it is tuned on.
#[derive(Debug)]
pub struct Trial {
    assistant: Assistant,
    labels: Vec<Labelled>,
    /// How many labels went into the calibration, if it was refined.
    refined_on: Option<usize>,
    /// The threshold as it was.
    threshold_before: f32,
    /// The labels as the Faq decides them as it was.
    before: Vec<Graded>,
    /// The same with the settings as they are now.
    graded: Vec<Graded>,
}

impl Trial {
    /// Asks the labels.
    pub fn new(assistant: Assistant, labels: Vec<Labelled>) -> Self {
        let graded = ask(&assistant, &labels);
        let threshold_before = assistant.faq().settings.thresholds.answer;
        Self { assistant, labels, refined_on: None, threshold_before, before: graded.clone(), graded }
    }

    /// Refines the calibration from half of the labels and keeps the other half to tune on: labels
    /// that shaped the confidence would flatter it.
    pub fn refine(&mut self) -> Result<()> {
        let (refining, labels) = halves(std::mem::take(&mut self.labels));
        self.before = ask(&self.assistant, &labels);
        let refining: Vec<_> = refining.into_iter().map(Labelled::for_refining).collect();
        let calibration = Some(self.assistant.refined(&refining, Sample::Random));
        (self.labels, self.refined_on) = (labels, Some(refining.len()));
        self.set(Settings { calibration, ..self.settings().clone() })
    }

    /// Takes a threshold over, with the labels that back it.
    pub fn adopt(&mut self, tuned: &Tuned) -> Result<()> {
        let own = self.settings();
        let thresholds = Thresholds {
            answer: tuned.threshold,
            // Nothing is asked back above what is answered.
            clarify: own.thresholds.clarify.min(tuned.threshold),
            ..own.thresholds
        };
        let promise = Some(super::settings::backing(tuned));
        self.set(Settings { thresholds, promise, ..own.clone() })
    }

    fn set(&mut self, settings: Settings) -> Result<()> {
        self.assistant.apply(Edit::Settings(settings.into()))?;
        self.graded = ask(&self.assistant, &self.labels);
        Ok(())
    }

    /// What the promise is tuned on.
    pub fn outcomes(&self) -> Vec<Label> {
        let outcome = |(confidence, right)| Label { confidence, right };
        self.graded.iter().map(Graded::answer).map(outcome).collect()
    }

    /// What is to be written.
    pub fn change(&self) -> Change<'_> {
        Change { settings: self.settings(), with_weights: self.refined_on.is_some() }
    }

    /// The settings as they are now.
    pub fn settings(&self) -> &Settings {
        &self.assistant.faq().settings
    }

    /// The labels that are tuned on, as the Faq decides them now.
    pub fn graded(&self) -> &[Graded] {
        &self.graded
    }

    /// The threshold and the same labels as it decided them before anything was changed.
    pub fn before(&self) -> (f32, &[Graded]) {
        (self.threshold_before, &self.before)
    }

    /// How many other labels the confidence was refined on, if it was.
    pub fn refined_on(&self) -> Option<usize> {
        self.refined_on
    }
}

/// Asks as a host does that knows nothing of the customer's language.
fn ask(assistant: &Assistant, labels: &[Labelled]) -> Vec<Graded> {
    let grade = |label: &Labelled| {
        let case = label.clone().case();
        Graded { decision: assistant.ask(&case.text), case }
    };
    labels.iter().map(grade).collect()
}

/// Every other question on one side. Files are often sorted, so the first half is no sample; and the
/// same question stands on one side only.
fn halves(labels: Vec<Labelled>) -> (Vec<Labelled>, Vec<Labelled>) {
    let mut sides: HashMap<String, bool> = HashMap::new();
    labels.into_iter().partition(|label| {
        let next = sides.len().is_multiple_of(2);
        *sides.entry(label.text.clone()).or_insert(next)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello::Lang;

    #[test]
    fn halves_share_no_question() {
        let label =
            |text: &str| Labelled { text: text.into(), label: "a".into(), lang: Lang::En, near: None };
        let (one, other) = halves(["a", "b", "a", "c", "b", "d", "a"].map(label).to_vec());
        let texts = |side: &[Labelled]| side.iter().map(|label| label.text.clone()).collect::<String>();
        assert_eq!((texts(&one).as_str(), texts(&other).as_str()), ("aaca", "bbd"));
    }
}
