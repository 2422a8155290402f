//! The lexical part of the score: BM25+ per field, with query coverage.
//!
//! A document is an entry in one language; its fields are what is asked (question and
//! wordings), the tags with the topic, and the answer. For each term of a question a
//! document gets
//!
//! `Σ_field w · idf · (tf (k₁ + 1) / (tf + k₁ (1 − b + b · len / mean len)) + δ)`
//!
//! (Lv and Zhai, CIKM 2011), and the sum over the terms is multiplied by the share of the
//! question's weight, by idf, that the document has. Nothing of that depends on the
//! question but which terms it has, so the index keeps one number for each term and document.
//!
//! Constants chosen on QA4FAQ `queries_dev` (2026-11; success@1 / @5 / MRR .498 / .803 / .629):
//! equal weights of the fields give .424 / .768 / .579, b = 0.75 everywhere .475 / .801 / .615,
//! no coverage about 2 points less at @1, character n-grams as further fields 1 to 3 points less.

use super::vocabulary::Term;

/// How soon further occurrences of a term stop counting.
pub const K1: f32 = 1.2;
/// What any occurrence counts at least.
pub const DELTA: f32 = 1.0;

/// A field's weight and how far its length counts against it.
#[derive(Debug, Clone, Copy)]
pub struct FieldRule {
    /// What the field counts.
    pub weight: f32,
    /// How far its length counts against it, 0 to 1.
    pub b: f32,
}

/// The fields of a document.
pub const FIELDS: usize = 3;
/// What is asked, tags and topic, answer.
pub const RULES: [FieldRule; FIELDS] = [
    FieldRule { weight: 1.0, b: 0.3 }, // what is asked
    FieldRule { weight: 2.0, b: 0.3 }, // tags and topic
    FieldRule { weight: 0.5, b: 0.5 }, // answer
];

/// A document: an entry in one language, in the order of entries and languages.
pub type Document = u32;

/// The terms of one document, field by field, repeats included.
pub type FieldTerms = [Vec<Term>; FIELDS];

#[derive(Debug, Clone, Copy)]
struct Posting {
    document: Document,
    weight: f32,
}

/// The postings of all documents.
#[derive(Debug, Clone, Default)]
pub struct Fields {
    /// For every term, where its postings start; one more at the end.
    starts: Vec<u32>,
    postings: Vec<Posting>,
    /// Inverse document frequency of each term over whole documents.
    idf: Vec<f32>,
    documents: usize,
    unknown_idf: f32,
}

/// What the lexical part says of every document.
#[derive(Debug, Clone, Default)]
pub struct LexicalScores {
    /// BM25+ times coverage; 0 where no term is shared.
    pub scores: Vec<f32>,
    /// The share of the question's weight that the document has, 0 to 1.
    pub coverage: Vec<f32>,
}

impl Fields {
    /// Indexes documents whose terms are below `terms`.
    pub fn of(documents: &[FieldTerms], terms: usize) -> Self {
        let mut weights: Vec<Vec<Posting>> = vec![Vec::new(); terms];
        for field in 0..FIELDS {
            add_field(documents, field, &mut weights);
        }
        let count = documents.len();
        let mut fields = Self { documents: count, unknown_idf: idf(0, count), ..Self::default() };
        for postings in weights {
            fields.starts.push(fields.postings.len() as u32);
            let merged = merge(postings);
            fields.idf.push(idf(merged.len(), count));
            fields.postings.extend(merged);
        }
        fields.starts.push(fields.postings.len() as u32);
        fields
    }

    /// How many bytes the postings take.
    pub fn bytes(&self) -> usize {
        size_of_val(self.postings.as_slice())
            + size_of_val(self.starts.as_slice())
            + size_of_val(self.idf.as_slice())
    }

    /// How many terms there are.
    pub fn terms(&self) -> usize {
        self.idf.len()
    }

    /// Inverse document frequency of a term; of a word that no document has, the highest.
    pub fn idf(&self, term: Option<Term>) -> f32 {
        term.map_or(self.unknown_idf, |term| self.idf[term as usize])
    }

    fn postings(&self, term: Term) -> &[Posting] {
        let at = term as usize;
        &self.postings[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// Scores every document. Each item is one word of the question: the terms it may
    /// stand for, of which a document has at most one.
    pub fn score(&self, words: &[[Option<Term>; 2]]) -> LexicalScores {
        let mut scores = vec![0.0; self.documents];
        let mut coverage = vec![0.0; self.documents];
        let mut total = 0.0;
        for word in words {
            let weight = self.word_idf(word);
            total += weight;
            for term in word.iter().flatten() {
                for posting in self.postings(*term) {
                    scores[posting.document as usize] += posting.weight;
                    coverage[posting.document as usize] += weight;
                }
            }
        }
        if total > 0.0 {
            for (score, coverage) in scores.iter_mut().zip(&mut coverage) {
                *coverage = (*coverage / total).min(1.0);
                *score *= *coverage;
            }
        }
        LexicalScores { scores, coverage }
    }

    /// Whether any document has a word of the question.
    pub fn occurs(&self, word: &[Option<Term>; 2]) -> bool {
        word.iter().flatten().any(|term| !self.postings(*term).is_empty())
    }

    /// The weight of a word: that of its rarest term, or of the unknown.
    pub fn word_idf(&self, word: &[Option<Term>; 2]) -> f32 {
        let known = word.iter().flatten().map(|term| self.idf[*term as usize]);
        known
            .fold(None, |best: Option<f32>, idf| Some(best.map_or(idf, |best| best.max(idf))))
            .unwrap_or(self.unknown_idf)
    }
}

/// BM25's inverse document frequency: ln(1 + (n - df + 0.5) / (df + 0.5)).
pub fn idf(count: usize, documents: usize) -> f32 {
    let (count, documents) = (count as f32, documents as f32);
    libm::logf(1.0 + (documents - count + 0.5) / (count + 0.5))
}

fn add_field(documents: &[FieldTerms], field: usize, weights: &mut [Vec<Posting>]) {
    // Counted as integers: single precision would lose words beyond sixteen million.
    let length: usize = documents.iter().map(|document| document[field].len()).sum();
    let mean = (length as f32 / documents.len().max(1) as f32).max(1.0);
    let mut counted: Vec<Vec<(Document, f32)>> = vec![Vec::new(); weights.len()];
    for (number, document) in documents.iter().enumerate() {
        let mut terms = document[field].clone();
        terms.sort_unstable();
        for run in terms.chunk_by(|a, b| a == b) {
            counted[run[0] as usize].push((number as Document, run.len() as f32));
        }
    }
    let FieldRule { weight, b } = RULES[field];
    for (postings, counts) in weights.iter_mut().zip(&counted) {
        let idf = idf(counts.len(), documents.len());
        postings.extend(counts.iter().map(|&(document, tf)| {
            let length = documents[document as usize][field].len() as f32;
            let saturated = tf * (K1 + 1.0) / (tf + K1 * (1.0 - b + b * length / mean));
            Posting { document, weight: weight * idf * (saturated + DELTA) }
        }));
    }
}

/// One posting for each document, the fields added up in their order.
fn merge(mut postings: Vec<Posting>) -> Vec<Posting> {
    postings.sort_by_key(|posting| posting.document);
    postings
        .chunk_by(|a, b| a.document == b.document)
        .map(|run| Posting {
            document: run[0].document,
            weight: run.iter().map(|posting| posting.weight).sum(),
        })
        .collect()
}
