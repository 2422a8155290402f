//! All integration tests in one binary.

mod candidates;
mod corpus;
mod data;
mod errors;
mod languages;
mod promise;
mod properties;
mod redaction;
mod small_talk;
mod vectors;
