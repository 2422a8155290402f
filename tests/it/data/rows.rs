//! The rows of the evaluation files, and the Faqs that are made of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sportello::{Answer, Assistant, Entry, Faq, Lang, Localised};

/// A question with its intent.
#[derive(Debug, Deserialize)]
pub struct Labelled {
    pub text: String,
    pub label: String,
    pub lang: Lang,
}

/// A question with the entries that answer it.
#[derive(Debug, Deserialize)]
pub struct Query {
    pub text: String,
    pub relevant: Vec<String>,
}

/// An entry of an FAQ.
#[derive(Debug, Deserialize)]
pub struct Item {
    id: String,
    question: String,
    answer: String,
    lang: Lang,
    #[serde(default)]
    tags: Vec<String>,
}

/// Reads a file of JSON lines.
pub fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Vec<T> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let row = |(line, text): (usize, &str)| {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{}:{}: {error}", path.display(), line + 1))
    };
    text.lines().enumerate().map(row).collect()
}

/// An assistant trained with labelled questions: one entry for each label.
pub fn of_intents(rows: &[Labelled]) -> Assistant {
    let mut entries: BTreeMap<&str, Entry> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.label != "oos") {
        let entry = entries.entry(&row.label).or_insert_with(|| Entry::new(row.label.as_str()));
        let text = entry.texts.entry(row.lang).or_default();
        if text.question.is_empty() {
            text.question.clone_from(&row.text);
        } else {
            text.wordings.push(row.text.clone());
        }
    }
    assistant(entries.into_values().collect())
}

/// An assistant of an FAQ with nothing but questions, answers and tags.
pub fn of_items(items: Vec<Item>) -> Assistant {
    let entry = |item: Item| {
        let answer = Answer::of_plain(&item.answer);
        let text = Localised { question: item.question, answer, ..Localised::default() };
        Entry { tags: item.tags, texts: [(item.lang, text)].into(), ..Entry::new(item.id) }
    };
    assistant(items.into_iter().map(entry).collect())
}

fn assistant(entries: Vec<Entry>) -> Assistant {
    let faq = Faq { id: "evaluation".into(), languages: Lang::ALL.to_vec(), entries, ..Faq::default() };
    Assistant::new(faq).expect("the set is a Faq")
}
