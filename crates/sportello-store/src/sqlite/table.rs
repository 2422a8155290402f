//! Tables whose rows carry a checksum, and the seal that says how many rows there are.
//!
//! In: values. Out: rows with a checksum over the table's name and all values, and a [`Seal`] with the
//! number of rows and the sum of their checksums. A row that changed does not match its checksum, a row
//! that is missing or stands twice does not match the seal. Erasing takes a row's checksum out of the sum,
//! so the seal of what is left is as sound as before, which a chain of hashes could not be.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use xxhash_rust::xxh3::Xxh3;

use crate::error::Trouble;

/// A table: its columns, the first of them its key, and behind them the checksum.
#[derive(Debug)]
pub(super) struct Table {
    pub name: &'static str,
    pub columns: &'static [&'static str],
    /// How many columns the key has.
    pub keys: usize,
}

pub(super) const META: Table = Table { name: "meta", columns: &["id", "salt", "scrub"], keys: 1 };
pub(super) const SEAL: Table =
    Table { name: "seal", columns: &["name", "records", "sum", "last", "tail"], keys: 1 };
pub(super) const RECORD: Table = Table {
    name: "record",
    columns: &["number", "previous", "unix_ms", "conversation", "customer", "kind", "json"],
    keys: 1,
};
pub(super) const CONVERSATION: Table = Table { name: "conversation", columns: &["name", "records"], keys: 1 };
pub(super) const TALLY: Table = Table {
    name: "tally",
    columns: &["day", "kind", "outcome", "lang", "channel", "entry", "reason", "records"],
    keys: 7,
};
pub(super) const PART: Table = Table { name: "part", columns: &["hash", "json"], keys: 1 };
pub(super) const VERSION: Table =
    Table { name: "version", columns: &["number", "unix_ms", "author", "reason", "parts"], keys: 1 };
pub(super) const DERIVED: Table = Table { name: "derived", columns: &["name", "upto", "bytes"], keys: 1 };

/// The tables that have a seal, in the order in which they are verified.
pub(super) const SEALED: [&Table; 6] = [&RECORD, &CONVERSATION, &TALLY, &PART, &VERSION, &DERIVED];

impl Table {
    /// A query for whole rows, checksum last.
    pub fn select(&self, rest: &str) -> String {
        format!("SELECT {}, checksum FROM {} {rest}", self.columns.join(", "), self.name)
    }

    fn at_key(&self) -> String {
        let keys: Vec<String> = self.columns[..self.keys].iter().map(|key| format!("{key} = ?")).collect();
        format!("WHERE {}", keys.join(" AND "))
    }

    /// The checksum of a row.
    pub fn checksum<'v>(&self, values: impl Iterator<Item = ValueRef<'v>>) -> i64 {
        let mut hash = Xxh3::new();
        hash.update(self.name.as_bytes());
        for value in values {
            // What a value is and how long goes before it, so that no two rows run into the same bytes.
            match value {
                ValueRef::Null => hash.update(&[0]),
                ValueRef::Integer(number) => framed(&mut hash, 1, &number.to_le_bytes()),
                ValueRef::Real(number) => framed(&mut hash, 2, &number.to_le_bytes()),
                ValueRef::Text(text) => framed(&mut hash, 3, text),
                ValueRef::Blob(bytes) => framed(&mut hash, 4, bytes),
            }
        }
        hash.digest().cast_signed()
    }

    /// Holds a row against its checksum, and returns that.
    pub fn check(&self, row: &Row<'_>) -> Result<i64, Trouble> {
        let columns = self.columns.len();
        let values = (0..columns).map(|at| row.get_ref(at)).collect::<Result<Vec<_>, _>>()?;
        let written: i64 = row.get(columns)?;
        if self.checksum(values.iter().copied()) == written {
            return Ok(written);
        }
        let place = format!("row {} of table `{}`", shown(values.first().copied()), self.name);
        Err(Trouble::damaged(place, "its checksum does not match"))
    }

    /// Adds a row.
    pub fn insert(&self, db: &Connection, seal: &mut Seal, values: &[Value]) -> Result<(), Trouble> {
        let checksum = self.checksum(values.iter().map(ValueRef::from));
        let marks = vec!["?"; values.len() + 1].join(", ");
        let insert = format!("INSERT INTO {} VALUES ({marks})", self.name);
        let row = values.iter().cloned().chain([Value::Integer(checksum)]);
        db.prepare_cached(&insert)?.execute(params_from_iter(row))?;
        seal.records += 1;
        seal.sum = seal.sum.wrapping_add(checksum);
        Ok(())
    }

    /// Removes the row of a key, if there is one.
    pub fn delete(&self, db: &Connection, seal: &mut Seal, key: &[Value]) -> Result<bool, Trouble> {
        let found = self.find(db, key, |row| Ok(row.get::<_, i64>(self.columns.len())?))?;
        let Some(checksum) = found else { return Ok(false) };
        let delete = format!("DELETE FROM {} {}", self.name, self.at_key());
        db.prepare_cached(&delete)?.execute(params_from_iter(key))?;
        seal.records -= 1;
        seal.sum = seal.sum.wrapping_sub(checksum);
        Ok(true)
    }

    /// Reads the row of a key, once it matches its checksum.
    pub fn find<T>(
        &self,
        db: &Connection,
        key: &[Value],
        read: impl FnOnce(&Row<'_>) -> Result<T, Trouble>,
    ) -> Result<Option<T>, Trouble> {
        let mut query = db.prepare_cached(&self.select(&self.at_key()))?;
        let mut rows = query.query(params_from_iter(key))?;
        match rows.next()? {
            Some(row) => {
                self.check(row)?;
                read(row).map(Some)
            }
            None => Ok(None),
        }
    }

    /// Reads the row of a key. That there is none is believed only after a look at the whole table.
    pub fn find_or_prove_absent<T>(
        &self,
        db: &Connection,
        key: Value,
        read: impl FnOnce(&Row<'_>) -> Result<T, Trouble>,
    ) -> Result<Option<T>, Trouble> {
        let key = [key];
        if let Some(found) = self.find(db, &key, read)? {
            return Ok(Some(found));
        }
        self.each(db, |row| match row.get_ref(0)? == ValueRef::from(&key[0]) {
            true => Err(Trouble::damaged(format!("table `{}`", self.name), "a row is not found by its key")),
            false => Ok(()),
        })?;
        Ok(None)
    }

    /// Reads every row in the order of the key, and holds them against the seal.
    pub fn each(
        &self,
        db: &Connection,
        mut read: impl FnMut(&Row<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let order = format!("ORDER BY {}", self.columns[..self.keys].join(", "));
        let mut query = db.prepare_cached(&self.select(&order))?;
        let mut rows = query.query([])?;
        let (mut records, mut sum) = (0, 0_i64);
        while let Some(row) = rows.next()? {
            sum = sum.wrapping_add(self.check(row)?);
            records += 1;
            read(row)?;
        }
        Seal::of(db, self)?.holds(self, records, sum)
    }

    /// Removes every row.
    pub fn clear(&self, db: &Connection) -> Result<u64, Trouble> {
        let mut seal = Seal::of(db, self)?;
        let rows = db.execute(&format!("DELETE FROM {}", self.name), [])?;
        (seal.records, seal.sum) = (0, 0);
        seal.write(db, self)?;
        Ok(rows as u64)
    }
}

fn framed(hash: &mut Xxh3, kind: u8, bytes: &[u8]) {
    hash.update(&[kind]);
    hash.update(&(bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}

fn shown(key: Option<ValueRef<'_>>) -> String {
    match key {
        Some(ValueRef::Integer(number)) => number.to_string(),
        // A key of text may be a customer's or damaged, and has no place in an error.
        _ => "with a key of text".to_owned(),
    }
}

/// What a table holds: how much, and the sum of all checksums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Seal {
    /// How many rows.
    pub records: i64,
    /// The sum of their checksums, modulo 2⁶⁴.
    pub sum: i64,
    /// The highest number ever given out, where rows are numbered.
    pub last: i64,
    /// The number of the last row that is there, where rows are numbered.
    pub tail: i64,
}

impl Seal {
    /// The seal of a table.
    pub fn of(db: &Connection, table: &Table) -> Result<Self, Trouble> {
        let read = |row: &Row<'_>| {
            Ok(Self { records: row.get(1)?, sum: row.get(2)?, last: row.get(3)?, tail: row.get(4)? })
        };
        let found = SEAL.find(db, &[table.name.to_owned().into()], read)?;
        found.ok_or_else(|| Trouble::damaged(format!("the seal of table `{}`", table.name), "it is missing"))
    }

    /// Writes the seal of a table.
    pub fn write(&self, db: &Connection, table: &Table) -> Result<(), Trouble> {
        // A seal has no seal of its own: its table has as many rows as the schema has tables.
        let mut none = Self::default();
        let key: Value = table.name.to_owned().into();
        SEAL.delete(db, &mut none, std::slice::from_ref(&key))?;
        let [records, sum, last, tail] = [self.records, self.sum, self.last, self.tail].map(Value::from);
        SEAL.insert(db, &mut none, &[key, records, sum, last, tail])
    }

    /// Holds what was read against the seal.
    pub fn holds(&self, table: &Table, records: i64, sum: i64) -> Result<(), Trouble> {
        if (self.records, self.sum) == (records, sum) {
            return Ok(());
        }
        let expected = self.records;
        Err(Trouble::damaged(
            format!("table `{}`", table.name),
            format!("expected {expected} rows as they were written, found {records}"),
        ))
    }
}

/// The settings that stand in the file.
#[derive(Debug, Clone)]
pub(super) struct Meta {
    /// The key of hashed names.
    pub salt: [u8; 16],
    /// Whether removed rows may still have left bytes in the file.
    pub scrub: bool,
}

impl Meta {
    pub fn read(db: &Connection) -> Result<Self, Trouble> {
        let read = |row: &Row<'_>| Ok(Self { salt: row.get(1)?, scrub: row.get(2)? });
        META.find(db, &[1.into()], read)?.ok_or_else(|| Trouble::damaged("table `meta`", "it is empty"))
    }

    pub fn write(&self, db: &Connection) -> Result<(), Trouble> {
        let mut none = Seal::default();
        META.delete(db, &mut none, &[1.into()])?;
        META.insert(db, &mut none, &[1.into(), self.salt.to_vec().into(), i64::from(self.scrub).into()])
    }
}

/// A number of the file's header.
pub(super) fn pragma(db: &Connection, name: &str) -> Result<i64, Trouble> {
    Ok(db.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).optional()?.unwrap_or(0))
}
