//! The sample journal, written.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sportello_tests::customers;

/// Plays the questions and writes the journal.
pub fn write(questions: &Path, out: &Path) -> Result<()> {
    let text = fs::read_to_string(questions).with_context(|| questions.display().to_string())?;
    let records = customers::journal(&text).with_context(|| questions.display().to_string())?;
    let lines: String = records.iter().map(|record| record.to_json() + "\n").collect();
    fs::write(out, lines).with_context(|| out.display().to_string())?;
    println!("{} records in {}", records.len(), out.display());
    Ok(())
}
