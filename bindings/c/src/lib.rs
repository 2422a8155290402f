//! The engine behind a C ABI.
//!
//! In: UTF-8 texts, JSON where there is structure, and handles. Out: codes, and JSON texts that the
//! caller frees. The header `include/sportello.h` is made of `code`, `general`, `assistant` and
//! `talk`, documentation and all; `bindings/README.md` has the contract that all bindings share.
//!
//! A handle is a number dressed as a pointer (`slots`), never an address, so one that was freed or
//! never was is told instead of followed. Pointers to texts and results are the caller's word: they
//! are read and written in `border` and nowhere else.

#![deny(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

pub mod assistant;
pub mod code;
pub mod general;
pub mod talk;

mod border;
mod live;
mod read;
mod slots;
#[cfg(test)]
mod tests;

pub use assistant::sportello_t;
pub use code::sportello_code;
pub use talk::sportello_talk_t;
