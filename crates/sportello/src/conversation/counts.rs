//! How often something went wrong since the assistant took the conversation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::handoff::Weighed;
use crate::rules::Reason;

/// Counters for the rules and for the priority of a handover.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// By the code of a reason that counts: how often, in a row where that is what counts.
    reasons: BTreeMap<String, u32>,
    /// By the id of a rule of words: in how many messages.
    rules: BTreeMap<String, u32>,
    /// How often the assistant did not help.
    pub no_help: u32,
    /// How many messages were frustrated or insulting.
    pub bad_moods: u32,
    /// How many messages were insulting.
    pub insults: u32,
    /// What was said of urgency.
    pub weighed: Weighed,
}

/// What an answer ends: these count in a row only.
const IN_A_ROW: [Reason; 2] = [Reason::NothingAnswers, Reason::LowConfidence];

impl Counts {
    /// Counts a reason; how often it is then.
    pub fn reason(&mut self, reason: Reason) -> u32 {
        up(&mut self.reasons, reason.code())
    }

    /// Counts a message that a rule of words speaks of; how many there are then.
    pub fn rule(&mut self, id: &str) -> u32 {
        up(&mut self.rules, id)
    }

    /// An answer was given.
    pub fn answered(&mut self) {
        for reason in IN_A_ROW {
            self.reasons.remove(reason.code());
        }
    }

    /// Once more without help.
    pub fn no_help(&mut self) {
        self.no_help = self.no_help.saturating_add(1);
    }

    /// A message with frustration, or with insults.
    pub fn bad_mood(&mut self, insult: bool) {
        self.bad_moods = self.bad_moods.saturating_add(1);
        self.insults = self.insults.saturating_add(u32::from(insult));
    }
}

fn up(counts: &mut BTreeMap<String, u32>, key: &str) -> u32 {
    let count = counts.get(key).map_or(1, |count| count.saturating_add(1));
    counts.insert(key.to_owned(), count);
    count
}
