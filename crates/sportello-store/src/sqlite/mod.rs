//! The journal in one file of SQLite.
//!
//! In: the verbs of [`crate::Journal`]. Out: rows. Each verb has a file; `table` has what makes rows
//! tell when they were changed.

mod connect;
mod derived;
mod erase;
mod history;
mod opening;
mod read;
mod reader;
mod record;
mod retain;
mod schema;
mod sidecar;
mod sweep;
mod table;
mod verify;
mod writing;

use std::ops::Deref;

use sportello::Faq;
use sportello::hours::{Date, Moment};
use sportello::journal::{Record, What};

pub use derived::Derived;
pub use reader::SqliteReader;
pub use verify::Report;

use crate::clean::{Cleaned, clean};
use crate::counts::Count;
use crate::error::{Error, Trouble};
use crate::journal::{
    Appended, Cursor, Durability, Filter, Journal, Page, Reading, Receipt, Retained, Stored, Subject, Version,
};
use record::Appending;
use sidecar::{Reach, Writer};

/// A journal in a file, and its only writer.
///
/// It reads like a [`SqliteReader`], which it contains.
#[derive(Debug)]
pub struct SqliteJournal {
    reader: SqliteReader,
    writer: Writer,
    reach: Reach,
    lost: u64,
    durability: Durability,
    /// Bytes of JSON since the log was last written into the file.
    unsettled: usize,
    poisoned: bool,
}

impl Deref for SqliteJournal {
    type Target = SqliteReader;

    fn deref(&self) -> &SqliteReader {
        &self.reader
    }
}

impl SqliteJournal {
    /// How many records were missing at the end when the journal was opened.
    ///
    /// They were acknowledged and not promised to survive a loss of power, and there was one, or the
    /// log was damaged. Were a durable one among them, the journal would not have opened.
    pub fn lost(&self) -> u64 {
        self.lost
    }

    /// The place of the last record; places behind it will be given to records to come.
    pub fn end(&self) -> Cursor {
        Cursor(self.reach.acknowledged)
    }

    /// Keeps what was computed from the records up to a cursor, in place of what was kept under the
    /// name. It is dropped as soon as a record is erased or becomes a count.
    ///
    /// # Errors
    ///
    /// As for [`Journal::append`].
    pub fn keep_derived(&mut self, name: &str, derived: &Derived) -> Result<(), Error> {
        self.write(Durability::Process, |db, _| derived::keep(db, name, derived))
    }

    /// Writes the file anew without gaps, and empties the log.
    ///
    /// # Errors
    ///
    /// A reader in the way, too little room on the disk (as much again as the journal has), and as for
    /// [`Journal::append`].
    pub fn compact(&mut self) -> Result<(), Error> {
        self.guarded(Self::scrub)
    }

    /// Writes the log into the file and closes it. A journal that is dropped instead loses nothing: its
    /// log is read at the next opening.
    ///
    /// # Errors
    ///
    /// As for [`Journal::append`].
    pub fn close(mut self) -> Result<(), Error> {
        self.guarded(Self::settle)
    }

    fn cleaned(&self, records: &[Record]) -> Result<Vec<Cleaned>, Error> {
        let cleaned = records.iter().map(|record| clean(record, &self.reader.names));
        cleaned.collect::<Result<_, _>>().map_err(|trouble| trouble.at(&self.reader.path))
    }

    fn append_as(&mut self, records: &[Record], durability: Durability) -> Result<Appended, Error> {
        let cleaned = self.cleaned(records)?;
        if cleaned.is_empty() {
            return Ok(Appended { last: self.end(), durability });
        }
        self.unsettled += cleaned.iter().map(|record| record.json.len()).sum::<usize>();
        self.write(durability, |db, _| {
            let mut appending = Appending::start(db)?;
            cleaned.iter().try_for_each(|record| appending.push(record).map(drop))?;
            appending.finish()
        })?;
        Ok(Appended { last: self.end(), durability })
    }
}

/// What people do must survive the loss of power; what customers ask need not.
fn durability(records: &[Record]) -> Durability {
    let by_people = |record: &Record| {
        matches!(
            record.what,
            What::HandedOver { .. }
                | What::Withdrawn
                | What::Joined { .. }
                | What::OperatorSaid { .. }
                | What::Closed { .. }
                | What::Resolved { .. }
                | What::Audited { .. }
                | What::Edited { .. }
                | What::Reviewed { .. }
        )
    };
    if records.iter().any(by_people) { Durability::Power } else { Durability::Process }
}

impl Journal for SqliteJournal {
    fn append(&mut self, records: &[Record]) -> Result<Appended, Error> {
        self.append_as(records, durability(records))
    }

    fn append_durably(&mut self, records: &[Record]) -> Result<Appended, Error> {
        self.append_as(records, Durability::Power)
    }

    fn edit(&mut self, edits: &[Record], faq: &Faq) -> Result<Version, Error> {
        let cleaned = self.cleaned(edits)?;
        self.write(Durability::Power, |db, _| {
            let Some(newest) = one_author(&cleaned) else { return Err(Trouble::NotAnEdit) };
            let mut appending = Appending::start(db)?;
            cleaned.iter().try_for_each(|record| appending.push(record).map(drop))?;
            appending.finish()?;
            history::keep(db, faq, newest)
        })
    }

    fn restore(&mut self, version: u64, author: &str, reason: &str, now: Moment) -> Result<Version, Error> {
        let found = history::restore(&self.reader.db, version, (author, reason), now);
        let (edits, faq) = found.map_err(|trouble| trouble.at(&self.reader.path))?;
        self.edit(&edits, &faq)
    }

    fn erase(&mut self, subject: &Subject) -> Result<Receipt, Error> {
        self.remove(|db, names| {
            let receipt = erase::erase(db, subject, names)?;
            let is_changed = !receipt.removed.is_empty();
            Ok((receipt, is_changed))
        })
    }

    fn retain(&mut self, now: Moment, days: u32) -> Result<Retained, Error> {
        const DAY_MS: i64 = 24 * 60 * 60 * 1000;
        let before_ms = now.unix_ms.saturating_sub(i64::from(days) * DAY_MS);
        self.remove(|db, _| {
            let retained = retain::retain(db, before_ms)?;
            Ok((retained, retained.removed > 0))
        })
    }
}

/// The last of some edits, if they are edits by one author for one reason.
fn one_author(edits: &[Cleaned]) -> Option<&Record> {
    let by = |edit: &Cleaned| match &edit.record.what {
        What::Edited { author, reason, .. } => Some((author.clone(), reason.clone())),
        _ => None,
    };
    let newest = edits.last()?;
    let author = by(newest)?;
    edits.iter().all(|edit| by(edit).as_ref() == Some(&author)).then_some(&newest.record)
}

impl Reading for SqliteJournal {
    fn read(&self, after: Cursor, filter: &Filter, most: usize) -> Result<Page, Error> {
        self.reader.read(after, filter, most)
    }

    fn export(&self, subject: &Subject) -> Result<Vec<Stored>, Error> {
        self.reader.export(subject)
    }

    fn counts(&self, from: Date, to: Date) -> Result<Vec<Count>, Error> {
        self.reader.counts(from, to)
    }

    fn versions(&self) -> Result<Vec<Version>, Error> {
        self.reader.versions()
    }

    fn faq(&self, version: u64) -> Result<Faq, Error> {
        self.reader.faq(version)
    }
}
