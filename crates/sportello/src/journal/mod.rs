//! The journal: what happened, in order, as it is kept.
//!
//! In: what a conversation was told and what it replied. Out: [`Record`]s, one JSON line each, that
//! a host appends where it likes; `crates/sportello-store` keeps them in a file. Every text in a
//! record is redacted before the record exists. What is learnt, what is missing and how well it
//! goes are functions of records and of nothing else: forgetting a record is forgetting all that
//! came from it.
//!
//! A conversation's records come from [`Assistant::turn_recorded`](crate::Assistant::turn_recorded);
//! those that only the host can know, such as an edit or a rating, from [`Record::new`].

mod forget;
mod name;
mod read;
mod record;
mod redacted;

pub use forget::without;
pub use name::opaque;
pub use read::from_lines;
pub use record::{Change, Doing, JOURNAL_VERSION, LONGEST_TEXT, MOST_RANKED, Ranked, Record, Verdict, What};

pub(crate) use forget::matching;
