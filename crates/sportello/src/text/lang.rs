use std::fmt;

use serde::{Deserialize, Serialize};

/// A language of the Faq.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Italian.
    It,
    /// English.
    En,
}

impl Lang {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 2] = [Self::It, Self::En];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
        }
    }

    /// The language of an ISO 639-1 code, if it is one of ours.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The languages that a text may be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Languages {
    /// Italian is likely enough to be searched.
    pub italian: bool,
    /// English is likely enough to be searched.
    pub english: bool,
}

impl Languages {
    /// Whether a language is among them.
    pub fn contains(self, lang: Lang) -> bool {
        match lang {
            Lang::It => self.italian,
            Lang::En => self.english,
        }
    }
}
