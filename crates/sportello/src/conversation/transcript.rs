//! What was said, as much as is kept of it.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::handoff::{LONGEST_TEXT, Speaker, Turn, shortened};
use crate::voice::Say;

/// How many turns are kept.
pub const MOST_TURNS: usize = 200;

/// The last turns of a conversation, redacted, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transcript {
    /// How many older turns are no longer kept.
    dropped: u64,
    turns: VecDeque<Turn>,
}

impl Transcript {
    /// The turns that are kept.
    pub fn turns(&self) -> impl ExactSizeIterator<Item = &Turn> {
        self.turns.iter()
    }

    /// How many older turns are no longer kept.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// The number of the last turn, 0 before the first.
    pub fn last_number(&self) -> u64 {
        self.dropped.saturating_add(self.turns.len() as u64)
    }

    /// The customer's last turn.
    pub fn last_of_customer(&self) -> Option<&Turn> {
        self.last_from(Speaker::Customer)
    }

    /// The assistant's last turn.
    pub fn last_of_assistant(&self) -> Option<&Turn> {
        self.last_from(Speaker::Assistant)
    }

    fn last_from(&self, speaker: Speaker) -> Option<&Turn> {
        self.turns.iter().rev().find(|turn| turn.from == speaker)
    }

    /// What a person said, redacted.
    pub fn push(&mut self, at_ms: i64, from: Speaker, text: &str) {
        self.keep(at_ms, from, text, None, None);
    }

    /// What the assistant said.
    pub fn push_own(&mut self, at_ms: i64, text: &str, entry: Option<String>, say: Option<Say>) {
        self.keep(at_ms, Speaker::Assistant, text, entry, say);
    }

    /// What was expected where this cannot have come about until a time.
    pub fn impossible(&self, last_ms: i64) -> Option<&'static str> {
        let numbers = (1_u64..).map(|at| self.dropped.checked_add(at));
        let in_a_row = self.turns.iter().zip(numbers).all(|(turn, number)| Some(turn.number) == number);
        if self.turns.len() > MOST_TURNS {
            Some("expected at most 200 turns")
        } else if !in_a_row {
            Some("expected turns numbered in a row, after those that were dropped")
        } else if self.turns.iter().any(|turn| turn.text.len() > LONGEST_TEXT) {
            Some("expected turns of at most 4096 bytes")
        } else if self.turns.iter().any(|turn| turn.at_ms > last_ms) {
            Some("expected no turn after the last time")
        } else {
            None
        }
    }

    fn keep(&mut self, at_ms: i64, from: Speaker, text: &str, entry: Option<String>, say: Option<Say>) {
        let number = self.last_number().saturating_add(1);
        self.turns.push_back(Turn { number, at_ms, from, text: shortened(text), entry, say });
        while self.turns.len() > MOST_TURNS {
            self.turns.pop_front();
            self.dropped = self.dropped.saturating_add(1);
        }
    }
}
