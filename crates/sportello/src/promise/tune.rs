//! Choosing the threshold that labels can vouch for.
//!
//! In: labels and a promise. Out: the loosest threshold whose answers keep the promise, or what
//! is missing.
//!
//! The thresholds are tested one after the other, from strict to loose, and the last one before
//! the first failure is chosen: fixed-sequence testing, as in *Learn then Test* (Angelopoulos,
//! Bates, Candès, Jordan and Lei 2021). No correction for the number of thresholds is needed:
//!
//! 1. At a fixed threshold the wrong ones among the answered are binomial, so the test of that
//!    threshold passes with probability 1 − confidence at most if its risk is too high.
//! 2. A threshold whose risk is too high is chosen only if the first such threshold of the
//!    sequence passes: that is one test, whichever threshold it is.
//! 3. The sequence begins where enough labels are answered. That looks at confidences only, never
//!    at what was right. If the first bad threshold lies further on, nothing changes for it. If
//!    the sequence begins beyond it, that is because few labels were as sure as that; then the
//!    unsure ones among the answered are more than usual, and their risk is at least as high.
//!
//! Point 3 asks that risk does not fall as confidence falls. Where it does, the point fails only
//! if, besides, the labels are few; the simulations of the tests include that case.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::tally::{self, Row};
use super::{Label, Promise, upper_bound};

/// The sequence begins where one label in so many is answered, or, with few labels, where the
/// promise could be backed at all.
///
/// Beginning at the fewest answers possible, one wrong answer ends it at once. In simulations with
/// 1,000 labels, three in ten of them out of scope, a sixth reaches 70 % of the largest possible
/// coverage on average, an eighth 66 % and the fewest possible 46 %. A quarter reaches 72 %, but a
/// Faq that can keep the promise only for a few questions would get none.
const BEGIN: u32 = 6;

/// A threshold that keeps a promise, and the data behind it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Tuned {
    /// What is promised.
    pub promise: Promise,
    /// From this confidence on a question is answered.
    pub threshold: f32,
    /// How many labels there were.
    pub labels: u32,
    /// How many of them are answered at the threshold.
    pub answered: u32,
    /// How many of these are wrong.
    pub wrong: u32,
    /// The share of labels that is answered, 0 to 1.
    pub coverage: f64,
    /// The upper bound of the risk by this threshold's counts alone, 0 to 1.
    pub upper_bound: f64,
}

/// Why the labels cannot back a promise. `{}` says it in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, thiserror::Error)]
pub struct Shortfall {
    /// What was to be promised.
    pub promise: Promise,
    /// The strictest threshold with labels enough to be tested; the loosest of all if there is none.
    pub threshold: f32,
    /// How many labels there were.
    pub labels: u32,
    /// How many of them are answered at the threshold.
    pub answered: u32,
    /// How many of these are wrong.
    pub wrong: u32,
    /// The upper bound of the risk by these counts, 0 to 1.
    pub upper_bound: f64,
    /// How many more answered labels are needed at that threshold at the very least: so many if
    /// all of them are right. Never 0.
    pub missing: u64,
}

/// Chooses the loosest threshold at which the labels back the promise.
///
/// With probability [`Promise::confidence`] at least, the risk at the chosen threshold is
/// within the promise, for questions drawn like the labels.
///
/// Decide first how many labels to collect. Whoever tunes again with more of them until it
/// succeeds gives chance more than one try: after every 50 up to 1,000, at a risk just above the
/// promise, a third of simulations end with a promise that is not kept. Two tries with a
/// confidence of 95 % each have 90 % together.
///
/// # Errors
///
/// What is missing, if no threshold can be backed.
pub fn tune(labels: &[Label], promise: Promise) -> Result<Tuned, Shortfall> {
    let rows = tally::rows(labels);
    let labels = u32::try_from(labels.len()).unwrap_or(u32::MAX);
    let enough = promise.least_answers(0).max(u64::from(labels / BEGIN));
    let begin = rows.partition_point(|row| u64::from(row.answered) < enough);
    let sequence = rows.get(begin..).unwrap_or_default();
    let backed = sequence.iter().take_while(|row| promise.is_backed(row.wrong, row.answered));
    // Of thresholds that answer the same labels the strictest: no label speaks for going below.
    let chosen = backed.last().and_then(|last| sequence.iter().find(|row| row.answered == last.answered));
    let [.., loosest] = &rows;
    match chosen {
        Some(row) => Ok(Tuned::at(row, labels, promise)),
        None => Err(Shortfall::at(sequence.first().unwrap_or(loosest), labels, enough, promise)),
    }
}

impl Tuned {
    fn at(row: &Row, labels: u32, promise: Promise) -> Self {
        let Row { threshold, answered, wrong } = *row;
        let coverage = f64::from(answered) / f64::from(labels.max(1));
        let upper_bound = upper_bound(wrong, answered, promise.confidence());
        Self { promise, threshold, labels, answered, wrong, coverage, upper_bound }
    }
}

impl fmt::Display for Tuned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { promise, threshold, labels, answered, wrong, .. } = self;
        write!(
            f,
            "{promise}: of {labels} labels, {answered} ({:.0} %) reach {threshold} and {wrong} of these are wrong",
            self.coverage * 100.0,
        )
    }
}

impl Shortfall {
    fn at(row: &Row, labels: u32, enough: u64, promise: Promise) -> Self {
        let Row { threshold, answered, wrong } = *row;
        let upper_bound = upper_bound(wrong, answered, promise.confidence());
        let missing = promise.least_answers(wrong).max(enough).saturating_sub(u64::from(answered));
        Self { promise, threshold, labels, answered, wrong, upper_bound, missing }
    }
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { promise, threshold, labels, answered, wrong, missing, .. } = self;
        write!(
            f,
            "cannot promise {promise}: of {labels} labels, {answered} reach {threshold} and {wrong} of \
             these are wrong, so up to {:.1} % may be; at least {missing} more right answers there are \
             needed",
            self.upper_bound * 100.0,
        )
    }
}
