//! Who wanted which entry, and when.
//!
//! In: records and the Faq. Out: signs of demand in sixteen bytes each, from which the order of
//! demand and what rises are reckoned once the time is known.

use rustc_hash::FxHashMap;

use super::names::Names;
use super::step::Got;
use crate::faq::Faq;
use crate::journal::{Record, What};

const HOUR_MS: i64 = 3_600_000;

/// Collects signs of demand, so that a journal of any length need not be in memory.
///
/// What counts is an answer that was given, an option that was chosen, and an entry that was opened
/// while typing. A source is a customer whom the host names, else a conversation; of what belongs to
/// neither, all of the same hour is one source: somebody who presses a button all day counts
/// twenty-four times, not ten thousand.
#[derive(Debug, Clone)]
pub struct Signs {
    pub(super) entries: Vec<String>,
    /// By id, the entry's place.
    places: FxHashMap<String, u32>,
    sources: Names,
    pub(super) signs: Vec<Sign>,
}

/// One sign.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign {
    /// The entry's place in the Faq.
    pub entry: u32,
    /// The source's number.
    pub source: u32,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Signs {
    /// Nothing yet. Only entries of the Faq are counted.
    pub fn new(faq: &Faq) -> Self {
        let entries: Vec<String> = faq.entries.iter().map(|entry| entry.id.clone()).collect();
        let places = entries.iter().cloned().zip(0..).collect();
        Self { entries, places, sources: Names::default(), signs: Vec::new() }
    }

    /// The signs in these records.
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Record>, faq: &Faq) -> Self {
        let mut signs = Self::new(faq);
        for record in records {
            signs.add(record);
        }
        signs
    }

    /// Takes a record.
    pub fn add(&mut self, record: &Record) {
        let Some(entry) = wanted(&record.what).and_then(|entry| self.places.get(entry)).copied() else {
            return;
        };
        let source = self.sources.number(&source(record));
        self.signs.push(Sign { entry, source, at: record.at.unix_ms });
    }

    /// How many sources there are.
    pub(super) fn sources(&self) -> usize {
        self.sources.len()
    }
}

/// The entry that a record shows demand for.
fn wanted(what: &What) -> Option<&str> {
    match what {
        What::Asked { reply, shown, .. } if Got::of(*reply, shown) == Got::Answer => {
            shown.first().map(String::as_str)
        }
        What::Chose { entry, .. } => Some(entry),
        What::Typed { used, .. } => used.as_deref(),
        _ => None,
    }
}

/// Who it was, with a letter before it so that a customer is never taken for a conversation.
fn source(record: &Record) -> String {
    match (&record.customer, record.conversation.as_str()) {
        (Some(customer), _) => format!("c{customer}"),
        (None, "") => format!("h{}", record.at.unix_ms.div_euclid(HOUR_MS)),
        (None, conversation) => format!("t{conversation}"),
    }
}
