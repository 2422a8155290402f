//! All audited questions, as `sportello tune` reads them.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use sportello::insight::audit::Audits;

use crate::journal::Journal;
use crate::status::Status;
use crate::terminal::{safe, show};

/// What `audit labels` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Where the labels go, JSON lines of text, label and lang
    #[arg(long, value_name = "FILE.jsonl")]
    out: PathBuf,
}

/// Reads the words first and the questions then: only audited ones are kept in memory.
pub fn run(arguments: &Arguments, journal: &Journal) -> Result<Status> {
    let mut audits = Audits::default();
    journal.each(|record| audits.add(record))?;
    let mut asked = Vec::new();
    journal.each(|record| {
        if audits.concerns(record) {
            asked.push(record.clone());
        }
    })?;
    let joined = audits.join(&asked);
    let mut lines = String::new();
    for audit in &joined {
        lines.push_str(&serde_json::to_string(&audit.row())?);
        lines.push('\n');
    }
    std::fs::write(&arguments.out, lines)
        .with_context(|| format!("{}: cannot be written", arguments.out.display()))?;
    let right = joined.iter().filter(|audit| audit.label().right).count();
    let name = arguments.out.display().to_string();
    show(&format!(
        "{} labels in {}; of {right} of them the first candidate was right\n",
        joined.len(),
        safe(&name)
    ))?;
    Ok(Status::Done)
}
