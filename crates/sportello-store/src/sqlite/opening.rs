//! Opening a journal for writing, and finding out what happened to it since.
//!
//! In: a path. Out: a journal whose log is settled, whose erasures are finished, and which knows whether
//! it ends where it was last acknowledged.

use std::path::Path;

use super::reader::SqliteReader;
use super::sidecar::{Reach, Writer};
use super::table::{Meta, RECORD, Seal};
use super::{SqliteJournal, connect};
use crate::clean::Names;
use crate::error::{Error, Trouble};
use crate::journal::Durability;

impl SqliteJournal {
    /// Opens a journal for writing; a new one if there is no file, or an empty one.
    ///
    /// An earlier format is brought forward. A file `…-writer` beside the journal is locked as long as
    /// the journal is open; it also says how far the journal went, so it is copied with the journal.
    ///
    /// # Errors
    ///
    /// Another writer, a file of something else or of a later version, damage, or the loss of records
    /// that were acknowledged as durable.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        open(path, false).map_err(|trouble| trouble.at(path))
    }

    /// Opens a journal that lost durable records, as one that restored an older backup does;
    /// [`SqliteJournal::lost`] says how many.
    ///
    /// # Errors
    ///
    /// As for [`SqliteJournal::open`], but for the loss.
    pub fn open_after_loss(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        open(path, true).map_err(|trouble| trouble.at(path))
    }
}

fn open(path: &Path, accept_loss: bool) -> Result<SqliteJournal, Trouble> {
    let is_new = !path.exists();
    let mut db = connect::writer(path)?;
    let mut writer = Writer::lock(path)?;
    let promised = writer.reach()?;
    if !accept_loss && promised.durable > 0 && std::fs::metadata(path)?.len() == 0 {
        return Err(Trouble::Lost { found: 1, expected: promised.durable });
    }
    connect::prepare(&mut db)?;
    if is_new {
        connect::sync_directory(path)?;
    }
    let meta = Meta::read(&db)?;
    let reader = SqliteReader { db, path: path.to_owned(), names: Names::new(meta.salt) };
    let mut journal = SqliteJournal {
        reader,
        writer,
        reach: promised,
        lost: 0,
        durability: Durability::Power,
        unsettled: 0,
        poisoned: false,
    };
    journal.find_loss(promised, accept_loss)?;
    match if meta.scrub { journal.scrub() } else { journal.settle() } {
        // A reader in the way now is not in the way of writing.
        Ok(()) | Err(Trouble::Busy) => Ok(journal),
        Err(trouble) => Err(trouble),
    }
}

impl SqliteJournal {
    /// Compares where the journal ends with where it was acknowledged to end.
    fn find_loss(&mut self, promised: Reach, accept_loss: bool) -> Result<(), Trouble> {
        let last = Seal::of(&self.reader.db, &RECORD)?.last.unsigned_abs();
        if promised.durable > last && !accept_loss {
            return Err(Trouble::Lost { found: last + 1, expected: promised.durable });
        }
        self.lost = promised.acknowledged.saturating_sub(last);
        let last = last.max(promised.acknowledged);
        self.reach = Reach { acknowledged: last, durable: promised.durable.min(last) };
        if self.lost == 0 {
            return Ok(());
        }
        // Numbers that somebody may remember are not given again.
        self.write_now(Durability::Power, |db, _| {
            let seal = Seal { last: last.cast_signed(), ..Seal::of(db, &RECORD)? };
            seal.write(db, &RECORD)
        })
    }
}
