//! Conversations as JSON, and whether one that is read can have come about.

use super::opening::LONGEST_NAME;
use super::state::{CONVERSATION_VERSION, Conversation, MOST_EVIDENCE, State};
use crate::error::{Error, ErrorKind};
use crate::handoff::{error, read};

/// Two hundred turns of 4 KiB, each byte of which JSON may write as six, and the rest.
const LARGEST: usize = 8 * 1024 * 1024;

/// More options than any reply has.
const MOST_OPTIONS: usize = 16;

impl Conversation {
    /// The conversation as JSON.
    pub fn to_json(&self) -> String {
        // Strings, numbers and maps with string keys: nothing here can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a conversation that goes on exactly where it was written.
    ///
    /// # Errors
    ///
    /// A text that is too large or no JSON, a version that this crate does not know, a field that is
    /// missing, unknown or of another type, or a state that no conversation comes into.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let conversation: Self = read("conversation", CONVERSATION_VERSION, LARGEST, text)?;
        match conversation.impossible() {
            None => Ok(conversation),
            Some(what) => Err(error(ErrorKind::InvalidValue, None, format!("no conversation: {what}"))),
        }
    }

    /// What was expected where this cannot have come about.
    fn impossible(&self) -> Option<&'static str> {
        let names = [Some(&self.id), Some(&self.channel), self.page.as_ref(), self.operator.as_ref()];
        let checks = [
            (
                self.waiting.is_some() == (self.state == State::Waiting),
                "expected `waiting` with the state waiting, and only then",
            ),
            (self.offer.len() <= MOST_OPTIONS, "expected at most 16 options"),
            (self.evidence.len() <= MOST_EVIDENCE, "expected at most 20 pieces of evidence"),
            (self.memory.is_bounded(), "expected lists within their bounds in `memory`"),
            (
                names.into_iter().flatten().all(|name| name.len() <= LONGEST_NAME),
                "expected names of at most 512 bytes",
            ),
            (
                self.customer.as_ref().is_none_or(|customer| customer.weight <= 100),
                "expected a customer's weight of at most 100",
            ),
        ];
        let failed = checks.into_iter().find_map(|(holds, expected)| (!holds).then_some(expected));
        failed.or_else(|| self.transcript.impossible(self.last.unix_ms))
    }
}
