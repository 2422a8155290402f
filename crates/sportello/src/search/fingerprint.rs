//! A number that changes whenever what is indexed of an entry does.

use crate::faq::{Entry, Localised};
use crate::hash::{START_64, fnv1a_64};

/// Raised whenever the text stage gives other words or stems, so that stored indexes are renewed.
const ANALYSIS: u64 = 1;

/// The fingerprint of the groups of synonyms.
pub fn of_groups(groups: &[Vec<String>]) -> u64 {
    let mut print = Print::from(ANALYSIS);
    for group in groups {
        print.list(group.iter().map(String::as_str));
    }
    print.0
}

/// The fingerprint of an entry, given that of the synonyms.
pub fn fingerprint(entry: &Entry, seed: u64) -> u64 {
    let mut print = Print::from(seed);
    print.text(&entry.id);
    print.list(entry.topic.iter().map(String::as_str));
    print.list(entry.tags.iter().map(String::as_str));
    for (lang, text) in &entry.texts {
        print.text(lang.code());
        print.localised(text);
    }
    print.0
}

/// FNV-1a over texts, each preceded by its length so that no two lists look alike.
struct Print(u64);

impl Print {
    fn from(seed: u64) -> Self {
        let mut print = Self(START_64);
        print.bytes(&seed.to_le_bytes());
        print
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0 = fnv1a_64(self.0, bytes.iter().copied());
    }

    fn text(&mut self, text: &str) {
        self.bytes(&(text.len() as u64).to_le_bytes());
        self.bytes(text.as_bytes());
    }

    fn list<'a>(&mut self, texts: impl Iterator<Item = &'a str>) {
        let texts: Vec<&str> = texts.collect();
        self.bytes(&(texts.len() as u64).to_le_bytes());
        texts.into_iter().for_each(|text| self.text(text));
    }

    fn localised(&mut self, text: &Localised) {
        self.list(text.asked());
        self.text(&text.answer.plain());
    }
}
