//! Questions of a file, asked of the Faq as it stands.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Deserialize;
use sportello::Lang;

use crate::chat::clock::Clock;
use crate::csv_out::text_of;
use crate::rows::{self, Row};
use crate::status::Status;
use crate::terminal::{safe, show};
use crate::{csv_in, load, recording};

/// What `learn import` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// CSV or JSON lines with `question`, and, where known, `lang` (it, en) and `customer`
    questions: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Question {
    #[serde(alias = "text")]
    question: String,
    #[serde(default)]
    lang: Option<Lang>,
    #[serde(default)]
    customer: Option<String>,
}

/// Asks each and keeps what came of it; a journal that is not there is begun.
pub fn run(arguments: &Arguments, faq: &Path, journal: &Path) -> Result<Status> {
    let rows = read(&arguments.questions)?;
    let mut assistant = load::assistant(faq)?;
    let journal = recording::begin(Some(journal), &mut assistant)?;
    let clock = Clock::of_system(assistant.faq().settings.hours.clone());
    let mut records = Vec::new();
    let mut questions = 0;
    for Row { value: Question { question, lang, customer }, .. } in &rows {
        if !question.trim().is_empty() {
            let customer = customer.as_deref().filter(|key| !key.is_empty());
            records.extend(recording::asked(&assistant, question, *lang, customer, clock.now()));
            questions += 1;
        }
    }
    recording::keep(journal.as_ref(), &records)?;
    let name = arguments.questions.display().to_string();
    show(&format!("{questions} questions from {} are in the journal, redacted\n", safe(&name)))?;
    Ok(Status::Done)
}

fn read(path: &Path) -> Result<Vec<Row<Question>>> {
    if !path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv")) {
        return rows::numbered(path);
    }
    let mut rows: Vec<Row<Question>> = csv_in::rows(&load::text(path)?)?;
    for Row { value, .. } in &mut rows {
        value.question = text_of(&value.question).to_owned();
        value.customer = value.customer.take().map(|customer| text_of(&customer).to_owned());
    }
    Ok(rows)
}
