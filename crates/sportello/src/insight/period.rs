//! Which part of the journal is looked at, and from when.

use serde::Serialize;

use super::cost::Rates;
use crate::hours::{Date, Moment};

/// Days on the clock of the records, both ends included.
///
/// What straddles a period is counted once, in one of two adjoining periods: a question in that in
/// which it was asked, a conversation in that of its first question or, where nothing was asked but
/// for a person, of its first handover. All that happened in the conversation until [`Options::now`] counts then, in the period or after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Period {
    /// The first day; `None` from the beginning.
    pub from: Option<Date>,
    /// The last day; `None` to the end.
    pub to: Option<Date>,
}

impl Period {
    /// Whether a day belongs to it.
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| day >= from) && self.to.is_none_or(|to| day <= to)
    }
}

/// What to look at.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    /// The days that are counted.
    pub period: Period,
    /// When the journal is looked at: what came later is not, and what is too young to be told then
    /// is counted as unsettled. `None` is the time of the last record.
    pub now: Option<Moment>,
    /// What people cost; without it no cost is reported.
    pub rates: Option<Rates>,
}
