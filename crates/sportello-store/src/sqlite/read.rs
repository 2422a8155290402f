//! Records in order, and the proof that none is missing.
//!
//! In: a cursor and a filter. Out: a page. A page walks the table itself and follows the numbers that rows
//! name; only a filter by conversation goes through an index, and is held against the conversation's count.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use rusqlite::Connection;

use super::record::Stored;
use super::table::{CONVERSATION, RECORD, Seal};
use crate::clean::Names;
use crate::error::Trouble;
use crate::journal::{Cursor, Filter, Page, Stored as Kept, Subject};

/// Walks all rows after a number, in order, until told to stop.
pub(super) fn walk(
    db: &Connection,
    after: i64,
    mut see: impl FnMut(Stored) -> Result<ControlFlow<()>, Trouble>,
) -> Result<ControlFlow<()>, Trouble> {
    let seal = Seal::of(db, &RECORD)?;
    let mut query = db.prepare_cached(&RECORD.select("WHERE number > ? ORDER BY number"))?;
    let mut rows = query.query([after])?;
    let mut last = None;
    while let Some(row) = rows.next()? {
        let row = Stored::of(row)?;
        if last.map_or(row.previous > after, |last| row.previous != last) {
            return Err(missing(row.previous));
        }
        // A damaged inner page leads to the wrong leaf, and the walk would begin too early.
        if row.number <= last.unwrap_or(after) {
            return Err(Trouble::damaged(format!("record {}", row.number), "it stands in the wrong place"));
        }
        last = Some(row.number);
        if see(row)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    if last.map_or(seal.tail > after, |last| last != seal.tail) {
        return Err(missing(seal.tail));
    }
    Ok(ControlFlow::Continue(()))
}

fn missing(number: i64) -> Trouble {
    Trouble::damaged(format!("record {number}"), "it is missing")
}

/// At most `most` records after a cursor.
pub(super) fn page(db: &Connection, after: Cursor, filter: &Filter, most: usize) -> Result<Page, Trouble> {
    let mut page = Page { records: Vec::new(), next: after, is_last: false };
    let see = |row: Stored| {
        if page.records.len() >= most {
            return Ok(ControlFlow::Break(()));
        }
        page.next = cursor(row.number);
        if wants(filter, &row) {
            page.records.push(Kept { at: page.next, record: row.record()? });
        }
        Ok(ControlFlow::Continue(()))
    };
    let walked = match filter.conversation.as_deref().filter(|name| !name.is_empty()) {
        Some(name) => one_conversation(db, name, after, see)?,
        None => walk(db, number(after), see)?,
    };
    page.is_last = walked.is_continue();
    Ok(page)
}

fn one_conversation(
    db: &Connection,
    name: &str,
    after: Cursor,
    mut see: impl FnMut(Stored) -> Result<ControlFlow<()>, Trouble>,
) -> Result<ControlFlow<()>, Trouble> {
    let rows = of_conversation(db, name)?;
    for row in rows.into_iter().filter(|row| row.number > number(after)) {
        if see(row)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn of_conversation(db: &Connection, name: &str) -> Result<Vec<Stored>, Trouble> {
    let expected = counted(db, name)?;
    let mut query = db.prepare_cached(&RECORD.select("WHERE conversation = ? ORDER BY number"))?;
    let mut rows = query.query([name])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Stored::of(row)?);
    }
    // As many as are counted, each of the conversation and none twice: then they are all.
    let in_order = found.is_sorted_by(|one: &Stored, next| one.number < next.number);
    let all_theirs = found.iter().all(|row| row.conversation == name);
    if found.len() as i64 != expected || !in_order || !all_theirs {
        let found = format!("expected {expected} records of a conversation in order, found {}", found.len());
        return Err(Trouble::damaged("the index of conversations", found));
    }
    Ok(found)
}

/// How many records a conversation has.
fn counted(db: &Connection, name: &str) -> Result<i64, Trouble> {
    let records = CONVERSATION.find_or_prove_absent(db, name.to_owned().into(), |row| Ok(row.get(1)?))?;
    Ok(records.unwrap_or(0))
}

fn wants(filter: &Filter, row: &Stored) -> bool {
    filter.from_ms.is_none_or(|from| row.unix_ms >= from)
        && filter.before_ms.is_none_or(|before| row.unix_ms < before)
        && filter.conversation.as_ref().is_none_or(|name| *name == row.conversation)
        && filter.customer.as_ref().is_none_or(|key| row.customer.as_ref() == Some(key))
        && (filter.kinds.is_empty() || filter.kinds.contains(&row.kind))
}

/// The filter with names as they are written.
pub(super) fn named(filter: &Filter, names: &Names) -> Filter {
    Filter {
        conversation: filter.conversation.as_deref().map(|name| names.key(name)),
        customer: filter.customer.as_deref().map(|key| names.key(key)),
        ..filter.clone()
    }
}

/// What belongs to a subject, with names as they are written.
#[derive(Debug)]
pub(super) struct Belongings {
    conversations: BTreeSet<String>,
    customer: Option<String>,
}

impl Belongings {
    pub fn of(db: &Connection, subject: &Subject, names: &Names) -> Result<Self, Trouble> {
        let mut all = Self { conversations: BTreeSet::new(), customer: None };
        match subject {
            Subject::Conversation(name) => {
                all.conversations.insert(names.key(name));
            }
            Subject::Customer(key) => {
                let key = names.key(key);
                let _ = walk(db, 0, |row| {
                    if row.customer.as_ref() == Some(&key) {
                        all.conversations.insert(row.conversation);
                    }
                    Ok(ControlFlow::Continue(()))
                })?;
                all.customer = Some(key);
            }
        }
        // Records of no conversation belong to whom they name, not to one another.
        all.conversations.remove("");
        Ok(all)
    }

    pub fn has(&self, row: &Stored) -> bool {
        self.conversations.contains(&row.conversation)
            || (row.customer.is_some() && row.customer == self.customer)
    }
}

/// All records of a subject, in order.
pub(super) fn export(db: &Connection, subject: &Subject, names: &Names) -> Result<Vec<Kept>, Trouble> {
    let belongings = Belongings::of(db, subject, names)?;
    let mut found = Vec::new();
    let _ = walk(db, 0, |row| {
        if belongings.has(&row) {
            found.push(Kept { at: cursor(row.number), record: row.record()? });
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

pub(super) fn cursor(number: i64) -> Cursor {
    Cursor(number.unsigned_abs())
}

fn number(cursor: Cursor) -> i64 {
    i64::try_from(cursor.0).unwrap_or(i64::MAX)
}
