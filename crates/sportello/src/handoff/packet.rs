//! The packet: what a person reads before they answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Assignment, Priority, Turn};
use crate::hours::{Civil, Moment};
use crate::rules::Reason;
use crate::text::Lang;

/// The version of the packet's JSON.
pub const HANDOFF_VERSION: u32 = 1;

/// Everything a person needs to go on with a conversation.
///
/// JSON of this structure is described by `schemas/handoff-1.schema.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packet {
    /// The version of this structure, [`HANDOFF_VERSION`].
    pub version: u32,
    /// The conversation's id.
    pub conversation: String,
    /// Counts from 1; a packet of the same conversation with a higher revision replaces this one.
    pub revision: u32,
    /// When the conversation was handed over: the same in all revisions.
    pub created: Moment,
    /// Why.
    pub reason: HandoffReason,
    /// How soon it should be answered.
    pub priority: Priority,
    /// The language to answer in.
    pub lang: Lang,
    /// The language of what this packet says itself: the first of the Faq.
    pub desk_lang: Lang,
    /// Where the customer writes, as the host named it: `web`, `whatsapp`.
    pub channel: String,
    /// The page the customer writes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Who should answer.
    pub assignment: Assignment,
    /// Whether the desk is open.
    pub hours: DeskHours,
    /// What was said, oldest first, redacted.
    pub transcript: Vec<Turn>,
    /// How many turns before those are no longer kept.
    pub dropped_turns: u64,
    /// The entries that were considered, those of the last question first.
    pub candidates: Vec<Considered>,
    /// Answers that may help, best first: at most three, none that the customer rejected.
    pub suggestions: Vec<Suggestion>,
    /// What kinds of personal data were covered, and how often.
    pub redacted: BTreeMap<String, u32>,
}

/// Why a conversation is handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoffReason {
    /// The first reason.
    pub code: Reason,
    /// The id of the rule that decided.
    pub rule: String,
    /// What speaks for it and for further reasons, oldest first.
    pub evidence: Vec<Evidence>,
}

/// Something that speaks for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// What it speaks of.
    pub code: Reason,
    /// The id of the rule that saw it.
    pub rule: String,
    /// The number of the customer's turn, or of the last before something that is no text.
    pub turn: u64,
    /// The words, redacted; empty if the sign is not in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// What was seen, where the code and the words do not say it: an entry's id, a count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// An entry that was considered for a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Considered {
    /// The entry's id.
    pub entry: String,
    /// Its question, in the customer's language where it is written in it.
    pub question: String,
    /// How well it fitted; comparable with those of the same question only.
    pub score: f32,
    /// The probability that it was the right one, 0 to 1.
    pub confidence: f32,
    /// Whether the customer saw it, as an answer or an option.
    pub shown: bool,
    /// Whether the customer said that it was not what they meant.
    pub rejected: bool,
}

/// An answer that may help the person who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// The entry's id.
    pub entry: String,
    /// Its question.
    pub question: String,
    /// Its approved answer, as plain text.
    pub answer: String,
}

/// Whether the desk was open when the packet was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskHours {
    /// Open, closed, or no hours are known.
    pub state: DeskState,
    /// When it opens next, if it is closed and that is within 400 days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Civil>,
    /// The same as the customer was told: "lunedì alle 9".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
}

/// Whether a desk is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeskState {
    /// Somebody is there.
    Open,
    /// Nobody is there.
    Closed,
    /// The Faq states no hours.
    Unknown,
}

impl Packet {
    /// The same packet as time passes: only the points for waiting change.
    pub fn at(&self, now: Moment) -> Self {
        let waited_ms = now.unix_ms.saturating_sub(self.created.unix_ms);
        Self { priority: self.priority.after(waited_ms, self.desk_lang), ..self.clone() }
    }
}
