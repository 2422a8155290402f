//! What is kept of somebody, for whoever asks for it.

use std::fs::File;
use std::io::{BufWriter, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sportello::journal::Record;

use super::{SubjectArguments, kept};
use crate::journal::Journal;
use crate::status::Status;
use crate::terminal::{json, safe, show};

/// What `journal … export` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    subject: SubjectArguments,
    /// Where the records go; without it, standard output
    #[arg(long, value_name = "FILE.jsonl")]
    out: Option<PathBuf>,
}

/// Writes the records.
pub fn run(arguments: &Arguments, journal: &Journal) -> Result<Status> {
    match &arguments.out {
        Some(path) => {
            let count = into_file(arguments, journal, path)
                .with_context(|| format!("{}: cannot be written", path.display()))?;
            show(&format!("{count} records in {}\n", safe(&path.display().to_string())))?;
        }
        None => {
            let mut out = BufWriter::new(stdout().lock());
            each(arguments, journal, &mut |record| writeln!(out, "{}", json(&record.to_json())))?;
            out.flush()?;
        }
    }
    Ok(Status::Done)
}

fn into_file(arguments: &Arguments, journal: &Journal, path: &Path) -> Result<usize> {
    let mut out = BufWriter::new(File::create_new(path)?);
    let mut count = 0;
    each(arguments, journal, &mut |record| {
        count += 1;
        writeln!(out, "{}", record.to_json())
    })?;
    out.flush()?;
    Ok(count)
}

/// Shows the records to `take`, those of everybody one by one.
fn each(
    arguments: &Arguments,
    journal: &Journal,
    take: &mut dyn FnMut(&Record) -> std::io::Result<()>,
) -> Result<()> {
    if let Some(subject) = arguments.subject.subject()? {
        return Ok(kept(journal, &subject)?.iter().try_for_each(take)?);
    }
    let mut written = Ok(());
    journal.each(|record| {
        if written.is_ok() {
            written = take(record);
        }
    })?;
    Ok(written?)
}
