//! What the wordings mean: their vectors from the table of `sportello-meaning`.
//!
//! A question that shares no word with a wording, or is in the other language, may still be near it.
//! The vector counts twice: as 128 more features of the head, and as the similarity of an entry's
//! nearest wording. All constants here and in [`score`](crate::score) that have to do with it were
//! chosen on Banking77 `fewshot_valid`, CLINC150 dev and MASSIVE it dev at 5 and 10 shots, QA4FAQ
//! dev, the two-language FAQs and the corpora's `hard.jsonl` (2026-11).

use std::sync::Arc;

use sportello_meaning::{DIMENSIONS, Table, Vector};

use super::features::Feature;
use super::vocabulary::{Form, Vocabulary};

/// How much the vector counts among the features where there are many wordings; the other blocks
/// count 0.5 to 1.
///
/// Banking77 5 / 10 shot, CLINC150 10 shot, hard questions of `corpus/negozio` at 1 / 1.25 / 1.5 / 2:
/// 70.9 / 71.2 / 71.8 / 70.9, 80.9 / 81.3 / 81.4 / 81.0, 85.0 / 85.3 / 85.5 / 85.2 and, with some
/// twenty wordings, 83.2 / 82.0 / 81.6 / 80.6: the fewer words are known, the more the meaning counts.
const WEIGHT: f32 = 1.0;
/// What is added to it, divided by the number of wordings, at least [`FEW`].
const WEIGHT_OF_FEW: f32 = 2.5;
const FEW: f32 = 5.0;

/// The meanings of a Faq's wordings.
#[derive(Debug, Clone)]
pub struct Meanings {
    table: Arc<Table>,
    /// The vectors of all wordings, in the order of their entries.
    vectors: Vec<Vector>,
    /// For each entry, where its wordings start; one more at the end.
    starts: Vec<usize>,
    weight: f32,
}

impl Meanings {
    /// Encodes the wordings, each an entry's words in one language, in the order of the entries.
    pub fn of<'w, W>(table: &Arc<Table>, vocabulary: &Vocabulary, documents: W) -> Self
    where
        W: Iterator<Item = (usize, &'w [(&'w str, Box<[Form]>)])>,
    {
        let table = table.clone();
        let mut meanings = Self { table, vectors: Vec::new(), starts: Vec::new(), weight: 0.0 };
        let mut count = 0_u32;
        for (entry, wordings) in documents {
            count += 1;
            meanings.starts.resize(entry + 1, meanings.vectors.len());
            for (_, words) in wordings {
                let vector = meanings.encode(words.iter().map(|&form| vocabulary.spelling(form)));
                meanings.vectors.push(vector);
            }
        }
        meanings.starts.push(meanings.vectors.len());
        let wordings_each = meanings.vectors.len() as f32 / count.max(1) as f32;
        meanings.weight = WEIGHT + WEIGHT_OF_FEW / wordings_each.max(FEW);
        meanings
    }

    /// The meaning of words in their matching form.
    pub fn encode<'w>(&self, words: impl Iterator<Item = &'w str>) -> Vector {
        self.table.encode(words)
    }

    /// Whether the table has a row for a word.
    pub fn knows(&self, form: &str) -> bool {
        self.table.knows(form)
    }

    /// The vectors of all wordings, in the order of their entries.
    pub fn vectors(&self) -> &[Vector] {
        &self.vectors
    }

    /// The features of a meaning, numbered from `base`.
    pub fn features(&self, meaning: &Vector, base: usize) -> impl Iterator<Item = (Feature, f32)> {
        let weight = self.weight;
        let number = move |at: usize| (base + at) as Feature;
        meaning.values().into_iter().enumerate().map(move |(at, value)| (number(at), value * weight))
    }

    /// How near the nearest wording of an entry is, -1 to 1; 0 where either has no meaning.
    pub fn nearest(&self, entry: usize, meaning: &Vector) -> f32 {
        let wordings = &self.vectors[self.starts[entry]..self.starts[entry + 1]];
        wordings.iter().map(|wording| wording.similarity(meaning)).fold(-1.0, f32::max)
    }

    /// The wording of an entry that is nearest, by its place among the entry's, and how near it is; the
    /// first in order on a tie.
    pub fn nearest_wording(&self, entry: usize, meaning: &Vector) -> Option<(usize, f32)> {
        let wordings = self.vectors.get(*self.starts.get(entry)?..*self.starts.get(entry + 1)?)?;
        let near = wordings.iter().map(|wording| wording.similarity(meaning)).enumerate();
        near.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
    }

    /// The table.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// About how many bytes the vectors take; the table is shared.
    pub fn bytes(&self) -> usize {
        self.vectors.len() * size_of::<Vector>() + self.starts.len() * size_of::<usize>()
    }
}

/// How many features a meaning has.
pub const FEATURES: usize = DIMENSIONS;
