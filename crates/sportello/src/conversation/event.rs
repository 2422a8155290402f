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
#[serde(tag = "event", rename_all = "kebab-case", try_from = "Fields")]
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

/// An event as it is read: all fields that any has. What serde makes for a tagged enum is a parser for
/// whatever may stand before the tag, and one for each variant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    event: Kind,
    text: Option<String>,
    choice: Option<usize>,
    yes: Option<bool>,
    operator: Option<String>,
    resolved: Option<bool>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Said,
    Chose,
    Person,
    Helpful,
    Joined,
    OperatorSaid,
    Closed,
    Withdrawn,
    Ended,
}

impl TryFrom<Fields> for Event {
    type Error = String;

    fn try_from(mut fields: Fields) -> Result<Self, String> {
        let event = match fields.event {
            Kind::Said => Self::Said { text: take("text", &mut fields.text)? },
            Kind::Chose => Self::Chose { choice: take("choice", &mut fields.choice)? },
            Kind::Person => Self::Person,
            Kind::Helpful => Self::Helpful { yes: take("yes", &mut fields.yes)? },
            Kind::Joined => Self::Joined { operator: take("operator", &mut fields.operator)? },
            Kind::OperatorSaid => Self::OperatorSaid { text: take("text", &mut fields.text)? },
            Kind::Closed => Self::Closed { resolved: take("resolved", &mut fields.resolved)? },
            Kind::Withdrawn => Self::Withdrawn,
            Kind::Ended => Self::Ended,
        };
        match fields.left() {
            None => Ok(event),
            Some(field) => Err(format!("the field `{field}`, which this event does not have")),
        }
    }
}

fn take<T>(name: &str, field: &mut Option<T>) -> Result<T, String> {
    field.take().ok_or_else(|| format!("missing field `{name}`"))
}

impl Fields {
    /// A field that no one took.
    fn left(&self) -> Option<&'static str> {
        let left = [
            ("text", self.text.is_some()),
            ("choice", self.choice.is_some()),
            ("yes", self.yes.is_some()),
            ("operator", self.operator.is_some()),
            ("resolved", self.resolved.is_some()),
        ];
        left.into_iter().find_map(|(name, left)| left.then_some(name))
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
        refuse(
            r#"{"event":"shouted"}"#,
            ErrorKind::InvalidValue,
            "unknown variant `shouted`, expected one of `said`, `chose`",
        );
        refuse(r#"{"event":"said"}"#, ErrorKind::InvalidValue, "missing field `text`");
        refuse(r#"{"event":"helpful","yes":true,"why":1}"#, ErrorKind::InvalidValue, "unknown field `why`");
        refuse(&" ".repeat(LARGEST + 1), ErrorKind::TooLarge, "at most 8388608");
    }

    #[test]
    fn every_event_is_read_back() {
        let text = || "dov'è?".to_owned();
        for event in [
            Event::Said { text: text() },
            Event::Chose { choice: 2 },
            Event::Person,
            Event::Helpful { yes: false },
            Event::Joined { operator: text() },
            Event::OperatorSaid { text: text() },
            Event::Closed { resolved: true },
            Event::Withdrawn,
            Event::Ended,
        ] {
            let json = serde_json::to_string(&event).expect("an event is JSON");
            assert_eq!(serde_json::from_str::<Event>(&json).expect(&json), event);
            assert_eq!(crate::json::from_str::<Event>(&json).expect(&json), event);
        }
    }

    #[track_caller]
    fn reject(json: &str, expected: &str) {
        let error = serde_json::from_str::<Event>(json).expect_err(json).to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn what_is_no_event_is_refused() {
        reject(r#"{"event": "sings"}"#, "unknown variant `sings`");
        reject(r#"{"text": "a"}"#, "missing field `event`");
        reject(r#"{"event": "said"}"#, "missing field `text`");
        reject(r#"{"event": "said", "text": 1}"#, "expected a string");
        reject(r#"{"event": "chose", "choice": -1}"#, "expected usize");
        reject(r#"{"event": "person", "text": "a"}"#, "the field `text`, which this event does not have");
        reject(r#"{"event": "person", "mood": 1}"#, "unknown field `mood`");
    }
}
