//! `sportello chat`: a conversation with a Faq, from the customer's side and the operator's.
//!
//! In: lines, typed or piped. Out: what the assistant replies, with options to choose by number.
//! What is said and when a person takes over is the engine's affair; here is the clock.

pub mod clock;
mod command;
pub mod input;
mod phrases;
mod reply;
mod state;
mod talk;
mod topics;

use std::path::PathBuf;

use anyhow::Result;
use sportello::conversation::{Customer, Opening};
use sportello::hours::Civil;
use sportello::{Assistant, Lang};

use crate::arguments::LangArgument;
use crate::status::{Status, note};
use crate::terminal::{show, width};
use crate::{load, recording, zone};

use clock::Clock;
use input::Input;
use talk::Talk;

/// What `chat` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The language of the page or customer, who may still write in the other
    #[arg(long)]
    lang: Option<LangArgument>,
    /// Set the clock of the FAQ's time zone, such as 2026-11-27T20:00; it goes on from there
    #[arg(long, value_name = "TIME", value_parser = Civil::parse)]
    at: Option<Civil>,
    /// Who the customer is, as the host knows them; a packet has a hash of it
    #[arg(long, value_name = "KEY")]
    customer: Option<String>,
    /// How much this customer weighs against others, 0 to 100
    #[arg(long, value_name = "N", requires = "customer", default_value_t = 0,
          value_parser = clap::value_parser!(u8).range(0..=100))]
    weight: u8,
    /// The page the customer writes from
    #[arg(long, value_name = "ADDRESS")]
    page: Option<String>,
    /// Where the customer writes
    #[arg(long, value_name = "NAME", default_value = "terminal")]
    channel: String,
    /// Keep the conversation in this journal, and answer with what it taught; made if there is none
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
}

/// Talks until the input ends or asks to.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let mut assistant = load::assistant(&arguments.faq)?;
    let journal = recording::begin(arguments.journal.as_deref(), &mut assistant)?;
    if let Some(problem) = zone::problem(assistant.faq()) {
        note(&problem);
    }
    let clock = clock(&assistant, arguments.at);
    let mut talk = Talk::new(assistant, clock, opening(arguments));
    show(&talk.greeting())?;
    let mut input = Input::open()?;
    while let Some(line) = input.next()? {
        if input.is_piped() {
            show(&reply::echo(&line, width()))?;
        }
        let turn = talk.turn(&line);
        show(&turn.text)?;
        recording::keep(journal.as_ref(), &talk.records())?;
        if turn.ends {
            break;
        }
    }
    Ok(Status::Done)
}

fn clock(assistant: &Assistant, at: Option<Civil>) -> Clock {
    let hours = assistant.faq().settings.hours.clone();
    match at {
        Some(at) => Clock::set_to(at, hours),
        None => Clock::of_system(hours),
    }
}

fn opening(arguments: &Arguments) -> Opening {
    let customer = |key: &String| Customer { key: key.clone(), weight: arguments.weight };
    Opening {
        // In a journal every conversation has a name of its own.
        id: arguments.journal.as_ref().map_or_else(|| "chat".into(), |_| recording::conversation_id()),
        lang: arguments.lang.map(Lang::from),
        channel: arguments.channel.clone(),
        page: arguments.page.clone(),
        customer: arguments.customer.as_ref().map(customer),
        ..Opening::default()
    }
}
