//! `sportello build`: a Faq with its trained index in one file.
//!
//! In: a Faq. Out: a file from which an assistant is ready at once, such as for a page. What it holds is
//! the engine's affair.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use sportello::prebuilt::Prebuilt;
use sportello::{Assistant, Faq};

use crate::load;
use crate::progress::Waiting;
use crate::status::Status;
use crate::terminal::{safe, show, show_json};

/// What `build` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// Where to write
    #[arg(short, long, value_name = "FILE.sportello")]
    output: PathBuf,
    /// Build for an engine without the table of word meanings
    #[arg(long)]
    without_meaning: bool,
    /// Print the sizes as one JSON object
    #[arg(long)]
    json: bool,
}

/// Builds, writes, and tells the sizes.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let faq = load::faq(&arguments.faq)?.faq;
    let assistant = assistant(faq, arguments.without_meaning)?;
    let bytes = assistant.prebuild()?;
    let sizes = Sizes::of(&assistant, &bytes)?;
    write(&arguments.output, &bytes)?;
    if arguments.json {
        show_json(&sizes.as_json(&arguments.output))?;
    } else {
        show(&sizes.for_people(&arguments.output))?;
    }
    Ok(Status::Done)
}

fn assistant(faq: Faq, without_meaning: bool) -> Result<Assistant> {
    if !without_meaning {
        return load::index(faq);
    }
    let _waiting = Waiting::of("indexing the FAQ");
    Assistant::with_meaning(faq, None).map_err(anyhow::Error::new)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("{}: cannot be written", path.display()))
}

/// How large the file is, and what is in it.
struct Sizes {
    entries: usize,
    wordings: usize,
    authored: usize,
    index: usize,
    file: usize,
    /// After gzip, as a server sends it.
    gzip: usize,
    meaning: bool,
}

impl Sizes {
    fn of(assistant: &Assistant, bytes: &[u8]) -> Result<Self> {
        let prebuilt = Prebuilt::open(bytes)?;
        let (authored, index) = prebuilt.sizes();
        let entries = &assistant.faq().entries;
        let texts = entries.iter().flat_map(|entry| entry.texts.values());
        Ok(Self {
            entries: entries.len(),
            wordings: texts.map(|text| text.asked().count()).sum(),
            authored,
            index,
            file: bytes.len(),
            gzip: gzip(bytes)?,
            meaning: prebuilt.meaning().is_some(),
        })
    }

    fn as_json(&self, path: &Path) -> serde_json::Value {
        json!({
            "file": path.display().to_string(),
            "entries": self.entries,
            "wordings": self.wordings,
            "meaning": self.meaning,
            "authored_bytes": self.authored,
            "index_bytes": self.index,
            "file_bytes": self.file,
            "gzip_bytes": self.gzip,
        })
    }

    fn for_people(&self, path: &Path) -> String {
        let Self { entries, wordings, authored, index, file, gzip, meaning } = self;
        let table = if *meaning { "with" } else { "without" };
        format!(
            "{entries} entries, {wordings} wordings, {table} the table of word meanings\n\n\
             \x20 authored   {}\n\x20 index      {}\n\x20 file       {}, {} after gzip\n\nwritten to {}\n",
            kilobytes(*authored),
            kilobytes(*index),
            kilobytes(*file),
            kilobytes(*gzip),
            safe(&path.display().to_string())
        )
    }
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Thousands of bytes, rounded up: what is there takes something.
fn kilobytes(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1_000))
}
