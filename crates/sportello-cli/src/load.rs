//! Files into memory.
//!
//! In: a path. Out: its text, or a Faq of one file or of a folder's files; or an error
//! that says what was expected and how to mend it. Knows nothing of what is done with it.

use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use sportello::faq::Source;
use sportello::prebuilt::{Prebuilt, is_prebuilt};
use sportello::{Assistant, Faq, Table};

use crate::progress::Waiting;
use crate::status::note;

/// A file as it was read.
#[derive(Debug)]
pub struct Text {
    /// The path as it was given.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// A Faq with the files it was read from.
#[derive(Debug)]
pub struct Loaded {
    /// The Faq.
    pub faq: Faq,
    /// Its files, in the order of their names.
    pub files: Vec<Text>,
}

/// Reads a file, which has to be UTF-8.
pub fn text(path: &Path) -> Result<Text> {
    let name = path.display().to_string();
    if path.is_dir() {
        bail!("{name}: a folder, expected a file");
    }
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => anyhow!("{name}: no such file: check the path"),
        _ => anyhow::Error::new(error).context(format!("{name}: cannot be read")),
    })?;
    if is_prebuilt(&bytes) {
        bail!(
            "{name}: a prebuilt FAQ, which `ask`, `explain` and `chat` take: expected the files it was built from"
        );
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Text { name, text }),
        Err(error) => {
            let byte = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes()[..byte].iter().filter(|byte| **byte == b'\n').count();
            bail!("{name}:{line}: not UTF-8 at byte {byte} of the file: save it as UTF-8")
        }
    }
}

/// Reads a Faq from a file, or from the `*.toml` and `*.json` of a folder in the order of names.
pub fn faq(path: &Path) -> Result<Loaded> {
    let files: Vec<Text> = paths(path)?.iter().map(|path| text(path)).collect::<Result<_>>()?;
    let sources: Vec<_> = files.iter().map(|file| Source { name: &file.name, text: &file.text }).collect();
    // One line for each problem, as the engine prints them.
    let faq = Faq::load(&sources).map_err(anyhow::Error::new)?;
    Ok(Loaded { faq, files })
}

/// Reads a Faq and indexes it, or takes the index of a prebuilt one.
pub fn assistant(path: &Path) -> Result<Assistant> {
    let Some(bytes) = prebuilt_bytes(path) else { return index(faq(path)?.faq) };
    let _waiting = Waiting::of("reading the FAQ");
    let loaded = Prebuilt::open(&bytes).and_then(|prebuilt| {
        let table = prebuilt.meaning().map(|_| Table::built_in());
        prebuilt.load(table)
    });
    let loaded = loaded.with_context(|| path.display().to_string())?;
    if let Some(reason) = loaded.reindexed {
        note(&format!("{}: {reason}; its texts were indexed again", path.display()));
    }
    Ok(loaded.assistant)
}

/// The bytes of a prebuilt Faq; none of any other file, whose own reader says what is wrong with it.
fn prebuilt_bytes(path: &Path) -> Option<Vec<u8>> {
    // What comes through a pipe can be read only once.
    if !path.is_file() {
        return None;
    }
    let mut start = Vec::new();
    fs::File::open(path).ok()?.take(MAGIC_BYTES).read_to_end(&mut start).ok()?;
    if is_prebuilt(&start) { fs::read(path).ok() } else { None }
}

/// How many bytes tell a prebuilt Faq.
const MAGIC_BYTES: u64 = 4;

/// Indexes a Faq.
pub fn index(faq: Faq) -> Result<Assistant> {
    let _waiting = Waiting::of("indexing the FAQ");
    Assistant::new(faq).map_err(anyhow::Error::new)
}

fn paths(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let name = path.display();
    let entries = fs::read_dir(path).with_context(|| format!("{name}: the folder cannot be read"))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("{name}: the folder cannot be read"))?.path();
        if is_faq_file(&path) {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        bail!("{name}: no FAQ in this folder: expected files that end in .toml or .json");
    }
    paths.sort();
    Ok(paths)
}

/// Editors leave hidden copies beside a file; those are not part of the Faq.
fn is_faq_file(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    ["toml", "json"].iter().any(|known| extension.eq_ignore_ascii_case(known)) && !hidden && path.is_file()
}
