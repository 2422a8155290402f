//! A connection with the settings that the promises rest on.
//!
//! In: a path. Out: a connection for the writer, or one that can only read.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::schema::{self, FORMAT, Identity, identify};
use crate::error::Trouble;

/// How long a reader or another writer may be in the way.
const PATIENCE: Duration = Duration::from_secs(5);

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, Trouble> {
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(PATIENCE)?;
    // On closing SQLite would write the log into the file and pass over an error of the disk.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // A damaged page is noticed before it is read past its end; a schema runs no code.
    db.pragma_update(None, "cell_size_check", true)?;
    db.pragma_update(None, "trusted_schema", false)?;
    Ok(db)
}

/// Opens a file for writing, a new one if there is none, and says what it is. Nothing is changed yet.
pub(super) fn writer(path: &Path) -> Result<Connection, Trouble> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    identify(&db)?;
    Ok(db)
}

/// The settings of the writer. Needs the lock.
pub(super) fn prepare(db: &mut Connection) -> Result<(), Trouble> {
    // The mode of the log is set with a rollback journal. Only EXTRA makes durable that it is gone: were it
    // there again after a loss of power, it would undo everything.
    db.pragma_update(None, "synchronous", "EXTRA")?;
    let mode = said_in_full(db, "PRAGMA journal_mode = WAL")?;
    if mode != "wal" {
        return Err(Trouble::NoLog(mode));
    }
    db.pragma_update(None, "synchronous", "FULL")?;
    // On macOS only this reaches the disk.
    db.pragma_update(None, "fullfsync", true)?;
    db.pragma_update(None, "checkpoint_fullfsync", true)?;
    // What is removed is overwritten.
    db.pragma_update(None, "secure_delete", true)?;
    // SQLite's own checkpoints hide an error of the disk; the journal makes its own.
    db.query_row("PRAGMA wal_autocheckpoint = 0", [], |_| Ok(()))?;
    schema::bring_forward(db)?;
    schema::check(db)
}

/// What a statement says in its first row, once it has run to its end: it is then that what it changes is
/// committed, and an error of that would be passed over by whoever is content with the row.
fn said_in_full(db: &Connection, sql: &str) -> Result<String, Trouble> {
    let mut statement = db.prepare(sql)?;
    let said = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(said.into_iter().next().unwrap_or_default())
}

/// Opens a journal for reading.
pub(super) fn reader(path: &Path) -> Result<Connection, Trouble> {
    if !path.exists() {
        return Err(Trouble::Missing);
    }
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match identify(&db)? {
        Identity::Empty => return Err(Trouble::Missing),
        Identity::Journal(FORMAT) => {}
        Identity::Journal(found) => return Err(Trouble::Older { found }),
    }
    let mode: String = db.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Trouble::damaged("the header", format!("expected journal mode `wal`, found `{mode}`")));
    }
    schema::check(&db)?;
    Ok(db)
}

/// Makes the entry of a new file in its directory durable.
#[cfg(unix)]
pub(super) fn sync_directory(path: &Path) -> Result<(), Trouble> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    Ok(std::fs::File::open(parent.unwrap_or(Path::new(".")))?.sync_all()?)
}

/// Elsewhere a directory cannot be opened, and the file system keeps its entries itself.
#[cfg(not(unix))]
pub(super) fn sync_directory(_: &Path) -> Result<(), Trouble> {
    Ok(())
}
