//! Rows taken out of the middle, with all that counts them.
//!
//! In: a verdict on every record. Out: the records without those that go, with the numbers that rows name,
//! the counts and the seals put right.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rusqlite::Connection;

use super::read::walk;
use super::record::{Stored, count_conversations};
use super::table::{DERIVED, RECORD, Seal};
use crate::error::Trouble;

/// What happens to a record.
pub(super) enum Fate {
    Stays,
    Goes,
    /// It stays with another text.
    Becomes(String),
}

/// What a sweep did.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Swept {
    pub removed: u64,
    pub rewritten: u64,
    pub kept: u64,
    pub conversations: u64,
    pub derived: u64,
}

/// Removes and rewrites records. What was derived from records is dropped if any of them changes.
pub(super) fn sweep(
    db: &Connection,
    mut decide: impl FnMut(&Stored) -> Result<Fate, Trouble>,
) -> Result<Swept, Trouble> {
    let mut swept = Swept::default();
    let mut plan = Plan::default();
    let _ = walk(db, 0, |row| {
        let fate = decide(&row)?;
        plan.add(row, fate, &mut swept);
        Ok(ControlFlow::Continue(()))
    })?;
    if swept.removed + swept.rewritten > 0 {
        swept.conversations = plan.carry_out(db)?;
        swept.derived = DERIVED.clear(db)?;
    }
    Ok(swept)
}

#[derive(Default)]
struct Plan {
    going: Vec<i64>,
    /// Rows that stay, but not as they are.
    changing: Vec<Stored>,
    conversations: BTreeMap<String, i64>,
    tail: i64,
}

impl Plan {
    fn add(&mut self, row: Stored, fate: Fate, swept: &mut Swept) {
        if matches!(fate, Fate::Goes) {
            swept.removed += 1;
            self.going.push(row.number);
            if !row.conversation.is_empty() {
                *self.conversations.entry(row.conversation).or_default() -= 1;
            }
            return;
        }
        swept.kept += 1;
        let previous = std::mem::replace(&mut self.tail, row.number);
        let json = match fate {
            Fate::Becomes(json) => {
                swept.rewritten += 1;
                Some(json)
            }
            _ => None,
        };
        if json.is_some() || row.previous != previous {
            self.changing.push(Stored { previous, json: json.unwrap_or_else(|| row.json.clone()), ..row });
        }
    }

    fn carry_out(self, db: &Connection) -> Result<u64, Trouble> {
        let mut seal = Seal::of(db, &RECORD)?;
        for number in self.going.iter().copied().chain(self.changing.iter().map(|row| row.number)) {
            if !RECORD.delete(db, &mut seal, &[number.into()])? {
                return Err(Trouble::damaged(format!("record {number}"), "it is not found by its number"));
            }
        }
        for row in &self.changing {
            RECORD.insert(db, &mut seal, &row.values())?;
        }
        seal.tail = self.tail;
        seal.write(db, &RECORD)?;
        count_conversations(db, &self.conversations)
    }
}
