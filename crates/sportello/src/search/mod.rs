//! Full-text search of the Faq, and candidates for Faqs too large to score entry by entry.
//!
//! In: a Faq, then queries. Out: [`Hit`]s with the words that matched, as spans of plain text.
//! One tantivy document is an entry in one language. Its words come from the text stage, so
//! that a search finds what a question finds. Must not know how a question is decided, nor
//! how a hit is shown.
//!
//! ```
//! use sportello::{Faq, search::{Query, Search}};
//!
//! let faq = Faq::from_json(
//!     r#"{"faq": {"id": "shop"}, "entry": [{"id": "returns", "en": {
//!         "question": "How do I return an item?",
//!         "answer": "Open **My orders** and choose *Return an item*."}}]}"#,
//! )?;
//! let search = Search::in_memory(&faq)?;
//! let hits = search.find(&Query::new("returning items"))?;
//! assert_eq!(hits[0].id, "returns");
//! assert_eq!(hits[0].question.highlighted().collect::<Vec<_>>(), ["return", "item"]);
//! # Ok::<(), sportello::Error>(())
//! ```

mod analysis;
mod columns;
mod find;
mod fingerprint;
mod folder;
mod hit;
mod large;
mod live;
mod query;
mod sync;
#[cfg(test)]
mod tests;

pub use hit::{Hit, Snippet};
#[doc(hidden)]
pub use large::{Fit, RETRIEVED};
pub use query::Query;

use std::path::{Path, PathBuf};

use tantivy::indexer::{LogMergePolicy, PreparedCommit};
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, Term};

use crate::error::{Error, ErrorKind, Problem};
use crate::faq::{Entry, Faq};

use analysis::Analyser;
use columns::Columns;
use live::Live;

/// Bytes that are buffered while documents are added, before a segment is written.
const WRITER_BYTES: usize = 64 << 20;
/// The share of deleted documents from which a segment is written anew.
const DELETED_SHARE: f32 = 0.2;

/// A full-text index of a Faq.
///
/// Equal content gives equal results, whatever edits led to it. Edits are seen after
/// [`Search::commit`]; dropping a `Search` forgets those that were not committed.
pub struct Search {
    index: Index,
    reader: IndexReader,
    columns: Columns,
    analyser: Analyser,
    /// What queries see: the content of the last commit.
    live: Live,
    /// There only between the first edit and the commit, since it holds the folder's lock and threads.
    writer: Option<IndexWriter>,
    /// The folder, for messages.
    folder: Option<PathBuf>,
}

impl Search {
    /// Indexes a Faq in memory.
    ///
    /// # Errors
    ///
    /// When tantivy cannot start its writing thread.
    pub fn in_memory(faq: &Faq) -> Result<Self, Error> {
        Self::on(Index::create_in_ram(columns::schema().0), faq, None)
    }

    /// Opens the index in a folder, or creates it, and brings it up to date with a Faq.
    ///
    /// Only entries that changed are indexed again.
    ///
    /// # Errors
    ///
    /// A folder that holds something else, an index that is damaged or of another version of
    /// sportello, or one that another process is writing. Nothing changes then.
    pub fn in_dir(faq: &Faq, dir: &Path) -> Result<Self, Error> {
        Self::on(folder::open_or_create(dir)?, faq, Some(dir.to_owned()))
    }

    fn on(index: Index, faq: &Faq, folder: Option<PathBuf>) -> Result<Self, Error> {
        let columns = columns::schema().1;
        let open = || -> tantivy::Result<_> {
            let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
            let live = Live::of(reader.searcher(), columns)?;
            Ok((reader, live))
        };
        let (reader, live) = open().map_err(|error| failed(folder.as_deref(), "read", &error))?;
        let analyser = Analyser::of(&faq.synonyms);
        let mut search = Self { index, reader, columns, analyser, live, writer: None, folder };
        search.bring_up_to_date(faq)?;
        Ok(search)
    }

    /// Adds an entry, or replaces the one with its id.
    ///
    /// # Errors
    ///
    /// When the index cannot be written, such as a full disk or another process that writes it.
    pub fn put(&mut self, entry: &Entry) -> Result<(), Error> {
        self.remove(&entry.id)?;
        let documents = columns::documents(self.columns, &self.analyser, entry);
        self.write(|writer| {
            documents.into_iter().try_for_each(|document| writer.add_document(document).map(drop))
        })
    }

    /// Removes an entry; one that is not there is none.
    ///
    /// # Errors
    ///
    /// As [`Search::put`].
    pub fn remove(&mut self, id: &str) -> Result<(), Error> {
        let id = Term::from_field_text(self.columns.id, id);
        self.write(|writer| {
            writer.delete_term(id);
            Ok(())
        })
    }

    /// Makes all edits since the last commit visible, and lasting if the index is in a folder.
    ///
    /// # Errors
    ///
    /// As [`Search::put`]; the content before the edits stays.
    pub fn commit(&mut self) -> Result<(), Error> {
        let Some(mut writer) = self.writer.take() else { return Ok(()) };
        let mut commit = || -> tantivy::Result<()> {
            let mut prepared: PreparedCommit<'_> = writer.prepare_commit()?;
            prepared.set_payload(folder::MARK);
            prepared.commit()?;
            Ok(())
        };
        let done = commit().and_then(|()| writer.wait_merging_threads());
        done.and_then(|()| self.reload()).map_err(|error| self.failed("written", &error))
    }

    /// How many documents there are; an entry has one in each of its languages.
    pub fn len(&self) -> usize {
        self.live.len()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn reload(&mut self) -> tantivy::Result<()> {
        self.reader.reload()?;
        self.live = Live::of(self.reader.searcher(), self.columns)?;
        Ok(())
    }

    fn write(&mut self, edit: impl FnOnce(&IndexWriter) -> tantivy::Result<()>) -> Result<(), Error> {
        let writer = match self.writer.take() {
            Some(writer) => Ok(writer),
            None => writer(&self.index),
        };
        let writer = writer.map_err(|error| self.failed("written", &error))?;
        let done = edit(&writer).map_err(|error| self.failed("written", &error));
        self.writer = Some(writer);
        done
    }

    fn failed(&self, what: &str, error: &tantivy::TantivyError) -> Error {
        failed(self.folder.as_deref(), what, error)
    }
}

/// One writing thread, so that documents are numbered in the order they come.
fn writer(index: &Index) -> tantivy::Result<IndexWriter> {
    let writer = index.writer_with_num_threads(1, WRITER_BYTES)?;
    let mut policy = LogMergePolicy::default();
    policy.set_del_docs_ratio_before_merge(DELETED_SHARE);
    writer.set_merge_policy(Box::new(policy));
    Ok(writer)
}

fn failed(folder: Option<&Path>, what: &str, error: &tantivy::TantivyError) -> Error {
    let message = match (error, folder) {
        (tantivy::TantivyError::LockFailure(..), _) => {
            "another process is writing this search index: expected to be the only writer; end the other or give another folder".into()
        }
        (error, Some(_)) => format!(
            "the search index cannot be {what}: {error}; delete the folder to have it built anew from the faq"
        ),
        (error, None) => format!("the search index in memory cannot be {what}: {error}"),
    };
    problem(folder, message)
}

fn problem(folder: Option<&Path>, message: String) -> Error {
    let file = folder.map(|folder| folder.display().to_string());
    Error::one(Problem { kind: ErrorKind::SearchIndex, file, line: None, message })
}
