//! The rows of evaluation files, and the cases and Faqs that are made of them.
//!
//! In: JSONL as `data/README.md` describes it. Out: [`Case`]s to ask and a Faq to ask them of.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;
use sportello::faq::{Block, Inline};
use sportello::{Answer, Entry, Faq, Lang, Localised};

use super::graded::Case;
use crate::rows;
use crate::status::note;

/// The label of a question that has no answer.
pub const OUT_OF_SCOPE: &str = "oos";

/// A labelled question.
#[derive(Debug, Clone, Deserialize)]
pub struct Labelled {
    /// What is asked.
    pub text: String,
    /// The entry that is right, or [`OUT_OF_SCOPE`].
    pub label: String,
    /// The language it is written in.
    pub lang: Lang,
    /// Whether it is out of scope but near to it.
    #[serde(default)]
    pub near: Option<bool>,
}

impl Labelled {
    /// As a case to ask.
    pub fn case(self) -> Case {
        let right = if self.label == OUT_OF_SCOPE { Vec::new() } else { vec![self.label] };
        Case { text: self.text, lang: self.lang, right }
    }

    /// As a question that may refine the calibration.
    pub fn for_refining(self) -> sportello::Labelled {
        let entry = (self.label != OUT_OF_SCOPE).then_some(self.label);
        sportello::Labelled { entry, question: self.text }
    }
}

/// A query with the entries that answer it.
#[derive(Debug, Clone, Deserialize)]
pub struct Query {
    text: String,
    relevant: Vec<String>,
    lang: Lang,
}

impl From<Query> for Case {
    fn from(query: Query) -> Self {
        Self { text: query.text, lang: query.lang, right: query.relevant }
    }
}

/// An entry of an FAQ in one language.
#[derive(Debug, Clone, Deserialize)]
struct Item {
    id: String,
    question: String,
    answer: String,
    lang: Lang,
    #[serde(default)]
    tags: Vec<String>,
}

/// Reads labelled questions as cases.
pub fn cases(path: &Path) -> Result<Vec<Case>> {
    Ok(rows::read::<Labelled>(path)?.into_iter().map(Labelled::case).collect())
}

/// Reads labelled questions that may refine the calibration.
pub fn labels(path: &Path) -> Result<Vec<sportello::Labelled>> {
    Ok(rows::read::<Labelled>(path)?.into_iter().map(Labelled::for_refining).collect())
}

/// Reads questions none of which has an answer, whatever their label says.
pub fn out_of_scope(path: &Path) -> Result<Vec<Labelled>> {
    let rows = rows::read::<Labelled>(path)?.into_iter();
    Ok(rows.map(|row| Labelled { label: OUT_OF_SCOPE.to_owned(), ..row }).collect())
}

/// A Faq of labelled questions: the label is the id, its first question in each language the
/// question, the others wordings, the answer empty. Those labelled out of scope are the Faq's own
/// list of what it must not answer.
pub fn faq_of_intents(path: &Path) -> Result<Faq> {
    let rows: Vec<Labelled> = rows::read(path)?;
    let mut entries = Entries::default();
    let (mut oos, mut blank) = (Vec::new(), 0);
    for row in rows {
        if row.text.trim().is_empty() {
            blank += 1;
        } else if row.label == OUT_OF_SCOPE {
            oos.push(row.text);
        } else {
            entries.ask(row.label, row.lang, row.text);
        }
    }
    left_out(path, blank, "without a text");
    let mut faq = entries.faq("intents");
    faq.settings.oos = oos;
    Ok(faq)
}

fn left_out(path: &Path, count: usize, why: &str) {
    if count > 0 {
        note(&format!("{}: {count} rows {why} are left out of the training", path.display()));
    }
}

/// A Faq of entries as JSONL; those of one id are one entry in several languages.
pub fn faq_of_items(path: &Path) -> Result<Faq> {
    let mut entries = Entries::default();
    for item in rows::read::<Item>(path)? {
        let entry = entries.of(item.id);
        entry.tags.extend(item.tags);
        entry.tags.dedup();
        let text =
            Localised { question: item.question, answer: paragraphs(&item.answer), ..Localised::default() };
        entry.texts.insert(item.lang, text);
    }
    Ok(entries.faq("items"))
}

/// Plain text as paragraphs; it was not written in our Markdown, so it is not parsed as such.
fn paragraphs(text: &str) -> Answer {
    let texts = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    let inline = |text: &str| Inline::Text { text: text.to_owned() };
    Answer { blocks: texts.map(|text| Block::Paragraph { content: vec![inline(text)] }).collect() }
}

/// Entries in the order in which their ids first stood.
#[derive(Debug, Default)]
struct Entries {
    entries: Vec<Entry>,
    places: BTreeMap<String, usize>,
}

impl Entries {
    fn of(&mut self, id: String) -> &mut Entry {
        let next = self.entries.len();
        let at = *self.places.entry(id.clone()).or_insert(next);
        if at == next {
            self.entries.push(Entry::new(id));
        }
        &mut self.entries[at]
    }

    fn ask(&mut self, id: String, lang: Lang, text: String) {
        let empty = || Localised { answer: paragraphs(""), ..Localised::default() };
        let localised = self.of(id).texts.entry(lang).or_insert_with(empty);
        if localised.question.is_empty() {
            localised.question = text;
        } else {
            localised.wordings.push(text);
        }
    }

    fn faq(self, id: &str) -> Faq {
        let written = |lang: &Lang| self.entries.iter().any(|entry| entry.texts.contains_key(lang));
        Faq {
            id: id.to_owned(),
            languages: Lang::ALL.into_iter().filter(written).collect(),
            entries: self.entries,
            ..Faq::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_question_of_a_label_and_language_is_the_question() {
        let mut entries = Entries::default();
        for (label, lang, text) in
            [("b", Lang::En, "one"), ("a", Lang::En, "two"), ("b", Lang::It, "tre"), ("b", Lang::En, "four")]
        {
            entries.ask(label.into(), lang, text.into());
        }
        let faq = entries.faq("t");
        assert_eq!(faq.languages, [Lang::It, Lang::En]);
        assert_eq!(faq.entries[0].id, "b");
        assert_eq!(faq.entries[0].texts[&Lang::En].question, "one");
        assert_eq!(faq.entries[0].texts[&Lang::En].wordings, ["four"]);
        assert_eq!(faq.entries[0].texts[&Lang::It].question, "tre");
    }
}
