//! Changes to a Faq, one at a time.

use crate::error::{Error, ErrorKind, Problem};
use crate::faq::{Entry, Faq, Settings};

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
