//! Files into memory.
//!
//! In: a path. Out: its text, or a Faq of one file or of a folder's files; or an error
//! that says what was expected and how to mend it. Knows nothing of what is done with it.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
pub use sportello::faq::folder::Text;
use sportello::faq::{Source, folder};
use sportello::prebuilt::{self, Prebuilt};
use sportello::{Assistant, Faq};

use crate::progress::Waiting;
use crate::status::note;

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
    refuse_prebuilt(path)?;
    Ok(folder::text(path)?)
}

/// Reads a Faq from a file, or from the `*.toml` and `*.json` of a folder in the order of names.
pub fn faq(path: &Path) -> Result<Loaded> {
    refuse_prebuilt(path)?;
    let files = folder::texts(path)?;
    let sources: Vec<Source<'_>> = files.iter().map(Text::source).collect();
    // One line for each problem, as the engine prints them.
    let faq = Faq::load(&sources)?;
    Ok(Loaded { faq, files })
}

fn refuse_prebuilt(path: &Path) -> Result<()> {
    if prebuilt::in_file(path).is_some() {
        let name = path.display();
        bail!(
            "{name}: a prebuilt FAQ, which `ask`, `explain` and `chat` take: expected the files it was built from"
        );
    }
    Ok(())
}

/// Reads a Faq and indexes it, or takes the index of a prebuilt one.
pub fn assistant(path: &Path) -> Result<Assistant> {
    let Some(bytes) = prebuilt::in_file(path) else { return index(faq(path)?.faq) };
    let _waiting = Waiting::of("reading the FAQ");
    let loaded = Prebuilt::open(&bytes).and_then(|prebuilt| prebuilt.load_built_in());
    let loaded = loaded.with_context(|| path.display().to_string())?;
    if let Some(reason) = loaded.reindexed {
        note(&format!("{}: {reason}; its texts were indexed again", path.display()));
    }
    Ok(loaded.assistant)
}

/// Indexes a Faq.
pub fn index(faq: Faq) -> Result<Assistant> {
    let _waiting = Waiting::of("indexing the FAQ");
    Assistant::new(faq).map_err(anyhow::Error::new)
}
