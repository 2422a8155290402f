//! An embeddable FAQ assistant in Italian and English that knows when it does not know.
//!
//! A company writes its Faq once. [`Assistant::ask`] takes what a customer typed and returns a
//! [`Decision`]: answer with one entry, ask back which of a few was meant, or abstain. It only
//! ever points at text that the company approved; nothing is generated, and nothing leaves the
//! process.
//!
//! ```
//! use sportello::{Assistant, DecisionKind, Faq};
//!
//! let faq = Faq::from_json(r#"{
//!   "faq": {"id": "negozio", "synonyms": [["pacco", "collo"]]},
//!   "entry": [
//!     {"id": "dove-ordine",
//!      "it": {"question": "Dov'è il mio ordine?",
//!             "wordings": ["quando arriva il pacco", "traccia la spedizione"],
//!             "answer": "Apri **I miei ordini** e premi *Traccia*."},
//!      "en": {"question": "Where is my order?",
//!             "wordings": ["track my parcel", "has it been shipped"],
//!             "answer": "Open **My orders** and choose *Track*."}},
//!     {"id": "reso-come",
//!      "it": {"question": "Come faccio un reso?",
//!             "wordings": ["restituire un articolo", "rendere la merce"],
//!             "answer": "Apri **I miei ordini** e premi *Rendi*."}}]}"#)?;
//! let assistant = Assistant::new(faq)?;
//!
//! let decision = assistant.ask("qnd arriva il mio collo??");
//! assert_eq!(decision.kind, DecisionKind::Answer);
//! let entry = assistant.faq().entry(&decision.candidates[0].id).unwrap();
//! let (_, text) = entry.text(decision.lang).unwrap();
//! assert_eq!(text.answer.plain(), "Apri I miei ordini e premi Traccia.");
//! # Ok::<(), sportello::Error>(())
//! ```
//!
//! # Where to go from here
//!
//! - [`Assistant::read`] takes a file or a folder, [`Faq::load`] texts, and both report every problem in
//!   them; [`check`] finds what should be mended in a Faq that loads.
//! - [`Assistant::ask_in`] takes what the page knows of the customer's language.
//! - [`Assistant::apply`] makes an edit live at once; [`Edit::from_json`] reads it as all bindings do.
//! - [`conversation`] turns events into replies, up to the [`handoff`] to a person.
//! - [`gaps`] finds what customers ask and the Faq does not answer, and proposes what to change.
//! - [`Assistant::explain`] says which words counted and what would have made the second win.
//! - [`Assistant::learn`] takes in what customers' own words teach; [`replay`] says what that changes.
//! - [`faq::answer`] is the typed tree that a renderer walks; there is no HTML anywhere.
//!
//! # What it does not do
//!
//! It stores nothing: [`conversation`]s and the [`journal`] are handed to the host to be kept. It
//! knows words, not the world: a question that shares no word, stem or letters with any wording is
//! not understood, and an Italian question finds an entry written only in English by names and loan
//! words alone.
//! Languages other than Italian and English are read as if they were one of the two.
//!
//! # Features
//!
//! | feature | default | brings | costs |
//! |---|---|---|---|
//! | `toml` | yes | [`Faq::from_toml`] and TOML files in [`Faq::load`]; JSON is always there | `toml` |
//! | `tantivy` | yes | `search`, and `Assistant::ask_through` for Faqs of many thousand wordings | `tantivy`, some hundred crates |
//! | `meaning` | yes | the table of word meanings inside the program, which [`Assistant::new`] then uses | 0.4 MB |
//! | `time-zones` | no | `Hours::moment`: the clock of the [`hours`]' own time zone | `jiff` and the IANA database |
//!
//! Without features it still answers, talks, learns and explains. The least Rust is 1.91.
//!
//! # Examples
//!
//! In `examples/`, each under forty lines of code and run by a test: `handoff`, a desk of your own; `learner`, a
//! thread that learns while others answer; `reload`, another Faq without dropping a question.

#![forbid(unsafe_code)]

pub mod check;
pub mod conversation;
pub mod faq;
pub mod gaps;
pub mod handoff;
pub mod hours;
pub mod insight;
pub mod journal;
pub mod json;
pub mod learning;
pub mod prebuilt;
pub mod promise;
pub mod redact;
pub mod replay;
pub mod rules;
#[cfg(feature = "tantivy")]
pub mod search;
pub mod small_talk;
pub mod text;
pub mod voice;

mod assistant;
mod bytes;
mod calibrate;
mod confidence;
mod decision;
mod edit;
mod error;
mod explain;
mod focus;
mod hash;
mod index;
mod packed;
mod pattern;
mod question;
mod score;
mod sorted;
mod suggest;
mod thresholds;

pub use assistant::{Assistant, Context};
pub use calibrate::{Labelled, Sample};
pub use confidence::{Calibration, Parts};
pub use decision::{Candidate, DECISION_VERSION, Decision, DecisionKind, Rule};
pub use edit::Edit;
pub use error::{Error, ErrorKind, Problem};
pub use explain::{ExplainedCandidate, ExplainedWord, Explanation, NearMeaning, NearestWording, Pull};
pub use faq::{Answer, Entry, Faq, HandoffPolicy, Localised, Settings};
pub use sportello_meaning::{Table, TableError};
pub use suggest::{Suggesting, Suggestion};
pub use text::Lang;
pub use thresholds::Thresholds;

/// Parts of the engine for the project's own tools: no promise of stability.
#[doc(hidden)]
pub mod internals {
    pub use crate::confidence::refine::{Example, accumulate, solve};
    pub use crate::confidence::{Evidence, Parts, SIGNALS};
    pub use crate::index::Index;
    pub use crate::index::wordings::Sought;
    pub use crate::question::{Question, understand};
    pub use crate::score::{Ranking, Scored, rank};
}

#[cfg(all(doctest, feature = "toml"))]
#[doc = include_str!("../../../README.md")]
struct Readme;
