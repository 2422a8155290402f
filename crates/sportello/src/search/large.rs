//! Candidates of a Faq too large to score entry by entry.
//!
//! In: an understood question. Out: the entries that fit it best, scored as
//! `index::fields` scores them, to the last bit. tantivy retrieves documents by plain BM25,
//! skipping blocks of postings that cannot matter; only those are scored exactly, from the
//! same postings. Needs no index in memory. Must not know of heads or thresholds.

use rustc_hash::{FxHashMap, FxHashSet};

use tantivy::collector::TopDocs;
use tantivy::postings::Postings;
use tantivy::query::BooleanQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, DocSet, Term};

use super::Search;
use super::analysis::Tokens;
use super::columns::{LANG_NUMBER, LENGTHS};
use super::find::{Match, numbered};
use super::query::token_clauses;
use crate::error::Error;
use crate::index::fields::{DELTA, FIELDS, K1, RULES, idf};
use crate::question::Question;
use crate::score::language_weight;
use crate::text::{Guess, Lang};

/// How many documents are retrieved before they are scored.
///
/// At a million made-up wordings the lexically best entry is among 100 / 200 / 400 for
/// 498 / 499 / 500 of 500 questions (`growth` in `benches`, 2026-11).
pub const RETRIEVED: usize = 400;

/// How well an entry fits a question, by the lexical part of the score.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The entry's id.
    pub id: String,
    /// The language that fits better.
    pub lang: Lang,
    /// BM25+ times coverage, less for the less likely language: `Scored::lexical`.
    pub lexical: f32,
    /// The share of the question's weight that the entry has: `Scored::coverage`.
    pub coverage: f32,
}

impl Search {
    /// The entries that fit a question best, best first, ties in the order of ids.
    ///
    /// # Errors
    ///
    /// As [`Search::find`].
    #[doc(hidden)]
    pub fn candidates(&self, question: &Question, limit: usize) -> Result<Vec<Fit>, Error> {
        self.candidates_of(question, RETRIEVED, limit)
    }

    /// The same with another number of documents retrieved, for measuring.
    #[doc(hidden)]
    pub fn candidates_of(
        &self,
        question: &Question,
        retrieved: usize,
        limit: usize,
    ) -> Result<Vec<Fit>, Error> {
        self.try_candidates(question, retrieved, limit).map_err(|error| self.failed("read", &error))
    }

    fn try_candidates(
        &self,
        question: &Question,
        retrieved: usize,
        limit: usize,
    ) -> tantivy::Result<Vec<Fit>> {
        let forms: Vec<&str> = question.words.iter().map(|word| word.form.as_str()).collect();
        let words = self.analyser.asked(&forms, question.guess, question.guess.languages());
        if words.is_empty() || self.is_empty() || retrieved == 0 {
            return Ok(Vec::new());
        }
        let query = BooleanQuery::new(token_clauses(&words, self.columns, RULES.map(|rule| rule.weight)));
        let top = TopDocs::with_limit(retrieved.min(self.len())).order_by_score();
        let found = self.live.searcher().search_with_statistics_provider(&query, &top, &self.live)?;
        let mut scorer = Scorer::of(self, found)?;
        scorer.add(&words)?;
        self.fits(scorer, question.guess, limit)
    }

    fn fits(&self, scorer: Scorer<'_>, guess: Guess, limit: usize) -> tantivy::Result<Vec<Fit>> {
        let mut documents = scorer.documents;
        for document in &mut documents {
            document.score *= language_weight(guess, document.lang);
        }
        documents.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.address.cmp(&b.address)));
        documents.truncate(enough(&documents, limit));
        let coverage: FxHashMap<DocAddress, f32> =
            documents.iter().map(|document| (document.address, document.coverage)).collect();
        let scores: Vec<_> = documents.iter().map(|document| (document.score, document.address)).collect();
        let named = self.name(&scores)?.into_iter();
        let fit = |Match { id, lang, score, address }| Fit {
            id,
            lang,
            lexical: score,
            coverage: coverage[&address],
        };
        let mut fits: Vec<Fit> = named.map(fit).collect();
        fits.sort_by(|a, b| {
            b.lexical.total_cmp(&a.lexical).then_with(|| a.id.cmp(&b.id)).then_with(|| a.lang.cmp(&b.lang))
        });
        let mut seen = FxHashSet::default();
        fits.retain(|fit| seen.insert(fit.id.clone()));
        fits.truncate(limit);
        Ok(fits)
    }
}

/// How many documents have to be looked up to name so many entries: each may stand in every
/// language, and of equal ones their ids decide.
fn enough(documents: &[Document], limit: usize) -> usize {
    let most = limit.saturating_mul(Lang::ALL.len()).min(documents.len());
    let Some(last) = most.checked_sub(1).map(|last| documents[last].score) else { return most };
    most + documents[most..].iter().take_while(|document| document.score == last).count()
}

/// Scores the documents that were retrieved.
struct Scorer<'a> {
    search: &'a Search,
    /// In the order of their addresses, so that postings are read forwards.
    documents: Vec<Document>,
    means: [f32; FIELDS],
}

struct Document {
    address: DocAddress,
    lang: Lang,
    lengths: [f32; FIELDS],
    score: f32,
    coverage: f32,
    /// What the token at hand adds.
    added: f32,
}

impl<'a> Scorer<'a> {
    fn of(search: &'a Search, found: Vec<(f32, DocAddress)>) -> tantivy::Result<Self> {
        let mut addresses: Vec<DocAddress> = found.into_iter().map(|(_, address)| address).collect();
        addresses.sort_unstable();
        let mut documents: Vec<Document> = addresses.into_iter().map(Document::at).collect();
        for of_segment in documents.chunk_by_mut(|a, b| a.address.segment_ord == b.address.segment_ord) {
            let segment = search.live.searcher().segment_reader(of_segment[0].address.segment_ord);
            let langs = segment.fast_fields().u64(LANG_NUMBER)?;
            for document in of_segment.iter_mut() {
                document.lang = numbered(langs.first(document.address.doc_id));
            }
            for (field, name) in LENGTHS.iter().enumerate() {
                let lengths = segment.fast_fields().u64(name)?;
                for document in of_segment.iter_mut() {
                    document.lengths[field] = lengths.first(document.address.doc_id).unwrap_or(0) as f32;
                }
            }
        }
        let means = std::array::from_fn(|field| search.live.mean_length(field));
        Ok(Self { search, documents, means })
    }

    fn add(&mut self, words: &[Tokens]) -> tantivy::Result<()> {
        let mut total = 0.0;
        for word in words {
            let weight = self.word_idf(word)?;
            total += weight;
            for token in word.iter().flatten() {
                self.add_token(token, weight)?;
            }
        }
        for document in &mut self.documents {
            document.coverage = if total > 0.0 { (document.coverage / total).min(1.0) } else { 0.0 };
            document.score *= document.coverage;
        }
        Ok(())
    }

    /// The weight of a word: that of its rarest token that the Faq knows, or of the unknown.
    fn word_idf(&self, word: &Tokens) -> tantivy::Result<f32> {
        let documents = self.search.len();
        let mut best: Option<f32> = None;
        for token in word.iter().flatten() {
            let term = Term::from_field_text(self.search.columns.any, token);
            let frequency = self.search.live.frequency(&term)? as usize;
            if frequency > 0 || self.search.analyser.is_member(token) {
                let weight = idf(frequency, documents);
                best = Some(best.map_or(weight, |best| best.max(weight)));
            }
        }
        Ok(best.unwrap_or_else(|| idf(0, documents)))
    }

    fn add_token(&mut self, token: &str, weight: f32) -> tantivy::Result<()> {
        self.documents.iter_mut().for_each(|document| document.added = 0.0);
        for field in 0..FIELDS {
            let term = Term::from_field_text(self.search.columns.tokens[field], token);
            let frequency = self.search.live.frequency(&term)? as usize;
            if frequency > 0 {
                self.add_field(field, &term, idf(frequency, self.search.len()))?;
            }
        }
        for document in self.documents.iter_mut().filter(|document| document.added > 0.0) {
            document.score += document.added;
            document.coverage += weight;
        }
        Ok(())
    }

    fn add_field(&mut self, field: usize, term: &Term, idf: f32) -> tantivy::Result<()> {
        let mean = self.means[field];
        for of_segment in self.documents.chunk_by_mut(|a, b| a.address.segment_ord == b.address.segment_ord) {
            let segment = self.search.live.searcher().segment_reader(of_segment[0].address.segment_ord);
            let inverted = segment.inverted_index(term.field())?;
            let Some(mut postings) = inverted.read_postings(term, IndexRecordOption::WithFreqs)? else {
                continue;
            };
            for document in of_segment {
                if reaches(&mut postings, document.address.doc_id) {
                    let tf = postings.term_freq() as f32;
                    document.added += field_weight(field, tf, document.lengths[field], mean, idf);
                }
            }
        }
        Ok(())
    }
}

fn reaches(postings: &mut impl DocSet, document: DocId) -> bool {
    if postings.doc() < document {
        postings.seek(document);
    }
    postings.doc() == document
}

/// What a term adds to a document through one field: `index::fields`, formula at the top.
fn field_weight(field: usize, tf: f32, length: f32, mean: f32, idf: f32) -> f32 {
    let b = RULES[field].b;
    let saturated = tf * (K1 + 1.0) / (tf + K1 * (1.0 - b + b * length / mean));
    RULES[field].weight * idf * (saturated + DELTA)
}

impl Document {
    fn at(address: DocAddress) -> Self {
        Self { address, lang: Lang::ALL[0], lengths: [0.0; FIELDS], score: 0.0, coverage: 0.0, added: 0.0 }
    }
}
