//! `sportello chat`: a conversation with a Faq.
//!
//! In: lines, typed or piped. Out: answers, options to choose by number, suggestions.

mod choices;
mod input;
mod talk;

use std::path::PathBuf;

use anyhow::Result;
use sportello::{Faq, Lang};

use crate::arguments::LangArgument;
use crate::load;
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, paint};
use crate::terminal::{safe, show};

use input::Input;
use talk::Talk;

/// What `chat` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The language to start in; the customer may still write in the other
    #[arg(long)]
    lang: Option<LangArgument>,
}

/// Talks until the input ends or asks to.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let assistant = load::assistant(&arguments.faq)?;
    show(&greeting(assistant.faq()))?;
    let mut input = Input::open()?;
    let mut talk = Talk::new(assistant, arguments.lang.map(Lang::from));
    while let Some(line) = input.next()? {
        let turn = talk.turn(&line);
        show(&turn.text)?;
        if turn.ends {
            break;
        }
    }
    Ok(Status::Done)
}

fn greeting(faq: &Faq) -> String {
    let name = if faq.id.is_empty() { "FAQ" } else { &faq.id };
    let count = faq.entries.len();
    format!(
        "{}\n  {count} risposte pronte. Scrivi la tua domanda, in italiano o in inglese.\n  \
         {count} answers ready. Type your question, in Italian or English.\n{}\n",
        paint(BOLD, &safe(name)),
        paint(DIM, "  /faq argomenti, topics · /why perché, why · /quit esci, leave"),
    )
}
