//! The order of what a page lists.
//!
//! In: a journal, or none. Out: entries and topics with the most asked of late first, those of equal
//! demand as they were written. How demand is weighed is the engine's affair (`sportello::insight`).

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use sportello::faq::Topic;
use sportello::insight::Signs;
use sportello::{Entry, Faq};

use crate::journal;

/// How much each entry is in demand; without a journal nothing is.
#[derive(Debug, Default)]
pub struct Order {
    weights: BTreeMap<String, f64>,
}

impl Order {
    /// The order at the end of a journal.
    ///
    /// # Errors
    ///
    /// A file that is no journal.
    pub fn of_demand(faq: &Faq, path: &Path) -> Result<Self> {
        let mut signs = Signs::new(faq);
        let mut last = None;
        journal::open(path)?.each(|record| {
            signs.add(record);
            last = last.into_iter().chain([record.at]).max_by_key(|at| at.unix_ms);
        })?;
        let demand = last.map(|last| signs.demand(last)).unwrap_or_default();
        Ok(Self { weights: demand.into_iter().map(|demand| (demand.entry, demand.weight)).collect() })
    }

    /// The Faq's topics with their entries; entries without a topic come last.
    pub fn sections<'f>(&self, faq: &'f Faq) -> Vec<(Option<Topic>, Vec<&'f Entry>)> {
        let own = |topic: Topic| {
            let entries = self.sorted(faq.entries_of(Some(&topic.id)).collect());
            (Some(topic), entries)
        };
        let mut topics: Vec<_> = faq.topics().into_iter().map(own).collect();
        // Both sorts are stable, so that ties stay as written.
        topics.sort_by(|(_, a), (_, b)| self.total(b).total_cmp(&self.total(a)));
        let others = self.sorted(faq.entries_of(None).collect());
        topics.extend((!others.is_empty()).then_some((None, others)));
        topics
    }

    fn sorted<'f>(&self, mut entries: Vec<&'f Entry>) -> Vec<&'f Entry> {
        entries.sort_by(|a, b| self.weight(b).total_cmp(&self.weight(a)));
        entries
    }

    fn total(&self, entries: &[&Entry]) -> f64 {
        // Added from a positive zero, which an empty sum is not.
        entries.iter().fold(0.0, |sum, entry| sum + self.weight(entry))
    }

    fn weight(&self, entry: &Entry) -> f64 {
        self.weights.get(&entry.id).copied().unwrap_or(0.0)
    }
}
