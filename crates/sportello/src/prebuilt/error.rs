//! Why a prebuilt Faq was refused.

use super::VERSION;
use crate::error::{Error, ErrorKind, Problem};
use crate::index::TRAINING;

/// Why a prebuilt Faq was refused.
///
/// After [`Training`](Self::Training), [`Meaning`](Self::Meaning) and [`Index`](Self::Index) the
/// authored content inside is still good: [`Prebuilt::load`](super::Prebuilt::load) indexes it afresh.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PrebuiltError {
    /// The bytes do not begin as a prebuilt Faq does.
    #[error("not a prebuilt Faq: expected a file of `sportello build`, which begins with `SPFQ`")]
    NotPrebuilt,
    /// The file is laid out for another version of this crate.
    #[error("a prebuilt Faq of version {found}, expected {VERSION}: build it with the engine's release")]
    Version {
        /// The version that the file says.
        found: u32,
    },
    /// The file is cut off or has something behind it.
    #[error("{found} bytes, expected {expected}: the prebuilt Faq was cut off or added to; fetch it again")]
    Length {
        /// How many bytes there are.
        found: usize,
        /// How many the header says there should be.
        expected: u64,
    },
    /// Some bytes are not those that were written.
    #[error("the checksum does not match: the prebuilt Faq was damaged; fetch it again")]
    Checksum,
    /// The index was trained in another way than this engine trains.
    #[error("an index of training {found}, expected {TRAINING}: build the Faq with the engine's release")]
    Training {
        /// The way of training that the file says.
        found: u32,
    },
    /// The index was trained with another table of meanings, or with none, or with one that is missing.
    #[error("built with {}, found {}: expected the same", table(built), table(given))]
    Meaning {
        /// The fingerprint of the table it was built with.
        built: Option<u32>,
        /// The fingerprint of the table it is to be used with.
        given: Option<u32>,
    },
    /// The index does not belong to the authored content.
    #[error("the index does not fit the authored content: build the Faq again")]
    Index,
    /// The authored content does not load.
    #[error("the authored content does not load: {0}")]
    Content(Error),
}

impl From<PrebuiltError> for Error {
    /// The problems of the content; else one of an unknown version or of damaged bytes.
    fn from(error: PrebuiltError) -> Self {
        let kind = match error {
            PrebuiltError::Content(error) => return error,
            PrebuiltError::Version { .. } => ErrorKind::UnknownVersion,
            _ => ErrorKind::Damaged,
        };
        Self::one(Problem { kind, file: None, line: None, message: error.to_string() })
    }
}

impl PrebuiltError {
    /// Whether the authored content can still be indexed.
    pub fn leaves_content(&self) -> bool {
        matches!(self, Self::Training { .. } | Self::Meaning { .. } | Self::Index)
    }

    /// A stable code in kebab case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotPrebuilt => "not-prebuilt",
            Self::Version { .. } => "prebuilt-version",
            Self::Length { .. } => "prebuilt-length",
            Self::Checksum => "prebuilt-checksum",
            Self::Training { .. } => "prebuilt-training",
            Self::Meaning { .. } => "prebuilt-meaning",
            Self::Index => "prebuilt-index",
            Self::Content(_) => "prebuilt-content",
        }
    }
}

fn table(fingerprint: &Option<u32>) -> String {
    match fingerprint {
        Some(fingerprint) => format!("the table of meanings {fingerprint:08x}"),
        None => "no table of meanings".to_owned(),
    }
}
