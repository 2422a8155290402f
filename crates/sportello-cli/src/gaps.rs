//! `sportello gaps`: what customers ask and the Faq does not answer.
//!
//! In: a Faq and its journal. Out: what is missing, the most pressing first, for people, as CSV or as
//! JSON. What is there and could be better is the affair of `learn`.

use std::path::PathBuf;

use anyhow::Result;
use sportello::gaps::proposals::{Kind, Proposal};

use crate::arguments::LangArgument;
use crate::learn::{Format, Recent, Standing, list};
use crate::status::Status;

/// What `gaps` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The journal: a .jsonl file of records, or a .db
    #[arg(long, value_name = "FILE")]
    journal: PathBuf,
    /// The language of the texts; without it, the FAQ's first
    #[arg(long)]
    lang: Option<LangArgument>,
    #[command(flatten)]
    recent: Recent,
    #[command(flatten)]
    format: Format,
}

/// Lists what is missing.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let standing = Standing::open(&arguments.faq, &arguments.journal, &arguments.recent, arguments.lang)?;
    let mut missing = standing.proposals();
    missing.retain(is_missing);
    list(&missing, &arguments.format, standing.lang())
}

fn is_missing(proposal: &Proposal) -> bool {
    matches!(proposal.kind, Kind::NewEntry | Kind::NewWording { .. } | Kind::Translate { .. })
}
