//! All integration tests in one binary.

mod candidates;
mod corpus;
mod data;
mod errors;
mod languages;
mod properties;
mod vectors;
