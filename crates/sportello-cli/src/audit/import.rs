//! Labels of a sample that was filled in.

use std::collections::HashSet;
use std::path::PathBuf;

use anyhow::{Result, anyhow};
use serde::Deserialize;
use sportello::Faq;
use sportello::insight::audit::OUT_OF_SCOPE;
use sportello::journal::What;

use super::{now, word};
use crate::csv_out::text_of;
use crate::journal::Journal;
use crate::rows::{self, Row};
use crate::status::Status;
use crate::terminal::{safe, show};
use crate::tune::labels::{listed, unknown};
use crate::{csv_in, load};

/// What `audit import` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The sample with its labels: CSV or JSON lines with conversation, turn and label
    labels: PathBuf,
    /// Who looked at the questions
    #[arg(long, value_name = "NAME")]
    auditor: String,
}

/// A row of the sample; its other columns are for the auditor's eyes.
#[derive(Debug, Deserialize)]
struct Labelled {
    conversation: String,
    turn: u64,
    #[serde(default)]
    label: Option<String>,
}

/// Checks all rows, then adds all words to the journal.
pub fn run(arguments: &Arguments, faq: &Faq, journal: &Journal) -> Result<Status> {
    let name = arguments.labels.display().to_string();
    let rows = read(arguments)?;
    let left = rows.iter().filter(|row| row.value.label.is_none()).count();
    let said: Vec<_> = rows.into_iter().filter(|row| row.value.label.is_some()).collect();
    let questions = questions(journal)?;
    let problem = |row: &Row<Labelled>| {
        let what = problem(&row.value, faq, &questions)?;
        Some(format!("{name}:{}: {what}", row.line))
    };
    let problems: Vec<_> = said.iter().filter_map(problem).collect();
    if !problems.is_empty() {
        return Err(anyhow!(listed(problems)));
    }
    let at = now(faq);
    let record = |Row { value: Labelled { conversation, turn, label }, .. }: Row<Labelled>| {
        let entry = label.filter(|label| label != OUT_OF_SCOPE);
        word(&conversation, turn, &arguments.auditor, entry, at)
    };
    let records: Vec<_> = said.into_iter().map(record).collect();
    journal.append(&records)?;
    show(&format!(
        "{} labels from {} are in the journal, {left} rows had none\n",
        records.len(),
        safe(&name)
    ))?;
    Ok(Status::Done)
}

fn read(arguments: &Arguments) -> Result<Vec<Row<Labelled>>> {
    let path = &arguments.labels;
    let is_csv = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let mut rows: Vec<Row<Labelled>> =
        if is_csv { csv_in::rows(&load::text(path)?)? } else { rows::numbered(path)? };
    for row in &mut rows {
        if is_csv {
            row.value.conversation = text_of(&row.value.conversation).to_owned();
        }
        let label = row.value.label.take().map(|label| label.trim().to_owned());
        row.value.label = label.filter(|label| !label.is_empty());
    }
    Ok(rows)
}

/// The questions of the journal.
fn questions(journal: &Journal) -> Result<HashSet<(String, u64)>> {
    let mut questions = HashSet::new();
    journal.each(|record| {
        if let What::Asked { turn, .. } = &record.what {
            questions.insert((record.conversation.clone(), *turn));
        }
    })?;
    Ok(questions)
}

fn problem(row: &Labelled, faq: &Faq, questions: &HashSet<(String, u64)>) -> Option<String> {
    let Labelled { conversation, turn, label } = row;
    if !questions.contains(&(conversation.clone(), *turn)) {
        return Some(format!(
            "no question at turn {turn} of conversation `{conversation}` in the journal: expected a row \
             that `sportello audit … draw` wrote"
        ));
    }
    unknown(label.as_deref()?, faq).map(|problem| format!("column `label`: {problem}"))
}
