//! The features as bytes: how many texts they were counted in, their keys in rising order, each as the
//! difference to the one before, and how many texts have each.

use super::{BLOCK_SHIFT, BLOCKS, Features, Key, idf};
use crate::bytes::{Damaged, Reader, Writer};

/// More texts than any head learns from.
const MOST_TEXTS: usize = 1 << 24;

impl Features {
    /// Writes the features.
    pub fn write(&self, out: &mut Writer) {
        let mut keys: Vec<Key> = self.numbers.keys().copied().collect();
        keys.sort_unstable();
        out.count(self.texts);
        out.count(keys.len());
        let before = std::iter::once(0).chain(keys.iter().copied());
        keys.iter().zip(before).for_each(|(key, before)| out.number(key - before));
        let counts = Counts::up_to(self.texts);
        self.idf.iter().for_each(|idf| out.count(counts.of(*idf)));
    }

    /// Reads them back.
    pub fn read(bytes: &mut Reader<'_>) -> Result<Self, Damaged> {
        let texts = bytes.below(MOST_TEXTS)?;
        let count = bytes.count()?;
        let mut keys: Vec<(Key, u32)> = Vec::with_capacity(count);
        let mut last: Key = 0;
        for at in 0..count {
            let step = bytes.number()?;
            if step == 0 && at > 0 {
                return Err(Damaged);
            }
            last = last.checked_add(step).ok_or(Damaged)?;
            keys.push((last, 0));
        }
        if last >> BLOCK_SHIFT >= BLOCKS as Key {
            return Err(Damaged);
        }
        for (_, count) in &mut keys {
            *count = bytes.below(texts + 1)? as u32;
        }
        Ok(Self::numbered(&keys, texts))
    }
}

/// How many texts have a feature of an inverse document frequency.
struct Counts(Vec<f32>);

impl Counts {
    fn up_to(texts: usize) -> Self {
        Self((0..=texts).map(|count| idf(count as u32, texts)).collect())
    }

    /// The frequency falls as the count rises, so the first that is not above it is the one.
    fn of(&self, idf: f32) -> usize {
        self.0.partition_point(|other| *other > idf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_found_by_their_frequency() {
        for texts in [1, 7, 4_537, 100_000] {
            let counts = Counts::up_to(texts);
            for count in (0..=texts).step_by(1 + texts / 1_000) {
                let found = counts.of(idf(count as u32, texts));
                assert_eq!(idf(found as u32, texts).to_bits(), idf(count as u32, texts).to_bits());
            }
        }
    }
}
