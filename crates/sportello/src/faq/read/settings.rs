//! The settings: topics, confidence, opening hours, voice, contact and rules.
//!
//! Each stands in one of the files only; what is wrong within one is told for each value.

mod confidence;
mod hours;
mod rule;
#[cfg(all(test, feature = "toml"))]
mod tests;
mod topics;
mod voice;

use super::Reader;
use crate::error::ErrorKind;
use crate::faq::node::{Field, Node};

impl Reader<'_, '_> {
    /// Whether a table of settings is new; if not, says where it stands already.
    fn is_first(&mut self, field: &Field) -> bool {
        let place = self.place(field.at);
        let Some(first) = self.draft.settings_at.get(&field.key).copied() else {
            self.draft.settings_at.insert(field.key.clone(), place);
            return true;
        };
        let named = self.draft.named(first, place);
        let message = format!("`{}` stands on {named} already: expected it once", field.key);
        self.problem_at(ErrorKind::InvalidValue, place, message);
        false
    }

    /// A text read by the type it is for, which says what it expected.
    fn parsed<T>(&mut self, key: &str, parse: impl Fn(&str) -> Result<T, String>, node: &Node) -> Option<T> {
        let text = self.text(key, node)?;
        match parse(&text) {
            Ok(value) => Some(value),
            Err(message) => {
                let found = super::value::shown(&text);
                self.problem(
                    ErrorKind::InvalidValue,
                    node.span.start,
                    format!("`{key}`: {message}, found `{found}`"),
                );
                None
            }
        }
    }
}
