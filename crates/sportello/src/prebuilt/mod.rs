//! A Faq with its trained index in one file, so that an assistant is ready at once.
//!
//! In: an assistant. Out: bytes, and from them an assistant that decides as the first to the last bit.
//! Training is what takes long of indexing (seconds where there are thousands of wordings); its result
//! is stored beside the authored content, which is all there but for the held-out `tests`: those check
//! a Faq and have no place in a page. The table of meanings is a file of its own.
//!
//! ```
//! use sportello::prebuilt::Prebuilt;
//! use sportello::{Assistant, Faq};
//!
//! let faq = Faq::from_json(
//!     r#"{"entry": [{"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}}]}"#,
//! )?;
//! let bytes = Assistant::with_meaning(faq, None)?.prebuild()?;
//!
//! let assistant = Assistant::from_prebuilt(&bytes, None).expect("the same engine wrote it");
//! assert_eq!(assistant.ask("can I return it?").candidates[0].id, "returns");
//!
//! // The authored content is there whatever engine wrote it.
//! let faq = Prebuilt::open(&bytes).and_then(|prebuilt| prebuilt.faq()).expect("the file is whole");
//! assert_eq!(faq.entries.len(), 1);
//! # Ok::<(), sportello::Error>(())
//! ```

mod error;
mod header;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use sportello_meaning::Table;

pub use error::PrebuiltError;
pub use header::{VERSION, is_prebuilt};

use crate::assistant::{Assistant, built_in};
use crate::error::{Error, ErrorKind, Problem};
use crate::faq::{Faq, folder};
use crate::index::{Index, TRAINING};
use header::Header;

/// How many bytes tell a prebuilt Faq.
const MAGIC_BYTES: u64 = 4;

/// The bytes of a file that is a prebuilt Faq; none of any other path, whose own reader says what is wrong
/// with it.
pub fn in_file(path: &Path) -> Option<Vec<u8>> {
    // What comes through a pipe can be read only once.
    if !path.is_file() {
        return None;
    }
    let mut start = Vec::new();
    File::open(path).ok()?.take(MAGIC_BYTES).read_to_end(&mut start).ok()?;
    if is_prebuilt(&start) { folder::bytes(path).ok() } else { None }
}

/// A prebuilt Faq whose bytes are whole.
#[derive(Debug, Clone, Copy)]
pub struct Prebuilt<'b> {
    header: Header,
    authored: &'b [u8],
    index: &'b [u8],
}

/// An assistant, and how it came to be.
#[derive(Debug)]
#[non_exhaustive]
pub struct Loaded {
    /// The assistant.
    pub assistant: Assistant,
    /// Why the stored index was of no use and the authored content was indexed afresh, which takes as
    /// long as [`Assistant::new`]; none if the index was used.
    pub reindexed: Option<PrebuiltError>,
}

impl<'b> Prebuilt<'b> {
    /// Looks at the header and checks that no byte is damaged.
    ///
    /// # Errors
    ///
    /// Says what is wrong with bytes that are no prebuilt Faq, one of another version, or a damaged one.
    pub fn open(bytes: &'b [u8]) -> Result<Self, PrebuiltError> {
        let (header, authored, index) = header::read(bytes)?;
        Ok(Self { header, authored, index })
    }

    /// The authored content without the held-out tests, whatever engine trained the index.
    ///
    /// # Errors
    ///
    /// When it does not load.
    pub fn faq(&self) -> Result<Faq, PrebuiltError> {
        let text = std::str::from_utf8(self.authored)
            .map_err(|_| PrebuiltError::Content(problem("not UTF-8: expected JSON")))?;
        Faq::from_json(text).map_err(PrebuiltError::Content)
    }

    /// The fingerprint of the table of meanings that the index was trained with, if with one.
    pub fn meaning(&self) -> Option<u32> {
        self.header.meaning
    }

    /// How many bytes the authored content and the index take.
    pub fn sizes(&self) -> (usize, usize) {
        (self.authored.len(), self.index.len())
    }

    /// The assistant, ready to be asked, with the table that it was built with.
    ///
    /// # Errors
    ///
    /// When this engine trains in another way, the table is another one, or the content does not load.
    pub fn assistant(&self, table: Option<Arc<Table>>) -> Result<Assistant, PrebuiltError> {
        self.check(table.as_deref())?;
        self.read(self.faq()?, table)
    }

    /// The assistant with this table: from the index, or where that is of no use from the authored
    /// content, which takes as long as [`Assistant::with_meaning`].
    ///
    /// # Errors
    ///
    /// When the authored content does not load.
    pub fn load(&self, table: Option<Arc<Table>>) -> Result<Loaded, PrebuiltError> {
        match self.assistant(table.clone()) {
            Ok(assistant) => Ok(Loaded { assistant, reindexed: None }),
            Err(reason) if reason.leaves_content() => {
                let assistant =
                    Assistant::with_meaning(self.faq()?, table).map_err(PrebuiltError::Content)?;
                Ok(Loaded { assistant, reindexed: Some(reason) })
            }
            Err(error) => Err(error),
        }
    }

    /// As [`Prebuilt::load`], with the table that is in the program (feature `meaning`) where it was built
    /// with one.
    ///
    /// # Errors
    ///
    /// As [`Prebuilt::load`].
    pub fn load_built_in(&self) -> Result<Loaded, PrebuiltError> {
        self.load(self.meaning().and_then(|_| built_in()))
    }

    fn check(&self, table: Option<&Table>) -> Result<(), PrebuiltError> {
        let Header { training, meaning } = self.header;
        if training != TRAINING {
            return Err(PrebuiltError::Training { found: training });
        }
        let given = table.map(Table::fingerprint);
        if given != meaning { Err(PrebuiltError::Meaning { built: meaning, given }) } else { Ok(()) }
    }

    fn read(&self, faq: Faq, table: Option<Arc<Table>>) -> Result<Assistant, PrebuiltError> {
        let index = Index::from_bytes(&faq, table.as_ref(), self.index).map_err(|_| PrebuiltError::Index)?;
        Assistant::of_index(faq, index, table).map_err(PrebuiltError::Content)
    }
}

impl Assistant {
    /// The Faq with its trained index as bytes, without the Faq's held-out tests.
    ///
    /// The same Faq and table give the same bytes.
    ///
    /// # Errors
    ///
    /// A Faq that was made in code and that no file could hold, such as one with an empty wording, or an
    /// index of more than its wordings.
    pub fn prebuild(&self) -> Result<Vec<u8>, Error> {
        let mut faq = self.faq().clone();
        for text in faq.entries.iter_mut().flat_map(|entry| entry.texts.values_mut()) {
            text.tests.clear();
        }
        if !self.index().belongs_to(&faq) {
            return Err(problem(
                "the index has other wordings than the Faq: expected the authored ones alone",
            ));
        }
        let authored = faq.to_json();
        if Faq::from_json(&authored)? != faq {
            return Err(problem(
                "the Faq is another one once it is written: expected texts as files have them",
            ));
        }
        let meaning = self.table().map(Table::fingerprint);
        let index = self.index().to_bytes(&faq);
        Ok(header::write(Header { training: TRAINING, meaning }, authored.as_bytes(), &index))
    }

    /// An assistant of a file or a folder as [`Faq::read`] takes them, or of a prebuilt file, which is ready
    /// at once unless another release wrote it ([`Prebuilt::load_built_in`]).
    ///
    /// ```no_run
    /// use std::path::Path;
    ///
    /// let assistant = sportello::Assistant::read(Path::new("corpus/negozio"))?;
    /// println!("{:?}", assistant.ask("cm faccio a rendere qst articolo??").kind);
    /// # Ok::<(), sportello::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// What cannot be read, or does not load.
    pub fn read(path: &Path) -> Result<Self, Error> {
        match in_file(path) {
            Some(bytes) => Ok(Prebuilt::open(&bytes)?.load_built_in()?.assistant),
            None => Faq::read(path).and_then(Self::new),
        }
    }

    /// An assistant from what [`Assistant::prebuild`] wrote, with the table that it was built with: it
    /// decides as that assistant does to the last bit, and is ready at once.
    ///
    /// [`Prebuilt::load`] indexes the authored content where the index is of no use.
    ///
    /// # Errors
    ///
    /// Bytes that are no prebuilt Faq, are damaged, or were written by an engine that trains in another
    /// way; or another table.
    pub fn from_prebuilt(bytes: &[u8], table: Option<Arc<Table>>) -> Result<Self, PrebuiltError> {
        Prebuilt::open(bytes)?.assistant(table)
    }
}

fn problem(message: &str) -> Error {
    Error::one(Problem { kind: ErrorKind::InvalidValue, file: None, line: None, message: message.to_owned() })
}
