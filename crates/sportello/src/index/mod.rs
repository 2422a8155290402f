//! The index: everything about a Faq that does not depend on the question.
//!
//! In: a Faq. Out: its vocabulary, postings, features, head and wordings. Entries are
//! taken in the order of their ids and wordings in the order of their texts, so that
//! the same content gives the same index, whatever the order it was written in.

pub mod features;
pub mod fields;
pub mod head;
pub mod meaning;
pub mod reading;
pub mod speller;
pub mod synonyms;
pub mod vocabulary;
pub mod wordings;

use std::sync::Arc;

use sportello_meaning::{Table, Vector};

use crate::faq::{Entry, Faq, Localised};
use crate::text::{Analysis, Guess, Lang, Words, analyse_authored, analyse_question};

use features::{Feature, Features, Key};
use fields::{FIELDS, FieldTerms, Fields};
use head::{Example, Head};
use meaning::Meanings;
use reading::{Reader, Reading};
use speller::Speller;
use synonyms::Synonyms;
use vocabulary::{Form, Terms, Vocabulary};
use wordings::Wordings;

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
    /// The wordings one by one.
    pub wordings: Wordings,
    /// What the wordings mean, where there is a table.
    pub meanings: Option<Meanings>,
    /// Mends misspelt words.
    pub speller: Speller,
    /// The n-grams of every form of the vocabulary, one after the other, and where each form's start.
    grams: Vec<Feature>,
    gram_starts: Vec<u32>,
}

/// An entry in one language, analysed.
struct Document {
    entry: usize,
    lang: Lang,
    /// The question and the wordings, each with its text, sorted by text.
    asked: Vec<(String, Words)>,
    tags: Vec<Words>,
    answer: Words,
}

impl Index {
    /// Indexes a Faq whose ids are unique; without a table it knows words, and not what they mean.
    pub fn build(faq: &Faq, table: Option<&Arc<Table>>) -> Self {
        let mut entries: Vec<&Entry> = faq.entries.iter().collect();
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        let documents: Vec<Document> = entries
            .iter()
            .enumerate()
            .flat_map(|(at, entry)| {
                entry.texts.iter().map(move |(lang, text)| analyse(at, *lang, entry, text))
            })
            .collect();
        let mut index = Self {
            ids: entries.iter().map(|entry| entry.id.as_str().into()).collect(),
            documents: documents.iter().map(|document| (document.entry, document.lang)).collect(),
            ..Self::default()
        };
        index.read_words(faq, &documents);
        let readings = index.readings(&documents);
        index.index_fields(faq, &documents, &readings);
        index.meanings = table.map(|table| {
            let asked = documents.iter().map(|document| (document.entry, &*document.asked));
            Meanings::of(table, asked)
        });
        index.learn(&documents, &readings, &faq.settings.oos);
        index
    }

    /// The same index as that of a Faq too large for a head: to fit and to measure without one.
    #[must_use]
    pub fn without_head(self) -> Self {
        Self { head: None, ..self }
    }

    fn read_words(&mut self, faq: &Faq, documents: &[Document]) {
        let groups = synonyms::sorted(&faq.synonyms);
        let members = synonyms::member_words(&groups);
        let authored =
            documents.iter().flat_map(|document| document.all().map(|words| (words, document.lang)));
        let all = authored.chain(members.iter().map(|(words, lang)| (words, *lang)));
        let forms = all.flat_map(|(words, lang)| words.iter().map(move |word| (word.form, lang)));
        self.vocabulary = Vocabulary::of(forms, groups.len());
        self.synonyms = Synonyms::of(&groups, &self.vocabulary);
        self.speller = Speller::of(&self.vocabulary);
    }

    /// The readings of what is asked, document by document.
    fn readings(&self, documents: &[Document]) -> Vec<Vec<Reading>> {
        let of = |document: &Document| {
            document.asked.iter().map(|(_, words)| self.read(words, document.lang)).collect()
        };
        documents.iter().map(of).collect()
    }

    fn read(&self, words: &Words, lang: Lang) -> Reading {
        let terms = words.iter().map(|word| self.terms(word.form));
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

    fn index_fields(&mut self, faq: &Faq, documents: &[Document], readings: &[Vec<Reading>]) {
        let documents: Vec<FieldTerms> = documents
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
        self.fields = Fields::of(&documents, self.vocabulary.end_of_terms(faq.synonyms.len()));
    }

    fn learn(&mut self, documents: &[Document], readings: &[Vec<Reading>], oos: &[String]) {
        let asked = documents.iter().zip(readings).map(|(document, readings)| {
            let texts = document.asked.iter().map(|(text, _)| text.as_str());
            (document.entry, document.lang, texts.zip(readings))
        });
        self.wordings = Wordings::of(asked, &self.fields);
        self.gram_starts = vec![0; self.vocabulary.len() + 1];
        if head::affordable(self.wordings.len(), self.ids.len()) {
            self.train_head(documents, readings, oos);
        }
    }

    /// Questions that must not be answered are one class more, after those of the entries.
    fn train_head(&mut self, documents: &[Document], readings: &[Vec<Reading>], oos: &[String]) {
        let mut keys: Vec<Vec<Key>> = Vec::new();
        let mut owners: Vec<usize> = Vec::new();
        for (document, readings) in documents.iter().zip(readings) {
            for ((_, words), reading) in document.asked.iter().zip(readings) {
                keys.push(keys_of(words, reading));
                owners.push(document.entry);
            }
        }
        let oos: Vec<Analysis> = sorted(oos.iter().map(String::as_str))
            .into_iter()
            .map(|text| analyse_question(text, 0.5))
            .collect();
        keys.extend(oos.iter().map(|analysis| self.keys_of_oos(analysis)));
        owners.resize(keys.len(), self.ids.len());
        self.features = Features::of(&keys);
        let mut examples: Vec<Example> =
            keys.iter().zip(owners).map(|(keys, entry)| self.example(keys, entry)).collect();
        let dense = self.add_meanings(&mut examples, &oos);
        let classes = self.ids.len() + usize::from(!oos.is_empty());
        self.head = Some(Head::train(&examples, self.features.len() + dense, classes));
        self.remember_grams();
    }

    fn keys_of_oos(&self, Analysis { words, guess }: &Analysis) -> Vec<Key> {
        let terms = words.iter().map(|word| self.terms(word.form));
        keys_of(words, &self.reader(*guess).read(terms))
    }

    /// Adds what the examples mean to their features, and says how many features that takes.
    fn add_meanings(&self, examples: &mut [Example], oos: &[Analysis]) -> usize {
        let Some(meanings) = &self.meanings else { return 0 };
        let of = |analysis: &Analysis| meanings.encode(analysis.words.iter().map(|word| word.form));
        let oos: Vec<Vector> = oos.iter().map(of).collect();
        for (example, meaning) in examples.iter_mut().zip(meanings.vectors().iter().chain(&oos)) {
            example.vector.extend(meanings.features(meaning, self.features.len()));
        }
        meaning::FEATURES
    }

    /// How many wordings an entry has in one language, on average; at least 1.
    pub fn wordings_each(&self) -> f32 {
        (self.wordings.len() as f32 / self.documents.len().max(1) as f32).max(1.0)
    }

    fn example(&self, keys: &[Key], entry: usize) -> Example {
        let features: Vec<Feature> = keys.iter().filter_map(|&key| self.features.feature(key)).collect();
        Example { vector: self.features.weigh(&features), entry }
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
        let head = self.head.as_ref().map_or(0, Head::bytes);
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

impl Document {
    fn all(&self) -> impl Iterator<Item = &Words> {
        let asked = self.asked.iter().map(|(_, words)| words);
        asked.chain(&self.tags).chain(std::iter::once(&self.answer))
    }
}

fn analyse(entry: usize, lang: Lang, source: &Entry, text: &Localised) -> Document {
    let words = |text: &str| analyse_authored(text, lang).words;
    let asked = sorted(text.asked());
    let topic = source.topic.as_ref().map(|topic| topic.replace('-', " "));
    Document {
        entry,
        lang,
        asked: asked.into_iter().map(|text| (text.to_owned(), words(text))).collect(),
        tags: source.tags.iter().chain(&topic).map(|tag| words(tag)).collect(),
        answer: words(&text.answer.plain()),
    }
}

/// Texts in their own order, each once.
fn sorted<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

fn terms_of(readings: &[Reading]) -> Vec<vocabulary::Term> {
    readings.iter().flat_map(|reading| reading.words.iter().flatten().flatten().copied()).collect()
}

fn keys_of(words: &Words, reading: &Reading) -> Vec<Key> {
    let mut keys = Vec::new();
    features::push_term_keys(&reading.sequence, &mut |key| keys.push(key));
    // What follows the words are the groups of synonyms.
    let groups = reading.words[reading.sequence.len()..].iter().flatten().flatten();
    keys.extend(groups.map(|&group| features::term_key(group)));
    for word in words.iter() {
        features::push_gram_keys(word.form, &mut |key| keys.push(key));
    }
    keys
}
