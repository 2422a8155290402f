//! A sample for a spreadsheet or for another program.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::json;
use sportello::Faq;
use sportello::insight::audit::{Audits, OUT_OF_SCOPE, Sampled};

use super::Drawing;
use crate::csv_out;
use crate::decision::{paragraph, question};
use crate::journal::Journal;
use crate::status::Status;
use crate::terminal::{safe, show, width};

/// What `audit draw` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    drawing: Drawing,
    /// Where the sample goes: a spreadsheet if the name ends in .csv, else JSON lines
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

const HEAD: [&str; 11] = [
    "conversation",
    "turn",
    "at",
    "channel",
    "page",
    "lang",
    "text",
    "decision",
    "shown",
    "candidates",
    "label",
];

/// Draws and writes.
pub fn run(arguments: &Arguments, faq: &Faq, journal: &Journal) -> Result<Status> {
    let (drawn, audits) = arguments.drawing.drawn(journal)?;
    let is_csv = arguments.out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    if is_csv {
        csv_out::write(&arguments.out, HEAD, drawn.iter().map(|sampled| row(sampled, &audits, faq)))?;
    } else {
        let lines: String = drawn.iter().map(|sampled| line(sampled, &audits)).collect();
        std::fs::write(&arguments.out, lines)
            .with_context(|| format!("{}: cannot be written", arguments.out.display()))?;
    }
    let done = drawn.iter().filter(|sampled| label(sampled, &audits).is_some()).count();
    show(&told(drawn.len(), done, &arguments.out.display().to_string()))?;
    Ok(Status::Done)
}

fn told(count: usize, done: usize, name: &str) -> String {
    let next = format!(
        "Fill in `label` with the id of the entry that answers, or `{OUT_OF_SCOPE}` if none does; a row \
         without a label is left for later. Look at every question, whatever was decided: leaving out \
         the easy ones makes the promise worth less than it says. Then: sportello audit … import"
    );
    format!(
        "{count} questions in {}, {done} of them labelled before\n\n{}",
        safe(name),
        paragraph(&next, width())
    )
}

/// What was said of it before.
fn label<'a>(sampled: &Sampled, audits: &'a Audits) -> Option<&'a str> {
    let entry = audits.entry(&sampled.conversation, sampled.turn)?;
    Some(entry.unwrap_or(OUT_OF_SCOPE))
}

fn row(sampled: &Sampled, audits: &Audits, faq: &Faq) -> [String; 11] {
    let asked = |id: &str| faq.entry(id).map_or("", |entry| question(entry, sampled.lang)).to_owned();
    let shown: Vec<_> = sampled.shown.iter().map(|id| format!("{id}: {}", asked(id))).collect();
    let candidates: Vec<_> = sampled.ranked.iter().map(|ranked| ranked.entry.as_str()).collect();
    [
        sampled.conversation.clone(),
        sampled.turn.to_string(),
        sampled.at.local.to_string(),
        sampled.channel.clone(),
        sampled.page.clone().unwrap_or_default(),
        sampled.lang.code().to_owned(),
        sampled.text.clone(),
        json!(sampled.decision).as_str().unwrap_or_default().to_owned(),
        shown.join("\n"),
        candidates.join("\n"),
        label(sampled, audits).unwrap_or_default().to_owned(),
    ]
}

fn line(sampled: &Sampled, audits: &Audits) -> String {
    let mut line = json!(sampled);
    line["label"] = json!(label(sampled, audits).unwrap_or_default());
    format!("{line}\n")
}
