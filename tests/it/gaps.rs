//! Gaps: what a shop's customers ask and its Faq lacks, from a journal of some 300 records.

mod clusters;
mod journal;
mod kinds;
mod proposals;
mod questions;
mod schema;
