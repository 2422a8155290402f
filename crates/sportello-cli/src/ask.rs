//! `sportello ask`: one question, one decision.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anyhow::Result;
use sportello::{Assistant, Context, Decision, Lang};

use crate::arguments::{LangArgument, context, spoken};
use crate::chat::clock::Clock;
use crate::decision;
use crate::journal::Journal;
use crate::status::Status;
use crate::terminal::style::{BOLD, paint};
use crate::terminal::{safe, show, show_json, width};
use crate::{lines, load, recording};

/// What `ask` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The question, in one or more words; `-` reads a question from each line of standard input
    #[arg(required = true)]
    question: Vec<OsString>,
    /// The language of the page or customer, who may still write in the other
    #[arg(long)]
    lang: Option<LangArgument>,
    /// Print the decision as JSON, one object a question
    #[arg(long)]
    json: bool,
    /// Show so many of the best candidates
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1000))]
    candidates: Option<u16>,
    /// Keep the questions in this journal, and answer with what it taught; made if there is none
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
}

/// Decides and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let mut assistant = load::assistant(&arguments.faq)?;
    let journal = recording::begin(arguments.journal.as_deref(), &mut assistant)?;
    let asker = Asker { assistant, journal, arguments };
    match arguments.question.as_slice() {
        [dash] if dash == "-" => asker.lines()?,
        words => asker.ask(&spoken(words), false)?,
    }
    Ok(Status::Done)
}

struct Asker<'a> {
    assistant: Assistant,
    journal: Option<Journal>,
    arguments: &'a Arguments,
}

impl Asker<'_> {
    fn lines(&self) -> Result<()> {
        let mut input = io::stdin().lock();
        // Someone who types has the question before them.
        let repeat = !input.is_terminal();
        while let Some(line) = lines::next(&mut input)? {
            self.ask(&line, repeat)?;
        }
        Ok(())
    }

    fn ask(&self, question: &str, repeat: bool) -> Result<()> {
        let decision = self.assistant.ask_in(question, self.context());
        if self.journal.is_some() {
            let lang = self.arguments.lang.map(Lang::from);
            let now = Clock::of_system(self.assistant.faq().settings.hours.clone()).now();
            let records = recording::asked(&self.assistant, question, lang, None, now);
            recording::keep(self.journal.as_ref(), &records)?;
        }
        if self.arguments.json {
            return show_json(&decision);
        }
        let mut out = String::new();
        if repeat {
            out = format!("{}\n\n", paint(BOLD, &safe(&format!("› {question}"))));
        }
        out.push_str(&self.for_people(&decision));
        if repeat {
            out.push('\n');
        }
        Ok(show(&out)?)
    }

    fn context(&self) -> Context {
        let context = context(self.arguments.lang);
        match self.arguments.candidates {
            Some(most) => context.with_candidates(usize::from(most)),
            None => context,
        }
    }

    fn for_people(&self, decision: &Decision) -> String {
        let faq = self.assistant.faq();
        let mut out = decision::show(faq, decision, width());
        out.push('\n');
        out.push_str(&decision::basis(decision));
        if self.arguments.candidates.is_some() {
            out.push('\n');
            out.push_str(&decision::candidates(decision));
        }
        out
    }
}
