//! The head as bytes: a third of the rows are different ones, since a feature that one wording has alone
//! has the same weights as the others of that wording.
//!
//! Each row is a number: 0 for the next of the different rows, else one more than the row it repeats.

use rustc_hash::FxHashMap;

use super::Head;
use crate::bytes::{Damaged, Reader, Writer};

/// More weights than any affordable head has, at the fourteen features a wording adds in the corpora: a
/// row repeated takes one byte, so that a file of few bytes could ask for any memory.
const MOST_WEIGHTS: usize = 1 << 27;

impl Head {
    /// Writes the head.
    pub fn write(&self, out: &mut Writer) {
        out.count(self.bias.len());
        let mut seen: FxHashMap<&[i8], usize> = FxHashMap::default();
        let mut different: Vec<&[i8]> = Vec::new();
        for row in self.weights.chunks_exact(self.bias.len().max(1)) {
            let next = different.len();
            let at = *seen.entry(row).or_insert(next);
            out.count(if at == next { 0 } else { at + 1 });
            if at == next {
                different.push(row);
            }
        }
        out.floats(&self.scales);
        out.floats(&self.bias);
        out.raw(different.into_iter().flatten().map(|weight| *weight as u8));
    }

    /// Reads the head of so many features back: a class for each entry, and perhaps one for questions
    /// that must not be answered.
    pub fn read(features: usize, entries: usize, bytes: &mut Reader<'_>) -> Result<Self, Damaged> {
        let classes = bytes.below(entries + 2)?;
        let size = features.checked_mul(classes).filter(|&size| size <= MOST_WEIGHTS).ok_or(Damaged)?;
        if classes < entries.max(1) {
            return Err(Damaged);
        }
        let mut rows: Vec<usize> = Vec::new();
        let mut different = 0;
        for _ in 0..features {
            let repeated = bytes.below(different + 1)?;
            rows.push(repeated.checked_sub(1).unwrap_or(different));
            different += usize::from(repeated == 0);
        }
        let scales = bytes.floats(features)?;
        let bias = bytes.floats(classes)?;
        let stored = bytes.raw(different.checked_mul(classes).ok_or(Damaged)?)?;
        let mut weights = Vec::with_capacity(size);
        for row in rows {
            let row = stored.get(row * classes..(row + 1) * classes).ok_or(Damaged)?;
            weights.extend(row.iter().map(|&weight| weight as i8));
        }
        Ok(Self { weights, scales, bias })
    }
}
