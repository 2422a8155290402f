use std::fmt;

/// A source that is no pattern: where, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{origin}: {message}")]
pub struct PatternError {
    /// Which source.
    pub origin: Origin,
    /// What was found at which character and what was expected; lower case, no full stop.
    pub message: String,
}

/// Which source a [`PatternError`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The pattern at this place, from 0.
    Pattern(usize),
    /// An alternative of a set.
    Set {
        /// The set.
        name: String,
        /// Its alternative at this place, from 0.
        alternative: usize,
    },
}

/// As a person counts: from 1.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pattern(at) => write!(f, "pattern {}", at + 1),
            Self::Set { name, alternative } => write!(f, "set {name:?}, alternative {}", alternative + 1),
        }
    }
}
