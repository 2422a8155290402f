//! A question, understood with an index: words, terms and the vector that the head sees.
//!
//! In: what the customer typed. Out: a [`Question`]. Misspelt words are mended here, since
//! only the index knows which words the Faq uses.

use sportello_meaning::Vector as Meaning;

use crate::index::Index;
use crate::index::features::{self, Feature, Key, Vector};
use crate::index::reading::Reading;
use crate::index::vocabulary::Terms;
use crate::text::{Analysis, Guess, analyse_question};

/// A question, understood.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The likely language.
    pub guess: Guess,
    /// The words as they were read.
    pub words: Vec<ReadWord>,
    /// The terms; the first ones belong to `words`, then come groups of synonyms.
    pub reading: Reading,
    /// What the head sees.
    pub vector: Vector,
    /// What it means, where the index has a table.
    pub meaning: Option<Meaning>,
}

/// A word of a question, as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadWord {
    /// The form that was looked up.
    pub form: String,
    /// First byte in the question.
    pub start: usize,
    /// One past the last byte in the question.
    pub end: usize,
    /// Whether the form is a correction.
    pub mended: bool,
}

/// Understands a question; `prior` is the probability of Italian before it is seen.
pub fn understand(text: &str, prior: f32, index: &Index) -> Question {
    let Analysis { words, guess } = analyse_question(text, prior);
    let mut builder = Builder { index, guess, words: Vec::new(), terms: Vec::new(), features: Vec::new() };
    for word in words.iter() {
        builder.push(word.form, word.start, word.end);
    }
    builder.finish()
}

struct Builder<'a> {
    index: &'a Index,
    guess: Guess,
    words: Vec<ReadWord>,
    terms: Vec<Terms>,
    features: Vec<Feature>,
}

impl Builder<'_> {
    fn push(&mut self, form: &str, start: usize, end: usize) {
        if self.push_known(form, start, end, false) {
            return;
        }
        let vocabulary = &self.index.vocabulary;
        let reader = self.index.reader(self.guess);
        let terms = reader.restrict(reader.stems(form));
        let mended = match terms {
            [None, None] => self.index.speller.mend(form, reader.languages, vocabulary),
            _ => None,
        };
        let Some(mended) = mended else {
            return self.push_new(form, start, end, false, terms);
        };
        for part in std::iter::once(mended.first).chain(mended.second) {
            if !self.push_known(&part, start, end, true) {
                let terms = vocabulary.stems(&part);
                self.push_new(&part, start, end, true, terms);
            }
        }
    }

    fn push_known(&mut self, form: &str, start: usize, end: usize, mended: bool) -> bool {
        let Some(known) = self.index.vocabulary.form(form) else { return false };
        self.features.extend(self.index.grams(known));
        self.terms.push(self.index.vocabulary.terms(known));
        self.words.push(ReadWord { form: form.to_owned(), start, end, mended });
        true
    }

    /// A form that stands nowhere in the Faq; its stem and n-grams may.
    fn push_new(&mut self, form: &str, start: usize, end: usize, mended: bool, terms: Terms) {
        features::push_gram_keys(form, &mut |key| self.features.extend(self.index.features.feature(key)));
        self.terms.push(terms);
        self.words.push(ReadWord { form: form.to_owned(), start, end, mended });
    }

    fn finish(mut self) -> Question {
        let reading = self.index.reader(self.guess).read(self.terms.iter().copied());
        let mut push = |key: Key| self.features.extend(self.index.features.feature(key));
        features::push_term_keys(&reading.sequence, &mut push);
        let mut others = Vec::new();
        for (at, terms) in reading.words.iter().enumerate() {
            let primary = reading.sequence.get(at);
            others.extend(terms.iter().flatten().filter(|term| Some(*term) != primary));
        }
        others.into_iter().for_each(|term| push(features::term_key(term)));
        let mut vector = self.index.features.weigh(&self.features);
        let meaning = self.index.meanings.as_ref().map(|meanings| {
            let forms = self.words.iter().map(|word| word.form.as_str());
            let meaning = meanings.encode(forms);
            vector.extend(meanings.features(&meaning, self.index.features.len()));
            meaning
        });
        Question { guess: self.guess, words: self.words, reading, vector, meaning }
    }
}
