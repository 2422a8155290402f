//! `sportello tune`: the threshold that keeps a promise, from audited questions.
//!
//! In: a Faq and labelled questions. Out: the loosest threshold at which the labels vouch for few
//! enough wrong answers, written into the Faq's settings; or how many labels are missing.

pub mod labels;
mod settings;
mod show;
mod trial;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use sportello::promise::{Promise, Tuned, tune};

use crate::eval::figures::Figures;
use crate::eval::graded::Graded;
use crate::eval::report::{Promised, page};
use crate::load::{self, Loaded};
use crate::status::Status;
use crate::terminal;

use trial::Trial;

/// What `tune` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// Audited questions, JSONL of text, label, lang, or CSV with these columns; the label is the id of
    /// the entry that answers, or `oos` if none does
    #[arg(long, value_name = "FILE", required = true, num_args = 1..)]
    labels: Vec<PathBuf>,
    /// The highest share of wrong answers among those given, 0.001 to 0.5
    #[arg(long, value_name = "SHARE", default_value_t = 0.05)]
    promise: f64,
    /// The probability with which that holds, 0.5 to 0.999
    #[arg(long, value_name = "PROBABILITY", default_value_t = 0.9)]
    confidence: f64,
    /// Refine the confidence from half of the labels first, and tune on the other half
    #[arg(long)]
    refine: bool,
    /// Say what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Write a page with the risk at every threshold, in one file
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
}

/// Tunes, tells, and writes the settings.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let promise = Promise::new(arguments.promise, arguments.confidence)?;
    let Loaded { faq, files } = load::faq(&arguments.faq)?;
    let labels = labels::read(&arguments.labels, &faq)?;
    let mut trial = Trial::new(load::index(faq)?, labels);
    if arguments.refine {
        trial.refine()?;
    }
    terminal::show(&show::labels(&trial))?;
    match tune(&trial.outcomes(), promise) {
        Ok(tuned) => {
            trial.adopt(&tuned)?;
            terminal::show(&show::kept(&tuned, &trial))?;
            arguments.report(&trial, promise, Some(&tuned))?;
            arguments.write(&trial, &files)?;
            Ok(Status::Done)
        }
        Err(shortfall) => {
            terminal::show(&show::missing(&shortfall))?;
            arguments.report(&trial, promise, None)?;
            Ok(Status::Found)
        }
    }
}

impl Arguments {
    fn report(&self, trial: &Trial, promise: Promise, tuned: Option<&Tuned>) -> Result<()> {
        let Some(path) = &self.report else { return Ok(()) };
        let graded: &[Graded] = trial.graded();
        let promised = Promised { risk: promise.risk(), threshold: tuned.map(|tuned| tuned.threshold) };
        let title = format!("{}: {promise}", self.faq.display());
        let page = page(&title, &Figures::of_intents(graded), graded, Some(promised));
        fs::write(path, page).with_context(|| format!("{}: the report cannot be written", path.display()))
    }

    /// Writes the settings, unless nothing is to be written.
    fn write(&self, trial: &Trial, files: &[load::Text]) -> Result<()> {
        let change = trial.change();
        if self.dry_run {
            return Ok(terminal::show(&show::would_write(&settings::by_hand(&change, files)?))?);
        }
        let Some(target) = settings::target(files) else {
            return Ok(terminal::show(&show::by_hand(&settings::by_hand(&change, files)?))?);
        };
        settings::write(target, files, &change, trial.settings())?;
        let loaded = load::faq(&self.faq).and_then(|loaded| settings::verify(&loaded.faq, trial.settings()));
        loaded.with_context(|| format!("{}: written, but restore it from a copy", target.name))?;
        Ok(terminal::show(&show::written(&target.name))?)
    }
}
