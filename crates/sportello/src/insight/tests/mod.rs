//! Figures of journals small enough to be counted by hand.

mod breakdowns;
mod demanded;
mod outcomes;
mod properties;
mod questions;
pub mod scribe;
mod trends;
