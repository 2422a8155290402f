//! The end of the retention period: texts become counts.
//!
//! In: a time before which nothing is kept. Out: counts by day in place of records. What the company
//! decided, edits and reviews, is not a customer's text and stays.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use sportello::hours::Date;

use super::read::walk;
use super::record::Stored;
use super::sweep::{Fate, sweep};
use super::table::{Seal, TALLY};
use crate::counts::{Count, CountKey};
use crate::error::Trouble;
use crate::journal::Retained;

pub(super) fn retain(db: &Connection, before_ms: i64) -> Result<Retained, Trouble> {
    let mut counts = BTreeMap::new();
    let swept = sweep(db, |row| {
        if row.unix_ms >= before_ms || is_the_companys(&row.kind) {
            return Ok(Fate::Stays);
        }
        *counts.entry(key_of(row)?).or_default() += 1;
        Ok(Fate::Goes)
    })?;
    add(db, &counts)?;
    Ok(Retained { removed: swept.removed, kept: swept.kept })
}

fn is_the_companys(kind: &str) -> bool {
    matches!(kind, "edited" | "reviewed")
}

fn key_of(row: &Stored) -> Result<CountKey, Trouble> {
    Ok(CountKey::of(&row.record()?, &row.kind))
}

fn add(db: &Connection, counts: &BTreeMap<CountKey, i64>) -> Result<(), Trouble> {
    if counts.is_empty() {
        return Ok(());
    }
    let mut seal = Seal::of(db, &TALLY)?;
    for (key, records) in counts {
        let mut values = values(key);
        let before: i64 = TALLY.find(db, &values, |row| Ok(row.get(7)?))?.unwrap_or(0);
        TALLY.delete(db, &mut seal, &values)?;
        values.push((before + records).into());
        TALLY.insert(db, &mut seal, &values)?;
    }
    seal.write(db, &TALLY)
}

fn values(key: &CountKey) -> Vec<Value> {
    let texts = [&key.kind, &key.outcome, &key.lang, &key.channel, &key.entry, &key.reason];
    let day = Value::from(key.day.to_string());
    [day].into_iter().chain(texts.map(|text| Value::from(text.clone()))).collect()
}

fn read(row: &Row<'_>) -> Result<(CountKey, i64), Trouble> {
    let day: String = row.get(0)?;
    let day = Date::parse(&day).map_err(|error| Trouble::damaged("table `tally`", error))?;
    let key = CountKey {
        day,
        kind: row.get(1)?,
        outcome: row.get(2)?,
        lang: row.get(3)?,
        channel: row.get(4)?,
        entry: row.get(5)?,
        reason: row.get(6)?,
    };
    Ok((key, row.get(7)?))
}

/// The counts of a period, of records and of what is left of them, by day and name.
pub(super) fn counts(db: &Connection, from: Date, to: Date) -> Result<Vec<Count>, Trouble> {
    let mut counts: BTreeMap<CountKey, i64> = BTreeMap::new();
    TALLY.each(db, |row| {
        let (key, records) = read(row)?;
        *counts.entry(key).or_default() += records;
        Ok(())
    })?;
    let _ = walk(db, 0, |row| {
        *counts.entry(key_of(&row)?).or_default() += 1;
        Ok(ControlFlow::Continue(()))
    })?;
    let within = counts.into_iter().filter(|(key, _)| (from..=to).contains(&key.day));
    Ok(within.map(|(key, records)| Count { key, records: records.unsigned_abs() }).collect())
}
