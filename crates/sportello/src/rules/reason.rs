use std::fmt;

use serde::{Deserialize, Serialize};

/// A kind of reason for a person to take over. The codes are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// The customer asked for a person.
    Person,
    /// No entry answers.
    NothingAnswers,
    /// An entry may answer, but it is not likely enough.
    LowConfidence,
    /// The customer chose none of the options.
    NoneOfThese,
    /// The same question again.
    Repeated,
    /// The customer is losing patience.
    Frustration,
    /// A lawyer, an authority or a claim is in play.
    Legal,
    /// Somebody may get hurt.
    Safety,
    /// Money is at stake right now: fraud, a stolen card, a wrong charge.
    Money,
    /// Insults.
    Abuse,
    /// The entry's own policy.
    Entry,
    /// The promise of few wrong answers is in danger.
    Promise,
}

impl Reason {
    /// All of them, in the order of the documentation.
    pub const ALL: [Self; 12] = [
        Self::Person,
        Self::NothingAnswers,
        Self::LowConfidence,
        Self::NoneOfThese,
        Self::Repeated,
        Self::Frustration,
        Self::Legal,
        Self::Safety,
        Self::Money,
        Self::Abuse,
        Self::Entry,
        Self::Promise,
    ];

    /// Its name in files and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::NothingAnswers => "nothing-answers",
            Self::LowConfidence => "low-confidence",
            Self::NoneOfThese => "none-of-these",
            Self::Repeated => "repeated",
            Self::Frustration => "frustration",
            Self::Legal => "legal",
            Self::Safety => "safety",
            Self::Money => "money",
            Self::Abuse => "abuse",
            Self::Entry => "entry",
            Self::Promise => "promise",
        }
    }

    /// The reason of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }

    /// Whether the conversation notices it by itself; the others are recognised by words.
    pub fn is_counted(self) -> bool {
        match self {
            Self::Person | Self::Frustration | Self::Legal | Self::Safety | Self::Money | Self::Abuse => {
                false
            }
            Self::NothingAnswers
            | Self::LowConfidence
            | Self::NoneOfThese
            | Self::Repeated
            | Self::Entry
            | Self::Promise => true,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
