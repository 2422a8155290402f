//! Suggestions as a host lists them.

use serde::Serialize;
use sportello::{Lang, Suggestion};

use crate::border::characters;

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
