//! Insight: how well it goes, what is asked most, and what a person should look at.
//!
//! In: the journal's records and the Faq. Out: figures with their written denominators
//! ([`Insight`]), the entries in the order of recent demand ([`demand()`]), what is asked more and
//! more ([`rising`]), and a random sample of questions for an auditor with the labels that come
//! back ([`audit`]). One pass over the records, in any order: the same records give the same
//! figures. This module reads no file and no clock, and it never sees a conversation, only what
//! the journal kept of it.
//!
//! ```
//! use sportello::Faq;
//! use sportello::hours::Moment;
//! use sportello::insight::{Insight, Measure, Options};
//! use sportello::journal::{JOURNAL_VERSION, Record, What};
//!
//! let faq = Faq::from_json(r#"{"faq": {"id": "shop"}, "entry": [
//!     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}}]}"#)?;
//! let typed = |sent| Record {
//!     version: JOURNAL_VERSION,
//!     at: Moment::at(1_795_000_000_000, 60),
//!     conversation: String::new(),
//!     customer: None,
//!     channel: "web".into(),
//!     page: None,
//!     what: What::Typed { shown: vec!["returns".into()], used: Some("returns".into()), sent },
//! };
//! let insight = Insight::of(&[typed(false), typed(false), typed(true)], &faq, Options::default());
//! let deflected = insight.ratio(Measure::Deflected);
//! assert_eq!((deflected.of, deflected.among), (2, 3));
//! assert_eq!(deflected.to_string(), "2 of 3 (66.7 %)");
//! assert_eq!(
//!     Measure::Deflected.words(sportello::Lang::En).among,
//!     "messages of their own that customers began and were shown entries for"
//! );
//! # Ok::<(), sportello::Error>(())
//! ```

pub mod audit;
mod collect;
mod cost;
mod demand;
mod facet;
mod figures;
mod measure;
mod names;
mod outcome;
mod period;
mod ratio;
mod shares;
mod signs;
mod sources;
mod step;
mod talk;
#[cfg(test)]
mod tests;
mod trend;
mod waits;

pub use collect::Collector;
pub use cost::{Cost, InvalidRates, Rates};
pub use demand::{EntryDemand, HALF_LIFE_DAYS, demand};
pub use facet::{NO_CHANNEL, NO_LANG, NO_TOPIC, Slice};
pub use figures::{INSIGHT_VERSION, Insight, Measured, Rated, ReasonCount};
pub use measure::{Measure, Words};
pub use outcome::{RETURN_DAYS, SILENCE_HOURS};
pub use period::{Options, Period};
pub use ratio::{CERTAINTY, Ratio};
pub use signs::Signs;
pub use trend::{RECENT_DAYS, Rising, rising};
pub use waits::Waits;
