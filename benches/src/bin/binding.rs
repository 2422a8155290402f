//! What a question costs without any binding, and the Faq and questions to ask one the same.
//!
//! `cargo run --release -p sportello-benches --bin binding -- FOLDER` writes `FOLDER/faq.json`, a thousand
//! wordings of `corpus/negozio`, and `FOLDER/questions.json`, and prints the microseconds of a question. Then
//! `python bindings/python/tests/measure.py FOLDER` prints those of Python.

use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Context as _;
use sportello::Assistant;
use sportello_benches::{corpus, wordings};

/// The best of so many rounds counts: other programs only ever add.
const ROUNDS: usize = 10;

fn main() -> anyhow::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).context("expected a folder to write to")?);
    let (faq, questions) = corpus("negozio", 1_000)?;
    std::fs::write(folder.join("faq.json"), faq.to_json())?;
    std::fs::write(folder.join("questions.json"), serde_json::to_string(&questions)?)?;
    println!("{} wordings, {} questions", wordings(&faq), questions.len());
    let assistant = Assistant::new(faq)?;
    let rounds = (0..ROUNDS).map(|_| round(&assistant, &questions));
    println!("{:.1} µs for a question", rounds.fold(f64::INFINITY, f64::min));
    Ok(())
}

fn round(assistant: &Assistant, questions: &[String]) -> f64 {
    let start = Instant::now();
    for question in questions {
        black_box(assistant.ask(question));
    }
    start.elapsed().as_secs_f64() * 1e6 / questions.len() as f64
}
