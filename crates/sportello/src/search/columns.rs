//! What is kept of an entry in one language.
//!
//! In: entries. Out: tantivy documents. The stems of both languages share their columns, as
//! they share their terms in `index`, so that document frequencies agree with the scorer's.

use tantivy::TantivyDocument;
use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

use super::analysis::{Analyser, cut};
use super::fingerprint::fingerprint;
use crate::faq::{Entry, Localised};
use crate::index::fields::FIELDS;
use crate::text::{Lang, Words, analyse_authored};

/// The columns of a document.
#[derive(Debug, Clone, Copy)]
pub struct Columns {
    /// The entry's id.
    pub id: Field,
    /// The code of the document's language.
    pub lang: Field,
    /// The same as a number, which is read faster.
    pub lang_number: Field,
    /// The entry's topic, as it is written.
    pub topic: Field,
    /// The entry's tags, as they are written.
    pub tag: Field,
    /// The tokens of what is asked, of tags and topic, and of the answer.
    pub tokens: [Field; FIELDS],
    /// Each token of any of these once: for how many documents have it.
    pub any: Field,
    /// The words as they are spelt, for words not yet typed to the end.
    pub forms: Field,
    /// How many tokens each of `tokens` has; tantivy itself keeps that only roughly.
    pub lengths: [Field; FIELDS],
    /// The fingerprint of the whole entry.
    pub fingerprint: Field,
    /// The question, for showing.
    pub question: Field,
    /// The answer as plain text, for showing.
    pub answer: Field,
}

/// The names of the columns with the lengths, as fast fields are opened by name.
pub const LENGTHS: [&str; FIELDS] = ["asked_length", "tags_length", "answer_length"];
/// The name of the column with the fingerprints.
pub const FINGERPRINT: &str = "fingerprint";
/// The name of the column with the ids.
pub const ID: &str = "id";
/// The name of the column with the languages as numbers, in the order of [`Lang::ALL`].
pub const LANG_NUMBER: &str = "lang_number";

/// The schema and its columns.
pub fn schema() -> (Schema, Columns) {
    let mut schema = Schema::builder();
    let columns = Columns {
        id: schema.add_text_field(ID, STRING | TextOptions::default().set_fast("raw")),
        lang: schema.add_text_field("lang", STRING),
        lang_number: schema.add_u64_field(LANG_NUMBER, FAST),
        topic: schema.add_text_field("topic", STRING),
        tag: schema.add_text_field("tag", STRING),
        tokens: ["asked", "tags", "answer"].map(|name| schema.add_text_field(name, counted())),
        any: schema.add_text_field("any", present()),
        forms: schema.add_text_field("forms", present()),
        lengths: LENGTHS.map(|name| schema.add_u64_field(name, FAST)),
        fingerprint: schema.add_u64_field(FINGERPRINT, FAST),
        question: schema.add_text_field("question", STORED),
        answer: schema.add_text_field("answer_text", STORED),
    };
    (schema.build(), columns)
}

/// Tokens arrive in one string with spaces between them: the text stage has found them already.
fn split() -> TextFieldIndexing {
    TextFieldIndexing::default().set_tokenizer("whitespace")
}

fn counted() -> TextOptions {
    TextOptions::default().set_indexing_options(split().set_index_option(IndexRecordOption::WithFreqs))
}

fn present() -> TextOptions {
    let indexing = split().set_index_option(IndexRecordOption::Basic).set_fieldnorms(false);
    TextOptions::default().set_indexing_options(indexing)
}

/// The documents of an entry, one for each of its languages.
pub fn documents(columns: Columns, analyser: &Analyser, entry: &Entry) -> Vec<TantivyDocument> {
    let fingerprint = fingerprint(entry, analyser.seed());
    let document = |(lang, text): (&Lang, &Localised)| {
        let mut draft = Draft::new(columns, analyser, *lang);
        draft.describe(entry, text, fingerprint);
        draft.index(entry, text);
        draft.document
    };
    entry.texts.iter().map(document).collect()
}

struct Draft<'a> {
    columns: Columns,
    analyser: &'a Analyser,
    lang: Lang,
    document: TantivyDocument,
    /// All tokens and forms so far.
    any: Vec<String>,
    forms: Vec<String>,
}

impl<'a> Draft<'a> {
    fn new(columns: Columns, analyser: &'a Analyser, lang: Lang) -> Self {
        let document = TantivyDocument::default();
        Self { columns, analyser, lang, document, any: Vec::new(), forms: Vec::new() }
    }

    fn describe(&mut self, entry: &Entry, text: &Localised, fingerprint: u64) {
        let Self { columns, document, .. } = self;
        document.add_text(columns.id, &entry.id);
        document.add_text(columns.lang, self.lang.code());
        document.add_u64(columns.lang_number, self.lang as u64);
        entry.topic.iter().for_each(|topic| document.add_text(columns.topic, topic));
        entry.tags.iter().for_each(|tag| document.add_text(columns.tag, tag));
        document.add_u64(columns.fingerprint, fingerprint);
        document.add_text(columns.question, &text.question);
        document.add_text(columns.answer, text.answer.plain());
    }

    /// Takes the same texts as `index` does.
    fn index(&mut self, entry: &Entry, text: &Localised) {
        let mut asked: Vec<&str> = text.asked().collect();
        asked.sort_unstable();
        asked.dedup();
        let topic = entry.topic.as_ref().map(|topic| topic.replace('-', " "));
        let tags: Vec<&str> = entry.tags.iter().chain(&topic).map(String::as_str).collect();
        for (at, texts) in [asked, tags, vec![&text.answer.plain()]].iter().enumerate() {
            self.push(at, texts);
        }
        self.any.sort_unstable();
        self.any.dedup();
        self.forms.sort_unstable();
        self.forms.dedup();
        self.document.add_text(self.columns.any, self.any.join(" "));
        self.document.add_text(self.columns.forms, self.forms.join(" "));
    }

    fn push(&mut self, at: usize, texts: &[&str]) {
        let mut tokens = Vec::new();
        for text in texts {
            let words: Words = analyse_authored(text, self.lang).words;
            tokens.extend(self.analyser.authored(&words, self.lang));
            self.forms.extend(words.iter().map(|word| cut(word.form).to_owned()));
        }
        self.document.add_text(self.columns.tokens[at], tokens.join(" "));
        self.document.add_u64(self.columns.lengths[at], tokens.len() as u64);
        self.any.extend(tokens);
    }
}
