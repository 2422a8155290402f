//! The test vectors: one set of cases, run by every binding.
//!
//! In: `vectors/*.jsonl`, one case a line. Out: for each case whether a decision is the
//! recorded one and what a person expects. A binding loads the cases with [`Case::all`],
//! decides each of them in its own way and hands the decision's JSON to [`check_all`].
//!
//! A case:
//!
//! | key | |
//! |---|---|
//! | `name` | unique, kebab case |
//! | `faq` | a folder of `corpus/`, or a file of `tests/faqs/` |
//! | `ask` | the question |
//! | `italian` | the prior probability of Italian; 0.5 when left out |
//! | `edits` | edits to apply before asking; none when left out |
//! | `kind`, `entry` | by hand: what a person expects |
//! | `deviation` | by hand: why today's engine misses that; it must miss then |
//! | `decision` | the exact decision, written by `cargo xtask vectors --write` |

mod case;
pub mod customers;
mod faqs;
pub mod identifiers;
mod line;
mod outcome;

pub use case::{Case, Kind};
pub use faqs::{Shelf, faq};
pub use line::with_decision;
pub use outcome::{Report, check_all, expectation};

use std::path::PathBuf;

/// How much a part is of a whole, in per cent; 0 of nothing.
pub fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

/// The folder of this package.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files of vectors, in the order of their names.
///
/// # Errors
///
/// The folder cannot be read.
pub fn vector_files() -> anyhow::Result<Vec<PathBuf>> {
    faqs::files(&root().join("vectors"), &["jsonl"])
}
