//! What was computed from records, kept so that it need not be computed again.
//!
//! In: bytes and the cursor up to which they were computed. Out: the same, until a record is erased or
//! ages: then all of it is gone, and is computed from the records that are left.

use rusqlite::Connection;

use super::read::cursor;
use super::table::{DERIVED, Seal};
use crate::error::Trouble;
use crate::journal::Cursor;

/// Bytes that were computed from the records up to a cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// The last record that took part.
    pub upto: Cursor,
    /// What was computed, as the caller writes it. Text in it is the caller's to redact.
    pub bytes: Vec<u8>,
}

pub(super) fn keep(db: &Connection, name: &str, derived: &Derived) -> Result<(), Trouble> {
    let mut seal = Seal::of(db, &DERIVED)?;
    let key = name.to_owned();
    DERIVED.delete(db, &mut seal, &[key.clone().into()])?;
    let upto = i64::try_from(derived.upto.0).unwrap_or(i64::MAX);
    DERIVED.insert(db, &mut seal, &[key.into(), upto.into(), derived.bytes.clone().into()])?;
    seal.write(db, &DERIVED)
}

pub(super) fn kept(db: &Connection, name: &str) -> Result<Option<Derived>, Trouble> {
    DERIVED.find_or_prove_absent(db, name.to_owned().into(), |row| {
        Ok(Derived { upto: cursor(row.get(1)?), bytes: row.get(2)? })
    })
}
