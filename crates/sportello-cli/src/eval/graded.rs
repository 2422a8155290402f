//! One question with what it should get and what it got.

use sportello::{Decision, DecisionKind, Lang};

use super::metrics::Guess;

/// A question to measure with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What is asked.
    pub text: String,
    /// The language it is written in.
    pub lang: Lang,
    /// The entries that are right; none if it is out of scope.
    pub right: Vec<String>,
}

/// A question with its decision.
#[derive(Debug, Clone)]
pub struct Graded {
    /// The question.
    pub case: Case,
    /// What the engine decided.
    pub decision: Decision,
}

impl Graded {
    /// Whether there is an answer.
    pub fn in_scope(&self) -> bool {
        !self.case.right.is_empty()
    }

    /// The best candidate's id.
    pub fn top(&self) -> Option<&str> {
        self.decision.candidates.first().map(|top| top.id.as_str())
    }

    /// For each rank whether that entry is right.
    pub fn hits(&self) -> Vec<bool> {
        self.decision.candidates.iter().map(|candidate| self.case.right.contains(&candidate.id)).collect()
    }

    /// Whether the best candidate is right; never of a question out of scope.
    pub fn is_right(&self) -> bool {
        self.hits().first() == Some(&true)
    }

    /// Whether the engine answers.
    pub fn is_answered(&self) -> bool {
        self.decision.kind == DecisionKind::Answer
    }

    /// Confidence, and whether an answer would be right.
    pub fn answer(&self) -> (f32, bool) {
        (self.decision.confidence, self.is_right())
    }

    /// As one of many classes.
    pub fn guess(&self) -> Guess<'_> {
        // Any right entry is as good as the first.
        let label = if self.is_right() { self.top() } else { self.case.right.first().map(String::as_str) };
        Guess { label, top: self.top(), confidence: self.decision.confidence }
    }
}
