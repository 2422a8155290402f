//! Rows of the table `record`.
//!
//! In: cleaned records. Out: rows in order, each naming the number of the row before it, and the count of
//! rows of each conversation. A reader that misses a row, wherever, notices at the next.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use sportello::journal::Record;

use super::table::{CONVERSATION, RECORD, Seal};
use crate::clean::Cleaned;
use crate::error::Trouble;

/// A row, held against its checksum.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    pub number: i64,
    pub previous: i64,
    pub unix_ms: i64,
    /// Empty if the record belongs to no conversation.
    pub conversation: String,
    pub customer: Option<String>,
    pub kind: String,
    pub json: String,
}

impl Stored {
    pub fn of(row: &Row<'_>) -> Result<Self, Trouble> {
        RECORD.check(row)?;
        Ok(Self {
            number: row.get(0)?,
            previous: row.get(1)?,
            unix_ms: row.get(2)?,
            conversation: row.get(3)?,
            customer: row.get(4)?,
            kind: row.get(5)?,
            json: row.get(6)?,
        })
    }

    /// What was written.
    pub fn record(&self) -> Result<Record, Trouble> {
        serde_json::from_str(&self.json)
            .map_err(|error| Trouble::damaged(format!("record {}", self.number), error.to_string()))
    }

    pub fn values(&self) -> [Value; 7] {
        [
            self.number.into(),
            self.previous.into(),
            self.unix_ms.into(),
            self.conversation.clone().into(),
            self.customer.clone().into(),
            self.kind.clone().into(),
            self.json.clone().into(),
        ]
    }
}

/// Rows being appended within a transaction.
pub(super) struct Appending<'db> {
    db: &'db Connection,
    seal: Seal,
    conversations: BTreeMap<String, i64>,
}

impl<'db> Appending<'db> {
    pub fn start(db: &'db Connection) -> Result<Self, Trouble> {
        Ok(Self { db, seal: Seal::of(db, &RECORD)?, conversations: BTreeMap::new() })
    }

    /// Appends a row and returns its number.
    pub fn push(&mut self, cleaned: &Cleaned) -> Result<i64, Trouble> {
        let number = self.seal.last + 1;
        let row = Stored {
            number,
            previous: self.seal.tail,
            unix_ms: cleaned.record.at.unix_ms,
            conversation: cleaned.record.conversation.clone(),
            customer: cleaned.record.customer.clone(),
            kind: cleaned.kind.clone(),
            json: cleaned.json.clone(),
        };
        RECORD.insert(self.db, &mut self.seal, &row.values())?;
        (self.seal.last, self.seal.tail) = (number, number);
        if !row.conversation.is_empty() {
            *self.conversations.entry(row.conversation).or_default() += 1;
        }
        Ok(number)
    }

    /// Writes the seals; the number of the last row.
    pub fn finish(self) -> Result<i64, Trouble> {
        self.seal.write(self.db, &RECORD)?;
        count_conversations(self.db, &self.conversations)?;
        Ok(self.seal.last)
    }
}

/// Adds to the counts of conversations; one without records is removed. How many were.
pub(super) fn count_conversations(db: &Connection, changes: &BTreeMap<String, i64>) -> Result<u64, Trouble> {
    if changes.is_empty() {
        return Ok(0);
    }
    let mut seal = Seal::of(db, &CONVERSATION)?;
    let mut gone = 0;
    for (name, change) in changes {
        let key = [Value::from(name.clone())];
        let before: i64 = CONVERSATION.find(db, &key, |row| Ok(row.get(1)?))?.unwrap_or(0);
        CONVERSATION.delete(db, &mut seal, &key)?;
        match before + change {
            0 => gone += 1,
            records @ 1.. => CONVERSATION.insert(db, &mut seal, &[key[0].clone(), records.into()])?,
            _ => {
                return Err(Trouble::damaged(
                    "table `conversation`",
                    "a conversation has more records than it counts",
                ));
            }
        }
    }
    seal.write(db, &CONVERSATION)?;
    Ok(gone)
}
