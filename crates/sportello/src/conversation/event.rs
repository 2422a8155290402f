//! What happens in a conversation.

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::handoff::read_unversioned;

/// As large as a whole conversation; what is said in one is kept to its first kilobytes.
const LARGEST: usize = 8 * 1024 * 1024;

/// Something that happens: from the customer, or from the person who answers.
///
/// In JSON `{"event": "said", "text": "dov'è il mio pacco?"}`. Any event may come in any state; one
/// that means nothing there changes nothing and is not replied to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Event {
    /// The customer writes.
    Said {
        /// What, as it was typed.
        text: String,
    },
    /// The customer chooses one of the last reply's options.
    Chose {
        /// Its place, from 0.
        choice: usize,
    },
    /// The customer presses the button that asks for a person.
    Person,
    /// The customer says whether the last answer helped.
    Helpful {
        /// Whether it did.
        yes: bool,
    },
    /// A person takes the conversation.
    Joined {
        /// Who.
        operator: String,
    },
    /// The person writes; whoever writes has the conversation.
    OperatorSaid {
        /// What.
        text: String,
    },
    /// The person gives the conversation back.
    Closed {
        /// Whether the matter is settled.
        resolved: bool,
    },
    /// The customer no longer waits for a person.
    Withdrawn,
    /// The customer leaves. Whoever waits for a person is still answered.
    Ended,
}

impl Event {
    /// Reads an event from JSON.
    ///
    /// # Errors
    ///
    /// A text that is too large or no JSON, an event that is unknown, or a field that is missing, unknown or
    /// of another type.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        read_unversioned("event", LARGEST, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[track_caller]
    fn refuse(text: &str, kind: ErrorKind, expected: &str) {
        let error = Event::from_json(text).expect_err(text);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }

    #[test]
    fn events_are_read_and_others_refused() {
        assert_eq!(Event::from_json(r#"{"event":"chose","choice":1}"#), Ok(Event::Chose { choice: 1 }));
        refuse("{", ErrorKind::Syntax, "1: no event: ");
        refuse(r#"{"event":"shouted"}"#, ErrorKind::InvalidValue, "expected one of `said`, `chose`");
        refuse(r#"{"event":"said"}"#, ErrorKind::InvalidValue, "missing field `text`");
        refuse(r#"{"event":"helpful","yes":true,"why":1}"#, ErrorKind::InvalidValue, "unknown field `why`");
        refuse(&" ".repeat(LARGEST + 1), ErrorKind::TooLarge, "at most 8388608");
    }
}
