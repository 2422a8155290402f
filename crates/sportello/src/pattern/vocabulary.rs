//! The words of all patterns, and which of them a typed word stands for.

use rustc_hash::FxHashMap;

use super::places::MOST_WORDS;
use super::typo::{SHORTEST_TYPED, Typos};
use crate::text::{GLUED_ARTICLES, Lang, Words, is_common};

/// A word or a prefix of the vocabulary.
pub type Symbol = u32;
/// Several symbols that stand at one place of a pattern.
pub type Class = u32;

/// The words and prefixes of all patterns.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    words: FxHashMap<String, Symbol>,
    /// By their first two bytes, which every prefix has.
    prefixes: FxHashMap<u16, Vec<(String, Symbol)>>,
    typos: Typos,
    /// Of every symbol, how many bytes it has.
    bytes: Vec<usize>,
    classes: FxHashMap<Vec<Symbol>, Class>,
    /// Of every class, its symbols, sorted.
    members: Vec<Vec<Symbol>>,
}

/// A glued article has to leave a noun of this many letters.
const SHORTEST_NOUN: usize = 5;

impl Vocabulary {
    /// How many symbols there are; they count from 0.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// How many bytes a word or prefix has.
    pub fn bytes(&self, symbol: Symbol) -> usize {
        self.bytes.get(symbol as usize).copied().unwrap_or(0)
    }

    /// The symbol of a word in matching form.
    pub fn word(&mut self, word: &str) -> Symbol {
        if let Some(&known) = self.words.get(word) {
            return known;
        }
        let symbol = self.bytes.len() as Symbol;
        self.bytes.push(word.len());
        self.words.insert(word.to_owned(), symbol);
        self.typos.add(word, symbol);
        symbol
    }

    /// The symbol of all words that start so.
    pub fn prefix(&mut self, prefix: &str) -> Symbol {
        let same_start = self.prefixes.entry(first_bytes(prefix)).or_default();
        if let Some(&(_, known)) = same_start.iter().find(|(other, _)| other == prefix) {
            return known;
        }
        let symbol = self.bytes.len() as Symbol;
        self.bytes.push(prefix.len());
        same_start.push((prefix.to_owned(), symbol));
        symbol
    }

    /// The class of some symbols.
    pub fn class(&mut self, mut symbols: Vec<Symbol>) -> Class {
        symbols.sort_unstable();
        symbols.dedup();
        let next = self.members.len() as Class;
        let class = *self.classes.entry(symbols.clone()).or_insert(next);
        if class == next {
            self.members.push(symbols);
        }
        class
    }

    /// The symbols of a class.
    pub fn members(&self, class: Class) -> &[Symbol] {
        self.members.get(class as usize).map_or(&[], Vec::as_slice)
    }

    /// How many classes there are; they count from 0.
    pub fn classes(&self) -> usize {
        self.members.len()
    }

    /// What the words of a question stand for: each symbol with the place of its word.
    pub fn symbols(&self, words: &Words) -> Vec<(Symbol, usize)> {
        let mut seen = Vec::with_capacity(16);
        for (at, word) in words.iter().take(MOST_WORDS).enumerate() {
            self.of_prefixes(word.form, &mut |symbol| seen.push((symbol, at)));
            match self.words.get(word.form) {
                Some(&symbol) => seen.push((symbol, at)),
                None => self.of_slips(word.form, &mut |symbol| seen.push((symbol, at))),
            }
        }
        seen
    }

    fn of_prefixes(&self, form: &str, push: &mut impl FnMut(Symbol)) {
        let same_start = self.prefixes.get(&first_bytes(form)).into_iter().flatten();
        same_start
            .filter(|(prefix, _)| form.starts_with(prefix.as_str()))
            .for_each(|&(_, symbol)| push(symbol));
    }

    /// A word that no pattern has may be one misspelt, or one with its article glued to it.
    fn of_slips(&self, form: &str, push: &mut impl FnMut(Symbol)) {
        // Common words come first: most words of a question are, and then nothing has to be compared.
        let is_word = || Lang::ALL.into_iter().any(|lang| is_common(form, lang));
        if form.len() >= SHORTEST_TYPED && !is_word() {
            self.typos.nearest(form).into_iter().chain(self.without_article(form)).for_each(push);
        }
    }

    /// "loperatore", "unoperatore".
    fn without_article(&self, form: &str) -> Option<Symbol> {
        let nouns = GLUED_ARTICLES.iter().filter_map(|article| form.strip_prefix(article));
        let mut nouns =
            nouns.filter(|noun| noun.len() >= SHORTEST_NOUN && noun.starts_with(['a', 'e', 'i', 'o', 'u']));
        nouns.find_map(|noun| self.words.get(noun).copied())
    }
}

fn first_bytes(text: &str) -> u16 {
    text.as_bytes().first_chunk().map_or(0, |&bytes| u16::from_le_bytes(bytes))
}
