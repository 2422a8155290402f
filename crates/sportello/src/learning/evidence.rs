//! What speaks for or against an entry as the answer to a question.

use serde::{Deserialize, Serialize};

/// One kind of evidence on a link between a question and an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Evidence {
    /// The customer chose the entry among those that may have been meant.
    Chosen,
    /// The customer said that the answer helped.
    Helped,
    /// A person who answered the customer named the entry.
    Resolved,
    /// An auditor named the entry.
    Audited,
    /// The customer said that the answer did not help.
    DidNotHelp,
    /// The customer meant none of the options, or found fault with the answer.
    Rejected,
    /// The customer asked again in other words within a minute.
    Rephrased,
    /// The customer needed a person after the answer.
    HandedOver,
    /// A person named another entry than the one that was answered, or none.
    Corrected,
}

/// Within how many milliseconds of an answer a further question about the same is a rephrasing.
pub const REPHRASED_WITHIN_MS: i64 = 60_000;

/// Within how many milliseconds of an answer a wish for a person speaks against the answer.
pub(super) const HANDED_OVER_WITHIN_MS: i64 = 5 * 60_000;

impl Evidence {
    /// Whether it speaks for the link.
    pub fn is_for(self) -> bool {
        matches!(self, Self::Chosen | Self::Helped | Self::Resolved | Self::Audited)
    }

    /// How many observations it counts as: what is only read off behaviour 1, what a customer says 2,
    /// what somebody says whose work it is 6. A choice of costs, not a fit: three customers who agree
    /// weigh as much as one colleague.
    pub fn weight(self) -> u32 {
        match self {
            Self::Rephrased | Self::HandedOver => 1,
            Self::Chosen | Self::Helped | Self::DidNotHelp | Self::Rejected => 2,
            Self::Resolved | Self::Audited | Self::Corrected => 6,
        }
    }
}
