//! Patterns: what a customer says, written as data that an operator can read and change.
//!
//! In: the sources of patterns and the [`Words`] of a question. Out: which patterns occur in it,
//! and where. Knows nothing of what a pattern is for.
//!
//! | written | matches |
//! |---|---|
//! | `voglio parlare` | these words in a row |
//! | `parl*` | a word that starts so |
//! | `(voglio\|mi serve)` | one of several, each of one or more words |
//! | `[con\|cn]` | the same, or nothing |
//! | `{person}` | one of a named set, see [`Sets`] |
//! | `_` | any one word |
//! | `...` | up to four words, whatever they are |
//! | `^`, `$` | the start and the end of the message |
//!
//! Words go through the text stage, as questions do, so capitals, accents and chat spellings make
//! no difference, and punctuation is not seen. Whatever the set `{filler}` names ("ciao", "please")
//! may stand before `^` and after `$`.
//!
//! A word is also recognised with one slip from five letters and with two from nine (a letter
//! dropped, added or replaced, or two neighbours swapped), unless what was typed is itself a common
//! word of either language: "grado" is no slip of "grazie". So a pattern needs no misspellings, and
//! should have none: a word that any pattern has is taken for itself. Prefixes are taken to the letter,
//! which keeps `crepa*` from being found in "crema".
//!
//! A question is read in one pass. Each of its words is looked up in the vocabulary of all patterns;
//! only a pattern of which an indispensable word occurs is tried, and then for all places at
//! once: a set of places is one 128-bit number, and each element of a pattern maps the places where
//! it may start to those where it may end. That takes time linear in the length of the pattern.

mod compile;
mod error;
mod node;
mod parse;
mod places;
mod typo;
mod vocabulary;

use std::ops::Range;

pub use compile::Sets;
pub use error::{Origin, PatternError};

use crate::text::Words;
use node::Node;
use places::Places;
use vocabulary::{Class, Symbol, Vocabulary};

/// Patterns, ready to be looked for.
#[derive(Debug, Clone, Default)]
pub struct Patterns {
    vocabulary: Vocabulary,
    sets: Vec<Node>,
    /// The set that may stand outside `^` and `$`.
    filler: Option<usize>,
    patterns: Vec<Node>,
    /// For every symbol, the classes it belongs to.
    classes_of: Vec<Vec<Class>>,
    /// For every symbol, the patterns that are tried when it occurs.
    tried_at: Vec<Vec<u32>>,
}

/// Where a pattern occurs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which pattern, counted from 0 in the order of the sources.
    pub pattern: usize,
    /// The bytes of the original.
    pub span: Range<usize>,
    /// The words, counted from 0.
    pub words: Range<usize>,
}

impl Patterns {
    /// Compiles patterns.
    ///
    /// # Errors
    ///
    /// All sources that are no patterns, each with its place and what was expected.
    pub fn compile<'s>(
        sources: impl IntoIterator<Item = &'s str>,
        sets: &Sets,
    ) -> Result<Self, Vec<PatternError>> {
        compile::patterns(sources, sets)
    }

    /// The first pattern, in the order of the sources, that occurs.
    pub fn find(&self, words: &Words) -> Option<Found> {
        self.find_all(words).next()
    }

    /// All occurrences, in the order of the sources and of the words. Those of one pattern do not
    /// overlap: each is as long as possible, and the next starts behind it. The first 127 words are
    /// looked at.
    pub fn find_all(&self, words: &Words) -> impl Iterator<Item = Found> {
        let seen = self.vocabulary.symbols(words);
        let mut tried: Vec<u32> = seen.iter().flat_map(|&(symbol, _)| self.tried_at(symbol)).collect();
        tried.sort_unstable();
        tried.dedup();
        let places = (!tried.is_empty()).then(|| Places::new(self, &seen, words.len()));
        tried.into_iter().flat_map(move |pattern| {
            let pattern = pattern as usize;
            let ranges = places.iter().flat_map(|places| places.find_all(self.patterns.get(pattern)));
            let found = ranges.filter_map(|range| {
                let span = span(words, &range)?;
                Some(Found { pattern, span, words: range })
            });
            found.collect::<Vec<_>>()
        })
    }

    fn tried_at(&self, symbol: Symbol) -> impl Iterator<Item = u32> {
        self.tried_at.get(symbol as usize).into_iter().flatten().copied()
    }
}

/// The bytes of the original that some words stand for.
fn span(words: &Words, range: &Range<usize>) -> Option<Range<usize>> {
    let mut inside = words.iter().skip(range.start).take(range.len());
    let first = inside.next()?;
    Some(first.start..inside.last().map_or(first.end, |last| last.end))
}

#[cfg(test)]
mod tests;
