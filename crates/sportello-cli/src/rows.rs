//! JSONL: one JSON object a line.
//!
//! In: a path. Out: its rows, or the first line that is not one.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use serde::de::DeserializeOwned;

use crate::load;

/// Reads the rows of a file; empty lines are passed over, and at least one row is expected.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let file = load::text(path)?;
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let rows: Vec<T> = lines.map(|(at, line)| row(&file.name, at + 1, line)).collect::<Result<_>>()?;
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
