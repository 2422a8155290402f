//! Words with slips of the finger.
//!
//! One slip leaves the first two or the last two letters of a word of five as they were, so
//! candidates are looked up by these. Of two slips in a long word those are found that do so too.

use rustc_hash::FxHashMap;

use super::vocabulary::Symbol;
use crate::text::{LONGEST, edits};

/// Shorter words are taken to the letter: too many real words are one slip away.
const SHORTEST: usize = 5;
/// A word with a letter dropped.
pub const SHORTEST_TYPED: usize = SHORTEST - 1;
/// From this length two slips are forgiven.
const LONG: usize = 9;

/// Words by their first and last letters.
#[derive(Debug, Clone, Default)]
pub struct Typos {
    words: Vec<Candidate>,
    by_head: FxHashMap<[u8; 2], Vec<u32>>,
    by_tail: FxHashMap<[u8; 2], Vec<u32>>,
}

#[derive(Debug, Clone)]
struct Candidate {
    spelling: String,
    letters: u32,
    symbol: Symbol,
}

impl Typos {
    /// Adds a word, if it is one in which slips are forgiven.
    pub fn add(&mut self, word: &str, symbol: Symbol) {
        if word.len() < SHORTEST || !is_plain(word) {
            return;
        }
        let Some((head, tail)) = head_and_tail(word) else { return };
        let at = self.words.len() as u32;
        self.words.push(Candidate { spelling: word.to_owned(), letters: letters(word), symbol });
        self.by_head.entry(head).or_default().push(at);
        self.by_tail.entry(tail).or_default().push(at);
    }

    /// The words nearest to what was typed, with the fewest slips; mostly none.
    pub fn nearest(&self, typed: &str) -> Vec<Symbol> {
        let mut nearest = Vec::new();
        let Some((head, tail)) = head_and_tail(typed).filter(|_| is_plain(typed)) else { return nearest };
        let mut fewest = usize::MAX;
        let typed_letters = letters(typed);
        let at_head = self.by_head.get(&head).into_iter().flatten();
        let candidates = at_head.chain(self.by_tail.get(&tail).into_iter().flatten());
        for candidate in candidates.filter_map(|&at| self.words.get(at as usize)) {
            let most = if candidate.spelling.len() >= LONG { 2 } else { 1 };
            if !may_be_near(candidate, typed.len(), typed_letters, most) {
                continue;
            }
            let slips = edits(typed.as_bytes(), candidate.spelling.as_bytes());
            if slips > most.min(fewest) {
                continue;
            }
            if slips < fewest {
                nearest.clear();
                fewest = slips;
            }
            nearest.push(candidate.symbol);
        }
        nearest
    }
}

fn is_plain(word: &str) -> bool {
    word.len() <= LONGEST && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn head_and_tail(word: &str) -> Option<([u8; 2], [u8; 2])> {
    let bytes = word.as_bytes();
    let enough = bytes.len() >= SHORTEST_TYPED;
    Some((*bytes.first_chunk()?, *bytes.last_chunk()?)).filter(|_| enough)
}

/// One bit for every letter that occurs.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte % 32))
}

/// A slip changes the length by one at most, and takes and brings at most one letter.
fn may_be_near(candidate: &Candidate, len: usize, letters: u32, most: usize) -> bool {
    let brought = (letters & !candidate.letters).count_ones() as usize;
    let taken = (candidate.letters & !letters).count_ones() as usize;
    candidate.spelling.len().abs_diff(len) <= most && brought <= most && taken <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, word: &str, expected: bool) {
        let mut typos = Typos::default();
        typos.add(word, 7);
        assert_eq!(!typos.nearest(typed).is_empty(), expected, "{typed} for {word}");
    }

    #[test]
    fn one_slip_from_five_letters() {
        for typed in ["uamno", "mano", "uman", "umanno", "unano", "imano", "umani"] {
            check(typed, "umano", true);
        }
        check("uamn", "umano", false);
        check("call", "tall", false);
    }

    #[test]
    fn two_slips_from_nine_letters() {
        for typed in ["opreatroe", "operatorr", "peratore", "opertaoree", "oppratore"] {
            check(typed, "operatore", true);
        }
        check("oepratroe", "operatore", false);
        check("persno", "persona", false);
    }

    #[test]
    fn the_fewest_slips_win() {
        let mut typos = Typos::default();
        typos.add("operatore", 1);
        typos.add("operatrice", 2);
        assert_eq!(typos.nearest("operatroe"), [1]);
    }

    #[test]
    fn anything_can_be_looked_up() {
        for typed in ["", "a", "è", "12345", &"x".repeat(1000), "\u{1f600}\u{1f600}"] {
            check(typed, "operatore", false);
        }
    }
}
