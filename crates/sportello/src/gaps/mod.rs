//! Gaps: what customers ask and the Faq does not answer, and what to do about it.
//!
//! In: texts, or the journal's records with the assistant that they were written by. Out: clusters of
//! texts that ask the same, and proposals of changes to the Faq that a person approves or rejects.
//! Pure functions: the same records in any order of equal content give the same proposals. Knows
//! nothing of how records are kept or of who reviews what.

pub mod clusters;
pub mod proposals;
