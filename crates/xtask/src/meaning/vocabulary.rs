//! Which stems get a row, and which rows a text therefore sums up.

use std::collections::BTreeMap;

use sportello_meaning::training::gram_buckets;

use super::corpus::{Corpus, Word};
use super::sparse::Sparse;

/// The rows of a table: stems by their keys, then letter groups.
pub struct Vocabulary {
    /// The keys of the stems that have a row, in rising order.
    pub keys: Vec<u32>,
    /// How many rows of letter groups there are.
    pub groups: usize,
}

impl Vocabulary {
    /// The stems that the text uses most.
    pub fn of(corpus: &Corpus, stems: usize, groups: usize) -> Self {
        let mut counts: BTreeMap<u32, f32> = BTreeMap::new();
        for sentence in &corpus.sentences {
            for &word in sentence.sides.iter().flatten() {
                let key = corpus.words[word as usize].key;
                *counts.entry(key).or_default() += sentence.weight;
            }
        }
        let mut counts: Vec<(u32, f32)> = counts.into_iter().collect();
        counts.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut keys: Vec<u32> = counts.iter().take(stems).map(|&(key, _)| key).collect();
        keys.sort_unstable();
        Self { keys, groups }
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.keys.len() + self.groups
    }

    /// The rows of a word with their weights, as the encoder sums them up.
    pub fn rows_of(&self, word: &Word) -> Vec<(u32, f32)> {
        if let Ok(row) = self.keys.binary_search(&word.key) {
            return vec![(row as u32, 1.0)];
        }
        let mut rows = Vec::new();
        gram_buckets(&word.form, self.groups, |bucket| rows.push(((self.keys.len() + bucket) as u32, 0.0)));
        let weight = 1.0 / (rows.len() as f32).sqrt();
        rows.iter_mut().for_each(|(_, own)| *own = weight);
        rows
    }

    /// One row for each sentence's Italian or English side, divided by the root of its length.
    pub fn bags(&self, corpus: &Corpus, side: usize) -> Sparse {
        let words: Vec<Vec<(u32, f32)>> = corpus.words.iter().map(|word| self.rows_of(word)).collect();
        let mut bags = Sparse::new(self.rows());
        for sentence in &corpus.sentences {
            let own = &sentence.sides[side];
            let scale = 1.0 / (own.len() as f32).sqrt();
            let rows = own.iter().flat_map(|&word| &words[word as usize]);
            bags.push(rows.map(|&(row, weight)| (row, weight * scale)));
        }
        bags
    }
}
