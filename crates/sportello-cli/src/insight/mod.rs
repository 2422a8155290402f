//! `sportello insight`: how well it goes, from the journal.
//!
//! In: a Faq and its journal, a period, what people cost. Out: figures, each with what it is counted
//! among, for people, as JSON, or as one page of HTML. What is counted is the engine's affair
//! (`sportello::insight`); here it is told.

pub mod numbers;
mod page;
mod phrases;
mod plot;
mod rates;
mod show;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use serde::Serialize;
use sportello::hours::Date;
use sportello::insight::{Collector, EntryDemand, Insight, Options, Period, Rising, Signs};
use sportello::{Faq, Lang};

use crate::arguments::LangArgument;
use crate::load;
use crate::status::Status;
use crate::terminal::{show, show_json};

/// What `insight` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The journal: a .jsonl file of records, or a .db
    #[arg(long, value_name = "FILE")]
    journal: PathBuf,
    #[command(flatten)]
    period: PeriodArguments,
    #[command(flatten)]
    rates: rates::RatesArguments,
    /// The language of the texts; without it, the FAQ's first
    #[arg(long)]
    lang: Option<LangArgument>,
    /// Print the figures as one JSON object, each with its meaning in both languages
    #[arg(long)]
    json: bool,
    /// Write a page with plots and tables, in one file
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
}

/// Which days are counted.
#[derive(Debug, clap::Args)]
pub struct PeriodArguments {
    /// The first day, such as 2026-11-01; without it from the beginning
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    from: Option<Date>,
    /// The last day; without it to the end
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    to: Option<Date>,
}

impl PeriodArguments {
    /// The period.
    ///
    /// # Errors
    ///
    /// A period that ends before it begins.
    pub fn period(&self) -> Result<Period> {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from > to
        {
            bail!("the period ends on {to}, before it begins on {from}: exchange --from and --to");
        }
        Ok(Period { from: self.from, to: self.to })
    }
}

/// What was found in a journal.
#[derive(Debug, Serialize)]
struct Found {
    #[serde(flatten)]
    insight: Insight,
    /// Entries in demand, the most first.
    demand: Vec<EntryDemand>,
    /// Entries that are asked for more and more.
    rising: Vec<Rising>,
}

/// Counts and tells.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let options =
        Options { period: arguments.period.period()?, rates: arguments.rates.read()?, ..Options::default() };
    let faq = load::faq(&arguments.faq)?.faq;
    let lang = language(arguments.lang, &faq);
    let found = found(arguments, &faq, options)?;
    if let Some(path) = &arguments.report {
        fs::write(path, page::page(&found, &faq, lang))
            .with_context(|| format!("{}: the report cannot be written", path.display()))?;
    }
    if arguments.json {
        show_json(&found)?;
    } else {
        show(&show::told(&found, &faq, lang))?;
    }
    Ok(Status::Done)
}

/// The language of what is told: as asked for, else the Faq's first.
pub fn language(asked: Option<LangArgument>, faq: &Faq) -> Lang {
    asked.map(Lang::from).or_else(|| faq.languages.first().copied()).unwrap_or(Lang::It)
}

/// One pass over the journal.
fn found(arguments: &Arguments, faq: &Faq, options: Options) -> Result<Found> {
    let period = options.period;
    let mut collector = Collector::new(faq, options);
    let mut signs = Signs::new(faq);
    let mut last = None;
    crate::journal::open(&arguments.journal)?.each(|record| {
        collector.add(record);
        // Demand is that of the days before the period's end: the end of the journal, or earlier.
        if period.to.is_none_or(|to| record.at.local.date() <= to) {
            signs.add(record);
            last = last.into_iter().chain([record.at]).max_by_key(|at| at.unix_ms);
        }
    })?;
    let insight = collector.finish();
    let (demand, rising) = match last {
        Some(last) => (signs.demand(last), signs.rising(last)),
        None => Default::default(),
    };
    Ok(Found { insight, demand: demand.into_iter().filter(|demand| demand.weight > 0.0).collect(), rising })
}
