//! What of an event the journal is to know, noted where it happens.
//!
//! In: what was chosen, rejected, decided, handed over. Out: the facts in their order, without time
//! or conversation. Knows nothing of records: see [`recorded`](super::recorded).

use serde::{Deserialize, Serialize};

use crate::decision::Decision;
use crate::journal::What;

/// What happened in one event.
#[derive(Debug, Default)]
pub struct Noted {
    /// What the engine decided, if it was asked. The reply it led to is known only at the end.
    pub decided: Option<Decision>,
    /// Everything else, in order.
    pub facts: Vec<What>,
}

impl Noted {
    /// Notes a fact.
    pub fn push(&mut self, what: What) {
        self.facts.push(what);
    }
}

/// Which turns what is chosen, rejected and rated belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// Whether the journal knows that the conversation began.
    pub opened: bool,
    /// The customer's turn of the last question that was decided; 0 before the first.
    pub last: u64,
    /// The turn of the question that the last answer was for.
    pub answered: u64,
}

impl Questions {
    /// Whether nothing is known, so that nothing needs to be written.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
