//! What a Faq must have to be indexed, however it was made.

use super::Faq;
use crate::error::{Error, ErrorKind, Problem};
use crate::sorted::Set;

/// Checks a Faq that may have been made in code.
///
/// # Errors
///
/// No entries, an id that stands twice, an entry without text or with an empty question.
pub fn validate(faq: &Faq) -> Result<(), Error> {
    let mut problems = Vec::new();
    let mut push = |kind, message| problems.push(Problem { kind, file: None, line: None, message });
    if faq.entries.is_empty() {
        push(ErrorKind::EmptyFaq, format!("the Faq `{}` has no entries: expected at least one", faq.id));
    }
    let mut ids = Set::new();
    for entry in &faq.entries {
        let id = &entry.id;
        if !ids.insert(id) {
            push(ErrorKind::DuplicateId, format!("the id `{id}` stands twice: expected an id of its own"));
        }
        if entry.texts.is_empty() {
            push(ErrorKind::MissingKey, format!("the entry `{id}` has no text: expected `it` or `en`"));
        }
        if entry.texts.values().any(|text| text.question.trim().is_empty()) {
            push(ErrorKind::MissingKey, format!("the entry `{id}` has an empty question"));
        }
    }
    Error::of(problems).map_or(Ok(()), Err)
}
