//! What is proposed, and what speaks for it.

use serde::{Deserialize, Serialize};

use super::priority::{Trend, Why};
use super::reviews::Review;
use crate::decision::Rule;
use crate::hours::Moment;
use crate::text::Lang;

/// The version of a proposal's JSON.
pub const PROPOSAL_VERSION: u32 = 1;

/// How many wordings a proposal carries.
pub const MOST_WORDINGS: usize = 20;

/// How many pieces of evidence a proposal carries: the latest ones.
pub const MOST_EVIDENCE: usize = 20;

/// A change to the Faq that the journal suggests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// The version of this structure, [`PROPOSAL_VERSION`].
    pub version: u32,
    /// A stable name. That of a change to an entry is made of the entry; that of a new entry of the
    /// first question that asked for it, so that it stays when more customers ask.
    pub id: String,
    /// What should be done.
    pub kind: Kind,
    /// The question that says best what is asked, or the entry's own; redacted.
    pub question: String,
    /// The language of the question.
    pub lang: Lang,
    /// Words that tell what it is about; none where an entry does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
    /// What customers wrote, redacted, each once: the most typical first, at most [`MOST_WORDINGS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wordings: Vec<Wording>,
    /// How many sources it rests on: customers, or conversations where the customer is not known.
    pub conversations: u32,
    /// When the first of them asked; `None` if nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Moment>,
    /// When the last of them asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Moment>,
    /// How many ask now, and whether they become more.
    pub trend: Trend,
    /// The entry that is nearest to what is asked, and why it was not enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Nearest>,
    /// How many of the sources went on to a person: what the gap costs.
    pub handovers: u32,
    /// How pressing it is: a sum over sources, each by how long ago it asked and whether it went to a
    /// person; comparable within one list.
    pub priority: f32,
    /// What the priority is made of.
    pub reasons: Vec<Why>,
    /// What an operator answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft_answer: Option<Draft>,
    /// What happened, the latest last, at most [`MOST_EVIDENCE`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// What was said of it before, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviewed: Vec<Review>,
}

/// What should be done.
///
/// In JSON `"new-entry"`, `{"new-wording": {"entry": "resi"}}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Kind {
    /// Write an entry.
    NewEntry,
    /// Let an entry be found by more words.
    NewWording {
        /// The entry.
        entry: String,
    },
    /// Make one entry of two.
    Merge {
        /// The first in order.
        a: String,
        /// The other.
        b: String,
    },
    /// Make two entries of one.
    Split {
        /// The entry.
        entry: String,
    },
    /// Take an entry out.
    Retire {
        /// The entry.
        entry: String,
    },
    /// Read an answer again.
    Review {
        /// The entry.
        entry: String,
    },
    /// Write an entry in another language.
    Translate {
        /// The entry.
        entry: String,
        /// The language that it lacks.
        to: Lang,
    },
}

impl Kind {
    /// The id of a proposal for entries; nothing of a new entry, which is named by its questions.
    pub fn id(&self) -> Option<String> {
        Some(match self {
            Self::NewEntry => return None,
            Self::NewWording { entry } => format!("new-wording:{entry}"),
            Self::Merge { a, b } => format!("merge:{a}+{b}"),
            Self::Split { entry } => format!("split:{entry}"),
            Self::Retire { entry } => format!("retire:{entry}"),
            Self::Review { entry } => format!("review:{entry}"),
            Self::Translate { entry, to } => format!("translate:{entry}:{to}"),
        })
    }
}

/// What a customer wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The likely language.
    pub lang: Lang,
    /// The words, redacted.
    pub text: String,
    /// How many sources wrote it so.
    pub sources: u32,
}

/// The entry that is nearest to what is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nearest {
    /// The entry.
    pub entry: String,
    /// Its score for [`Proposal::question`], as the Faq stands.
    pub score: f32,
    /// The probability that it answers that, 0 to 1.
    pub confidence: f32,
    /// The rule that decided.
    pub rule: Rule,
    /// How many sources were shown the entry and did not want it.
    pub rejected: u32,
}

/// An answer that is there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Who wrote it.
    pub operator: String,
    /// What, redacted.
    pub text: String,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// When.
    pub at: Moment,
    /// The conversation.
    pub conversation: String,
    /// The customer's turn in it.
    pub turn: u64,
    /// What was asked, redacted.
    pub text: String,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a question. The worst that happened counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Outcome {
    /// Answered, and nobody complained.
    Served,
    /// Several entries were offered, and the customer chose one.
    Chosen,
    /// Several entries were offered, and the customer chose none.
    NotChosen,
    /// The customer asked the same again at once.
    Rephrased,
    /// The customer said that the answer did not help.
    Unhelpful,
    /// The customer meant none of what was shown.
    NoneOfThese,
    /// Nothing was likely enough to be shown.
    Unanswered,
}
