//! Changes to a Faq, one at a time.

use crate::error::{Error, ErrorKind, Problem};
use crate::faq::{self, Entry, Faq, Settings};

/// A change to a Faq.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Edit {
    /// Adds an entry, or replaces the one with its id.
    Put(Box<Entry>),
    /// Removes the entry of an id.
    Remove(String),
    /// Replaces the synonyms.
    Synonyms(Vec<Vec<String>>),
    /// Replaces the settings.
    Settings(Box<Settings>),
}

impl Edit {
    /// Adds an entry, or replaces the one with its id.
    pub fn put(entry: Entry) -> Self {
        Self::Put(Box::new(entry))
    }

    /// Reads one edit, or a list of edits, from JSON.
    ///
    /// `{"put": entry}` with an entry as a Faq has it, `{"remove": "id"}`, `{"synonyms": [["pacco", "collo"]]}`,
    /// or `{"settings": faq}`, which takes all but entries and synonyms of a Faq; it needs no entries.
    ///
    /// ```
    /// use sportello::{Assistant, Edit, Faq};
    ///
    /// let faq = r#"{"entry": [{"id": "returns", "en": {"question": "How do I return it?", "answer": "Here."}}]}"#;
    /// let mut assistant = Assistant::new(Faq::from_json(faq)?)?;
    /// let edits = Edit::from_json(r#"[
    ///     {"put": {"id": "sauna", "en": {"question": "Is there a sauna?", "answer": "Yes."}}},
    ///     {"remove": "returns"}]"#)?;
    /// assistant.apply_all(edits)?;
    /// assert_eq!(assistant.ask("is there a sauna").candidates[0].id, "sauna");
    ///
    /// let error = Edit::from_json(r#"{"remov": "sauna"}"#).unwrap_err();
    /// assert!(error.to_string().starts_with("1: unknown key `remov`: did you mean `remove`?"));
    /// # Ok::<(), sportello::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every problem in the text with its line, as [`Faq::from_json`].
    pub fn from_json(text: &str) -> Result<Vec<Self>, Error> {
        faq::edits(text)
    }

    /// Carries the change out.
    ///
    /// # Errors
    ///
    /// An entry to remove that is not there; the Faq is then as it was.
    pub fn apply(self, faq: &mut Faq) -> Result<(), Error> {
        match self {
            Self::Put(entry) => match faq.entries.iter_mut().find(|old| old.id == entry.id) {
                Some(old) => *old = *entry,
                None => faq.entries.push(*entry),
            },
            Self::Remove(id) => {
                let Some(at) = faq.entries.iter().position(|entry| entry.id == id) else {
                    return Err(unknown(&id));
                };
                faq.entries.remove(at);
            }
            Self::Synonyms(groups) => faq.synonyms = groups,
            Self::Settings(settings) => faq.settings = *settings,
        }
        Ok(())
    }
}

fn unknown(id: &str) -> Error {
    Error::one(Problem {
        kind: ErrorKind::UnknownEntry,
        file: None,
        line: None,
        message: format!("no entry `{id}` to remove"),
    })
}
