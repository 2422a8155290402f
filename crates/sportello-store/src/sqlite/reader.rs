//! A journal that is only read: by as many threads and processes as like to.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sportello::Faq;
use sportello::hours::Date;

use super::derived::{self, Derived};
use super::table::Meta;
use super::verify::{Report, verify};
use super::{connect, history, read, retain};
use crate::clean::Names;
use crate::counts::Count;
use crate::error::{Error, Trouble};
use crate::journal::{Cursor, Filter, Page, Reading, Stored, Subject, Version};

/// Reads a journal in a file.
///
/// Every call sees the journal as it was when the call began, and never waits for the writer. A reader
/// can be sent to another thread; give each thread its own. The directory has to be writable, or the
/// writer to be running: SQLite's log needs a file for its index.
#[derive(Debug)]
pub struct SqliteReader {
    pub(super) db: Connection,
    pub(super) path: PathBuf,
    pub(super) names: Names,
}

impl SqliteReader {
    /// Opens a journal that is there.
    ///
    /// # Errors
    ///
    /// No journal, a file of something else or of another version, or damage.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let open = || {
            let db = connect::reader(path)?;
            let names = Names::new(Meta::read(&db)?.salt);
            Ok(Self { db, path: path.to_owned(), names })
        };
        open().map_err(|trouble: Trouble| trouble.at(path))
    }

    /// Looks at the whole file: pages, checksums, counts, every record and every version of the Faq.
    pub fn verify(&self) -> Report {
        match self.db.unchecked_transaction() {
            Ok(db) => verify(&db),
            Err(error) => Report { damage: vec![Trouble::from(error).to_string()], ..Report::default() },
        }
    }

    /// The key of a conversation or customer as it stands in records: the key itself, or a name in its
    /// place if it is personal data.
    pub fn key(&self, key: &str) -> String {
        self.names.key(key)
    }

    /// What was last kept under a name with [`crate::SqliteJournal::keep_derived`], if it still holds.
    ///
    /// # Errors
    ///
    /// As for [`Reading::read`].
    pub fn derived(&self, name: &str) -> Result<Option<Derived>, Error> {
        self.see(|db| derived::kept(db, name))
    }

    /// One look at one state of the journal.
    fn see<T>(&self, look: impl FnOnce(&Connection) -> Result<T, Trouble>) -> Result<T, Error> {
        let look = || look(&*self.db.unchecked_transaction()?);
        look().map_err(|trouble| trouble.at(&self.path))
    }
}

impl Reading for SqliteReader {
    fn read(&self, after: Cursor, filter: &Filter, most: usize) -> Result<Page, Error> {
        let filter = read::named(filter, &self.names);
        self.see(|db| read::page(db, after, &filter, most))
    }

    fn export(&self, subject: &Subject) -> Result<Vec<Stored>, Error> {
        self.see(|db| read::export(db, subject, &self.names))
    }

    fn counts(&self, from: Date, to: Date) -> Result<Vec<Count>, Error> {
        self.see(|db| retain::counts(db, from, to))
    }

    fn versions(&self) -> Result<Vec<Version>, Error> {
        self.see(history::versions)
    }

    fn faq(&self, version: u64) -> Result<Faq, Error> {
        self.see(|db| history::faq(db, version))
    }
}
