//! `sportello eval faq`: rank the entries of an FAQ for queries whose right entries are known.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use sportello::Faq;

use super::data::{self, Query};
use super::figures::Figures;
use super::graded::Case;
use super::output::{Output, Results, named};
use super::run::fit;
use crate::status::Status;
use crate::{load, rows};

/// What `eval faq` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: JSONL of id, question, answer, lang, tags; or a Faq as everywhere, a file or a folder
    #[arg(long, value_name = "FAQ")]
    faq: PathBuf,
    /// Queries, JSONL of text, relevant, lang
    #[arg(long, value_name = "FILE")]
    queries: PathBuf,
    #[command(flatten)]
    output: Output,
}

/// Ranks and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let queries: Vec<Query> = rows::read(&arguments.queries)?;
    let faq = read(&arguments.faq)?;
    let cases: Vec<Case> = queries.into_iter().map(Case::from).collect();
    check_relevant(&arguments.queries, &cases, &faq)?;
    let fitted = fit(faq)?;
    let graded = fitted.grade(arguments.output.prepared(cases));
    let mut figures = Figures::of_rankings(&graded);
    figures.extend(fitted.cost(&graded));
    let title = format!("{} asked {}", named(&arguments.faq), named(&arguments.queries));
    let (json, text) = (figures.json(), figures.show());
    arguments.output.give(&Results { title, figures, json, text, graded: &graded })?;
    Ok(Status::Done)
}

fn read(path: &Path) -> Result<Faq> {
    let is_jsonl = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("jsonl"));
    if is_jsonl { data::faq_of_items(path) } else { Ok(load::faq(path)?.faq) }
}

/// Figures over queries of another FAQ would be zero and say nothing.
fn check_relevant(path: &Path, cases: &[Case], faq: &Faq) -> Result<()> {
    let known = cases.iter().flat_map(|case| &case.right).any(|id| faq.entry(id).is_some());
    if !known && cases.iter().any(|case| !case.right.is_empty()) {
        bail!("{}: no relevant id is an entry of the FAQ: check that both belong together", path.display());
    }
    Ok(())
}
