//! The parallel text as the engine reads it: words in matching form, each known by a number.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use sportello::text::{Lang, analyse_authored};
use sportello_meaning::training::key;

use crate::pairs::{self, Pair};

/// A distinct word.
pub struct Word {
    /// In matching form.
    pub form: String,
    /// The key of its stem.
    pub key: u32,
}

/// One sentence in both languages.
pub struct Sentence {
    /// The words of the Italian side, then of the English one.
    pub sides: [Vec<u32>; 2],
    /// The English side as it was written, for the teacher.
    pub english: String,
    /// How much it counts.
    pub weight: f32,
}

/// The text that a table is learnt from.
#[derive(Default)]
pub struct Corpus {
    pub words: Vec<Word>,
    pub sentences: Vec<Sentence>,
}

/// Sources that are large for what a customer's question can learn from them.
const WEIGHTS: &[(&str, f32)] = &[("dynamics365-docs", 0.5), ("osm-id-presets", 0.4)];
/// Longer sides are left out: a sum of so many words says little of each.
const MOST_WORDS: usize = 40;

impl Corpus {
    /// Reads the pairs, without those of some sources.
    pub fn read(path: &Path, without: &[String]) -> anyhow::Result<Self> {
        let mut builder = Builder::default();
        for pair in pairs::read(path)?.into_iter().filter(|pair| !without.contains(&pair.source)) {
            builder.push(pair);
        }
        for (source, count) in &builder.sources {
            println!("{count:7} {source}");
        }
        Ok(builder.corpus)
    }
}

#[derive(Default)]
struct Builder {
    corpus: Corpus,
    numbers: HashMap<String, u32>,
    sources: BTreeMap<String, usize>,
}

impl Builder {
    fn push(&mut self, pair: Pair) {
        let sides = [self.words(&pair.it, Lang::It), self.words(&pair.en, Lang::En)];
        if sides.iter().any(|side| side.is_empty() || side.len() > MOST_WORDS) {
            return;
        }
        let weight =
            WEIGHTS.iter().find(|(source, _)| *source == pair.source).map_or(1.0, |&(_, weight)| weight);
        self.corpus.sentences.push(Sentence { sides, english: pair.en, weight });
        *self.sources.entry(pair.source).or_default() += 1;
    }

    fn words(&mut self, text: &str, lang: Lang) -> Vec<u32> {
        let words = analyse_authored(text, lang).words;
        words.iter().map(|word| self.number(word.form)).collect()
    }

    fn number(&mut self, form: &str) -> u32 {
        let words = &mut self.corpus.words;
        *self.numbers.entry(form.to_owned()).or_insert_with(|| {
            words.push(Word { form: form.to_owned(), key: key(form) });
            words.len() as u32 - 1
        })
    }
}
