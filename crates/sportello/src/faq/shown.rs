//! An entry in one language, as the page of an FAQ shows it.

use serde::Serialize;

use super::answer::Answer;
use super::model::Entry;
use crate::text::Lang;

/// An entry in one language; its JSON is what the bindings give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Shown<'e> {
    /// The entry's id.
    pub id: &'e str,
    /// The section it stands in.
    pub topic: Option<&'e str>,
    /// Words to find it by in lists.
    pub tags: &'e [String],
    /// The language of the texts.
    pub lang: Lang,
    /// The question as the company puts it.
    pub question: &'e str,
    /// The approved answer.
    pub answer: &'e Answer,
    /// The ids of entries that customers ask for next.
    pub follow_ups: &'e [String],
}

impl Entry {
    /// The entry in a language, or in the other one where that is missing; none where it has no text.
    pub fn shown(&self, lang: Lang) -> Option<Shown<'_>> {
        let (lang, text) = self.text(lang)?;
        Some(Shown {
            id: &self.id,
            topic: self.topic.as_deref(),
            tags: &self.tags,
            lang,
            question: &text.question,
            answer: &text.answer,
            follow_ups: &self.follow_ups,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::faq::{Entry, Faq};
    use crate::text::Lang;

    #[test]
    fn an_entry_is_shown_in_a_language_it_has() {
        let text = r#"{"entry": [{"id": "resi", "topic": "ordini", "tags": ["x"], "it": {"question": "Resi?", "answer": "Sì."}}]}"#;
        let faq = Faq::from_json(text).unwrap();
        let shown = serde_json::to_string(&faq.entries[0].shown(Lang::En)).unwrap();
        assert_eq!(
            shown,
            r#"{"id":"resi","topic":"ordini","tags":["x"],"lang":"it","question":"Resi?","answer":[{"block":"paragraph","content":[{"inline":"text","text":"Sì."}]}],"follow_ups":[]}"#
        );
        assert_eq!(Entry::default().shown(Lang::It), None);
    }
}
