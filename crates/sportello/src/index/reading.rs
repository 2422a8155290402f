//! A text read with a vocabulary: its words as terms.

use super::synonyms::Synonyms;
use super::vocabulary::{Term, Terms, Vocabulary};
use crate::text::{Lang, Languages};

/// Stands in a sequence for a word that the Faq does not know, so that its neighbours do not meet.
pub const UNKNOWN: Term = (1 << 28) - 2;

/// The terms of a text.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// For each word the terms it may stand for in the searched languages; a group of synonyms
    /// is a further word at the end.
    pub words: Vec<Terms>,
    /// One term for each word, in order; [`UNKNOWN`] where there is none.
    pub sequence: Vec<Term>,
}

/// How a text is read.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// The synonyms.
    pub synonyms: &'a Synonyms,
    /// The languages that count.
    pub languages: Languages,
    /// The likelier one.
    pub lang: Lang,
}

impl Reader<'_> {
    /// The terms of any form in the languages that count.
    pub fn stems(&self, form: &str) -> Terms {
        let stem = |lang| self.languages.contains(lang).then(|| self.vocabulary.stem(form, lang)).flatten();
        Lang::ALL.map(stem)
    }

    /// Keeps the terms of the languages that count; equal terms once.
    pub fn restrict(&self, terms: Terms) -> Terms {
        let italian = terms[0].filter(|_| self.languages.italian);
        let english = terms[1].filter(|_| self.languages.english && terms[1] != italian);
        [italian, english]
    }

    /// Reads a text whose words have these terms.
    pub fn read(&self, words: impl Iterator<Item = Terms>) -> Reading {
        let mut words: Vec<Terms> = words.map(|terms| self.restrict(terms)).collect();
        let sequence = words.iter().map(|terms| self.primary(terms)).collect();
        for group in self.groups(&words) {
            words.push([Some(group), None]);
        }
        Reading { words, sequence }
    }

    fn primary(&self, terms: &Terms) -> Term {
        let (first, second) = if self.lang == Lang::It { (terms[0], terms[1]) } else { (terms[1], terms[0]) };
        first.or(second).unwrap_or(UNKNOWN)
    }

    fn groups(&self, words: &[Terms]) -> Vec<Term> {
        let mut groups = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.synonyms.at(&words[at..]) {
                Some((group, len)) => {
                    groups.push(group);
                    at += len;
                }
                None => at += 1,
            }
        }
        groups.sort_unstable();
        groups.dedup();
        groups
    }
}
