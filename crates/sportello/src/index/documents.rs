//! The texts of a Faq as forms of its vocabulary.
//!
//! In: a Faq. Out: its vocabulary, and each entry in each of its languages as a [`Document`]: entries in
//! the order of their ids, wordings in the order of their texts. Knows nothing of how they count.

use super::synonyms;
use super::vocabulary::{Form, Vocabulary};
use crate::faq::{Entry, Faq, Localised};
use crate::text::{Lang, Words, analyse_authored};

/// An entry in one language.
#[derive(Debug)]
pub struct Document<'f> {
    /// The entry's number.
    pub entry: usize,
    /// The language.
    pub lang: Lang,
    /// The question and the wordings, each with its text, sorted by text.
    pub asked: Vec<(&'f str, Box<[Form]>)>,
    /// The tags and the topic.
    pub tags: Vec<Box<[Form]>>,
    /// The answer.
    pub answer: Box<[Form]>,
}

/// The texts of an entry in one language, before they are read.
#[derive(Debug)]
pub struct Texts<'f> {
    /// The entry's number.
    pub entry: usize,
    /// The language.
    pub lang: Lang,
    source: &'f Entry,
    text: &'f Localised,
}

/// All texts of a Faq, in the order of the documents.
pub fn texts(faq: &Faq) -> Vec<Texts<'_>> {
    let entries = sorted_entries(faq).into_iter().enumerate();
    entries
        .flat_map(|(entry, source)| {
            source.texts.iter().map(move |(lang, text)| Texts { entry, lang: *lang, source, text })
        })
        .collect()
}

/// The entries in the order of their ids.
pub fn sorted_entries(faq: &Faq) -> Vec<&Entry> {
    let mut entries: Vec<&Entry> = faq.entries.iter().collect();
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    entries
}

/// Reads all texts of a Faq.
pub fn read<'f>(faq: &'f Faq) -> (Vocabulary, Vec<Document<'f>>) {
    let texts = texts(faq);
    let analysed: Vec<Analysed<'_>> = texts.iter().map(Analysed::of).collect();
    let groups = synonyms::sorted(&faq.synonyms);
    let members = synonyms::member_words(&groups);
    let authored = texts.iter().zip(&analysed).flat_map(|(texts, analysed)| {
        let lang = texts.lang;
        analysed.all().map(move |words| (words, lang))
    });
    let all = authored.chain(members.iter().map(|(words, lang)| (words, *lang)));
    let forms = all.flat_map(|(words, lang)| words.iter().map(move |word| (word.form, lang)));
    let vocabulary = Vocabulary::of(forms, groups.len());
    let document = |(texts, analysed): (&Texts<'_>, &Analysed<'f>)| analysed.document(texts, &vocabulary);
    let documents = texts.iter().zip(&analysed).map(document).collect();
    (vocabulary, documents)
}

impl<'f> Texts<'f> {
    /// The question and the wordings, sorted, each once.
    pub fn asked(&self) -> Vec<&'f str> {
        sorted(self.text.asked())
    }

    /// How many tags there are, the topic among them.
    pub fn tags(&self) -> usize {
        self.source.tags.len() + usize::from(self.source.topic.is_some())
    }
}

struct Analysed<'f> {
    asked: Vec<(&'f str, Words)>,
    tags: Vec<Words>,
    answer: Words,
}

impl<'f> Analysed<'f> {
    fn of(texts: &Texts<'f>) -> Self {
        let words = |text: &str| analyse_authored(text, texts.lang).words;
        let topic = texts.source.topic.as_ref().map(|topic| topic.replace('-', " "));
        Self {
            asked: texts.asked().into_iter().map(|text| (text, words(text))).collect(),
            tags: texts.source.tags.iter().chain(&topic).map(|tag| words(tag)).collect(),
            answer: words(&texts.text.answer.plain()),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Words> {
        let asked = self.asked.iter().map(|(_, words)| words);
        asked.chain(&self.tags).chain(std::iter::once(&self.answer))
    }

    fn document(&self, texts: &Texts<'_>, vocabulary: &Vocabulary) -> Document<'f> {
        let forms = |words: &Words| words.iter().filter_map(|word| vocabulary.form(word.form)).collect();
        Document {
            entry: texts.entry,
            lang: texts.lang,
            asked: self.asked.iter().map(|(text, words)| (*text, forms(words))).collect(),
            tags: self.tags.iter().map(forms).collect(),
            answer: forms(&self.answer),
        }
    }
}

/// Texts in their own order, each once.
pub fn sorted<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}
