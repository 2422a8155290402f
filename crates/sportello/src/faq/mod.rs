//! The Faq: what a company authors, and how it is read and written.
//!
//! In: files of TOML or JSON. Out: a [`Faq`], or every problem in those files with
//! its line. Both formats become one tree of nodes first, so that one reader
//! checks both and they cannot drift apart. Knows nothing of matching;
//! [`folder`] alone knows of disks.

pub mod answer;
mod draft;
mod file;
pub mod folder;
mod json;
mod model;
mod node;
mod read;
mod settings;
mod shown;
mod suggest;
#[cfg(all(test, feature = "toml"))]
mod tests;
#[cfg(feature = "toml")]
mod toml;
mod topic;
mod validate;
mod write;

pub use answer::{Answer, AnswerError, Block, Inline};
pub use model::{Entry, Faq, HandoffPolicy, Localised};
pub use settings::{Backing, Settings};
pub use shown::Shown;
pub use topic::Topic;

pub(crate) use read::edits;
pub use validate::validate;

use crate::error::Error;
use draft::Draft;
use file::{File, Format};

/// One file of a Faq.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source<'a> {
    /// How problems name the file. A name that ends in `.json` is JSON, any other TOML.
    pub name: &'a str,
    /// What the file holds.
    pub text: &'a str,
}

impl Faq {
    /// Loads the files of one Faq, their entries and synonyms in the order given.
    ///
    /// `[faq]` may stand in any of the files. Without `languages` there, the languages
    /// are those in which something is written.
    ///
    /// ```
    /// use sportello::Faq;
    /// use sportello::faq::Source;
    ///
    /// let entry = r#"{"entry": [{"id": "returns", "en": {"question": "How do I return it?", "answer": "Here."}}]}"#;
    /// let head = r#"{"faq": {"id": "shop", "languages": ["en"]}}"#;
    /// let texts = [("faq.json", head), ("returns.json", entry)];
    /// let faq = Faq::load(&texts.map(|(name, text)| Source { name, text }))?;
    /// assert_eq!((faq.id.as_str(), faq.entries.len()), ("shop", 1));
    ///
    /// let error = Faq::load(&[Source { name: "a.json", text: "{\"entry\":\n[{}]}" }]).unwrap_err();
    /// assert_eq!(error.problems()[0].to_string(), "a.json:2: `id` is missing: an entry needs one [missing-key]");
    /// # Ok::<(), sportello::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every problem in every file, in the order of files and lines. What stands after
    /// a syntax error in the same file is not looked at.
    pub fn load(sources: &[Source<'_>]) -> Result<Self, Error> {
        load(sources.iter().map(|source| File::named(source.name, source.text)).collect())
    }

    /// Loads a Faq from one text in TOML.
    ///
    /// # Errors
    ///
    /// Every problem in the text, as [`Faq::load`].
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, Error> {
        load(vec![File::unnamed(Format::Toml, text)])
    }

    /// Loads a Faq from one text in JSON, of the same structure as the TOML.
    ///
    /// # Errors
    ///
    /// Every problem in the text, as [`Faq::load`].
    pub fn from_json(text: &str) -> Result<Self, Error> {
        load(vec![File::unnamed(Format::Json, text)])
    }

    /// The Faq as JSON, which loads back equal.
    pub fn to_json(&self) -> String {
        write::json(self)
    }
}

fn load(files: Vec<File<'_>>) -> Result<Faq, Error> {
    let mut draft = Draft::new(files);
    for at in 0..draft.files.len() {
        read::file(at, &mut draft);
    }
    draft.finish()
}
