//! `sportello eval`: how good the engine is on labelled questions.
//!
//! In: JSONL as `data/README.md` describes it, or a Faq with tests. Out: one JSON object of the
//! figures that the contract names, a table for people, and a page on request.

mod clusters;
mod corpus;
pub mod data;
mod faq;
pub mod figures;
pub mod graded;
mod intents;
pub mod metrics;
mod misses;
mod output;
pub mod report;
mod run;
#[cfg(test)]
mod testing;
mod typos;

use anyhow::Result;

use crate::arguments::AFTER_HELP;
use crate::status::Status;

/// What `eval` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Train on labelled questions and test on others
    #[command(after_help = AFTER_HELP)]
    Intents(intents::Arguments),
    /// Rank the entries of an FAQ for queries whose right entries are known
    #[command(after_help = AFTER_HELP)]
    Faq(faq::Arguments),
    /// Ask an FAQ its own held-out tests
    #[command(after_help = AFTER_HELP)]
    Corpus(corpus::Arguments),
    /// Find the questions that ask the same, without their labels
    #[command(after_help = AFTER_HELP)]
    Clusters(clusters::Arguments),
}

/// Measures and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    match &arguments.what {
        What::Intents(arguments) => intents::run(arguments),
        What::Faq(arguments) => faq::run(arguments),
        What::Corpus(arguments) => corpus::run(arguments),
        What::Clusters(arguments) => clusters::run(arguments),
    }
}
