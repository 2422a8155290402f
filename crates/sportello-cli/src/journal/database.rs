//! A journal that is a database.
//!
//! In: a path. Out: records in pages; and a writer for a moment: whoever else has something to write, a
//! chat beside a review, waits for its turn.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use anyhow::Result;
use sportello::Faq;
use sportello::journal::Record;
use sportello_store::{
    Cursor, Error, ErrorKind, Filter, Journal as _, Reading as _, SqliteJournal, SqliteReader,
};

use crate::status::note;

/// How many records are in memory at once.
const PAGE: usize = 10_000;

/// Another writer of this command's is done within milliseconds; a server is never done.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// A journal of `sportello-store`.
#[derive(Debug)]
pub struct Database {
    path: PathBuf,
}

impl Database {
    /// The journal at a path.
    pub fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// Opens it to be read.
    pub fn reader(&self) -> Result<SqliteReader> {
        match SqliteReader::open(&self.path) {
            // What an earlier program wrote is brought forward, as any writing would.
            Err(error) if error.kind() == ErrorKind::Older => {
                self.write(|_| Ok(()))?;
                Ok(SqliteReader::open(&self.path)?)
            }
            opened => Ok(opened?),
        }
    }

    /// Shows every record to `take`, in order.
    pub fn each(&self, mut take: impl FnMut(&Record)) -> Result<()> {
        let reader = self.reader()?;
        let mut after = Cursor::START;
        loop {
            let page = reader.read(after, &Filter::default(), PAGE)?;
            page.records.iter().for_each(|stored| take(&stored.record));
            if page.is_last {
                return Ok(());
            }
            after = page.next;
        }
    }

    /// Adds records at the end, all of them or none.
    pub fn append(&self, records: &[Record]) -> Result<()> {
        self.write(|journal| Ok(journal.append(records).map(drop)?))
    }

    /// Adds records of edits and the Faq that they lead to, both or neither.
    pub fn edit(&self, edits: &[Record], faq: &Faq) -> Result<()> {
        self.write(|journal| Ok(journal.edit(edits, faq).map(drop)?))
    }

    /// Opens it to be written, a new one if there is none, and closes it again.
    pub fn write<T>(&self, work: impl FnOnce(&mut SqliteJournal) -> Result<T>) -> Result<T> {
        let mut journal = self.patiently()?;
        if journal.lost() > 0 {
            note(&format!(
                "{}: {} records at the end were lost, as a loss of power may do; all that people decided is there",
                self.path.display(),
                journal.lost()
            ));
        }
        let done = work(&mut journal)?;
        match journal.close() {
            // Written it is; somebody who reads is only in the way of tidying up.
            Err(error) if error.kind() != ErrorKind::Busy => Err(error.into()),
            _ => Ok(done),
        }
    }

    fn patiently(&self) -> Result<SqliteJournal, Error> {
        for _ in 0..TRIES {
            match SqliteJournal::open(&self.path) {
                Err(error) if error.kind() == ErrorKind::Locked => sleep(PAUSE),
                opened => return opened,
            }
        }
        SqliteJournal::open(&self.path)
    }
}
