//! The records of another journal, added to this one.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use sportello::journal::Record;
use sportello_store::Journal as _;

use crate::journal::{self, Journal, Kind};
use crate::status::Status;
use crate::terminal::{safe, show};

/// What `journal … import` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The other journal: a .jsonl file of records, or a .db
    from: PathBuf,
}

/// So many records are written at once.
const BATCH: usize = 1_000;

/// Looks at every record of the other first, then adds them; a journal that is not there is begun.
pub fn run(arguments: &Arguments, into: &Path) -> Result<Status> {
    let from = journal::open(&arguments.from)?;
    if into.exists() && into.canonicalize()? == arguments.from.canonicalize()? {
        bail!("{}: the journal itself: expected another one", arguments.from.display());
    }
    from.each(|_| {})?;
    let into = journal::open_or_begin(into)?;
    let count = match &into.kind {
        Kind::Lines(lines) => batches(&from, |batch| lines.append(batch))?,
        Kind::Database(database) => {
            database.write(|journal| batches(&from, |batch| Ok(journal.append(batch).map(drop)?)))?
        }
    };
    let name = arguments.from.display().to_string();
    show(&format!("{count} records from {} are in the journal, redacted\n", safe(&name)))?;
    Ok(Status::Done)
}

fn batches(from: &Journal, mut write: impl FnMut(&[Record]) -> Result<()>) -> Result<usize> {
    let (mut batch, mut count, mut written) = (Vec::with_capacity(BATCH), 0, Ok(()));
    from.each(|record| {
        if written.is_ok() {
            batch.push(record.clone().redacted());
            count += 1;
            if batch.len() == BATCH {
                written = write(&batch);
                batch.clear();
            }
        }
    })?;
    written?;
    if !batch.is_empty() {
        write(&batch)?;
    }
    Ok(count)
}
