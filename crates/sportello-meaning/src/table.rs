//! The table and its encoder.

use crate::format::{self, TableError};
use crate::row::{Row, Step};
use crate::units::{KEY_BITS, gram_buckets, key};
use crate::vector::{DIMENSIONS, Vector};

/// The table that `cargo xtask train-meaning` wrote for this release.
#[cfg(feature = "embedded")]
static BUILT_IN: std::sync::LazyLock<std::sync::Arc<Table>> = std::sync::LazyLock::new(|| {
    std::sync::Arc::new(Table::read(include_bytes!("meaning.table")).unwrap_or_default())
});

/// Words of a text that count; sums of so many cannot overflow.
const MOST_WORDS: usize = 4096;
/// Keys are found through their upper bits: about two keys share them.
const INDEX_BITS: u32 = 12;

/// A table of word meanings. The default one is empty and finds no meaning in anything.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The stems' keys in rising order.
    keys: Vec<u32>,
    /// For each value of the keys' upper bits, where they start; one more at the end.
    starts: Vec<u32>,
    steps: Vec<Step>,
    /// The codes of each row: those of stems in the order of their keys, then those of letter groups.
    codes: Vec<[i8; DIMENSIONS]>,
    /// The checksum of the file.
    fingerprint: u32,
}

impl Table {
    /// The table of this release, unpacked when it is first asked for.
    #[cfg(feature = "embedded")]
    pub fn built_in() -> std::sync::Arc<Self> {
        BUILT_IN.clone()
    }

    /// Reads a table from the bytes of its file, uncompressed.
    ///
    /// # Errors
    ///
    /// Says what is wrong with bytes that are no table, a table of another version, or a damaged one.
    pub fn read(bytes: &[u8]) -> Result<Self, TableError> {
        let parts = format::read(bytes)?;
        let keys: Vec<u32> = parts.keys().collect();
        let start = |upper: u32| keys.partition_point(|key| key >> (KEY_BITS - INDEX_BITS) < upper) as u32;
        Ok(Self {
            starts: (0..=1 << INDEX_BITS).map(start).collect(),
            steps: parts.steps.iter().map(|&step| Step(step)).collect(),
            codes: parts.codes().collect(),
            fingerprint: parts.checksum,
            keys,
        })
    }

    /// A number that tells one table from another: the checksum of its file.
    pub fn fingerprint(&self) -> u32 {
        self.fingerprint
    }

    /// How many rows of stems there are, and how many of letter groups.
    pub fn rows(&self) -> (usize, usize) {
        (self.keys.len(), self.codes.len() - self.keys.len())
    }

    /// About how many bytes the table takes in memory.
    pub fn bytes(&self) -> usize {
        self.codes.len() * (DIMENSIONS + 1) + (self.keys.len() + self.starts.len()) * size_of::<u32>()
    }

    /// The meaning of a text.
    ///
    /// `words` are in the matching form of `sportello`'s text stage: lower case, without accents,
    /// elisions taken apart. Words after the 4,096th do not count.
    pub fn encode<'w>(&self, words: impl IntoIterator<Item = &'w str>) -> Vector {
        let mut sums = [0; DIMENSIONS];
        for word in words.into_iter().take(MOST_WORDS) {
            self.add_word(word, &mut sums);
        }
        Vector::of(&sums)
    }

    fn add_word(&self, word: &str, sums: &mut [i32; DIMENSIONS]) {
        match self.find(key(word)) {
            Some(row) => row.add_to(sums),
            None => self.add_groups(word, sums),
        }
    }

    /// What a word adds to the sum of a text that it stands in, in the table's own units.
    ///
    /// It is long for words that say much and short for those that say little, so that it tells
    /// how much of a text's meaning comes from each word, and sums can be weighted otherwise.
    pub fn share_of(&self, word: &str) -> [i32; DIMENSIONS] {
        let mut sums = [0; DIMENSIONS];
        self.add_word(word, &mut sums);
        sums
    }

    /// Whether a word has a row of its own; others are made up from their letter groups.
    pub fn knows(&self, word: &str) -> bool {
        self.find(key(word)).is_some()
    }

    fn find(&self, key: u32) -> Option<Row<'_>> {
        let upper = (key >> (KEY_BITS - INDEX_BITS)) as usize;
        let (start, end) = (*self.starts.get(upper)? as usize, *self.starts.get(upper + 1)? as usize);
        let place = self.keys.get(start..end)?.iter().position(|&other| other == key)?;
        self.row(start + place)
    }

    fn row(&self, at: usize) -> Option<Row<'_>> {
        Some(Row { step: *self.steps.get(at)?, codes: self.codes.get(at)? })
    }

    /// The letter groups of a word count together like about one row: their sum over the root of
    /// their number.
    fn add_groups(&self, word: &str, sums: &mut [i32; DIMENSIONS]) {
        let (stems, groups) = self.rows();
        let mut own = [0; DIMENSIONS];
        let mut count = 0_u8;
        gram_buckets(word, groups, |bucket| {
            if let Some(row) = self.row(stems + bucket) {
                row.add_to(&mut own);
                count += 1;
            }
        });
        // One product and one conversion, both exact by IEEE 754: the same on every target.
        let scale = 1.0 / f32::from(count.max(1)).sqrt();
        sums.iter_mut().zip(own).for_each(|(sum, own)| *sum += (own as f32 * scale) as i32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table of some words, each along an axis of its own, and one row for all letter groups.
    fn table(words: &[&str]) -> Table {
        let mut keys: Vec<u32> = words.iter().map(|word| key(word)).collect();
        keys.sort_unstable();
        let axes: Vec<[i8; DIMENSIONS]> =
            (0..=keys.len()).map(|axis| std::array::from_fn(|at| i8::from(at == axis))).collect();
        let rows: Vec<Row<'_>> = axes.iter().map(|codes| Row { step: Step(0), codes }).collect();
        Table::read(&format::write(&keys, &rows)).expect("the table is whole")
    }

    #[track_caller]
    fn check(a: &str, b: &str, expected: f32) {
        let table = table(&["rimborso", "refund", "orario"]);
        let encode = |text: &str| table.encode(text.split_whitespace());
        let found = encode(a).similarity(&encode(b));
        assert!((found - expected).abs() < 0.01, "{a:?} and {b:?}: {found}, expected {expected}");
    }

    #[test]
    fn words_of_one_stem_mean_the_same() {
        check("rimborso", "rimborsare", 1.0);
        check("rimborso", "orario", 0.0);
        check("rimborso orario", "orari rimborsi", 1.0);
        check("refunds", "refunded", 1.0);
        check("rimborso orario", "orari", std::f32::consts::FRAC_1_SQRT_2);
    }

    #[test]
    fn unknown_words_are_their_letter_groups() {
        check("xyzzy", "plugh", 1.0);
        check("xyzzy", "rimborso", 0.0);
    }

    #[test]
    fn nothing_has_no_meaning() {
        check("", "rimborso", 0.0);
        let empty = Table::default();
        assert!(empty.encode(["rimborso"]).is_empty());
        assert!(table(&["rimborso"]).encode([]).is_empty());
    }

    #[test]
    fn any_text_can_be_encoded() {
        let table = table(&["rimborso"]);
        let long = "parola".repeat(10_000);
        let words = ["", "a", "'", "日本語", "\u{0}", "🙂🙂", long.as_str()];
        let many = words.iter().copied().cycle().take(100_000);
        assert!(!table.encode(many).is_empty());
    }
}
