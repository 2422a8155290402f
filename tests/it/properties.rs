//! What holds for every Faq and every question, looked for with generated ones.
//!
//! The seed is fixed: a run repeats the last one, and a failure is there for everyone.
//! `PROPTEST_CASES` asks for more.

mod decisions;
mod editing;
pub mod faqs;
mod hostile;
mod invisible;
mod json;
mod order;
mod texts;

use std::env;

use proptest::test_runner::{Config, RngSeed};

/// So many cases, unless `PROPTEST_CASES` says otherwise.
pub fn cases(count: u32) -> Config {
    let asked = env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok());
    Config {
        cases: asked.unwrap_or(count),
        rng_seed: RngSeed::Fixed(1948),
        failure_persistence: None,
        ..Config::default()
    }
}
