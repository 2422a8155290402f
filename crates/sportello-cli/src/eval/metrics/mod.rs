//! The figures, each by the definition in `data/README.md`.
//!
//! In: plain numbers of each question. Out: one figure each. Knows nothing of the engine.

mod auroc;
mod calibration;
mod clusters;
mod mcc;
mod ranking;
mod risk;
mod unanswered;

pub use auroc::auroc;
pub use calibration::{bins, ece};
pub use clusters::Agreement;
pub use mcc::{Guess, mcc};
pub use ranking::{average_precision, reciprocal_rank, success_at};
pub use risk::{Point, RiskCurve};
pub use unanswered::c_at_1;

/// The mean, or nothing of nothing.
pub fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0_usize);
    for value in values {
        sum += value;
        count += 1;
    }
    (count > 0).then(|| sum / count as f64)
}

/// The share of those that hold, or nothing of nothing.
pub fn share(values: impl Iterator<Item = bool>) -> Option<f64> {
    mean(values.map(|holds| f64::from(u8::from(holds))))
}
