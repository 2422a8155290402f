//! What can go wrong with a journal, and how to mend it.

use std::fmt;
use std::path::{Path, PathBuf};

/// What went wrong, and with which file.
///
/// `{}` prints the file, what was found, what to do about it, and the code in brackets.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    trouble: Trouble,
}

impl Error {
    /// What kind of trouble it is.
    pub fn kind(&self) -> ErrorKind {
        self.trouble.kind()
    }

    /// The journal's file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}]", self.path.display(), self.trouble, self.kind().code())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.trouble)
    }
}

/// The kinds of trouble. The codes are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Another process, or another part of this one, writes the journal.
    Locked,
    /// A reader was asked for a journal that is not there.
    Missing,
    /// A database of another program.
    Foreign,
    /// Not a database at all.
    NotAJournal,
    /// Written by a later version of this crate.
    Newer,
    /// Written by an earlier version, and not yet brought forward.
    Older,
    /// Bytes of the file are not what was written.
    Damaged,
    /// Records are missing that were acknowledged as durable.
    Lost,
    /// An earlier write failed; the journal has to be opened again.
    Poisoned,
    /// Somebody reads for so long that the work could not be done.
    Busy,
    /// A record that cannot be kept.
    Unwritable,
    /// A version of the Faq that the journal does not have.
    UnknownVersion,
    /// A Faq that was kept and cannot be read.
    Faq,
    /// Reading or writing failed.
    Io,
}

impl ErrorKind {
    /// A stable code in kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Missing => "missing",
            Self::Foreign => "foreign",
            Self::NotAJournal => "not-a-journal",
            Self::Newer => "newer",
            Self::Older => "older",
            Self::Damaged => "damaged",
            Self::Lost => "lost",
            Self::Poisoned => "poisoned",
            Self::Busy => "busy",
            Self::Unwritable => "unwritable",
            Self::UnknownVersion => "unknown-version",
            Self::Faq => "faq",
            Self::Io => "io",
        }
    }
}

/// What went wrong inside, before anybody says with which file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    #[error("another writer{holder} has this journal open; stop it, or read with `SqliteReader`")]
    Locked { holder: String },
    #[error("there is no journal here; open it once with `SqliteJournal::open`")]
    Missing,
    #[error("a database of another program; expected a journal of sportello, or no file")]
    Foreign,
    #[error("not a database; expected a journal of sportello, or no file")]
    NotAJournal,
    #[error("written in format {found}, and this program knows formats up to {known}; update the program")]
    Newer { found: i64, known: i64 },
    #[error("written in format {found}; open it once with `SqliteJournal::open`, which brings it forward")]
    Older { found: i64 },
    #[error("{place} is damaged: {found}; restore a backup, `verify` lists all that is wrong")]
    Damaged { place: String, found: String },
    #[error(
        "records {found} to {expected} were acknowledged as durable and are not there; restore the newest \
         backup, or accept the loss with `SqliteJournal::open_after_loss`"
    )]
    Lost { found: u64, expected: u64 },
    #[error("an earlier write failed, so nothing more is written; close the journal and open it again")]
    Poisoned,
    #[error("somebody reads this journal all the time; what was asked is done as soon as `compact` succeeds")]
    Busy,
    #[error("a record that cannot be read back: {0}")]
    Unwritable(String),
    #[error("expected records of edits, at least one, all by the same author for the same reason")]
    NotAnEdit,
    #[error("no version {0} of the Faq; `versions` lists those there are")]
    UnknownVersion(u64),
    #[error("a version of the Faq cannot be read: {0}")]
    Faq(#[from] sportello::Error),
    #[error("the file system cannot hold a write-ahead log (journal mode `{0}`); use a local disk")]
    NoLog(String),
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error("{0}")]
    Sqlite(rusqlite::Error),
}

impl Trouble {
    pub(crate) fn damaged(place: impl Into<String>, found: impl Into<String>) -> Self {
        Self::Damaged { place: place.into(), found: found.into() }
    }

    pub(crate) fn at(self, path: &Path) -> Error {
        Error { path: path.to_owned(), trouble: self }
    }

    fn kind(&self) -> ErrorKind {
        match self {
            Self::Locked { .. } => ErrorKind::Locked,
            Self::Missing => ErrorKind::Missing,
            Self::Foreign => ErrorKind::Foreign,
            Self::NotAJournal => ErrorKind::NotAJournal,
            Self::Newer { .. } => ErrorKind::Newer,
            Self::Older { .. } => ErrorKind::Older,
            Self::Damaged { .. } => ErrorKind::Damaged,
            Self::Lost { .. } => ErrorKind::Lost,
            Self::Poisoned => ErrorKind::Poisoned,
            Self::Busy => ErrorKind::Busy,
            Self::Unwritable(_) | Self::NotAnEdit => ErrorKind::Unwritable,
            Self::UnknownVersion(_) => ErrorKind::UnknownVersion,
            Self::Faq(_) => ErrorKind::Faq,
            Self::NoLog(_) | Self::Io(_) | Self::Sqlite(_) => ErrorKind::Io,
        }
    }

    /// Whether nothing may be written after it: what the disk holds is then not known. A record
    /// that is refused, and a reader in the way, leave the file as it was.
    pub(crate) fn poisons(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::NotAJournal | Self::Io(_) | Self::Sqlite(_))
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as From;
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => return Self::Busy,
            Some(Code::NotADatabase) => return Self::NotAJournal,
            Some(Code::DatabaseCorrupt) => return Self::damaged("the file", error.to_string()),
            _ => {}
        }
        match error {
            // A value of another type than was written, or text that is not UTF-8.
            From::FromSqlConversionFailure(..)
            | From::IntegralValueOutOfRange(..)
            | From::Utf8Error(..)
            | From::InvalidColumnType(..) => Self::damaged("a row", error.to_string()),
            error => Self::Sqlite(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(trouble: Trouble, expected: &str) {
        assert_eq!(trouble.at(Path::new("a/journal.db")).to_string(), expected);
    }

    #[test]
    fn errors_name_the_file_and_the_way_out() {
        check(
            Trouble::Locked { holder: " (process 17)".into() },
            "a/journal.db: another writer (process 17) has this journal open; stop it, or read with \
             `SqliteReader` [locked]",
        );
        check(
            Trouble::Newer { found: 7, known: 1 },
            "a/journal.db: written in format 7, and this program knows formats up to 1; update the program \
             [newer]",
        );
        check(
            Trouble::Lost { found: 4, expected: 9 },
            "a/journal.db: records 4 to 9 were acknowledged as durable and are not there; restore the newest \
             backup, or accept the loss with `SqliteJournal::open_after_loss` [lost]",
        );
    }
}
