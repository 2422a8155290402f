//! Reads a `safetensors` file: a JSON header, then the tensors' bytes.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, ensure};
use serde::Deserialize;

use crate::meaning::matrix::Matrix;

/// The tensors of a model.
pub struct Weights {
    entries: HashMap<String, Entry>,
    bytes: Vec<u8>,
    data: usize,
}

#[derive(Deserialize)]
struct Entry {
    dtype: String,
    shape: Vec<usize>,
    data_offsets: [usize; 2],
}

impl Weights {
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
        let length = bytes.first_chunk().map_or(0, |&length| u64::from_le_bytes(length)) as usize;
        let data = length.saturating_add(size_of::<u64>());
        let header = bytes.get(size_of::<u64>()..data).context("the safetensors header is cut off")?;
        let mut header: HashMap<String, serde_json::Value> = serde_json::from_slice(header)?;
        header.remove("__metadata__");
        let entries = header
            .into_iter()
            .map(|(name, entry)| Ok((name, serde_json::from_value(entry)?)))
            .collect::<anyhow::Result<_>>()?;
        Ok(Self { entries, bytes, data })
    }

    /// FNV-1a over the file, eight bytes at a time.
    pub fn fingerprint(&self) -> u64 {
        let words = self.bytes.chunks_exact(8).filter_map(|word| word.first_chunk());
        words.fold(0xcbf2_9ce4_8422_2325, |hash, &word| {
            (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3)
        })
    }

    /// A tensor in single precision; a vector is a matrix of one row.
    pub fn matrix(&self, name: &str) -> anyhow::Result<Matrix> {
        let entry = self.entries.get(name).with_context(|| format!("the model has no tensor `{name}`"))?;
        ensure!(entry.dtype == "F32", "`{name}` is {}, expected F32", entry.dtype);
        let [start, end] = entry.data_offsets.map(|offset| offset.saturating_add(self.data));
        let bytes = self.bytes.get(start..end).with_context(|| format!("`{name}` is cut off"))?;
        let columns = entry.shape.last().copied().unwrap_or(1);
        ensure!(bytes.len() == entry.shape.iter().product::<usize>() * 4, "`{name}` has the wrong size");
        let values = bytes.as_chunks().0.iter().map(|&value| f32::from_le_bytes(value)).collect();
        Ok(Matrix { values, columns })
    }
}
