//! What happens in a conversation.

use serde::{Deserialize, Serialize};

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
