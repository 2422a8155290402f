//! Compatibility decomposition (NFKD) and the marks of Unicode, from one small table.
//!
//! In: a character. Out: the characters that it stands for, and whether it is a mark. The table is
//! `decompositions.bin`, which `cargo xtask unicode` writes from the crate `unicode-normalization`;
//! a test holds it to that crate for every character there is. The crate's own tables are made to
//! be searched where they stand and take ten times as much of a page's module.

use std::sync::LazyLock;

use super::packed::Packed;

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::read(include_bytes!("decompositions.bin")));

/// Hangul syllables are reckoned, as the standard says: first, and how many of each part.
const HANGUL: u32 = 0xAC00;
const HANGUL_LEADING: u32 = 0x1100;
const HANGUL_VOWEL: u32 = 0x1161;
const HANGUL_TRAILING: u32 = 0x11A7;
const VOWELS: u32 = 21;
const TRAILINGS: u32 = 28;
const SYLLABLES: u32 = 19 * VOWELS * TRAILINGS;

/// Passes on what a character stands for: itself if it stands for nothing else.
pub fn decompose(c: char, mut emit: impl FnMut(char)) {
    if c.is_ascii() {
        return emit(c);
    }
    if let Some(syllable) = u32::from(c).checked_sub(HANGUL).filter(|&syllable| syllable < SYLLABLES) {
        return hangul(syllable, emit);
    }
    match TABLE.parts(c) {
        Some(parts) => parts.iter().copied().for_each(emit),
        None => emit(c),
    }
}

/// Whether a character is a mark on the one before it (general category M).
pub fn is_mark(c: char) -> bool {
    !c.is_ascii() && TABLE.is_mark(c)
}

fn hangul(syllable: u32, mut emit: impl FnMut(char)) {
    let mut part = |first: u32, number: u32| char::from_u32(first + number).into_iter().for_each(&mut emit);
    part(HANGUL_LEADING, syllable / (VOWELS * TRAILINGS));
    part(HANGUL_VOWEL, syllable / TRAILINGS % VOWELS);
    if !syllable.is_multiple_of(TRAILINGS) {
        part(HANGUL_TRAILING, syllable % TRAILINGS);
    }
}

/// The table, unpacked.
#[derive(Debug, Default)]
struct Table {
    /// The first and the last mark of each run, in rising order.
    marks: Vec<(char, char)>,
    /// The characters that stand for others, in rising order, with where the others begin.
    keys: Vec<(char, u32)>,
    parts: Vec<char>,
}

impl Table {
    /// Reads the packed table: the runs of marks, then the decompositions, each from the one before.
    fn read(bytes: &[u8]) -> Self {
        let mut packed = Packed::new(bytes);
        let mut table = Self::default();
        let mut last = 0;
        for _ in 0..packed.number() {
            let first = last + packed.number();
            last = first + packed.number();
            table.marks.push((character(first), character(last)));
        }
        let (mut key, mut leading) = (0, 0);
        for _ in 0..packed.number() {
            key += packed.number();
            table.keys.push((character(key), table.parts.len() as u32));
            let count = packed.number();
            leading = packed.near(leading);
            table.parts.push(character(leading));
            for _ in 1..count {
                table.parts.push(character(packed.number()));
            }
        }
        table
    }

    fn parts(&self, c: char) -> Option<&[char]> {
        let at = self.keys.binary_search_by_key(&c, |&(key, _)| key).ok()?;
        let start = self.keys.get(at)?.1 as usize;
        let end = self.keys.get(at + 1).map_or(self.parts.len(), |&(_, next)| next as usize);
        self.parts.get(start..end)
    }

    fn is_mark(&self, c: char) -> bool {
        let after = self.marks.partition_point(|&(first, _)| first <= c);
        after.checked_sub(1).and_then(|at| self.marks.get(at)).is_some_and(|&(_, last)| c <= last)
    }
}

fn character(number: u32) -> char {
    char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::{decompose_compatible, is_combining_mark};

    use super::*;

    #[test]
    fn every_character_is_that_of_the_standard() {
        let (mut own, mut expected) = (Vec::new(), Vec::new());
        for c in '\0'..=char::MAX {
            own.clear();
            expected.clear();
            decompose(c, |part| own.push(part));
            decompose_compatible(c, |part| expected.push(part));
            assert_eq!(own, expected, "{c:?}: `cargo xtask unicode` writes the table anew");
            assert_eq!(
                is_mark(c),
                is_combining_mark(c),
                "{c:?}: `cargo xtask unicode` writes the table anew"
            );
        }
    }
}
