//! `sportello eval intents`: train on labelled questions, test on others.

use std::path::PathBuf;

use anyhow::Result;

use super::data::{self, Labelled};
use super::figures::Figures;
use super::output::{Output, Results, named};
use super::run::fit;
use crate::status::Status;

/// What `eval intents` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Labelled questions to train on, JSONL of text, label, lang
    #[arg(long, value_name = "FILE")]
    train: PathBuf,
    /// Labelled questions to test on; the label `oos` says that there is no answer
    #[arg(long, value_name = "FILE")]
    test: PathBuf,
    /// More questions that have no answer
    #[arg(long, value_name = "FILE")]
    oos: Vec<PathBuf>,
    /// Labelled questions that may refine the calibration, and nothing else
    #[arg(long, value_name = "FILE")]
    labels: Vec<PathBuf>,
    #[command(flatten)]
    output: Output,
}

/// Trains, tests and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let mut cases = data::cases(&arguments.test)?;
    for path in &arguments.oos {
        cases.extend(data::out_of_scope(path)?.into_iter().map(Labelled::case));
    }
    let mut labels = Vec::new();
    for path in &arguments.labels {
        labels.extend(data::labels(path)?);
    }
    let mut fitted = fit(data::faq_of_intents(&arguments.train)?)?;
    fitted.refine(&labels)?;
    let graded = fitted.grade(arguments.output.prepared(cases));
    let mut figures = Figures::of_intents(&graded);
    figures.extend(fitted.cost(&graded));
    let title = format!("{}, trained on {}", named(&arguments.test), named(&arguments.train));
    let (json, text) = (figures.json(), figures.show());
    arguments.output.give(&Results { title, figures, json, text, graded: &graded })?;
    Ok(Status::Done)
}
