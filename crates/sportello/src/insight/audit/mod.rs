//! The audit: questions drawn by chance for a person to look at, and what that person said.
//!
//! In: records. Out: a sample of the questions in them ([`Sampler`]), and the questions that were
//! looked at with what was right ([`Audits`]). A promise rests on such labels: they are worth
//! something because nobody chose the questions.
//!
//! ```
//! use sportello::insight::audit::{Audits, sample};
//!
//! # let records: Vec<sportello::journal::Record> = Vec::new();
//! for question in sample(&records, 7, 100) {
//!     println!("{} {}: {}", question.conversation, question.turn, question.text);
//! }
//! // The auditor's word comes back as records of `What::Audited`.
//! let audits = Audits::of(&records).join(&records);
//! let labels: Vec<_> = audits.iter().map(|audit| audit.label()).collect();
//! # assert!(labels.is_empty());
//! ```

mod labels;
mod sampler;
#[cfg(test)]
mod tests;

pub use labels::{Audit, Audits, OUT_OF_SCOPE, TuneRow};
pub use sampler::{Sampled, Sampler, sample};
