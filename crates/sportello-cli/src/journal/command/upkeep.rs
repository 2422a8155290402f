//! The journal's own health: verify, compact, retain.

use anyhow::{Result, bail};
use sportello_store::{Journal as _, RETENTION_DAYS};

use crate::chat::clock::Clock;
use crate::journal::database::Database;
use crate::journal::lines::Lines;
use crate::journal::{Journal, Kind};
use crate::status::Status;
use crate::terminal::style::{GOOD, WARNING, paint};
use crate::terminal::{safe, show};
use crate::tune::labels::listed;

/// What `journal … retain` takes.
#[derive(Debug, clap::Args)]
pub struct RetainArguments {
    /// For how many days texts are kept
    #[arg(long, value_name = "N", default_value_t = RETENTION_DAYS)]
    days: u32,
}

/// Looks at everything; `Found` if something is wrong.
pub fn verify(journal: &Journal) -> Result<Status> {
    let (counted, damage) = match &journal.kind {
        Kind::Lines(lines) => verify_lines(lines)?,
        Kind::Database(database) => {
            let report = database.reader()?.verify();
            let (records, conversations) = (report.records, report.conversations);
            let versions = report.versions;
            let counted =
                format!("{records} records, {conversations} conversations, {versions} versions of the FAQ");
            (counted, report.damage)
        }
    };
    if damage.is_empty() {
        show(&format!("{} {counted}\n", paint(GOOD, "sound:")))?;
        return Ok(Status::Done);
    }
    let listed = listed(damage);
    let found: String = listed.lines().map(|line| format!("  {}\n", safe(line))).collect();
    show(&format!("{} {counted}\n{found}", paint(WARNING, "damaged:")))?;
    Ok(Status::Found)
}

/// A line has no checksum: that it is a record is all that can be said of it.
fn verify_lines(lines: &Lines) -> Result<(String, Vec<String>)> {
    let (mut records, mut damage) = (0, Vec::new());
    lines.each(|_, record| {
        match record {
            Ok(_) => records += 1,
            Err(error) => damage.push(format!("{error:#}")),
        }
        Ok(())
    })?;
    Ok((format!("{records} records; a file of lines has no checksums"), damage))
}

/// Writes a database anew.
pub fn compact(journal: &Journal) -> Result<Status> {
    let size = || std::fs::metadata(journal.path()).map_or(0, |file| file.len());
    let before = size();
    database(journal, "has no gaps to close")?.write(|journal| Ok(journal.compact()?))?;
    show(&format!("{before} bytes before, {} now\n", size()))?;
    Ok(Status::Done)
}

/// Turns old records into counts.
pub fn retain(arguments: &RetainArguments, journal: &Journal) -> Result<Status> {
    let now = Clock::of_system(None).now();
    let database = database(journal, "has no counts to turn records into")?;
    let retained = database.write(|journal| Ok(journal.retain(now, arguments.days)?))?;
    let days = arguments.days;
    let (removed, kept) = (retained.removed, retained.kept);
    show(&format!("{removed} records older than {days} days are counts now, {kept} are kept\n"))?;
    Ok(Status::Done)
}

fn database<'a>(journal: &'a Journal, why: &str) -> Result<&'a Database> {
    match &journal.kind {
        Kind::Database(database) => Ok(database),
        Kind::Lines(_) => {
            let name = journal.path().display();
            bail!(
                "{name}: a file of lines {why}: expected a database; `sportello journal NEW.db import {name}` makes one"
            )
        }
    }
}
