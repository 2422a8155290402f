//! What a conversation says back.

use serde::{Deserialize, Serialize};

use crate::decision::Decision;
use crate::faq::Answer;
use crate::handoff::Packet;
use crate::text::Lang;

/// The version of the reply's JSON.
pub const REPLY_VERSION: u32 = 1;

/// What the assistant says to the customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reply {
    /// The version of this structure, [`REPLY_VERSION`].
    pub version: u32,
    /// What kind of reply it is.
    pub kind: ReplyKind,
    /// The language of the text.
    pub lang: Lang,
    /// What is said, as a typed tree.
    pub text: Answer,
    /// The entry whose answer the text is, or begins with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// What the customer may choose, each as a button.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// Said apart from the text: personal data belongs in another channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<Answer>,
    /// The packet for the desk, when there is a new one or a new revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handoff: Option<Packet>,
    /// What the engine decided, if it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// The kinds of reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// An entry's answer.
    Answer,
    /// A question back: which of the options was meant, or how else it can be put.
    Clarify,
    /// The conversation goes, or has gone, to a person.
    Handoff,
    /// What the assistant says of itself, to a greeting, to thanks.
    SmallTalk,
}

/// Something that the customer may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What choosing it does.
    pub kind: ChoiceKind,
    /// The entry whose answer it gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// What the button says.
    pub label: String,
}

/// What a choice does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChoiceKind {
    /// Gives the answer of an entry that may have been meant.
    Entry,
    /// Gives the answer of an entry that is often asked next.
    FollowUp,
    /// Asks for a person.
    Person,
    /// Says that none of the entries was meant.
    NoneOfThese,
}
