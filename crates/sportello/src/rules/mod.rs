//! Why a person should take over: rules that the operator can read and change.
//!
//! In: what a customer typed, as the text stage gives it. Out: [`Sign`]s, each a rule with the words
//! that it found. Knows nothing of the conversation: what has to happen several times is counted
//! there, and so are the reasons that are not words ([`Reason::is_counted`]).
//!
//! A word rule finds a person's own way to say something by the patterns of
//! [its language](crate::text::Lang), and takes no notice of what its `unless` covers: "I spoke to an
//! agent" is not "I'd like to speak to an agent". Patterns of both languages are tried, whatever the
//! language of the conversation.

mod compiled;
mod defaults;
mod merge;
mod reason;
mod shouting;
mod validate;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use compiled::{Compiled, Sign};
pub use defaults::{Set, defaults, sets};
pub use merge::{RuleEdit, merged};
pub use reason::Reason;
pub use validate::validate;

use crate::text::Lang;

/// Patterns in each language.
pub type Sources = BTreeMap<Lang, Vec<String>>;

/// One reason to bring a person in, and what is done then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// A stable name, such as `double-charge`.
    pub id: String,
    /// What kind of reason it is.
    pub reason: Reason,
    /// What is done.
    pub act: Act,
    /// How many times in a conversation it has to happen; 1 acts at once.
    pub after: u32,
    /// What it adds to a handoff's priority, 0 to 40.
    pub priority: u8,
    /// What it is recognised by; empty for reasons that are counted.
    pub patterns: Sources,
    /// Where a match of `patterns` shares a word with one of these, it does not count.
    pub unless: Sources,
    /// Whether it is in force.
    pub enabled: bool,
}

/// What a rule does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Hand the conversation over now.
    HandOver,
    /// Answer, and offer a person with it.
    Offer,
}

/// The most that one rule adds to a priority.
pub const MOST_PRIORITY: u8 = 40;

#[cfg(test)]
mod tests;
