//! The promise: at most so many answers wrong, at a stated confidence, with the data behind it.
//!
//! In: audited questions, each with the confidence of its top candidate and whether that
//! candidate was right. Out: the loosest threshold that the labels can vouch for ([`tune`]), or
//! what is missing; and, while the Faq is live, whether the promise still holds ([`Monitor`]).
//! This module knows neither the Faq nor the question, and it draws no sample: whoever audits
//! has to pick questions without regard to how they were answered.
//!
//! What is promised is the share of wrong answers among those given, out-of-scope questions that
//! were answered counted as wrong. It holds for questions like the audited ones. When customers
//! begin to ask for something else, [`Monitor`] notices; only new labels and a new [`tune`] can
//! promise again.
//!
//! ```
//! use sportello::promise::{Label, Monitor, Promise, Status, tune};
//!
//! let promise = Promise::new(0.05, 0.9)?;
//! let right = |confidence| Label { confidence, right: true };
//! let shortfall = tune(&[right(0.9); 40], promise).unwrap_err();
//! assert_eq!(shortfall.missing, 5);
//!
//! let tuned = tune(&[right(0.9); 45], promise)?;
//! assert_eq!(tuned.threshold, 0.9);
//!
//! let mut monitor = Monitor::new(promise, tuned.threshold);
//! assert!(matches!(monitor.observe(right(0.95)), Status::Quiet { .. }));
//! assert_eq!(monitor.observe(right(0.85)), Status::Unanswered);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod binomial;
mod detector;
mod monitor;
mod saved;
mod tally;
mod tune;

pub(crate) use binomial::at_most;
pub use binomial::upper_bound;
pub use monitor::{MONITOR_VERSION, Monitor, Status};
pub use tune::{Shortfall, Tuned, tune};

use std::fmt;

use serde::{Deserialize, Serialize};

/// What is promised: at most this share of answers wrong, with this confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Promise {
    risk: f64,
    confidence: f64,
}

impl Promise {
    /// A promise of at most `risk` wrong among the answers given, kept with probability
    /// `confidence` over the labels that it is tuned on.
    ///
    /// # Errors
    ///
    /// A risk outside 0.001 to 0.5, or a confidence outside 0.5 to 0.999: no risk at all cannot
    /// be shown by any number of labels, and certainty neither.
    pub fn new(risk: f64, confidence: f64) -> Result<Self, InvalidPromise> {
        if !(0.001..=0.5).contains(&risk) {
            return Err(InvalidPromise::Risk(risk));
        }
        if !(0.5..=0.999).contains(&confidence) {
            return Err(InvalidPromise::Confidence(confidence));
        }
        Ok(Self { risk, confidence })
    }

    /// The highest share of wrong answers among those given.
    pub fn risk(self) -> f64 {
        self.risk
    }

    /// The probability with which the promise is kept.
    pub fn confidence(self) -> f64 {
        self.confidence
    }

    /// The fewest answers that back the promise when so many of them are wrong.
    ///
    /// Exact up to a million answers; beyond that the last digits are not.
    pub fn least_answers(self, wrong: u32) -> u64 {
        binomial::least_answers(u64::from(wrong), self.risk, self.error())
    }

    /// Whether these counts alone back the promise: the upper bound of the risk is within it.
    fn is_backed(self, wrong: u32, answered: u32) -> bool {
        binomial::at_most(u64::from(wrong), u64::from(answered), self.risk) <= self.error()
    }

    /// How often the promise may turn out not to be kept.
    fn error(self) -> f64 {
        1.0 - self.confidence
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |share: f64| libm::round(share * 1e5) / 1e3;
        let (risk, confidence) = (percent(self.risk), percent(self.confidence));
        write!(f, "at most {risk} % wrong with {confidence} % confidence")
    }
}

/// Why a promise cannot be made by anyone.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPromise {
    /// The risk is out of range.
    #[error("a promised risk of {0}: expected a share from 0.001 to 0.5")]
    Risk(f64),
    /// The confidence is out of range.
    #[error("a promise with confidence {0}: expected a probability from 0.5 to 0.999")]
    Confidence(f64),
}

/// A promise as it is read, before its ranges are checked.
#[derive(Deserialize)]
struct Unchecked {
    risk: f64,
    confidence: f64,
}

impl TryFrom<Unchecked> for Promise {
    type Error = InvalidPromise;

    fn try_from(read: Unchecked) -> Result<Self, InvalidPromise> {
        Self::new(read.risk, read.confidence)
    }
}

/// One audited question.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// The confidence of the top candidate, 0 to 1. A question whose confidence is no number
    /// reaches no threshold.
    pub confidence: f32,
    /// Whether the top candidate is the right answer. For a question out of scope it is not.
    pub right: bool,
}

impl Label {
    /// Whether the question is answered at a threshold.
    fn reaches(self, threshold: f32) -> bool {
        self.confidence >= threshold
    }
}
