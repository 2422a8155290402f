//! Audited questions.
//!
//! In: files of JSONL or, by their name, CSV. Out: the questions with their labels, each of which is
//! an entry of the Faq or says that there is none; or every row that is none of this.

use std::path::Path;
use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use sportello::Faq;

use crate::eval::data::{Labelled, OUT_OF_SCOPE};
use crate::load::{self, Text};
use crate::rows::{self, Row};

/// As many problems as are worth reading.
const MOST_PROBLEMS: usize = 20;

/// Reads the labels of all files.
pub fn read(paths: &[PathBuf], faq: &Faq) -> Result<Vec<Labelled>> {
    let (mut labels, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        for row in rows_of(path)? {
            problems
                .extend(problem(&row, faq).map(|what| format!("{}:{}: {what}", path.display(), row.line)));
            labels.push(row.value);
        }
    }
    if problems.is_empty() { Ok(labels) } else { Err(anyhow!(listed(problems))) }
}

fn listed(mut problems: Vec<String>) -> String {
    let more = problems.len().saturating_sub(MOST_PROBLEMS);
    problems.truncate(MOST_PROBLEMS);
    if more > 0 {
        problems.push(format!("and {more} more rows"));
    }
    problems.join("\n")
}

fn rows_of(path: &Path) -> Result<Vec<Row<Labelled>>> {
    let is_csv = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    if is_csv { csv_rows(&load::text(path)?) } else { rows::numbered(path) }
}

/// What is wrong with a row that could be read.
fn problem(row: &Row<Labelled>, faq: &Faq) -> Option<String> {
    let Labelled { text, label, .. } = &row.value;
    if text.trim().is_empty() {
        return Some("`text` is empty: expected what was asked".into());
    }
    if label == OUT_OF_SCOPE || faq.entry(label).is_some() {
        return None;
    }
    let nearest = nearest(label, faq).map(|id| format!("; the nearest is `{id}`")).unwrap_or_default();
    Some(format!("unknown label `{label}`: expected an entry's id or `{OUT_OF_SCOPE}`{nearest}"))
}

fn nearest<'a>(label: &str, faq: &'a Faq) -> Option<&'a str> {
    let ids = faq.entries.iter().map(|entry| entry.id.as_str()).chain([OUT_OF_SCOPE]);
    ids.max_by(|a, b| strsim::jaro_winkler(label, a).total_cmp(&strsim::jaro_winkler(label, b)))
}

fn csv_rows(file: &Text) -> Result<Vec<Row<Labelled>>> {
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| unreadable(file, &error))?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(file, &error))?;
        let line = record.position().map_or(0, csv::Position::line) as usize;
        let value = record.deserialize(Some(&header)).map_err(|error| unreadable(file, &error))?;
        rows.push(Row { line, value });
    }
    if rows.is_empty() {
        bail!("{}: empty, expected a header with text, label, lang and a question a line", file.name);
    }
    Ok(rows)
}

/// Where the comma writes decimals, spreadsheets separate by semicolons.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    if header.contains(';') && !header.contains(',') { b';' } else { b',' }
}

/// The place and the cause of an error, without the names of the library.
fn unreadable(file: &Text, error: &csv::Error) -> anyhow::Error {
    let line = error.position().map_or(1, csv::Position::line);
    let cause = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} columns, expected {expected_len} as in the header")
        }
        csv::ErrorKind::Deserialize { err, .. } => err.kind().to_string(),
        _ => error.to_string(),
    };
    anyhow!("{}:{line}: {cause}", file.name)
}
