//! What becomes of one question.

use serde::Serialize;

use super::asked::Asked;
use crate::assistant::{Assistant, Context};
use crate::decision::DecisionKind;

/// What an assistant makes of a question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// What is done.
    pub kind: DecisionKind,
    /// The entry that comes first, if any does.
    pub entry: Option<String>,
    /// The entries that are offered, where the customer is asked back.
    pub offered: Vec<String>,
    /// The probability that the first is right, 0 to 1.
    pub confidence: f32,
}

/// A question whose outcome changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The question.
    pub asked: Asked,
    /// Before the change.
    pub before: Outcome,
    /// After it.
    pub after: Outcome,
    /// What that means; several may hold.
    pub effects: Vec<Effect>,
}

/// What a change means for a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Effect {
    /// It had no answer and gets one.
    NewlyAnswered,
    /// It gets a wrong answer that it did not get before.
    NewlyWrong,
    /// It gets the right answer, which it did not get before.
    NewlyRight,
    /// It is asked back now.
    NewlyAmbiguous,
    /// It had an answer and gets none.
    LostAnswer,
    /// Another entry comes first.
    ChangedEntry,
}

impl Outcome {
    /// Asks an assistant.
    pub fn of(assistant: &Assistant, asked: &Asked) -> Self {
        let context = asked.lang.map_or_else(Context::default, Context::in_lang);
        let decision = assistant.ask_in(&asked.text, context);
        Self {
            kind: decision.kind,
            entry: decision.candidates.first().map(|top| top.id.clone()),
            offered: decision.options().iter().map(|option| option.id.clone()).collect(),
            confidence: decision.confidence,
        }
    }

    /// The entry that is answered with.
    pub fn answer(&self) -> Option<&str> {
        self.entry.as_deref().filter(|_| self.kind == DecisionKind::Answer)
    }

    /// Whether an entry is answered with or offered.
    pub fn reaches(&self, entry: &str) -> bool {
        self.answer() == Some(entry) || self.offered.iter().any(|offered| offered == entry)
    }
}

impl Change {
    /// None where nothing changes.
    pub(super) fn of(asked: &Asked, before: Outcome, after: Outcome) -> Option<Self> {
        if before.kind == after.kind && before.entry == after.entry {
            return None;
        }
        let known = asked.right.as_ref();
        let is_right = |outcome: &Outcome| {
            known.is_some_and(|right| right.is_some() && outcome.answer() == right.as_deref())
        };
        let is_wrong = |outcome: &Outcome| {
            known.is_some_and(|right| outcome.answer().is_some() && outcome.answer() != right.as_deref())
        };
        let answered = [&before, &after].map(|outcome| outcome.answer().is_some());
        let another_wrong = before.answer() != after.answer();
        let effects = [
            (answered == [false, true], Effect::NewlyAnswered),
            (is_wrong(&after) && (!is_wrong(&before) || another_wrong), Effect::NewlyWrong),
            (is_right(&after) && !is_right(&before), Effect::NewlyRight),
            (after.kind == DecisionKind::Clarify && before.kind != after.kind, Effect::NewlyAmbiguous),
            (answered == [true, false], Effect::LostAnswer),
            (before.entry != after.entry, Effect::ChangedEntry),
        ];
        let effects = effects.into_iter().filter_map(|(holds, effect)| holds.then_some(effect)).collect();
        Some(Self { asked: asked.clone(), before, after, effects })
    }
}
