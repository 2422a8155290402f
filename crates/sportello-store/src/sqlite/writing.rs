//! One transaction at a time, and what happens when the disk fails.
//!
//! In: work on the database. Out: its result once it is committed, or an error after which nothing is
//! written any more. Whoever repeats a failed sync is told that it succeeded though the pages are gone:
//! so nothing is repeated, and a journal that failed has to be opened again, which reads what the disk has.

use rusqlite::{Connection, TransactionBehavior};

use super::SqliteJournal;
use super::table::{Meta, RECORD, Seal};
use crate::clean::Names;
use crate::error::{Error, Trouble};
use crate::journal::Durability;

/// The log is written into the file when so much JSON was appended: some four megabytes of log.
const SETTLE_BYTES: usize = 1 << 20;

impl SqliteJournal {
    /// Does some work unless an earlier write failed, and notices if this one fails.
    pub(super) fn guarded<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, Trouble>,
    ) -> Result<T, Error> {
        let result = if self.poisoned { Err(Trouble::Poisoned) } else { work(self) };
        result.map_err(|trouble| {
            self.poisoned |= trouble.poisons();
            trouble.at(&self.reader.path)
        })
    }

    /// Writes in one transaction.
    pub(super) fn write<T>(
        &mut self,
        durability: Durability,
        work: impl FnOnce(&Connection, &Names) -> Result<T, Trouble>,
    ) -> Result<T, Error> {
        self.guarded(|journal| journal.write_now(durability, work))
    }

    pub(super) fn write_now<T>(
        &mut self,
        durability: Durability,
        work: impl FnOnce(&Connection, &Names) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.set_durability(durability)?;
        let names = self.reader.names.clone();
        let transaction = self.reader.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = work(&transaction, &names)?;
        let last = Seal::of(&transaction, &RECORD)?.last.unsigned_abs();
        transaction.commit()?;
        self.committed(last, durability);
        Ok(result)
    }

    fn set_durability(&mut self, durability: Durability) -> Result<(), Trouble> {
        if self.durability != durability {
            let level = if durability == Durability::Power { "FULL" } else { "NORMAL" };
            self.reader.db.pragma_update(None, "synchronous", level)?;
            self.durability = durability;
        }
        Ok(())
    }

    /// What is committed is acknowledged, whatever fails from here on; the next write is then refused.
    fn committed(&mut self, last: u64, durability: Durability) {
        self.reach.acknowledged = last;
        if durability == Durability::Power {
            self.reach.durable = last;
        }
        let settled = match self.unsettled {
            0..SETTLE_BYTES => Ok(()),
            _ => self.checkpoint("PASSIVE").map(drop),
        };
        self.poisoned |= settled.and_then(|()| self.writer.note(self.reach)).is_err();
    }

    /// Writes the log into the file; whether all of it was.
    fn checkpoint(&mut self, mode: &str) -> Result<bool, Trouble> {
        let row = |row: &rusqlite::Row<'_>| {
            Ok((row.get::<_, bool>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
        };
        let pragma = format!("PRAGMA wal_checkpoint({mode})");
        let (is_busy, pages, written) = self.reader.db.query_row(&pragma, [], row)?;
        self.unsettled = 0;
        let all = !is_busy && pages == written;
        if all {
            self.reach.durable = self.reach.acknowledged;
        }
        Ok(all)
    }

    /// Writes the whole log into the file and empties it.
    pub(super) fn settle(&mut self) -> Result<(), Trouble> {
        if !self.checkpoint("TRUNCATE")? {
            return Err(Trouble::Busy);
        }
        self.writer.note(self.reach)
    }

    /// Removes, and leaves no byte of what was removed in any file. The work says whether it removed
    /// anything; if not, and nothing is left from before, the file stays as it is.
    pub(super) fn remove<T>(
        &mut self,
        work: impl FnOnce(&Connection, &Names) -> Result<(T, bool), Trouble>,
    ) -> Result<T, Error> {
        self.guarded(|journal| {
            let (result, scrub) = journal.write_now(Durability::Power, |db, names| {
                let (result, is_changed) = work(db, names)?;
                let meta = Meta::read(db)?;
                let scrub = meta.scrub || is_changed;
                if is_changed {
                    // Should the process end before the bytes are gone, the next opening goes on.
                    Meta { scrub, ..meta }.write(db)?;
                }
                Ok((result, scrub))
            })?;
            if scrub {
                journal.scrub()?;
            }
            Ok(result)
        })
    }

    /// Writes the file anew, without the pages and gaps that had something else in them.
    pub(super) fn scrub(&mut self) -> Result<(), Trouble> {
        self.set_durability(Durability::Power)?;
        self.reader.db.flush_prepared_statement_cache();
        self.reader.db.execute_batch("VACUUM")?;
        self.settle()?;
        if Meta::read(&self.reader.db)?.scrub {
            self.write_now(Durability::Power, |db, _| Meta { scrub: false, ..Meta::read(db)? }.write(db))?;
            self.settle()?;
        }
        Ok(())
    }
}
