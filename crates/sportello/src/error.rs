//! What can go wrong while loading, and where.

use std::fmt;

/// Everything that is wrong with a Faq, found in one go.
///
/// Never empty. `{}` prints one line for each problem.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Error {
    problems: Box<[Problem]>,
}

impl Error {
    /// An error of these problems; `None` when there are none.
    pub(crate) fn of(problems: Vec<Problem>) -> Option<Self> {
        (!problems.is_empty()).then(|| Self { problems: problems.into() })
    }

    pub(crate) fn one(problem: Problem) -> Self {
        Self { problems: Box::new([problem]) }
    }

    /// Each problem, in the order of files and lines.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The kind of the first problem.
    pub fn kind(&self) -> ErrorKind {
        self.problems[0].kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.problems.iter().enumerate() {
            if at > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

/// One thing that is wrong: where, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem it is.
    pub kind: ErrorKind,
    /// The file as the caller named it, if there is one.
    pub file: Option<String>,
    /// The line, from 1, if the problem has a place.
    pub line: Option<usize>,
    /// What was found and what was expected; lower case, no full stop.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
        }
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        if self.file.is_some() || self.line.is_some() {
            f.write_str(" ")?;
        }
        write!(f, "{} [{}]", self.message, self.kind.code())
    }
}

/// The kinds of problem. The codes are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file is not TOML or JSON.
    Syntax,
    /// A key that nobody reads, often a misspelling.
    UnknownKey,
    /// A key that has to be there.
    MissingKey,
    /// A value of another type or outside what is allowed.
    InvalidValue,
    /// An id that stands twice.
    DuplicateId,
    /// An answer with Markdown that has no place in an answer.
    InvalidAnswer,
    /// A Faq without a single entry that can be asked for.
    EmptyFaq,
    /// A reference to an entry that is not there.
    UnknownEntry,
    /// The full-text index cannot be opened, read or written.
    SearchIndex,
    /// A version of a conversation or a packet that this crate does not know.
    UnknownVersion,
    /// A conversation, a packet or a file larger than any can be.
    TooLarge,
    /// Bytes that are not what was once written.
    Damaged,
    /// A file or folder that is not there or cannot be read, or a folder without files of a Faq.
    Unreadable,
    /// A file that is not UTF-8.
    NotUtf8,
}

impl ErrorKind {
    /// A stable code in kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::UnknownKey => "unknown-key",
            Self::MissingKey => "missing-key",
            Self::InvalidValue => "invalid-value",
            Self::DuplicateId => "duplicate-id",
            Self::InvalidAnswer => "invalid-answer",
            Self::EmptyFaq => "empty-faq",
            Self::UnknownEntry => "unknown-entry",
            Self::SearchIndex => "search-index",
            Self::UnknownVersion => "unknown-version",
            Self::TooLarge => "too-large",
            Self::Damaged => "damaged",
            Self::Unreadable => "unreadable",
            Self::NotUtf8 => "not-utf8",
        }
    }
}
