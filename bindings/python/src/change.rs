//! Edits from their JSON.
//!
//! In: `{"put": entry}`, `{"remove": id}`, `{"synonyms": groups}`, as the test vectors write them, or
//! `{"settings": faq}`, which takes all but entries and synonyms from the JSON of a Faq.
//! Out: the engine's [`Edit`].

use serde::Deserialize;
use serde_json::value::RawValue;
use sportello::{Edit, Faq};

use crate::fault::Fault;

/// An edit as the package passes it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Change {
    /// An entry in the JSON of a Faq.
    Put(Box<RawValue>),
    /// An entry's id.
    Remove(String),
    /// All groups of synonyms.
    Synonyms(Vec<Vec<String>>),
    /// A Faq whose settings are taken.
    Settings(Box<RawValue>),
}

impl Change {
    /// The engine's edit.
    ///
    /// # Errors
    ///
    /// Every problem of an entry that does not load.
    pub fn edit(self) -> Result<Edit, Fault> {
        let loaded = |text: &str| Faq::from_json(text).map_err(|error| Fault::of("edit", &error));
        Ok(match self {
            Self::Put(entry) => {
                let entries = loaded(&format!("{{\"entry\":[{entry}]}}"))?.entries;
                let none = || Fault::new("edit", "no entry: expected one with an `id` and texts");
                Edit::put(entries.into_iter().next().ok_or_else(none)?)
            }
            Self::Remove(id) => Edit::Remove(id),
            Self::Synonyms(groups) => Edit::Synonyms(groups),
            Self::Settings(faq) => Edit::Settings(Box::new(loaded(faq.get())?.settings)),
        })
    }
}
