//! One thing that was said in a conversation, as it is kept and handed over.

use serde::{Deserialize, Serialize};

use crate::voice::Say;

/// The bytes of a text that are kept.
pub const LONGEST_TEXT: usize = 4 * 1024;

/// Stands at the end of a text of which the rest is not kept.
const CUT: &str = " […]";

/// One thing that was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// Its number in the conversation, from 1. Numbers go on when old turns are dropped.
    pub number: u64,
    /// When, in milliseconds since 1970-01-01T00:00Z.
    pub at_ms: i64,
    /// Who said it.
    pub from: Speaker,
    /// The text, redacted, at most [`LONGEST_TEXT`] bytes; a cut is marked with `[…]`.
    pub text: String,
    /// The entry whose answer the assistant gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// The occasion of a text of the assistant's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<Say>,
}

/// Who said something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Speaker {
    /// The customer.
    Customer,
    /// The assistant.
    Assistant,
    /// The person who answers.
    Operator,
}

/// A text of at most [`LONGEST_TEXT`] bytes, with a mark where it is cut.
pub(crate) fn shortened(text: &str) -> String {
    shortened_to(text, LONGEST_TEXT)
}

/// A text of at most so many bytes, with a mark where it is cut.
pub(crate) fn shortened_to(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let kept = text.floor_char_boundary(most.saturating_sub(CUT.len()));
    text.get(..kept).unwrap_or_default().trim_end().to_owned() + CUT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_letters() {
        let long = shortened(&"è".repeat(LONGEST_TEXT));
        assert!(long.len() <= LONGEST_TEXT && long.ends_with("è […]"), "{} bytes", long.len());
        let fits = "e".repeat(LONGEST_TEXT);
        assert_eq!(shortened(&fits), fits);
    }
}
