//! All integration tests in one binary.

mod candidates;
mod conversation;
mod corpus;
mod data;
mod errors;
mod handoff;
mod languages;
mod promise;
mod properties;
mod redaction;
mod rules;
mod small_talk;
mod vectors;
