//! A yes: wordings that are learnt, or a new entry.

use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use sportello::gaps::proposals::Proposal;

use super::phrases::phrases;
use super::plan::{Does, Plan, Said};
use super::standing::Standing;
use crate::load;
use crate::phrases::filled;
use crate::replay::told;
use crate::status::Status;
use crate::terminal::style::{GOOD, paint};
use crate::terminal::{safe, show};

/// What `learn approve` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The proposal: its id, or the beginning of it
    id: String,
    /// The entry that answers, if another than proposed; with an answer, the id of the new entry
    #[arg(long, value_name = "ID")]
    entry: Option<String>,
    /// The answer of a new entry
    #[arg(long, value_name = "TEXT", group = "text")]
    answer: Option<String>,
    /// The answer of a new entry, from a file
    #[arg(long, value_name = "FILE", group = "text")]
    answer_file: Option<PathBuf>,
    /// The answer of a new entry: what a colleague answered a customer, as `show` has it
    #[arg(long, group = "text")]
    draft: bool,
    /// The question of a new entry as the page shows it; else as the customer wrote it
    #[arg(long, value_name = "TEXT", requires = "text")]
    question: Option<String>,
    /// Learn these wordings only, by their numbers in `show`, such as 1,3,4
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    only: Option<Vec<usize>>,
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
    /// Do it even if questions lose their right answer; the reason says why
    #[arg(long, requires = "reason")]
    even_so: bool,
}

/// Carries a proposal out.
pub fn run(arguments: &Arguments, standing: &mut Standing, author: &str) -> Result<Status> {
    let proposal = standing.proposal(&arguments.id)?;
    let said = Said {
        entry: arguments.entry.clone(),
        question: arguments.question.clone(),
        answer: answer(arguments, &proposal)?,
        only: arguments.only.clone(),
        reason: arguments.reason.clone(),
    };
    let plan = Plan::of(&proposal, &said, standing, author)?;
    if let Some(refusal) = plan.refusal.as_ref().filter(|_| !arguments.even_so) {
        bail!("{refusal}\nor add --even-so with a --reason");
    }
    let replay = told(&plan.replay, standing.lang());
    let done = done(&plan, standing);
    standing.carry_out(plan)?;
    show(&format!("{done}{replay}"))?;
    Ok(Status::Done)
}

fn answer(arguments: &Arguments, proposal: &Proposal) -> Result<Option<String>> {
    if let Some(path) = &arguments.answer_file {
        return Ok(Some(load::text(path)?.text));
    }
    if !arguments.draft {
        return Ok(arguments.answer.clone());
    }
    let none = || anyhow!("`{}`: no colleague has answered it: expected --answer TEXT", proposal.id);
    Ok(Some(proposal.draft_answer.as_ref().ok_or_else(none)?.text.clone()))
}

/// What a plan does once it is carried out, in a line.
pub fn done(plan: &Plan, standing: &Standing) -> String {
    let phrases = phrases(standing.lang());
    let words = |wordings: &usize| phrases.wordings(*wordings);
    let told = match &plan.does {
        Does::Learns { wordings } => filled(phrases.learns, &[&plan.entry, &words(wordings)]),
        Does::Adds { wordings, draft } => {
            let path = draft.path().display().to_string();
            filled(phrases.adds, &[&plan.entry, &path, &words(wordings)])
        }
        Does::Notes => filled(phrases.notes, &[&plan.entry]),
    };
    format!("{}\n", paint(GOOD, &safe(&told)))
}
