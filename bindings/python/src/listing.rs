//! The Faq as a host lists it: entries with their answers as typed trees, and suggestions.

use serde::Serialize;
use serde_json::{Value, json};
use sportello::{Entry, Lang, Localised, Suggestion};

use crate::border::characters;

/// An entry in a language, or in the other one where that is missing.
pub fn entry(entry: &Entry, lang: Lang) -> Option<Value> {
    let Entry { id, topic, tags, follow_ups, .. } = entry;
    let (lang, Localised { question, answer, .. }) = entry.text(lang)?;
    let value = json!({
        "id": id, "topic": topic, "tags": tags, "lang": lang, "question": question, "answer": answer,
        "follow_ups": follow_ups,
    });
    Some(value)
}

/// A suggestion whose spans count characters, as Python does.
#[derive(Debug, Serialize)]
pub struct Suggested<'s> {
    entry: &'s str,
    lang: Lang,
    question: &'s str,
    spans: Vec<(usize, usize)>,
    confidence: f32,
}

impl<'s> Suggested<'s> {
    /// The same suggestion.
    pub fn of(suggestion: &'s Suggestion) -> Self {
        let Suggestion { entry, lang, question, spans, confidence, .. } = suggestion;
        let place = |byte| characters(question, byte);
        let spans = spans.iter().map(|span| (place(span.start), place(span.end))).collect();
        Self { entry, lang: *lang, question, spans, confidence: *confidence }
    }
}
