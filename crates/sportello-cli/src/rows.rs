//! JSONL: one JSON object a line.
//!
//! In: a path. Out: its rows, or the first line that is not one.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use serde::de::DeserializeOwned;

use crate::load;

/// A row with the line, from 1, that it stands on.
#[derive(Debug, Clone)]
pub struct Row<T> {
    /// The line.
    pub line: usize,
    /// What stands there.
    pub value: T,
}

/// Reads the rows of a file; empty lines are passed over, and at least one row is expected.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    Ok(numbered(path)?.into_iter().map(|row| row.value).collect())
}

/// Reads the rows of a file with their lines.
pub fn numbered<T: DeserializeOwned>(path: &Path) -> Result<Vec<Row<T>>> {
    let file = load::text(path)?;
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let lines = (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty());
    let read = |(line, text)| Ok(Row { line, value: row(&file.name, line, text)? });
    let rows: Vec<Row<T>> = lines.map(read).collect::<Result<_>>()?;
    if rows.is_empty() {
        bail!("{}: empty, expected one JSON object a line", file.name);
    }
    Ok(rows)
}

fn row<T: DeserializeOwned>(name: &str, line: usize, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        // The position counts within the line; the file's name and line say more.
        let message = message.split(" at line 1 column").next().unwrap_or_default().to_owned();
        anyhow!("{name}:{line}:{}: {message}", error.column())
    })
}
