//! An embeddable FAQ assistant in Italian and English that knows when it does not know.

#![forbid(unsafe_code)]

pub mod check;
pub mod faq;
#[cfg(feature = "tantivy")]
pub mod search;
pub mod text;

mod assistant;
mod confidence;
mod decision;
mod edit;
mod error;
mod explain;
mod index;
mod question;
mod score;
mod thresholds;

pub use assistant::{Assistant, Context};
pub use decision::{Candidate, DECISION_VERSION, Decision, DecisionKind, Rule};
pub use edit::Edit;
pub use error::{Error, ErrorKind, Problem};
pub use explain::{ExplainedCandidate, ExplainedWord, Explanation, NearestWording};
pub use faq::{Answer, Entry, Faq, HandoffPolicy, Localised};
pub use text::Lang;

/// Parts of the engine for the project's own tools: no promise of stability.
#[doc(hidden)]
pub mod internals {
    pub use crate::confidence::{Evidence, SIGNALS};
    pub use crate::index::Index;
    pub use crate::index::wordings::Sought;
    pub use crate::question::{Question, understand};
    pub use crate::score::{Ranking, Scored, rank};
}
