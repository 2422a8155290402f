//! The promise, replayed: in simulated worlds whose risks are known, thresholds are tuned and
//! monitored ten thousand times over, and broken promises are counted.

mod hostile;
mod monitoring;
mod table;
mod texts;
mod tuning;
mod worlds;

use sportello::promise::{Label, Promise};

/// At most 5 % wrong, with 90 % confidence.
fn five_percent() -> Promise {
    Promise::new(0.05, 0.9).expect("this can be promised")
}

/// So many labels of one kind.
fn labels(count: usize, confidence: f32, right: bool) -> Vec<Label> {
    vec![Label { confidence, right }; count]
}
