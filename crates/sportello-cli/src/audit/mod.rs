//! `sportello audit`: questions drawn by chance, what a person says of them, and the labels.
//!
//! In: a Faq and its journal. Out: a sample to look at, in a spreadsheet or one by one on the
//! terminal; the auditor's words as records of the journal; and labels for `sportello tune`. Chance
//! draws, never the auditor: only so do the labels stand for all questions.

mod draw;
mod import;
mod label;
mod labels;
mod phrases;

use std::path::PathBuf;

use anyhow::Result;
use sportello::Faq;
use sportello::hours::Moment;
use sportello::insight::audit::{Audits, Sampled, Sampler};
use sportello::journal::{JOURNAL_VERSION, Record, What};

use crate::chat::clock::Clock;
use crate::journal::{self, Journal};
use crate::load;
use crate::status::Status;

/// The seed where nobody gives one. Any number is as good as any other, as long as customers do not
/// know which questions it draws.
const SEED: u64 = 1;

/// What `audit` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The journal: a .jsonl file of records, or a .db
    #[arg(long, value_name = "FILE")]
    journal: PathBuf,
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Write so many questions, drawn by chance, for an auditor to fill in the label
    Draw(draw::Arguments),
    /// Show questions drawn by chance one by one and ask what is right; each word is kept at once
    Label(label::Arguments),
    /// Take in the labels of a sample that was filled in
    Import(import::Arguments),
    /// Write all audited questions as labels for `sportello tune`
    Labels(labels::Arguments),
}

/// How questions are drawn.
#[derive(Debug, clap::Args)]
struct Drawing {
    /// How many; more with the same seed draws the same and some besides
    #[arg(value_name = "N")]
    count: usize,
    /// Draw others; whoever knows the seed can write questions that are drawn
    #[arg(long, value_name = "NUMBER", default_value_t = SEED)]
    seed: u64,
    #[command(flatten)]
    period: crate::insight::PeriodArguments,
}

impl Drawing {
    /// The questions, with what was said of any before.
    fn drawn(&self, journal: &Journal) -> Result<(Vec<Sampled>, Audits)> {
        let mut sampler = Sampler::new(self.seed, self.count).within(self.period.period()?);
        let mut audits = Audits::default();
        journal.each(|record| {
            sampler.add(record);
            audits.add(record);
        })?;
        Ok((sampler.finish(), audits))
    }
}

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let faq = load::faq(&arguments.faq)?.faq;
    let journal = journal::open(&arguments.journal)?;
    match &arguments.action {
        Action::Draw(arguments) => draw::run(arguments, &faq, &journal),
        Action::Label(arguments) => label::run(arguments, &faq, &journal),
        Action::Import(arguments) => import::run(arguments, &faq, &journal),
        Action::Labels(arguments) => labels::run(arguments, &journal),
    }
}

/// The time on the clock of the Faq's zone.
fn now(faq: &Faq) -> Moment {
    Clock::of_system(faq.settings.hours.clone()).now()
}

/// An auditor's word as a record.
fn word(conversation: &str, turn: u64, auditor: &str, entry: Option<String>, at: Moment) -> Record {
    Record {
        version: JOURNAL_VERSION,
        at,
        conversation: conversation.to_owned(),
        customer: None,
        channel: String::new(),
        page: None,
        what: What::Audited { turn, auditor: auditor.to_owned(), entry },
    }
}
