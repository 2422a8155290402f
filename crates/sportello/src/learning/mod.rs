//! Learning: what customers' own words teach, as wordings beside the authored ones.
//!
//! In: [`Record`](crate::journal::Record)s. Out: [`Learnt`], the wordings with what speaks for each.
//! It is a function of the records alone, whatever order they come in: whoever erases records and
//! learns again has what a journal without them teaches. Knows nothing of how questions are
//! scored, and decides nothing: [`Assistant::learn`](crate::Assistant::learn) takes the live
//! wordings into its index, and [`gate`] says what would be lost by that.
//!
//! ```
//! use sportello::hours::Moment;
//! use sportello::journal::{Doing, Record, Verdict, What};
//! use sportello::learning::{Learnt, Options};
//! use sportello::{Assistant, Faq, Lang};
//!
//! let faq = Faq::from_json(r#"{"faq": {"id": "shop"}, "entry": [
//!     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}},
//!     {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €."}}]}"#)?;
//! let mut assistant = Assistant::new(faq)?;
//! let approved = What::Reviewed {
//!     proposal: "p-1".into(),
//!     author: "Marta".into(),
//!     verdict: Verdict::Approved,
//!     reason: "asked three times this week".into(),
//!     weight: 3,
//!     doing: Some(Doing::Wordings {
//!         entry: "returns".into(),
//!         texts: vec![(Lang::En, "the sweater is too small".into())],
//!     }),
//! };
//! let journal = [Record::new(Moment::at(1_795_000_000_000, 60), approved)];
//! assistant.learn(&Learnt::of(&journal, &Options::default()));
//! assert_eq!(assistant.ask("sweater too small").candidates[0].id, "returns");
//! assert_eq!(assistant.faq().entry("returns").unwrap().texts[&Lang::En].wordings.len(), 0);
//! # Ok::<(), sportello::Error>(())
//! ```
//!
//! # What counts as evidence
//!
//! A link is a question's text and an entry. [`Evidence`] lists what speaks for and against one. Each
//! source, a customer or, where none is known, a conversation, has one vote on a link, and votes on at
//! most [`MOST_LINKS`] links: whoever shouts is heard once. A link is ready when it is probably right
//! more often than not, with votes for it of [`LEAST_SOURCES`] sources from [`LEAST_DAYS`] days. By
//! default a ready link is still only proposed: a person approves it.

mod approve;
mod approved;
mod ballot;
mod evidence;
mod gate;
mod learnt;
mod posterior;
mod snapshot;
mod talk;
mod taught;

pub use ballot::MOST_LINKS;
pub use evidence::{Evidence, REPHRASED_WITHIN_MS};
pub use gate::{Refusal, gate};
pub use learnt::{
    Approval, LEAST_CERTAINTY, LEAST_DAYS, LEAST_SOURCES, Learnt, LearntWording, Options, State,
};
pub use snapshot::SNAPSHOT_VERSION;

pub(crate) use taught::taught;
