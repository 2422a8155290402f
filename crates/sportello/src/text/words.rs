//! From matching form to words, each with the bytes of the original it stands for.
//!
//! Segmentation follows UAX 29; then the lexicon of the likely language takes
//! elisions and contractions apart and writes chat spellings out. One word of
//! the original may give several words here, or none (a bare article).

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{Languages, Normal, english, italian};

/// One word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'a> {
    /// The word in matching form, written out.
    pub form: &'a str,
    /// First byte in the original.
    pub start: usize,
    /// One past the last byte in the original.
    pub end: usize,
}

/// The words of one text, in order.
#[derive(Debug, Clone, Default)]
pub struct Words {
    forms: String,
    items: Vec<Item>,
}

#[derive(Debug, Clone)]
struct Item {
    form: Range<u32>,
    span: Range<u32>,
}

/// How many words of one text are considered.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// The first 64 and the last 16: a question's gist, whatever its length.
    Question,
    /// All of them: a text that the company wrote.
    None,
}

const FIRST_WORDS: usize = 64;
const LAST_WORDS: usize = 16;

impl Words {
    /// Splits a normalised text, with the lexicons of the languages it may be in.
    pub fn of(normal: &Normal, languages: Languages, limit: Limit) -> Self {
        let mut words = Self::default();
        let text = normal.text();
        let mut write = |range: Range<usize>| {
            let span = normal.span(range.clone());
            match text[range.clone()].split_once('-') {
                Some((prefix, rest)) => words.push(&[prefix, rest].concat(), span),
                None => words.push_written_out(&text[range], span, languages),
            }
        };
        let mut segments = hyphenated(text);
        match limit {
            Limit::None => segments.for_each(&mut write),
            Limit::Question => {
                segments.by_ref().take(FIRST_WORDS).for_each(&mut write);
                last(segments, LAST_WORDS).into_iter().for_each(&mut write);
            }
        }
        words
    }

    /// The words in order.
    pub fn iter(&self) -> impl Iterator<Item = Word<'_>> {
        self.items.iter().map(|item| Word {
            form: &self.forms[item.form.start as usize..item.form.end as usize],
            start: item.span.start as usize,
            end: item.span.end as usize,
        })
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no word at all.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    fn push_written_out(&mut self, word: &str, span: Range<usize>, languages: Languages) {
        let mut push = |form: &str| self.push(form, span.clone());
        let done = (languages.italian && italian::write_out(word, &mut push))
            || (languages.english && english::write_out(word, &mut push));
        if !done {
            for piece in word.split('\'').filter(|piece| !piece.is_empty()) {
                self.push(piece, span.clone());
            }
        }
    }

    fn push(&mut self, form: &str, span: Range<usize>) {
        let start = self.forms.len() as u32;
        self.forms.push_str(form);
        let form = start..self.forms.len() as u32;
        self.items.push(Item { form, span: span.start as u32..span.end as u32 });
    }
}

/// The words of UAX 29, but "e-mail", "wi-fi" and "t-shirt" whole: a short word and the one
/// that a hyphen ties to it.
fn hyphenated(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut words = text.unicode_word_indices().map(|(at, word)| at..at + word.len()).peekable();
    std::iter::from_fn(move || {
        let word = words.next()?;
        let tied = |next: &Range<usize>| {
            let letters =
                |range: &Range<usize>| text[range.clone()].bytes().all(|byte| byte.is_ascii_lowercase());
            word.len() <= LONGEST_PREFIX
                && &text[word.end..next.start] == "-"
                && letters(&word)
                && letters(next)
        };
        match words.next_if(tied) {
            Some(next) => Some(word.start..next.end),
            None => Some(word),
        }
    })
}

/// Longer words before a hyphen are words of their own ("porta-lampada").
const LONGEST_PREFIX: usize = 2;

fn last(segments: impl Iterator<Item = Range<usize>>, count: usize) -> Vec<Range<usize>> {
    let mut kept = std::collections::VecDeque::with_capacity(count + 1);
    for segment in segments {
        kept.push_back(segment);
        if kept.len() > count {
            kept.pop_front();
        }
    }
    kept.into()
}
