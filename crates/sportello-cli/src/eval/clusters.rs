//! `sportello eval clusters`: find the questions that ask the same, without their labels.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Result;
use sportello::gaps::clusters::{Asked, Cluster, Clustering};

use super::data::{Labelled, OUT_OF_SCOPE};
use super::figures::Figures;
use super::metrics::Agreement;
use crate::rows;
use crate::status::Status;
use crate::terminal::{show, show_json};

/// What `eval clusters` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Labelled questions, JSONL of text, label, lang; those labelled `oos` are left out
    #[arg(long, value_name = "FILE")]
    texts: PathBuf,
    /// Labelled questions that are known, such as those of an FAQ: they tell what the same means
    #[arg(long, value_name = "FILE")]
    train: Option<PathBuf>,
    /// Compare words only, without their meanings
    #[arg(long)]
    words_only: bool,
    /// Print the figures as one JSON object
    #[arg(long)]
    json: bool,
}

/// Clusters and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let texts = read(&arguments.texts)?;
    let known = arguments.train.as_deref().map(read).transpose()?.unwrap_or_default();
    let clustering = clustering(arguments.words_only, &known);
    let asked: Vec<Asked<'_>> = texts.iter().map(asked).collect();
    let started = Instant::now();
    let clusters = clustering.cluster(&asked);
    let figures = figures(&texts, &clusters, started.elapsed().as_secs_f64());
    if arguments.json {
        show_json(&figures.json())?
    } else {
        show(&figures.show())?
    }
    Ok(Status::Done)
}

fn read(path: &Path) -> Result<Vec<Labelled>> {
    let rows = rows::read::<Labelled>(path)?.into_iter();
    Ok(rows.filter(|row| row.label != OUT_OF_SCOPE).collect())
}

fn asked(row: &Labelled) -> Asked<'_> {
    Asked { text: &row.text, lang: row.lang }
}

fn clustering(words_only: bool, known: &[Labelled]) -> Clustering {
    let clustering = if words_only { Clustering::with_meaning(None) } else { Clustering::default() };
    let labels = numbered(known);
    let known: Vec<(Asked<'_>, usize)> = known.iter().map(asked).zip(labels).collect();
    if known.is_empty() { clustering } else { clustering.knowing(&known) }
}

/// The labels as numbers.
fn numbered(rows: &[Labelled]) -> Vec<usize> {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let number = |row| {
        let next = numbers.len();
        *numbers.entry(row).or_insert(next)
    };
    rows.iter().map(|row| row.label.as_str()).map(number).collect()
}

fn figures(texts: &[Labelled], clusters: &[Cluster], seconds: f64) -> Figures {
    let labels = numbered(texts);
    let members = clusters.iter().zip(0..).flat_map(|(cluster, number)| {
        cluster.members.iter().filter_map(|&text| labels.get(text)).map(move |&label| (number, label))
    });
    let agreement = Agreement::of(members);
    let mut figures = Figures::default();
    figures.add("n", Some(texts.len() as f64));
    figures.add("k", Some(clusters.len() as f64));
    figures.add("nmi", agreement.nmi());
    figures.add("ari", agreement.ari());
    figures.add("bcubed_precision", agreement.precision());
    figures.add("bcubed_recall", agreement.recall());
    figures.add("seconds", Some(seconds));
    figures
}
