//! The topics of a Faq: the sections of its page, with their titles.

use std::collections::BTreeMap;

use super::model::{Entry, Faq};
use crate::text::Lang;

/// A section of the Faq.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topic {
    /// What entries name as their `topic`.
    pub id: String,
    /// How a page calls it, in each language.
    pub titles: BTreeMap<Lang, String>,
}

impl Topic {
    /// A topic without titles.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// Its title in a language, or in the other one; without any, its id as words: "orari-e-sedi" is
    /// "Orari e sedi".
    pub fn title(&self, lang: Lang) -> String {
        let own = self.titles.get(&lang).or_else(|| self.titles.values().next());
        own.cloned().unwrap_or_else(|| as_words(&self.id))
    }
}

fn as_words(id: &str) -> String {
    let words = id.replace(['-', '_'], " ");
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

impl Faq {
    /// The topics that have entries: those of `[faq.topics]` in the order they are listed there, then
    /// the others in the order of their first entries.
    ///
    /// ```
    /// use sportello::{Faq, Lang};
    ///
    /// let faq = Faq::from_json(r#"{
    ///   "faq": {"topics": {"resi": {"it": "Resi e rimborsi", "en": "Returns and refunds"}}},
    ///   "entry": [
    ///     {"id": "orari", "topic": "orari-e-sedi", "it": {"question": "Quando siete aperti?", "answer": "Dalle 9 alle 18."}},
    ///     {"id": "reso", "topic": "resi", "it": {"question": "Come faccio un reso?", "answer": "Apri **I miei ordini**."}}]}"#)?;
    /// let topics = faq.topics();
    /// let titles: Vec<String> = topics.iter().map(|topic| topic.title(Lang::It)).collect();
    /// assert_eq!(titles, ["Resi e rimborsi", "Orari e sedi"]);
    /// let entries: Vec<&str> = faq.entries_of(Some("resi")).map(|entry| entry.id.as_str()).collect();
    /// assert_eq!(entries, ["reso"]);
    /// # Ok::<(), sportello::Error>(())
    /// ```
    pub fn topics(&self) -> Vec<Topic> {
        let listed =
            self.settings.topics.iter().filter(|topic| self.entries_of(Some(&topic.id)).next().is_some());
        let mut topics: Vec<Topic> = listed.cloned().collect();
        for id in self.entries.iter().filter_map(|entry| entry.topic.as_deref()) {
            if !topics.iter().any(|topic| topic.id == id) {
                topics.push(Topic::new(id));
            }
        }
        topics
    }

    /// The entries of a topic, or those of none, in the order they were written.
    pub fn entries_of(&self, topic: Option<&str>) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.topic.as_deref() == topic)
    }
}
