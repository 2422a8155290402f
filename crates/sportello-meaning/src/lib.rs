//! A small joint Italian and English table of word meanings, and its encoder.
//!
//! In: the words of a text, in the matching form of `sportello`'s text stage. Out: a [`Vector`] of
//! 128 dimensions. Texts that mean the same are near each other, in one language or across the
//! two; which language a text is in need not be known.
//!
//! ```
//! # #[cfg(feature = "embedded")]
//! # {
//! use sportello_meaning::Table;
//!
//! let table = Table::built_in();
//! let asked = table.encode("voglio indietro i soldi".split(' '));
//! let refund = table.encode("how do i get my money back".split(' '));
//! let hours = table.encode("when are you open".split(' '));
//! assert!(asked.similarity(&refund) > asked.similarity(&hours) + 0.2);
//! # }
//! ```
//!
//! # How it works
//!
//! The vector of a text is the sum of its words' rows. A word's row is that of its stem; a word
//! whose stem has none is the sum of the rows of its letter groups. There is no network: the
//! order of the words does not count. Sums are taken in integers, so that a text has the same
//! vector to the last bit on every target. What the rows were learnt from, and how far they can
//! be trusted, stands in the crate's README.
//!
//! # What it does not do
//!
//! It knows no other language, no word order and no fact. It reads no files: [`Table::read`]
//! takes bytes, and refuses damaged ones.

#![forbid(unsafe_code)]

mod format;
mod row;
mod stem;
mod table;
mod units;
mod vector;

pub use format::TableError;
pub use table::Table;
pub use vector::{DIMENSIONS, Vector};

/// Parts of the encoder for the project's own training: no promise of stability.
#[doc(hidden)]
pub mod training {
    pub use crate::format::write;
    pub use crate::row::{MOST_CODE, Row, Step};
    pub use crate::units::{gram_buckets, key};
}
