//! What was asked, given, shown and rejected since the assistant took the conversation.
//!
//! Every list is bounded; the oldest goes first.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::asked::hash;
use super::reply::Choice;
use crate::decision::Decision;
use crate::voice::Say;

/// How many questions, answers and texts are remembered.
const MOST: usize = 64;

/// How many considered entries are remembered.
const MOST_CONSIDERED: usize = 20;

/// What was asked, given, shown and rejected.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Memory {
    asked: VecDeque<Asked>,
    given: VecDeque<Given>,
    told: VecDeque<Told>,
    considered: VecDeque<Considered>,
    /// The last answer, until the customer says whether it helped.
    unrated: Option<String>,
}

/// A question that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    fingerprint: u32,
    entry: String,
}

/// An entry whose answer a typed question got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    entry: String,
    times: u32,
}

/// A text of the assistant's own that helps nobody when it is said again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    say: Say,
    /// A hash of the options it was said with.
    options: u32,
    times: u32,
}

/// An entry that was considered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Considered {
    /// Its id.
    pub entry: String,
    /// As in the last decision that named it.
    pub score: f32,
    /// As in the last decision that named it.
    pub confidence: f32,
    /// Whether the customer saw it.
    pub shown: bool,
    /// Whether the customer said that it was not meant.
    pub rejected: bool,
}

impl Memory {
    /// Takes in a decision: its candidates come first from now on, in their order.
    pub fn consider(&mut self, decision: &Decision) {
        for candidate in decision.candidates.iter().rev() {
            let mut own = self.take(&candidate.id);
            (own.score, own.confidence) = (candidate.score, candidate.confidence);
            self.considered.push_front(own);
        }
        self.considered.truncate(MOST_CONSIDERED);
    }

    /// An entry was shown, as an answer or an option. Showing it anew takes a rejection back.
    pub fn show(&mut self, entry: &str) {
        self.mark(entry, |own| (own.shown, own.rejected) = (true, false));
    }

    /// The customer did not mean an entry.
    pub fn reject(&mut self, entry: &str) {
        self.mark(entry, |own| own.rejected = true);
    }

    /// Whether the customer did not mean an entry.
    pub fn is_rejected(&self, entry: &str) -> bool {
        self.considered.iter().any(|own| own.entry == entry && own.rejected)
    }

    /// The entries that were considered, those of the last question first.
    pub fn considered(&self) -> impl Iterator<Item = &Considered> {
        self.considered.iter()
    }

    /// The entry that was given for a question before.
    pub fn entry_for(&self, fingerprint: Option<u32>) -> Option<&str> {
        let asked = self.asked.iter().rev().find(|asked| Some(asked.fingerprint) == fingerprint)?;
        Some(&asked.entry)
    }

    /// A question led to an answer.
    pub fn answered(&mut self, fingerprint: Option<u32>, entry: &str) {
        self.unrated = Some(entry.to_owned());
        let Some(fingerprint) = fingerprint else { return };
        self.asked.retain(|asked| asked.fingerprint != fingerprint);
        push(&mut self.asked, Asked { fingerprint, entry: entry.to_owned() });
    }

    /// Counts an answer to a typed question; how often it is then.
    pub fn give(&mut self, entry: &str) -> u32 {
        let at = self.given.iter().position(|given| given.entry == entry);
        let before = at.and_then(|at| self.given.remove(at)).map_or(0, |given| given.times);
        let times = before.saturating_add(1);
        push(&mut self.given, Given { entry: entry.to_owned(), times });
        times
    }

    /// The entry of the last answer that a typed question got.
    pub fn last_given(&self) -> Option<&str> {
        self.given.back().map(|given| given.entry.as_str())
    }

    /// Counts a text said with these options; how often it is then.
    pub fn tell(&mut self, say: Say, options: &[Choice]) -> u32 {
        let options = hash(options.iter().filter_map(|option| option.entry.as_deref()));
        let at = self.told.iter().position(|told| (told.say, told.options) == (say, options));
        let before = at.and_then(|at| self.told.remove(at)).map_or(0, |told| told.times);
        let times = before.saturating_add(1);
        push(&mut self.told, Told { say, options, times });
        times
    }

    /// The last answer, if the customer has not yet said whether it helped; asked once.
    pub fn rate(&mut self) -> Option<String> {
        self.unrated.take()
    }

    /// Whether every list is within its bounds.
    pub fn is_bounded(&self) -> bool {
        let lists = [self.asked.len(), self.given.len(), self.told.len()];
        lists.iter().all(|&len| len <= MOST) && self.considered.len() <= MOST_CONSIDERED
    }

    fn mark(&mut self, entry: &str, change: impl FnOnce(&mut Considered)) {
        if !self.considered.iter().any(|own| own.entry == entry) {
            let new = self.take(entry);
            self.considered.push_front(new);
            self.considered.truncate(MOST_CONSIDERED);
        }
        if let Some(own) = self.considered.iter_mut().find(|own| own.entry == entry) {
            change(own);
        }
    }

    /// Takes an entry out of the list, or makes a new one.
    fn take(&mut self, entry: &str) -> Considered {
        let at = self.considered.iter().position(|own| own.entry == entry);
        at.and_then(|at| self.considered.remove(at)).unwrap_or_else(|| Considered {
            entry: entry.to_owned(),
            score: 0.0,
            confidence: 0.0,
            shown: false,
            rejected: false,
        })
    }
}

fn push<T>(list: &mut VecDeque<T>, item: T) {
    list.push_back(item);
    while list.len() > MOST {
        list.pop_front();
    }
}
