//! The journal: what happened, in order, as it is kept.
//!
//! In: what a conversation was told and what it replied. Out: [`Record`]s, one JSON line each, that
//! a host appends where it likes; `crates/sportello-store` keeps them in a file. Every text in a
//! record is redacted before the record exists. What is learnt, what is missing and how well it
//! goes are functions of records and of nothing else: forgetting a record is forgetting all that
//! came from it.

mod record;

pub use record::{Change, Doing, JOURNAL_VERSION, LONGEST_TEXT, MOST_RANKED, Ranked, Record, Verdict, What};
