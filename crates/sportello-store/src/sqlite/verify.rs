//! All that is wrong with a file.
//!
//! In: an open journal. Out: a [`Report`]: what SQLite finds in its pages, what the checksums, seals,
//! counts and numbers find in the rows, and whether every record can be read.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rusqlite::Connection;

use super::history;
use super::read::walk;
use super::schema;
use super::table::{CONVERSATION, Meta, RECORD, SEALED, Seal};
use crate::error::Trouble;

/// How many findings of SQLite itself are listed.
const MOST_FINDINGS: u32 = 100;

/// What a look at the whole file found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// How many records there are, as far as they can be read.
    pub records: u64,
    /// How many conversations.
    pub conversations: u64,
    /// How many versions of the Faq.
    pub versions: u64,
    /// What is wrong; each names a place.
    pub damage: Vec<String>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.damage.is_empty()
    }

    /// Notes what is wrong and goes on.
    fn note<T>(&mut self, found: Result<T, Trouble>) -> Option<T> {
        found.map_err(|trouble| self.damage.push(trouble.to_string())).ok()
    }
}

pub(super) fn verify(db: &Connection) -> Report {
    let mut report = Report::default();
    let pages = pages(db, &mut report);
    report.note(pages);
    report.note(schema::check(db));
    report.note(Meta::read(db));
    for table in SEALED {
        let mut rows = 0;
        let sound = table.each(db, |_| {
            rows += 1;
            Ok(())
        });
        report.note(sound);
        match table.name {
            "record" => report.records = rows,
            "conversation" => report.conversations = rows,
            "version" => report.versions = rows,
            _ => {}
        }
    }
    report.note(records(db));
    for version in report.note(history::versions(db)).unwrap_or_default() {
        report.note(history::faq(db, version.number));
    }
    report.damage.dedup();
    report
}

fn pages(db: &Connection, report: &mut Report) -> Result<(), Trouble> {
    let mut query = db.prepare(&format!("PRAGMA integrity_check({MOST_FINDINGS})"))?;
    let found = query.query_map([], |row| row.get::<_, String>(0))?;
    for finding in found {
        let finding = finding?;
        if finding != "ok" {
            report.damage.push(format!("the file is damaged: {finding}"));
        }
    }
    Ok(())
}

/// Every record can be read, is what its columns say, and its conversation counts it.
fn records(db: &Connection) -> Result<(), Trouble> {
    let mut conversations: BTreeMap<String, i64> = BTreeMap::new();
    let _ = walk(db, 0, |row| {
        let record = row.record()?;
        let same = record.at.unix_ms == row.unix_ms
            && record.conversation == row.conversation
            && record.customer == row.customer;
        if !same {
            return Err(Trouble::damaged(format!("record {}", row.number), "its columns say something else"));
        }
        if !row.conversation.is_empty() {
            *conversations.entry(row.conversation).or_default() += 1;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    CONVERSATION.each(db, |row| {
        let (name, records): (String, i64) = (row.get(0)?, row.get(1)?);
        match conversations.remove(&name) {
            Some(found) if found == records => Ok(()),
            found => {
                let found = format!("it counts {records} records, found {}", found.unwrap_or(0));
                Err(Trouble::damaged("a row of table `conversation`", found))
            }
        }
    })?;
    let uncounted = conversations.len();
    let seal = Seal::of(db, &RECORD)?;
    if uncounted > 0 || seal.last < seal.tail {
        return Err(Trouble::damaged(
            "table `conversation`",
            format!("{uncounted} conversations are missing"),
        ));
    }
    Ok(())
}
