//! What queries see: one commit, with statistics of the documents that live.
//!
//! tantivy counts deleted documents until their segment is written anew, so its own scores
//! depend on the edits that led to the content. These statistics do not.

use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, SegmentReader, Term};

use super::columns::{Columns, LENGTHS};
use crate::index::fields::FIELDS;

/// One commit with its statistics.
pub struct Live {
    searcher: Searcher,
    columns: Columns,
    /// How many tokens all documents have, field by field.
    tokens: [u64; FIELDS],
}

impl Live {
    /// Counts what lives in a commit.
    pub fn of(searcher: Searcher, columns: Columns) -> tantivy::Result<Self> {
        let mut tokens = [0; FIELDS];
        for segment in searcher.segment_readers() {
            for (total, name) in tokens.iter_mut().zip(LENGTHS) {
                let lengths = segment.fast_fields().u64(name)?;
                *total += segment.doc_ids_alive().filter_map(|document| lengths.first(document)).sum::<u64>();
            }
        }
        Ok(Self { searcher, columns, tokens })
    }

    /// The commit.
    pub fn searcher(&self) -> &Searcher {
        &self.searcher
    }

    /// How many documents live.
    pub fn len(&self) -> usize {
        self.searcher.num_docs() as usize
    }

    /// How many tokens a document has on average in a field.
    pub fn mean_length(&self, field: usize) -> f32 {
        (self.tokens[field] as f32 / self.len().max(1) as f32).max(1.0)
    }

    /// How many living documents have a term.
    pub fn frequency(&self, term: &Term) -> tantivy::Result<u64> {
        self.searcher.segment_readers().iter().map(|segment| frequency(segment, term)).sum()
    }
}

fn frequency(segment: &SegmentReader, term: &Term) -> tantivy::Result<u64> {
    let inverted = segment.inverted_index(term.field())?;
    let Some(alive) = segment.alive_bitset() else {
        return Ok(u64::from(inverted.doc_freq(term)?));
    };
    let postings = inverted.read_postings(term, IndexRecordOption::Basic)?;
    Ok(postings.map_or(0, |postings| u64::from(postings.doc_freq_given_deletes(alive))))
}

impl Bm25StatisticsProvider for Live {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        let at = self.columns.tokens.iter().position(|other| *other == field);
        Ok(at.map_or(0, |at| self.tokens[at]))
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.searcher.num_docs())
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        self.frequency(term)
    }
}
