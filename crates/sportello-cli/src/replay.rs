//! `sportello replay`: what an edited Faq would change.
//!
//! In: a Faq as it is and as it would be, and the journal. Out: the questions whose answer changes, and
//! whether one of them would lose the right one.

use std::path::PathBuf;

use anyhow::Result;
use sportello::Lang;
use sportello::learning::gate;
use sportello::replay::{Asked, Change, Effect, Outcome, Replay, asked, pinned};

use crate::arguments::LangArgument;
use crate::learn::Recent;
use crate::phrases::filled;
use crate::recording::learnt;
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, ERROR, GOOD, HEADING, WARNING};
use crate::terminal::{Indent, Run, show, show_json, width, wrap};
use crate::{journal, load};

/// What `replay` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ as it is: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The journal: a .jsonl file of records, or a .db
    #[arg(long, value_name = "FILE")]
    journal: PathBuf,
    /// The FAQ as it would be
    #[arg(long, value_name = "FAQ")]
    with: PathBuf,
    #[command(flatten)]
    recent: Recent,
    /// The language of the texts; without it, the FAQ's first
    #[arg(long)]
    lang: Option<LangArgument>,
    /// All changes as one JSON object
    #[arg(long)]
    json: bool,
}

/// Asks both and shows what differs; `Found` where a question would lose its right answer.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let records = journal::open(&arguments.journal)?.records()?;
    let learnt = learnt(&records);
    let [mut before, mut after] = [load::assistant(&arguments.faq)?, load::assistant(&arguments.with)?];
    before.learn(&learnt);
    after.learn(&learnt);
    let mut questions = pinned(before.faq());
    let new: Vec<Asked> = pinned(after.faq()).into_iter().filter(|own| !questions.contains(own)).collect();
    questions.extend(new);
    questions.extend(asked(&records, arguments.recent.since_ms(&records)));
    let (replay, lost) = match gate(&before, &after, &questions) {
        Ok(replay) => (replay, 0),
        Err(refusal) => (refusal.replay, refusal.lost.len()),
    };
    let lang = crate::insight::language(arguments.lang, before.faq());
    if arguments.json {
        show_json(&replay)?;
    } else {
        let changes: String = replay.changes.iter().map(|change| shown(change, lang)).collect();
        show(&format!("{changes}{}{}", told(&replay, lang), refused(lost, lang)))?;
    }
    Ok(if lost > 0 { Status::Found } else { Status::Done })
}

/// A question, and its answer before and after.
pub fn shown(change: &Change, lang: Lang) -> String {
    let asked = wrap(&[Run::new(&change.asked.text, HEADING)], width(), Indent::default());
    let style = match change.effects.as_slice() {
        effects if effects.contains(&Effect::NewlyWrong) => ERROR,
        effects if effects.contains(&Effect::LostAnswer) => WARNING,
        effects if effects.contains(&Effect::NewlyAnswered) || effects.contains(&Effect::NewlyRight) => GOOD,
        _ => BOLD,
    };
    let runs = [
        Run::new(format!("{} → ", outcome(&change.before, lang)), DIM),
        Run::new(outcome(&change.after, lang), style),
    ];
    format!("{asked}{}\n", wrap(&runs, width(), Indent::all("  ")))
}

fn outcome(outcome: &Outcome, lang: Lang) -> String {
    let (asks, nothing) = match lang {
        Lang::It => ("chiede quale: ", "nessuna risposta"),
        Lang::En => ("asks which: ", "no answer"),
    };
    match (outcome.answer(), outcome.offered.as_slice()) {
        (Some(entry), _) => entry.to_owned(),
        (None, []) => nothing.to_owned(),
        (None, offered) => format!("{asks}{}", offered.join(", ")),
    }
}

/// How much a change changes, in one sentence; the effects that do not occur are left out.
pub fn told(replay: &Replay, lang: Lang) -> String {
    if replay.questions == 0 {
        return String::new();
    }
    let (head, names) = match lang {
        Lang::It => (
            "cambia {} di {} domande",
            [
                "con una risposta in più",
                "con una risposta sbagliata",
                "ora da precisare",
                "senza più risposta",
            ],
        ),
        Lang::En => (
            "this changes {} of {} questions",
            ["newly answered", "newly wrong", "newly asked back", "without an answer now"],
        ),
    };
    let counts = [
        replay.newly_answered().count(),
        replay.newly_wrong().count(),
        replay.newly_ambiguous().count(),
        replay.lost_answers().count(),
    ];
    let counted = counts.into_iter().zip(names).filter(|(count, _)| *count > 0);
    let parts: Vec<_> = counted.map(|(count, name)| format!("{count} {name}")).collect();
    let head = filled(head, &[&replay.changes.len().to_string(), &replay.questions.to_string()]);
    let tail = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
    wrap(&[Run::new(format!("{head}{tail}"), BOLD)], width(), Indent::default())
}

fn refused(lost: usize, lang: Lang) -> String {
    let told = match (lost, lang) {
        (0, _) => return String::new(),
        (_, Lang::It) => "{} domande perderebbero la risposta giusta: correggi la modifica o i test",
        (_, Lang::En) => "{} questions would lose their right answer: mend the change or the tests",
    };
    let told = filled(told, &[&lost.to_string()]);
    wrap(&[Run::new(told, ERROR)], width(), Indent::default())
}
