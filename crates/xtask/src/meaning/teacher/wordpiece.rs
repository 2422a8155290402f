//! WordPiece: from a text to the numbers of a BERT vocabulary, lower-cased and without accents.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Context;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A longer word is unknown as a whole.
const MOST_CHARS: usize = 100;

/// A vocabulary of words and pieces of words.
pub struct WordPiece {
    pieces: HashMap<String, u32>,
    start: u32,
    end: u32,
    unknown: u32,
}

impl WordPiece {
    /// Reads a vocabulary with one piece on each line.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        let pieces: HashMap<String, u32> = text.lines().map(str::to_owned).zip(0..).collect();
        let special = |name: &str| {
            pieces.get(name).copied().with_context(|| format!("{} lacks {name}", path.display()))
        };
        Ok(Self { start: special("[CLS]")?, end: special("[SEP]")?, unknown: special("[UNK]")?, pieces })
    }

    /// The tokens of a text between the two that frame it, at most so many in all.
    pub fn encode(&self, text: &str, most: usize) -> Vec<u32> {
        let mut tokens = vec![self.start];
        for word in words(text) {
            self.push_word(&word, &mut tokens);
        }
        tokens.truncate(most - 1);
        tokens.push(self.end);
        tokens
    }

    /// The longest known piece first, again and again; all or nothing.
    fn push_word(&self, word: &str, tokens: &mut Vec<u32>) {
        let before = tokens.len();
        let mut rest = word;
        while !rest.is_empty() {
            let prefix = if rest.len() < word.len() { "##" } else { "" };
            match self.longest(prefix, rest).filter(|_| word.chars().count() <= MOST_CHARS) {
                Some((token, bytes)) => {
                    tokens.push(token);
                    rest = &rest[bytes..];
                }
                None => {
                    tokens.truncate(before);
                    tokens.push(self.unknown);
                    return;
                }
            }
        }
    }

    fn longest(&self, prefix: &str, text: &str) -> Option<(u32, usize)> {
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
        ends.filter_map(|end| Some((*self.pieces.get(&[prefix, &text[..end]].concat())?, end))).next()
    }
}

/// Words in lower case without accents; each punctuation mark is a word of its own.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.to_lowercase().nfd().filter(|&c| !is_combining_mark(c)) {
        if c.is_whitespace() {
            words.push(String::new());
        } else if is_punctuation(c) {
            words.extend([c.to_string(), String::new()]);
        } else if let Some(word) = words.last_mut().filter(|_| !c.is_control()) {
            word.push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The marks of ASCII, and those of general punctuation and typography that texts use.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '¡' | '§' | '«' | '¶' | '·' | '»' | '¿' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{3003}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_at_marks_and_lose_accents() {
        assert_eq!(words("L'Été, don't  stop…"), ["l", "'", "ete", ",", "don", "'", "t", "stop", "…"]);
    }

    #[test]
    fn the_longest_piece_comes_first() {
        let names = ["[CLS]", "[SEP]", "[UNK]", "re", "refund", "##s", "##fund", "x"];
        let pieces = names.iter().map(|&name| name.to_owned()).zip(0..).collect();
        let tokens = WordPiece { pieces, start: 0, end: 1, unknown: 2 };
        assert_eq!(tokens.encode("Refunds rex x", 48), [0, 4, 5, 2, 7, 1]);
        assert_eq!(tokens.encode("x x x x", 4), [0, 7, 7, 1]);
    }
}
