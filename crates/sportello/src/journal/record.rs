//! One thing that happened.

use serde::{Deserialize, Serialize};

use crate::conversation::{ChoiceKind, ReplyKind};
use crate::decision::{DecisionKind, Rule};
use crate::hours::Moment;
use crate::rules::Reason;
use crate::text::Lang;

/// The version of a record's JSON.
pub const JOURNAL_VERSION: u32 = 1;

/// The bytes of a text that a record keeps; the rest is cut at a character.
pub const LONGEST_TEXT: usize = 4096;

/// How many candidates of a decision a record keeps.
pub const MOST_RANKED: usize = 5;

/// One thing that happened.
///
/// In JSON `{"version": 1, "at": {…}, "conversation": "c-1", "channel": "web", "what": {"asked": {…}}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The version of this structure, [`JOURNAL_VERSION`].
    pub version: u32,
    /// When.
    pub at: Moment,
    /// The conversation's id; empty for what belongs to none, such as an edit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub conversation: String,
    /// The host's key of the customer, where the host gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// Where the customer writes, as the host named it: `web`, `whatsapp`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub channel: String,
    /// The page the customer writes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum What {
    /// A conversation began.
    Opened,
    /// The customer asked something and the engine decided.
    Asked {
        /// The number of the customer's turn in the conversation.
        turn: u64,
        /// What was asked, redacted.
        text: String,
        /// The likely language of the question.
        lang: Lang,
        /// What the engine decided.
        decision: DecisionKind,
        /// The rule that decided.
        rule: Rule,
        /// The probability that the first candidate was right, 0 to 1.
        confidence: f32,
        /// The best candidates, best first: at most [`MOST_RANKED`].
        ranked: Vec<Ranked>,
        /// The kind of reply that the customer got.
        reply: ReplyKind,
        /// The entries that the reply showed, as its answer or as options of what may be meant.
        shown: Vec<String>,
    },
    /// The customer chose an entry that the last reply offered.
    Chose {
        /// The turn of the question that it was offered for.
        turn: u64,
        /// The entry.
        entry: String,
        /// Whether it was offered as what may be meant, or as what is often asked next.
        kind: ChoiceKind,
    },
    /// The customer meant none of the options, or found fault with an answer in words.
    Rejected {
        /// The turn of the question that they were shown for.
        turn: u64,
        /// The entries.
        entries: Vec<String>,
    },
    /// The customer said whether an answer helped.
    Helpful {
        /// The turn of the question.
        turn: u64,
        /// The entry whose answer it was.
        entry: String,
        /// Whether it did.
        yes: bool,
    },
    /// The conversation went to a person, or there was more for the person to know.
    HandedOver {
        /// Why.
        reason: Reason,
        /// The rule that decided.
        rule: String,
        /// How soon it should be answered, 0 to 100.
        priority: u8,
        /// Counts from 1 in a conversation; above 1 more was known of the same handover.
        revision: u32,
    },
    /// The customer no longer waits for a person.
    Withdrawn,
    /// A person took the conversation.
    Joined {
        /// Who.
        operator: String,
    },
    /// The person wrote.
    OperatorSaid {
        /// What, redacted.
        text: String,
    },
    /// The person gave the conversation back.
    Closed {
        /// Whether the matter is settled.
        resolved: bool,
    },
    /// The customer left.
    Ended,
    /// A person says what answers a question: an entry, or a text of their own.
    Resolved {
        /// The turn of the question.
        turn: u64,
        /// Who says so.
        operator: String,
        /// The entry that answers it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        entry: Option<String>,
        /// What the person answered, redacted, where no entry does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<String>,
    },
    /// The customer says how content they are.
    Rated {
        /// From 1 to 5.
        stars: u8,
    },
    /// Somebody wrote a message of their own and was shown entries while typing.
    Typed {
        /// The entries that were shown.
        shown: Vec<String>,
        /// The entry that was opened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        used: Option<String>,
        /// Whether the message was sent all the same.
        sent: bool,
    },
    /// A person looked at a decision, drawn by chance, and says what was right.
    Audited {
        /// The turn of the question.
        turn: u64,
        /// Who looked.
        auditor: String,
        /// The right entry; `None` if the Faq has none.
        entry: Option<String>,
    },
    /// The Faq was edited.
    Edited {
        /// Who did it.
        author: String,
        /// Why.
        reason: String,
        /// What.
        change: Change,
    },
    /// A proposal was reviewed.
    Reviewed {
        /// The proposal's id.
        proposal: String,
        /// Who did it.
        author: String,
        /// What they said.
        verdict: Verdict,
        /// Why.
        reason: String,
        /// What the proposal rested on then: how many conversations. A rejected one comes back when
        /// it has grown well beyond that.
        weight: u32,
        /// What is done, where the proposal was approved or edited.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        doing: Option<Doing>,
    },
}

/// An entry in a decision's ranking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranked {
    /// Its id.
    pub entry: String,
    /// How well it fitted; comparable within one decision only.
    pub score: f32,
    /// The probability that it was the right one, 0 to 1.
    pub confidence: f32,
}

/// A change to the Faq.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Change {
    /// An entry was added or replaced.
    Put {
        /// Its id.
        entry: String,
        /// As it was, in the authoring JSON; `None` if it is new.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<serde_json::Value>,
        /// As it is now.
        after: serde_json::Value,
    },
    /// An entry was removed.
    Removed {
        /// Its id.
        entry: String,
        /// As it was.
        before: serde_json::Value,
    },
    /// The synonyms were replaced.
    Synonyms,
    /// The settings were replaced.
    Settings,
}

/// What a person said of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As it was proposed.
    Approved,
    /// With changes.
    Edited,
    /// Not at all.
    Rejected,
    /// Taken back after it was approved.
    Reversed,
}

/// What an approved proposal does. Edits of the Faq's own text are [`What::Edited`] besides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Doing {
    /// Customers' own words become wordings of an entry: learnt, dated, and gone when taken back.
    Wordings {
        /// The entry.
        entry: String,
        /// The words with their language, redacted, as the person approved them.
        texts: Vec<(Lang, String)>,
    },
    /// An entry was written, changed, merged, split or retired by hand.
    Entry {
        /// Its id.
        entry: String,
    },
}
