//! One typo a question, by the protocol of `data/README.md`.
//!
//! In: a text and a seed. Out: the text with one edit in one word of four letters or more: two
//! neighbouring letters swapped, one dropped, one put in, or one replaced by its neighbour on
//! the keyboard. The same seed gives the same typos, whatever the machine.

/// Makes typos.
#[derive(Debug)]
pub struct Typist {
    state: u64,
}

const KEYBOARD: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz";
const SHORTEST_WORD: usize = 4;

impl Typist {
    /// A typist for one question: the typos of a question do not depend on the others.
    pub fn new(seed: u64, question: usize) -> Self {
        let mut typist = Self { state: seed };
        typist.state = typist.next() ^ question as u64;
        typist
    }

    /// The text with one typo; as it is if no word is long enough.
    pub fn mistype(&mut self, text: &str) -> String {
        let mut chars: Vec<char> = text.chars().collect();
        let words = words(&chars);
        if !words.is_empty() {
            let (start, end) = words[self.below(words.len())];
            self.edit(&mut chars, start, end);
        }
        chars.into_iter().collect()
    }

    fn edit(&mut self, chars: &mut Vec<char>, start: usize, end: usize) {
        match self.below(4) {
            0 => self.swap(chars, start, end),
            1 => {
                chars.remove(start + self.below(end - start));
            }
            2 => {
                let letter = self.letter();
                chars.insert(start + self.below(end - start + 1), letter);
            }
            _ => self.substitute(chars, start, end),
        }
    }

    /// Two equal letters swapped would be no typo, so those that differ are sought.
    fn swap(&mut self, chars: &mut [char], start: usize, end: usize) {
        let differ: Vec<_> = (start..end - 1).filter(|at| chars[*at] != chars[at + 1]).collect();
        if !differ.is_empty() {
            let at = differ[self.below(differ.len())];
            chars.swap(at, at + 1);
        }
    }

    fn substitute(&mut self, chars: &mut [char], start: usize, end: usize) {
        let at = start + self.below(end - start);
        let near = neighbours(chars[at]);
        chars[at] = if near.is_empty() { self.letter() } else { near[self.below(near.len())] };
    }

    fn letter(&mut self) -> char {
        char::from(ALPHABET.as_bytes()[self.below(ALPHABET.len())])
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// Where the runs of enough letters start and end.
fn words(chars: &[char]) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = 0;
    for at in 0..=chars.len() {
        if chars.get(at).is_some_and(|c| c.is_alphabetic()) {
            continue;
        }
        if at - start >= SHORTEST_WORD {
            words.push((start, at));
        }
        start = at + 1;
    }
    words
}

/// The keys left and right of a letter's, and those above and below.
fn neighbours(letter: char) -> Vec<char> {
    let lower = letter.to_ascii_lowercase();
    let place = KEYBOARD.iter().enumerate().find_map(|(row, keys)| Some((row, keys.find(lower)?)));
    let Some((row, column)) = place else { return Vec::new() };
    let key = |row: usize, column: usize| KEYBOARD.get(row)?.chars().nth(column);
    let left = column.checked_sub(1).and_then(|column| key(row, column));
    let above = row.checked_sub(1).and_then(|row| key(row, column));
    [left, key(row, column + 1), above, key(row + 1, column)].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "dov'è il mio ordine, che non arriva?";

    #[test]
    fn the_same_seed_gives_the_same_typo() {
        assert_eq!(Typist::new(0, 7).mistype(TEXT), Typist::new(0, 7).mistype(TEXT));
        let all: std::collections::BTreeSet<_> = (0..50).map(|at| Typist::new(0, at).mistype(TEXT)).collect();
        assert!(all.len() > 30, "{} different typos", all.len());
    }

    #[test]
    fn one_edit_is_made_in_a_long_word() {
        for at in 0..500 {
            let typo = Typist::new(1, at).mistype(TEXT);
            assert_ne!(typo, TEXT);
            assert!(typo.starts_with("dov'è il mio "), "{typo}");
            assert!(typo.chars().count().abs_diff(TEXT.chars().count()) <= 1, "{typo}");
        }
    }

    #[test]
    fn short_words_are_left_alone() {
        assert_eq!(Typist::new(0, 0).mistype("che è, no?"), "che è, no?");
        assert_eq!(Typist::new(0, 0).mistype(""), "");
    }

    #[test]
    fn neighbours_are_beside_above_and_below() {
        assert_eq!(neighbours('S'), ['a', 'd', 'w', 'x']);
        assert_eq!(neighbours('è'), []);
    }
}
