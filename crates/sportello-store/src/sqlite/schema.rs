//! What the file looks like, how one is known, and how an earlier one is brought forward.
//!
//! In: an open database. Out: what it is, and a schema of the newest format.

use rusqlite::Connection;
use sportello::journal::Record;

use super::record;
use super::table::{Meta, SEALED, Seal, pragma};
use crate::clean::{Names, clean};
use crate::error::Trouble;

/// `Sptl`: what `file` and others know the file by.
const APPLICATION: i64 = 0x5370_746c;

/// The format that this program writes.
pub(super) const FORMAT: i64 = 1;

/// The schema, statement by statement as SQLite keeps it: what stands there is compared with this.
const SCHEMA: [&str; 9] = [
    "CREATE TABLE meta (id INTEGER PRIMARY KEY, salt BLOB NOT NULL, scrub INTEGER NOT NULL, \
     checksum INTEGER NOT NULL)",
    "CREATE TABLE seal (name TEXT PRIMARY KEY, records INTEGER NOT NULL, sum INTEGER NOT NULL, \
     last INTEGER NOT NULL, tail INTEGER NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE record (number INTEGER PRIMARY KEY, previous INTEGER NOT NULL, unix_ms INTEGER NOT NULL, \
     conversation TEXT NOT NULL, customer TEXT, kind TEXT NOT NULL, json TEXT NOT NULL, \
     checksum INTEGER NOT NULL)",
    "CREATE INDEX record_conversation ON record (conversation)",
    "CREATE TABLE conversation (name TEXT PRIMARY KEY, records INTEGER NOT NULL, \
     checksum INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE tally (day TEXT, kind TEXT, outcome TEXT, lang TEXT, channel TEXT, entry TEXT, \
     reason TEXT, records INTEGER NOT NULL, checksum INTEGER NOT NULL, \
     PRIMARY KEY (day, kind, outcome, lang, channel, entry, reason)) WITHOUT ROWID",
    "CREATE TABLE part (hash TEXT PRIMARY KEY, json TEXT NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE version (number INTEGER PRIMARY KEY, unix_ms INTEGER NOT NULL, author TEXT NOT NULL, \
     reason TEXT NOT NULL, parts TEXT NOT NULL, checksum INTEGER NOT NULL)",
    "CREATE TABLE derived (name TEXT PRIMARY KEY, upto INTEGER NOT NULL, bytes BLOB NOT NULL, \
     checksum INTEGER NOT NULL) WITHOUT ROWID",
];

/// What a database is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identity {
    /// Nothing yet.
    Empty,
    /// A journal of a format up to [`FORMAT`].
    Journal(i64),
}

/// Says what a database is, and changes nothing.
pub(super) fn identify(db: &Connection) -> Result<Identity, Trouble> {
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let (application, format) = (pragma(db, "application_id")?, pragma(db, "user_version")?);
    match (application, tables) {
        (0, 0) if format == 0 => Ok(Identity::Empty),
        (APPLICATION, 1..) if !(0..=FORMAT).contains(&format) => {
            Err(Trouble::Newer { found: format, known: FORMAT })
        }
        (APPLICATION, 1..) => Ok(Identity::Journal(format)),
        _ => Err(Trouble::Foreign),
    }
}

/// Brings a database to [`FORMAT`], in one transaction.
pub(super) fn bring_forward(db: &mut Connection) -> Result<(), Trouble> {
    let work = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    match identify(&work)? {
        Identity::Journal(FORMAT) => return Ok(()),
        Identity::Journal(_) => from_0(&work)?,
        Identity::Empty => create(&work)?,
    }
    Ok(work.commit()?)
}

fn create(db: &Connection) -> Result<(), Trouble> {
    for statement in SCHEMA {
        db.execute(statement, [])?;
    }
    for table in SEALED {
        Seal::default().write(db, table)?;
    }
    let salt: Vec<u8> = db.query_row("SELECT randomblob(16)", [], |row| row.get(0))?;
    let mut meta = Meta { salt: [0; 16], scrub: false };
    meta.salt.copy_from_slice(salt.get(..16).unwrap_or(&[0; 16]));
    meta.write(db)?;
    db.pragma_update(None, "application_id", APPLICATION)?;
    db.pragma_update(None, "user_version", FORMAT)?;
    Ok(())
}

/// Format 0 had a table of records without names, kinds or checksums, and redacted nothing itself.
fn from_0(db: &Connection) -> Result<(), Trouble> {
    db.execute("ALTER TABLE record RENAME TO record_0", [])?;
    create(db)?;
    let names = Names::new(Meta::read(db)?.salt);
    let mut appending = record::Appending::start(db)?;
    let mut query = db.prepare("SELECT json FROM record_0 ORDER BY number")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let json: String = row.get(0)?;
        let record: Record = serde_json::from_str(&json)
            .map_err(|error| Trouble::damaged("a record of format 0", error.to_string()))?;
        appending.push(&clean(&record, &names)?)?;
    }
    drop(rows);
    drop(query);
    appending.finish()?;
    db.execute("DROP TABLE record_0", [])?;
    // What format 0 held was perhaps not redacted.
    Meta { scrub: true, ..Meta::read(db)? }.write(db)
}

/// Holds the schema against what it has to be. A changed letter there would change how rows are read.
pub(super) fn check(db: &Connection) -> Result<(), Trouble> {
    let mut query = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?;
    let found = query.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let wanted = |statement: &&str| found.iter().any(|found| found == statement);
    if found.len() != SCHEMA.len() || !SCHEMA.iter().all(wanted) {
        return Err(Trouble::damaged("the schema", "it is not the one that was written"));
    }
    let seals: i64 = db.query_row("SELECT count(*) FROM seal", [], |row| row.get(0))?;
    if seals != SEALED.len() as i64 {
        return Err(Trouble::damaged(
            "table `seal`",
            format!("expected {} rows, found {seals}", SEALED.len()),
        ));
    }
    Ok(())
}
