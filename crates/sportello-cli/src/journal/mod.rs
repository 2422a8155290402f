//! Journals on the disk.
//!
//! In: the path of a journal, a file of JSON lines or a database. Out: its records one by one, so that
//! a journal may be larger than the memory; or the first that is none. New records go to its end. What
//! a record means is known elsewhere.

pub mod command;
mod database;
mod lines;

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use sportello::Faq;
use sportello::journal::Record;

use database::Database;
use lines::Lines;

use crate::progress::Waiting;

/// A journal: a file of JSON lines, one record each, or a database.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Lines(Lines),
    Database(Database),
}

/// Finds a journal that is there.
///
/// # Errors
///
/// No such file, a folder, or a file that cannot be read.
pub fn open(path: &Path) -> Result<Journal> {
    let journal = of(path)?;
    let name = path.display();
    File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => anyhow!("{name}: no such journal: check the path"),
        _ => anyhow::Error::new(error).context(format!("{name}: cannot be read")),
    })?;
    Ok(journal)
}

/// Finds a journal to write into, and begins one where there is none.
///
/// # Errors
///
/// A folder, or a place where nothing can be written.
pub fn open_or_begin(path: &Path) -> Result<Journal> {
    let journal = of(path)?;
    match &journal.kind {
        Kind::Database(database) if !path.exists() => database.write(|_| Ok(()))?,
        Kind::Database(_) => {}
        Kind::Lines(_) => {
            let begun = File::options().create(true).append(true).open(path);
            begun.with_context(|| format!("{}: cannot be written", path.display()))?;
        }
    }
    Ok(journal)
}

fn of(path: &Path) -> Result<Journal> {
    if path.is_dir() {
        bail!("{}: a folder, expected a journal: a file that ends in .jsonl or .db", path.display());
    }
    let is = |kind: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(kind));
    let own = path.to_owned();
    let kind = if ["db", "sqlite"].into_iter().any(is) {
        Kind::Database(Database::at(own))
    } else {
        Kind::Lines(Lines::at(own))
    };
    Ok(Journal { path: path.to_owned(), kind })
}

impl Journal {
    /// Shows every record to `take`, in the order in which they were written.
    ///
    /// # Errors
    ///
    /// The first line that is no record, with its number and column; the first damage of a database.
    pub fn each(&self, mut take: impl FnMut(&Record)) -> Result<()> {
        let _waiting = Waiting::of("reading the journal");
        match &self.kind {
            Kind::Lines(lines) => lines.each(|_, record| {
                take(&record?);
                Ok(())
            }),
            Kind::Database(database) => database.each(take),
        }
    }

    /// All records, in their order.
    ///
    /// # Errors
    ///
    /// As for [`Journal::each`].
    pub fn records(&self) -> Result<Vec<Record>> {
        let mut records = Vec::new();
        self.each(|record| records.push(record.clone()))?;
        Ok(records)
    }

    /// Adds records at the end, all of them or none.
    ///
    /// # Errors
    ///
    /// A journal that another process writes all the time, or that cannot be written.
    pub fn append(&self, records: &[Record]) -> Result<()> {
        if records.is_empty() {
            return Ok(());
        }
        match &self.kind {
            Kind::Lines(lines) => lines.append(records),
            Kind::Database(database) => database.append(records),
        }
    }

    /// Adds records of edits, with the Faq that they lead to where the journal keeps its history.
    ///
    /// # Errors
    ///
    /// As for [`Journal::append`].
    pub fn edit(&self, edits: &[Record], faq: &Faq) -> Result<()> {
        match &self.kind {
            Kind::Lines(lines) => lines.append(edits),
            Kind::Database(database) => database.edit(edits, faq),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
