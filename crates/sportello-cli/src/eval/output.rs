//! What every evaluation gives out.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

use super::figures::Figures;
use super::graded::{Case, Graded};
use super::misses;
use super::report::page;
use super::typos::Typist;
use crate::terminal::{show, show_json};

/// How the figures are given out.
#[derive(Debug, clap::Args)]
pub struct Output {
    /// Print the figures as one JSON object
    #[arg(long)]
    json: bool,
    /// Write a page with curves and tables, in one file
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
    /// List so many questions that went wrong, the most confident first
    #[arg(long, value_name = "N", default_value_t = 0)]
    misses: usize,
    /// Put one typo into each question that is asked
    #[arg(long, value_name = "SEED")]
    typos: Option<u64>,
}

/// What was measured.
#[derive(Debug)]
pub struct Results<'a> {
    /// What was measured, for the page.
    pub title: String,
    /// The figures for the page.
    pub figures: Figures,
    /// Every figure, as the contract names them.
    pub json: Map<String, Value>,
    /// The same for people.
    pub text: String,
    /// Every question with its decision.
    pub graded: &'a [Graded],
}

impl Output {
    /// The cases as they are to be asked.
    pub fn prepared(&self, cases: Vec<Case>) -> Vec<Case> {
        let Some(seed) = self.typos else { return cases };
        let mistype = |(at, case): (usize, Case)| {
            let text = Typist::new(seed, at).mistype(&case.text);
            Case { text, ..case }
        };
        cases.into_iter().enumerate().map(mistype).collect()
    }

    /// What was measured, with the typos that were put in.
    fn title(&self, what: String) -> String {
        match self.typos {
            Some(seed) => format!("{what}, one typo a question, seed {seed}"),
            None => what,
        }
    }

    /// Gives the results out.
    pub fn give(&self, results: &Results<'_>) -> Result<()> {
        if let Some(path) = &self.report {
            let page = page(&self.title(results.title.clone()), &results.figures, results.graded, None);
            fs::write(path, page)
                .with_context(|| format!("{}: the report cannot be written", path.display()))?;
        }
        if self.json {
            return show_json(&results.json);
        }
        let mut text = results.text.clone();
        text.push_str(&misses::list(results.graded, self.misses));
        Ok(show(&text)?)
    }
}

/// The last two parts of a path: sets of different folders have files of the same name.
pub fn named(path: &Path) -> String {
    let parts: Vec<_> = path.iter().rev().take(2).map(|part| part.to_string_lossy()).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}
