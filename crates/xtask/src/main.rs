//! The project's own tools: `cargo xtask help`.

mod apt;
mod c;
mod ci;
mod confidence;
mod deny;
mod journal;
mod language;
mod meaning;
mod outcome;
mod package;
mod pairs;
mod python;
mod unicode;
mod vectors;
mod web;
mod words;

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// The project's own tools.
#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Everything that must hold: format, lints, documentation, tests, the page.
    Ci,
    /// Hold every dependency's licence and source to `deny.toml`, and the Rust it wants to `Cargo.toml`.
    Deny,
    /// Build every crate that is published from its package, after a look at the files that it brings.
    Package,
    /// Build the C library and run its tests in C, C++ and PHP, installing what that takes.
    C {
        /// Write the header instead.
        #[arg(long)]
        write: bool,
    },
    /// Install the C library, its headers and its file for pkg-config.
    InstallC {
        /// Where to, such as `/usr/local`.
        #[arg(long)]
        prefix: PathBuf,
    },
    /// Train the language guess and write its weights.
    TrainLanguage {
        /// Parallel text: gzipped JSON lines with `it`, `en` and `source`.
        #[arg(long)]
        pairs: PathBuf,
        /// Where the weights go.
        #[arg(long, default_value = "crates/sportello/src/text/language_weights.bin")]
        out: PathBuf,
    },
    /// Fit the default confidence on the evaluation sets' train, valid and dev parts.
    TrainConfidence {
        /// The folder of the evaluation sets.
        #[arg(long)]
        data: PathBuf,
        /// Where the weights go.
        #[arg(long, default_value = "crates/sportello/src/confidence/weights.rs")]
        out: PathBuf,
    },
    /// Train the table of meanings on a teacher's vectors and write it.
    TrainMeaning(meaning::Options),
    /// Play the corpus's customers through the assistant and write the sample journal.
    Journal {
        /// The questions.
        #[arg(long, default_value = "corpus/customers/negozio.toml")]
        questions: PathBuf,
        /// Where the records go.
        #[arg(long, default_value = "corpus/negozio/journal.jsonl")]
        out: PathBuf,
    },
    /// Write the table of Unicode's decompositions.
    Unicode {
        /// Where the table goes.
        #[arg(long, default_value = "crates/sportello/src/text/decompositions.bin")]
        out: PathBuf,
    },
    /// Check the test vectors, or write what the engine decides into them.
    #[command(group(clap::ArgGroup::new("mode").required(true)))]
    Vectors {
        /// Compare every decision with the recorded one.
        #[arg(long, group = "mode")]
        check: bool,
        /// Record today's decisions.
        #[arg(long, group = "mode")]
        write: bool,
    },
    /// Build the module of the page, write its glue, and fail over its budget.
    Wasm,
    /// Install the Python package in an environment of its own, check its types and run its tests.
    Python,
    /// Build the module and the npm package, installing what that takes, and run their tests.
    Web,
    /// Collect the common words of each language and write their filter.
    TrainWords {
        /// Parallel text: gzipped JSON lines with `it`, `en` and `source`.
        #[arg(long)]
        pairs: PathBuf,
        /// Where the filter goes.
        #[arg(long, default_value = "crates/sportello/src/text/common_words.bin")]
        out: PathBuf,
    },
}

fn main() -> anyhow::Result<()> {
    match Args::parse().task {
        Task::Ci => ci::run(),
        Task::Deny => deny::run(),
        Task::Package => package::built(),
        Task::C { write: true } => c::write_header(),
        Task::C { write: false } => c::tested()?.held("the C binding"),
        Task::InstallC { prefix } => c::install(&prefix),
        Task::TrainLanguage { pairs, out } => language::train(&pairs, &out),
        Task::TrainConfidence { data, out } => confidence::train(&data, &out),
        Task::TrainMeaning(options) => meaning::train(&options),
        Task::Journal { questions, out } => journal::write(&questions, &out),
        Task::Vectors { write: true, .. } => vectors::write(),
        Task::Vectors { .. } => vectors::check(),
        Task::Unicode { out } => unicode::write(&out),
        Task::Python => python::tested()?.held("the Python package"),
        Task::Wasm => web::wasm(),
        Task::Web => web::tested()?.held("the page"),
        Task::TrainWords { pairs, out } => words::train(&pairs, &out),
    }
}
