//! Forgetting somebody.

use std::io::{IsTerminal as _, stdin};

use anyhow::{Result, bail};
use sportello_store::{Journal as _, Receipt, Subject};

use super::{SubjectArguments, kept, lines};
use crate::chat::input::Input;
use crate::decision::paragraph;
use crate::journal::{Journal, Kind};
use crate::status::Status;
use crate::terminal::style::{BOLD, paint};
use crate::terminal::{safe, show, show_json, width};

/// What `journal … erase` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    subject: SubjectArguments,
    /// Do not ask whether it is meant
    #[arg(long)]
    yes: bool,
    /// Print the receipt as JSON
    #[arg(long)]
    json: bool,
}

/// Asks whether it is meant, forgets, and shows the receipt.
pub fn run(arguments: &Arguments, journal: &Journal) -> Result<Status> {
    let Some(subject) = arguments.subject.subject()? else {
        bail!("nobody to forget: expected --conversation ID or --customer KEY");
    };
    if !arguments.yes && !is_meant(journal, &subject)? {
        show("Nothing was erased.\n")?;
        return Ok(Status::Done);
    }
    let receipt = match &journal.kind {
        Kind::Database(database) => database.write(|journal| Ok(journal.erase(&subject)?))?,
        Kind::Lines(file) => {
            let (left, receipt) = lines::forgotten(journal.records()?, &subject);
            if !receipt.removed.is_empty() {
                file.replace(&left)?;
            }
            receipt
        }
    };
    if arguments.json {
        show_json(&receipt)?;
    } else {
        show(&told(&receipt, &named(&subject)))?;
    }
    Ok(Status::Done)
}

fn is_meant(journal: &Journal, subject: &Subject) -> Result<bool> {
    if !stdin().is_terminal() {
        bail!("nobody is there to say whether it is meant: add --yes");
    }
    let count = kept(journal, subject)?.len();
    let asked = format!("{count} records of {} will be gone for good. Type yes to go on.", named(subject));
    show(&paragraph(&asked, width()))?;
    Ok(Input::open()?.next()?.is_some_and(|line| line.trim() == "yes"))
}

fn named(subject: &Subject) -> String {
    match subject {
        Subject::Conversation(id) => format!("conversation `{id}`"),
        Subject::Customer(key) => format!("customer `{key}`"),
    }
}

fn told(receipt: &Receipt, name: &str) -> String {
    let mut out = format!("{}\n", paint(BOLD, &safe(&format!("erased: {name}"))));
    out.push_str(&format!("  conversations  {}\n", receipt.conversations));
    for removed in &receipt.removed {
        out.push_str(&format!("  {:13}  {}\n", format!("{}s", removed.table), removed.rows));
    }
    if !receipt.quoted.is_empty() {
        let places = receipt.quoted.join(", ");
        let still = format!(
            "The company's own text says the same word for word and stays: {places}. Edit it if it should go."
        );
        out.push_str(&format!("\n{}", paragraph(&still, width())));
    }
    out
}
