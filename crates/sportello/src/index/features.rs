//! What the linear head sees of a text: terms, pairs of terms and character n-grams.
//!
//! | block | feature | weight of the block |
//! |---|---|---|
//! | terms | a stem, or a group of synonyms | 0.7 |
//! | neighbours | two stems in a row | 0.7 |
//! | pairs | two stems with one or two words between, in either order | 0.5 |
//! | grams | 2 to 5 characters of a word, bounds included | 1.0 |
//!
//! A feature counts as often as it occurs, times its inverse document frequency;
//! each block is then scaled to its weight (Euclidean norm), so that a long text
//! weighs no more than a short one.
//!
//! Measured on Banking77 `fewshot_valid`, CLINC150 dev and MASSIVE dev (2026-11): leaving
//! the neighbours out loses 0.5 to 1.3 points, the pairs 0.1 to 0.4, n-grams up to 4 or 6
//! characters or from 3 change nothing beyond noise (± 0.3), sublinear counts neither.

mod stored;

use rustc_hash::FxHashMap;

use super::vocabulary::Term;
use crate::hash::{START_64, fnv1a_64};

/// A feature that some wording has. Features are numbered block by block, in the order of their keys.
pub type Feature = u32;

/// How many blocks there are.
pub const BLOCKS: usize = 4;
const BLOCK_WEIGHTS: [f32; BLOCKS] = [0.7, 0.7, 0.5, 1.0];

/// What identifies a feature: the block in the top bits, then terms or a hash.
pub type Key = u64;
const BLOCK_SHIFT: u32 = 56;
const START: u64 = (1 << 28) - 1;
/// Words between which a pair is still seen: one or two others in between.
const PAIR_REACH: std::ops::RangeInclusive<usize> = 2..=3;
const GRAMS: std::ops::RangeInclusive<usize> = 2..=5;

/// A sparse vector: features, each once, with their weights.
pub type Vector = Vec<(Feature, f32)>;

/// The features that the wordings of a Faq have.
#[derive(Debug, Clone, Default)]
pub struct Features {
    numbers: FxHashMap<Key, Feature>,
    /// Inverse document frequency of each feature.
    idf: Vec<f32>,
    /// The first feature of each block, and the end.
    blocks: [Feature; BLOCKS + 1],
    /// How many texts they were counted in.
    texts: usize,
}

impl Features {
    /// Numbers the features of all wordings, each given by its keys, repeats included.
    pub fn of(wordings: &[Vec<Key>]) -> Self {
        let mut frequency: FxHashMap<Key, u32> = FxHashMap::default();
        let mut distinct = Vec::new();
        for keys in wordings {
            distinct.clone_from(keys);
            distinct.sort_unstable();
            distinct.dedup();
            for key in &distinct {
                *frequency.entry(*key).or_default() += 1;
            }
        }
        let mut keys: Vec<(Key, u32)> = frequency.into_iter().collect();
        keys.sort_unstable();
        Self::numbered(&keys, wordings.len())
    }

    fn numbered(keys: &[(Key, u32)], wordings: usize) -> Self {
        let idf = keys.iter().map(|&(_, count)| idf(count, wordings)).collect();
        let numbers = keys.iter().zip(0..).map(|(&(key, _), feature)| (key, feature)).collect();
        let blocks = std::array::from_fn(|block| {
            keys.partition_point(|&(key, _)| key < (block as Key) << BLOCK_SHIFT) as Feature
        });
        Self { numbers, idf, blocks, texts: wordings }
    }

    /// About how many bytes the table takes; it is three quarters full.
    pub fn bytes(&self) -> usize {
        self.numbers.len() * (size_of::<Key>() + size_of::<Feature>()) * 4 / 3
            + size_of_val(self.idf.as_slice())
    }

    /// How many features there are.
    pub fn len(&self) -> usize {
        self.idf.len()
    }

    /// The number of a feature.
    pub fn feature(&self, key: Key) -> Option<Feature> {
        self.numbers.get(&key).copied()
    }

    /// Weighs the features of one text; `features` may repeat.
    pub fn weigh(&self, features: &[Feature]) -> Vector {
        let mut vector = count(features);
        let mut squares = [0.0_f32; BLOCKS];
        for (feature, value) in &mut vector {
            *value *= self.idf[*feature as usize];
            squares[self.block(*feature)] += *value * *value;
        }
        let factors: [f32; BLOCKS] = std::array::from_fn(|block| {
            if squares[block] > 0.0 { BLOCK_WEIGHTS[block] / libm::sqrtf(squares[block]) } else { 0.0 }
        });
        for (feature, value) in &mut vector {
            *value *= factors[self.block(*feature)];
        }
        vector
    }

    fn block(&self, feature: Feature) -> usize {
        let inner = &self.blocks[1..BLOCKS];
        inner.iter().filter(|&&end| feature >= end).count()
    }
}

/// How often each feature occurs, in the order of their first occurrence.
///
/// An open-addressed table: sorting would take longer than all the rest of reading a question.
fn count(features: &[Feature]) -> Vector {
    let size = (features.len() * 2).next_power_of_two();
    let mut slots = vec![0_u32; size];
    let mut vector = Vector::with_capacity(features.len());
    for &feature in features {
        let mut slot = feature.wrapping_mul(0x9e37_79b9) as usize & (size - 1);
        loop {
            match slots[slot] {
                0 => {
                    vector.push((feature, 1.0));
                    slots[slot] = vector.len() as u32;
                    break;
                }
                at if vector[at as usize - 1].0 == feature => {
                    vector[at as usize - 1].1 += 1.0;
                    break;
                }
                _ => slot = (slot + 1) & (size - 1),
            }
        }
    }
    vector
}

/// Smoothed inverse document frequency: ln((1 + n) / (1 + df)) + 1.
fn idf(count: u32, wordings: usize) -> f32 {
    libm::logf((1.0 + wordings as f32) / (1.0 + count as f32)) + 1.0
}

/// Pushes the keys of a sequence of terms: each term, each neighbour, each pair.
pub fn push_term_keys(terms: &[Term], push: &mut impl FnMut(Key)) {
    let mut before = START;
    for (at, &term) in terms.iter().enumerate() {
        let term = Key::from(term);
        push(term);
        push((1 << BLOCK_SHIFT) | (before << 28) | term);
        for reach in PAIR_REACH {
            if let Some(other) = at.checked_sub(reach).map(|other| Key::from(terms[other])) {
                push((2 << BLOCK_SHIFT) | (term.min(other) << 28) | term.max(other));
            }
        }
        before = term;
    }
}

/// The key of a term that stands beside the sequence, such as a group of synonyms.
pub fn term_key(term: Term) -> Key {
    Key::from(term)
}

/// Pushes the keys of a word's n-grams.
pub fn push_gram_keys(word: &str, push: &mut impl FnMut(Key)) {
    let mut bounds: Vec<usize> = Vec::with_capacity(word.len() + 3);
    let bounded = format!(" {word} ");
    bounds.extend(bounded.char_indices().map(|(at, _)| at));
    bounds.push(bounded.len());
    for n in GRAMS {
        for window in bounds.windows(n + 1) {
            push((3 << BLOCK_SHIFT) | gram_hash(&bounded.as_bytes()[window[0]..window[n]]));
        }
    }
}

/// Up to seven bytes stand for themselves; longer n-grams are hashed (FNV-1a).
fn gram_hash(bytes: &[u8]) -> u64 {
    const MASK: u64 = (1 << BLOCK_SHIFT) - 1;
    if bytes.len() <= 7 {
        bytes.iter().fold(0, |packed, &byte| (packed << 8) | u64::from(byte))
    } else {
        fnv1a_64(START_64, bytes.iter().copied()) & MASK
    }
}
