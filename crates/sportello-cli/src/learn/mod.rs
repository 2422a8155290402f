//! `sportello learn`: what customers ask and the Faq does not answer, and what is done about it.
//!
//! In: a Faq, its journal, and a person's word on each proposal. Out: records of that word, from which
//! wordings are learnt, and new entries in a file of the Faq's. A change by which a question would lose
//! its right answer is refused.

mod approve;
mod editor;
mod import;
mod phrases;
mod plan;
mod reject;
mod review;
mod show;
mod standing;
mod write;

use std::path::PathBuf;

use anyhow::Result;

use crate::arguments::LangArgument;
use crate::status::Status;

pub use show::{Format, list};
pub use standing::{Recent, Standing};

/// What `learn` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The journal: a .jsonl file of records, or a .db
    #[arg(long, value_name = "FILE")]
    journal: PathBuf,
    /// Who reviews, as the journal names them
    #[arg(long, value_name = "NAME", default_value = "operator")]
    author: String,
    /// The language of the texts; without it, the FAQ's first
    #[arg(long)]
    lang: Option<LangArgument>,
    #[command(flatten)]
    recent: Recent,
    /// Without one: a review of the proposals, one by one
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// List what the journal proposes, the most pressing first
    #[command(visible_alias = "propose")]
    List(show::Format),
    /// Show one proposal with all that speaks for it
    Show(show::Arguments),
    /// Carry a proposal out
    Approve(approve::Arguments),
    /// Say no to a proposal; it comes back when many more ask
    Reject(reject::Arguments),
    /// Take back what was approved
    Reverse(reject::Arguments),
    /// Ask the FAQ the questions of a file, and keep them in the journal
    Import(import::Arguments),
}

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<Status> {
    if let Some(Action::Import(own)) = &arguments.action {
        return import::run(own, &arguments.faq, &arguments.journal);
    }
    let mut standing = Standing::open(&arguments.faq, &arguments.journal, &arguments.recent, arguments.lang)?;
    let author = &arguments.author;
    match &arguments.action {
        None => review::run(&mut standing, author),
        Some(Action::List(format)) => list(&standing.proposals(), format, standing.lang()),
        Some(Action::Show(own)) => show::run(own, &standing),
        Some(Action::Approve(own)) => approve::run(own, &mut standing, author),
        Some(Action::Reject(own)) => reject::run(own, &standing, author),
        Some(Action::Reverse(own)) => reject::reverse(own, &standing, author),
        Some(Action::Import(_)) => Ok(Status::Done),
    }
}
