//! Rows of a spreadsheet.
//!
//! In: CSV with a header, separated by commas or semicolons. Out: its rows, or the first that does
//! not fit, with its line and column.

use anyhow::{Result, anyhow};
use csv::StringRecord;
use serde::de::DeserializeOwned;

use crate::load::Text;
use crate::rows::Row;

/// Reads all rows; empty ones are passed over.
pub fn rows<T: DeserializeOwned>(file: &Text) -> Result<Vec<Row<T>>> {
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| unreadable(file, &StringRecord::new(), &error))?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(file, &header, &error))?;
        let line = record.position().map_or(0, csv::Position::line) as usize;
        let value = record.deserialize(Some(&header)).map_err(|error| unreadable(file, &header, &error))?;
        rows.push(Row { line, value });
    }
    Ok(rows)
}

/// Where the comma writes decimals, spreadsheets separate by semicolons.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    if header.contains(';') && !header.contains(',') { b';' } else { b',' }
}

/// The place and the cause of an error, without the names of the library.
fn unreadable(file: &Text, header: &StringRecord, error: &csv::Error) -> anyhow::Error {
    let line = error.position().map_or(1, csv::Position::line);
    let cause = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} columns, expected {expected_len} as in the header")
        }
        csv::ErrorKind::Deserialize { err, .. } => {
            let column = err.field().and_then(|field| header.get(usize::try_from(field).ok()?));
            let place = column.map(|column| format!("column `{column}`: ")).unwrap_or_default();
            format!("{place}{}", err.kind())
        }
        _ => error.to_string(),
    };
    anyhow!("{}:{line}: {cause}", file.name)
}
