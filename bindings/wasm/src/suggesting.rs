//! Suggestions while a customer types, as a page counts.
//!
//! In: suggestions with the bytes that match. Out: the same with UTF-16 units.

use std::ops::Range;

use serde::Serialize;
use sportello::{Lang, Suggestion};

/// An entry that may answer what is being typed.
#[derive(Debug, Serialize)]
pub struct Suggested<'s> {
    entry: &'s str,
    lang: Lang,
    question: &'s str,
    /// Where the question matches: start and end, in UTF-16 units.
    spans: Vec<(usize, usize)>,
}

/// The suggestions in the units of a page.
pub fn in_units(suggestions: &[Suggestion]) -> Vec<Suggested<'_>> {
    suggestions.iter().map(Suggested::of).collect()
}

impl<'s> Suggested<'s> {
    fn of(suggestion: &'s Suggestion) -> Self {
        let Suggestion { entry, lang, question, spans, .. } = suggestion;
        Self { entry, lang: *lang, question, spans: utf16_spans(question, spans) }
    }
}

/// Ranges of bytes, in order, as a page counts: in UTF-16 units.
fn utf16_spans(text: &str, spans: &[Range<usize>]) -> Vec<(usize, usize)> {
    let units = |at: usize| text.get(..at).unwrap_or(text).encode_utf16().count();
    spans.iter().map(|span| (units(span.start), units(span.end))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_as_a_page_does() {
        let text = "🙂 È già spedito?";
        let bytes = [text.find("già").unwrap_or(0), text.find("spe").unwrap_or(0)];
        let spans = utf16_spans(text, &[bytes[0]..bytes[0] + "già".len(), bytes[1]..bytes[1] + 3]);
        let units: Vec<u16> = text.encode_utf16().collect();
        let shown: Vec<String> =
            spans.into_iter().map(|(start, end)| String::from_utf16_lossy(&units[start..end])).collect();
        assert_eq!(shown, ["già", "spe"]);
    }
}
