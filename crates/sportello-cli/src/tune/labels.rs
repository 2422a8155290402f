//! Audited questions.
//!
//! In: files of JSONL or, by their name, CSV. Out: the questions with their labels, each of which is
//! an entry of the Faq or says that there is none; or every row that is none of this.

use std::path::Path;
use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use sportello::Faq;

use crate::csv_in;
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

/// Problems, one a line, as many as are worth reading.
pub fn listed(mut problems: Vec<String>) -> String {
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
    unknown(label, faq)
}

/// What is wrong with a label, if anything.
pub fn unknown(label: &str, faq: &Faq) -> Option<String> {
    if label == OUT_OF_SCOPE || faq.entry(label).is_some() {
        return None;
    }
    let nearest = nearest(label, faq).map(|id| format!("; the nearest is `{id}`")).unwrap_or_default();
    Some(format!("unknown label `{label}`: expected an entry's id or `{OUT_OF_SCOPE}`{nearest}"))
}

/// The entry, or the label of none, that a misspelt one comes nearest to.
pub fn nearest<'a>(label: &str, faq: &'a Faq) -> Option<&'a str> {
    let ids = faq.entries.iter().map(|entry| entry.id.as_str()).chain([OUT_OF_SCOPE]);
    ids.max_by(|a, b| strsim::jaro_winkler(label, a).total_cmp(&strsim::jaro_winkler(label, b)))
}

fn csv_rows(file: &Text) -> Result<Vec<Row<Labelled>>> {
    let rows = csv_in::rows(file)?;
    if rows.is_empty() {
        bail!("{}: empty, expected a header with text, label, lang and a question a line", file.name);
    }
    Ok(rows)
}
