//! The index: everything about a Faq that does not depend on the question.
//!
//! In: a Faq. Out: its vocabulary, postings, features, head and wordings. Entries are
//! taken in the order of their ids and wordings in the order of their texts, so that
//! the same content gives the same index, whatever the order it was written in.

mod documents;
pub mod features;
pub mod fields;
pub mod head;
pub mod idle;
pub mod meaning;
pub mod reading;
pub mod speller;
mod stored;
pub mod synonyms;
pub mod vocabulary;
pub mod wordings;

use std::sync::Arc;

use sportello_meaning::{Table, Vector};

use crate::faq::Faq;
use crate::hash::{START_64, fnv1a_64};
use crate::text::{Analysis, Guess, Lang, analyse_question};

use documents::Document;
use features::{Feature, Features, Key};
use fields::{FIELDS, FieldTerms, Fields};
use head::{Example, Head};
use idle::Idle;
use meaning::Meanings;
use reading::{Reader, Reading};
use speller::Speller;
use synonyms::Synonyms;
use vocabulary::{Form, Terms, Vocabulary};
use wordings::Wordings;

/// What a trained index depends on besides the Faq and the table: raised with every change of the engine
/// that makes another index of the same Faq, so that an index built before is not mistaken for today's.
/// `tests/it/prebuilt` notices a change that forgets it.
pub const TRAINING: u32 = 2;

/// Everything about a Faq that does not depend on the question.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Ids of the entries, sorted; their places are the entry numbers everywhere.
    pub ids: Vec<Box<str>>,
    /// The documents of `fields`: entry and language.
    pub documents: Vec<(usize, Lang)>,
    /// The words.
    pub vocabulary: Vocabulary,
    /// The synonyms.
    pub synonyms: Synonyms,
    /// The lexical part.
    pub fields: Fields,
    /// What the head sees.
    pub features: Features,
    /// The head, where the Faq is not too large for one.
    pub head: Option<Head>,
    /// What tells idle talk from the Faq's questions, where there is a head.
    pub idle: Idle,
    /// The wordings one by one.
    pub wordings: Wordings,
    wordings_each: f32,
    /// What the wordings mean, where there is a table.
    pub meanings: Option<Meanings>,
    /// Mends misspelt words.
    pub speller: Speller,
    /// The n-grams of every form of the vocabulary, one after the other, and where each form's start.
    grams: Vec<Feature>,
    gram_starts: Vec<u32>,
}

impl Index {
    /// Indexes a Faq whose ids are unique; without a table it knows words, and not what they mean.
    pub fn build(faq: &Faq, table: Option<&Arc<Table>>) -> Self {
        let (vocabulary, documents) = documents::read(faq);
        let mut index = Self::untrained(faq, vocabulary, &documents, table);
        let readings = index.readings(&documents);
        index.index_words(faq, &documents, &readings);
        if index.affords_head() {
            index.train_head(&documents, &readings, &faq.settings.oos);
            index.remember_grams();
        }
        index
    }

    /// The index of a Faq that has learnt wordings, of which only the authored ones say how many there
    /// are of each: learnt ones go to the few entries that are asked for, and say nothing of how well
    /// the others are covered.
    #[must_use]
    pub fn resting_on(self, authored: &Faq) -> Self {
        let texts = documents::texts(authored);
        let wordings = texts.iter().map(|text| text.asked().len()).sum();
        Self { wordings_each: each(wordings, texts.len()), ..self }
    }

    /// What follows from the words alone: the synonyms, the speller and the meanings.
    fn untrained(
        faq: &Faq,
        vocabulary: Vocabulary,
        documents: &[Document<'_>],
        table: Option<&Arc<Table>>,
    ) -> Self {
        let groups = synonyms::sorted(&faq.synonyms);
        let asked = || documents.iter().map(|document| (document.entry, &*document.asked));
        Self {
            ids: documents::sorted_entries(faq).iter().map(|entry| entry.id.as_str().into()).collect(),
            documents: documents.iter().map(|document| (document.entry, document.lang)).collect(),
            synonyms: Synonyms::of(&groups, &vocabulary),
            speller: Speller::of(&vocabulary),
            meanings: table.map(|table| Meanings::of(table, &vocabulary, asked())),
            vocabulary,
            ..Self::default()
        }
    }

    /// The same index as that of a Faq too large for a head: to fit and to measure without one.
    #[must_use]
    pub fn without_head(self) -> Self {
        Self { head: None, ..self }
    }

    /// The readings of what is asked, document by document.
    fn readings(&self, documents: &[Document<'_>]) -> Vec<Vec<Reading>> {
        let of = |document: &Document<'_>| {
            document.asked.iter().map(|(_, words)| self.read(words, document.lang)).collect()
        };
        documents.iter().map(of).collect()
    }

    fn read(&self, words: &[Form], lang: Lang) -> Reading {
        let terms = words.iter().map(|&form| self.vocabulary.terms(form));
        self.reader(Guess::certain(lang)).read(terms)
    }

    fn terms(&self, form: &str) -> Terms {
        match self.vocabulary.form(form) {
            Some(form) => self.vocabulary.terms(form),
            None => self.vocabulary.stems(form),
        }
    }

    /// A reader for texts of a guessed language.
    pub fn reader(&self, guess: Guess) -> Reader<'_> {
        Reader {
            vocabulary: &self.vocabulary,
            synonyms: &self.synonyms,
            languages: guess.languages(),
            lang: guess.lang(),
        }
    }

    /// The postings of all texts, and the wordings one by one.
    fn index_words(&mut self, faq: &Faq, documents: &[Document<'_>], readings: &[Vec<Reading>]) {
        let fields: Vec<FieldTerms> = documents
            .iter()
            .zip(readings)
            .map(|(document, asked)| {
                let tags: Vec<Reading> =
                    document.tags.iter().map(|tag| self.read(tag, document.lang)).collect();
                let answer = self.read(&document.answer, document.lang);
                let fields: [Vec<_>; FIELDS] = [terms_of(asked), terms_of(&tags), terms_of(&[answer])];
                fields
            })
            .collect();
        self.fields = Fields::of(&fields, self.vocabulary.end_of_terms(faq.synonyms.len()));
        let asked = documents.iter().zip(readings).map(|(document, readings)| {
            let texts = document.asked.iter().map(|(text, _)| *text);
            (document.entry, document.lang, texts.zip(readings))
        });
        self.wordings = Wordings::of(asked, &self.fields);
        self.wordings_each = each(self.wordings.len(), self.documents.len());
        self.gram_starts = vec![0; self.vocabulary.len() + 1];
    }

    fn affords_head(&self) -> bool {
        head::affordable(self.wordings.len(), self.ids.len())
    }

    /// Questions that must not be answered are one class more, after those of the entries.
    fn train_head(&mut self, documents: &[Document<'_>], readings: &[Vec<Reading>], oos: &[String]) {
        let mut keys: Vec<Vec<Key>> = Vec::new();
        let mut owners: Vec<(usize, &str)> = Vec::new();
        for (document, readings) in documents.iter().zip(readings) {
            for ((text, words), reading) in document.asked.iter().zip(readings) {
                keys.push(keys_of(self.spelt(words), reading));
                owners.push((document.entry, text));
            }
        }
        let oos = documents::sorted(oos.iter().map(String::as_str));
        owners.extend(oos.iter().map(|text| (self.ids.len(), *text)));
        let oos: Vec<Analysis> = oos.into_iter().map(|text| analyse_question(text, 0.5)).collect();
        keys.extend(oos.iter().map(|analysis| self.keys_of_asked(analysis)));
        self.features = Features::of(&keys);
        let mut examples: Vec<Example> =
            keys.iter().zip(owners).map(|(keys, owner)| self.example(keys, owner)).collect();
        let dense = self.meanings.as_ref().map_or(0, |meanings| {
            let oos = meanings_of(meanings, &oos);
            self.add_meanings(meanings, &mut examples, meanings.vectors().iter().chain(&oos));
            meaning::FEATURES
        });
        let classes = self.ids.len() + usize::from(!oos.is_empty());
        let features = self.features.len() + dense;
        self.idle = Idle::train(&examples, &self.idle_examples(), features);
        self.head = Some(Head::train(&examples, features, classes));
    }

    /// The texts of idle talk, as far as the Faq has their features.
    fn idle_examples(&self) -> Vec<Example> {
        let analyses: Vec<Analysis> = idle::texts().map(|text| analyse_question(text, 0.5)).collect();
        let example = |(text, analysis)| self.example(&self.keys_of_asked(analysis), (self.ids.len(), text));
        let mut examples: Vec<Example> = idle::texts().zip(&analyses).map(example).collect();
        if let Some(meanings) = &self.meanings {
            self.add_meanings(meanings, &mut examples, meanings_of(meanings, &analyses).iter());
        }
        examples
    }

    fn spelt<'i>(&'i self, words: &'i [Form]) -> impl Iterator<Item = &'i str> {
        words.iter().map(|&form| self.vocabulary.spelling(form))
    }

    fn keys_of_asked(&self, Analysis { words, guess }: &Analysis) -> Vec<Key> {
        let terms = words.iter().map(|word| self.terms(word.form));
        let reading = self.reader(*guess).read(terms);
        keys_of(words.iter().map(|word| word.form), &reading)
    }

    /// Adds what the examples mean to their features.
    fn add_meanings<'v>(
        &self,
        meanings: &Meanings,
        examples: &mut [Example],
        vectors: impl Iterator<Item = &'v Vector>,
    ) {
        for (example, vector) in examples.iter_mut().zip(vectors) {
            example.vector.extend(meanings.features(vector, self.features.len()));
        }
    }

    /// How many authored wordings an entry has in one language, on average; at least 1.
    pub fn wordings_each(&self) -> f32 {
        self.wordings_each
    }

    fn example(&self, keys: &[Key], (entry, text): (usize, &str)) -> Example {
        let features: Vec<Feature> = keys.iter().filter_map(|&key| self.features.feature(key)).collect();
        Example { vector: self.features.weigh(&features), entry, key: fnv1a_64(START_64, text.bytes()) }
    }

    fn remember_grams(&mut self) {
        let mut grams = Vec::new();
        let mut starts = vec![0];
        for form in self.vocabulary.spellings() {
            features::push_gram_keys(form, &mut |key| grams.extend(self.features.feature(key)));
            starts.push(grams.len() as u32);
        }
        self.grams = grams;
        self.gram_starts = starts;
    }

    /// About how many bytes all tables take.
    pub fn bytes(&self) -> usize {
        let own = (self.grams.len() + self.gram_starts.len()) * size_of::<Feature>();
        let head = self.head.as_ref().map_or(0, Head::bytes) + self.idle.bytes();
        let words = self.vocabulary.bytes() + self.speller.bytes() + self.wordings.bytes();
        let meanings = self.meanings.as_ref().map_or(0, Meanings::bytes);
        own + head + words + meanings + self.fields.bytes() + self.features.bytes()
    }

    /// The n-grams of a known form that some wording has.
    pub fn grams(&self, form: Form) -> &[Feature] {
        let at = form as usize;
        &self.grams[self.gram_starts[at] as usize..self.gram_starts[at + 1] as usize]
    }
}

fn meanings_of(meanings: &Meanings, asked: &[Analysis]) -> Vec<Vector> {
    asked.iter().map(|asked| meanings.encode(asked.words.iter().map(|word| word.form))).collect()
}

fn each(wordings: usize, documents: usize) -> f32 {
    (wordings as f32 / documents.max(1) as f32).max(1.0)
}

fn terms_of(readings: &[Reading]) -> Vec<vocabulary::Term> {
    readings.iter().flat_map(|reading| reading.words.iter().flatten().flatten().copied()).collect()
}

fn keys_of<'w>(words: impl Iterator<Item = &'w str>, reading: &Reading) -> Vec<Key> {
    let mut keys = Vec::new();
    features::push_term_keys(&reading.sequence, &mut |key| keys.push(key));
    // What follows the words are the groups of synonyms.
    let groups = reading.words[reading.sequence.len()..].iter().flatten().flatten();
    keys.extend(groups.map(|&group| features::term_key(group)));
    for word in words {
        features::push_gram_keys(word, &mut |key| keys.push(key));
    }
    keys
}
