//! A no, and taking back a yes.

use anyhow::{Result, bail};
use sportello::gaps::proposals::Proposal;
use sportello::journal::{Doing, Record, Verdict, What};

use super::phrases::phrases;
use super::standing::Standing;
use crate::phrases::filled;
use crate::status::Status;
use crate::terminal::{safe, show};

/// What `learn reject` and `learn reverse` take.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The proposal: its id; to reject, the beginning of it will do
    id: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// Says no to a proposal.
pub fn run(arguments: &Arguments, standing: &Standing, author: &str) -> Result<Status> {
    let proposal = standing.proposal(&arguments.id)?;
    reject(&proposal, &arguments.reason, standing, author)?;
    Ok(Status::Done)
}

/// The no as a record.
pub fn reject(proposal: &Proposal, reason: &str, standing: &Standing, author: &str) -> Result<()> {
    let no = review(proposal, Verdict::Rejected, reason, author, None);
    standing.journal.append(&[Record::new(standing.now(), no)])?;
    let told = filled(phrases(standing.lang()).rejected, &[&proposal.id]);
    Ok(show(&format!("{}\n", safe(&told)))?)
}

/// Takes back what was approved.
pub fn reverse(arguments: &Arguments, standing: &Standing, author: &str) -> Result<Status> {
    let id = &arguments.id;
    let last = standing.records.iter().rev().find_map(|record| match &record.what {
        What::Reviewed { proposal, verdict, weight, doing, .. } if proposal == id => {
            Some((*verdict, *weight, doing))
        }
        _ => None,
    });
    let Some((Verdict::Approved | Verdict::Edited, weight, doing)) = last else {
        bail!(
            "`{id}` is not approved: expected the id of a proposal whose last review in the journal is a yes"
        );
    };
    let back = What::Reviewed {
        proposal: id.clone(),
        author: author.to_owned(),
        verdict: Verdict::Reversed,
        reason: arguments.reason.clone(),
        weight,
        doing: None,
    };
    standing.journal.append(&[Record::new(standing.now(), back)])?;
    let phrases = phrases(standing.lang());
    let wordings = matches!(doing, Some(Doing::Wordings { .. }));
    let told = filled(if wordings { phrases.unlearnt } else { phrases.taken_back }, &[id]);
    show(&format!("{}\n", safe(&told)))?;
    Ok(Status::Done)
}

/// A person's word on a proposal.
pub fn review(
    proposal: &Proposal,
    verdict: Verdict,
    reason: &str,
    author: &str,
    doing: Option<Doing>,
) -> What {
    let weight = proposal.conversations;
    let (proposal, author, reason) = (proposal.id.clone(), author.to_owned(), reason.to_owned());
    What::Reviewed { proposal, author, verdict, reason, weight, doing }
}
