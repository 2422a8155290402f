use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::settings::Settings;
use crate::text::Lang;

/// What a company authors: entries, synonyms and settings. Replaced as a whole or edited entry by entry.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Faq {
    /// A short name, such as `negozio`.
    pub id: String,
    /// The languages it is written in; the first is the default.
    pub languages: Vec<Lang>,
    /// Groups of words or short phrases that mean the same to this company.
    pub synonyms: Vec<Vec<String>>,
    /// How the assistant behaves around the entries.
    pub settings: Settings,
    /// The entries, each with an id of its own.
    pub entries: Vec<Entry>,
}

impl Faq {
    /// The entry of an id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }
}

/// One item of the Faq: what may be asked, what is answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// A stable name, such as `dove-ordine`.
    pub id: String,
    /// The section it belongs to.
    pub topic: Option<String>,
    /// Words that help to find it; no language of their own.
    pub tags: Vec<String>,
    /// Whether a person is offered with the answer.
    pub handoff: HandoffPolicy,
    /// Ids of entries that a customer asks next.
    pub follow_ups: Vec<String>,
    /// What stands in each language.
    pub texts: BTreeMap<Lang, Localised>,
}

impl Entry {
    /// An entry with nothing but an id.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// Its text in a language, or in the other one where that is missing.
    pub fn text(&self, lang: Lang) -> Option<(Lang, &Localised)> {
        let own = self.texts.get_key_value(&lang);
        own.or_else(|| self.texts.iter().next()).map(|(lang, text)| (*lang, text))
    }
}

/// An entry in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localised {
    /// The question as the page shows it.
    pub question: String,
    /// Other ways to ask the same.
    pub wordings: Vec<String>,
    /// The approved answer.
    pub answer: Answer,
    /// Questions that must find this entry; never used for matching.
    pub tests: Vec<String>,
}

impl Localised {
    /// The question and the wordings: everything a question is matched with.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.question.as_str()).chain(self.wordings.iter().map(String::as_str))
    }
}

/// Whether a person is offered with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HandoffPolicy {
    /// The answer says it all.
    Never,
    /// A person is offered.
    #[default]
    Offer,
    /// A person takes over with the answer.
    Always,
}
