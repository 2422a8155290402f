//! All integration tests in one binary.

mod candidates;
mod conversation;
mod corpus;
mod data;
mod errors;
mod gaps;
mod handoff;
mod languages;
mod learning;
mod meaning;
mod prebuilt;
mod promise;
mod properties;
mod redaction;
mod rules;
mod schemas;
mod small_talk;
mod suggest;
mod vectors;
