//! `sportello journal`: what is kept of somebody, forgetting, and the journal's own health.
//!
//! In: a journal and a verb. Out: records as JSON lines, receipts, findings. A file of lines can do all
//! but what needs counts and checksums; `import` makes a database of it.

mod erase;
mod export;
mod import;
mod lines;
mod upkeep;

use std::path::PathBuf;

use anyhow::{Result, bail};
use sportello::journal::{Record, opaque};
use sportello_store::Subject;

use super::{Journal, Kind};
use crate::status::Status;

/// What `journal` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The journal: a .jsonl file of records, or a .db
    journal: PathBuf,
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Write the records of one conversation, of one customer, or all, as JSON lines
    Export(export::Arguments),
    /// Forget a conversation or a customer, with what was learnt from them alone
    Erase(erase::Arguments),
    /// Look whether every record is there and as it was written
    Verify,
    /// Write a database anew without gaps
    Compact,
    /// Turn records older than so many days into counts; edits and reviews stay
    Retain(upkeep::RetainArguments),
    /// Add the records of another journal, redacted once more
    Import(import::Arguments),
}

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<Status> {
    if let Action::Import(own) = &arguments.action {
        return import::run(own, &arguments.journal);
    }
    let journal = super::open(&arguments.journal)?;
    match &arguments.action {
        Action::Export(own) => export::run(own, &journal),
        Action::Erase(own) => erase::run(own, &journal),
        Action::Verify => upkeep::verify(&journal),
        Action::Compact => upkeep::compact(&journal),
        Action::Retain(own) => upkeep::retain(own, &journal),
        Action::Import(_) => Ok(Status::Done),
    }
}

/// Whom it is about.
#[derive(Debug, clap::Args)]
#[group(multiple = false)]
struct SubjectArguments {
    /// One conversation
    #[arg(long, value_name = "ID")]
    conversation: Option<String>,
    /// One customer, by the host's key: every conversation in which it occurs
    #[arg(long, value_name = "KEY")]
    customer: Option<String>,
}

impl SubjectArguments {
    /// The subject; none if nobody was named.
    fn subject(&self) -> Result<Option<Subject>> {
        let of = |name: &String, make: fn(String) -> Subject| {
            if name.is_empty() {
                bail!("an empty name: expected the id of a conversation or the key of a customer");
            }
            Ok(make(name.clone()))
        };
        let conversation = self.conversation.as_ref().map(|id| of(id, Subject::Conversation));
        conversation.or(self.customer.as_ref().map(|key| of(key, Subject::Customer))).transpose()
    }
}

/// Whether a record of a file of lines is the subject's own. A name that is personal data stands there as
/// a key; see [`opaque`].
fn concerns(record: &Record, subject: &Subject) -> bool {
    let is = |own: &str, name: &str| own == name || own == opaque(name);
    match subject {
        Subject::Conversation(id) => is(&record.conversation, id),
        Subject::Customer(key) => record.customer.as_deref().is_some_and(|own| is(own, key)),
    }
}

/// All that is kept of a subject, in order.
fn kept(journal: &Journal, subject: &Subject) -> Result<Vec<Record>> {
    match &journal.kind {
        Kind::Lines(_) => lines::kept(journal, subject),
        Kind::Database(database) => {
            use sportello_store::Reading as _;
            let stored = database.reader()?.export(subject)?;
            Ok(stored.into_iter().map(|stored| stored.record).collect())
        }
    }
}
