//! What a record means for the figures, in two dozen bytes.

use crate::conversation::ReplyKind;
use crate::journal::What;
use crate::rules::Reason;

/// What a customer got for a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Got {
    /// An entry's answer.
    Answer,
    /// Options of what may be meant.
    Options,
    /// Neither.
    Nothing,
}

impl Got {
    /// What a reply gave that showed these entries.
    pub fn of(reply: ReplyKind, shown: &[String]) -> Self {
        match (reply, shown) {
            (_, []) => Self::Nothing,
            (ReplyKind::Clarify, _) => Self::Options,
            // A handover with an entry is the answer of an entry whose policy wants a person too.
            (ReplyKind::Answer | ReplyKind::Handoff | ReplyKind::SmallTalk, _) => Self::Answer,
        }
    }
}

/// What happened in a conversation.
///
/// The order is that in which things of the same moment happened: one event can make several records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Did {
    /// The customer asked.
    Asked(Got),
    /// The customer chose an entry and got its answer.
    Chose,
    /// The customer meant nothing of what was shown.
    Rejected,
    /// The customer said whether it helped.
    Helpful(bool),
    /// It went to a person.
    HandedOver(Reason),
    /// The customer no longer waits.
    Withdrawn,
    /// A person took it or wrote.
    Person,
    /// The person gave it back.
    Closed(bool),
    /// The customer left.
    Ended,
    /// The customer gave stars, 1 to 5.
    Rated(u8),
}

impl Did {
    /// What a record says happened; none if it says nothing of how a conversation went.
    pub fn of(what: &What) -> Option<Self> {
        Some(match what {
            What::Asked { reply, shown, .. } => Self::Asked(Got::of(*reply, shown)),
            What::Chose { .. } => Self::Chose,
            What::Rejected { .. } => Self::Rejected,
            What::Helpful { yes, .. } => Self::Helpful(*yes),
            // Revisions count on over a whole conversation, so they do not tell one handover from the
            // next; whether somebody is waited for already does.
            What::HandedOver { reason, .. } => Self::HandedOver(*reason),
            What::Withdrawn => Self::Withdrawn,
            What::Joined { .. } | What::OperatorSaid { .. } => Self::Person,
            What::Closed { resolved } => Self::Closed(*resolved),
            What::Ended => Self::Ended,
            What::Rated { stars } => Self::Rated((*stars).clamp(1, 5)),
            _ => return None,
        })
    }
}

/// One thing that happened in a conversation. The order of steps is that of conversations, then of
/// time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// The conversation's number.
    pub talk: u32,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// What.
    pub did: Did,
    /// The number of its facet.
    pub facet: u32,
}
