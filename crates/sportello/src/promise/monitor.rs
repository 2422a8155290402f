//! Watching a promise while the Faq is live.
//!
//! In: audited live answers, one by one. Out: after each whether the promise is in danger, and
//! the threshold to answer at. That threshold only ever rises; loosening it again takes new
//! labels, a new [`tune`](super::tune) and a new monitor. The host answers at
//! [`Monitor::threshold`] and keeps the monitor, whose JSON holds all that it knows.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::saved::Saved;
use super::{Label, Promise, detector, tally};

/// The version of the monitor's JSON.
pub const MONITOR_VERSION: u32 = 1;

/// How many answers are remembered, to choose a stricter threshold by.
///
/// About as many as an alarm needs, so that most of them are of the time since the rise. In
/// simulations in which questions out of scope come up, the first alarm brings 16 % wrong down to
/// 7 %; with 200 remembered only to 9 %, though it then gives up on all thresholds in 4 % of the
/// cases rather than in 21 %.
pub(super) const RECENT: usize = 100;

/// A stricter threshold has to answer one in so many of the remembered: of fewer, a small share
/// wrong would say nothing.
const STRICTEST: usize = 4;

/// A check on a promise that may be looked at after every audited answer.
///
/// The audited answers have to be picked without regard to how they turn out. While the promise
/// is kept, the probability of an alarm among the first 5,000 of them is at most
/// 1 − [`Promise::confidence`], and so again after each alarm; for a confidence of 90 %, the mean
/// time to a false alarm is above 50,000.
///
/// When risk rises from 3 %, an alarm for a promise of 5 % takes, by simulation, half the time at
/// most 160 answers and in 95 % of cases at most 350 if it rises to 12 %; 90 and 180 if to 16 %;
/// 65 and 120 if to 20 %. A rise to 7 % takes more than a thousand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Saved", into = "Saved")]
pub struct Monitor {
    pub(super) promise: Promise,
    pub(super) threshold: Option<f32>,
    pub(super) evidence: f64,
    pub(super) recent: VecDeque<Label>,
}

/// What an audited question says of the promise.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Status {
    /// The question does not reach the threshold, so it says nothing of the answers given.
    Unanswered,
    /// Not enough speaks against the promise.
    Quiet {
        /// How much does, from 0; 1 would be an alarm.
        evidence: f64,
    },
    /// More answers are wrong than promised: an alarm, and a stricter threshold from now on.
    InDanger {
        /// How much speaks against the promise at the threshold so far, 1 or more.
        evidence: f64,
        /// The stricter threshold; `None` if nothing more is to be answered.
        threshold: Option<f32>,
    },
}

impl Monitor {
    /// A monitor of a promise at the threshold that was tuned for it.
    ///
    /// With a threshold that is no finite number nothing is answered.
    pub fn new(promise: Promise, threshold: f32) -> Self {
        let threshold = threshold.is_finite().then_some(threshold);
        Self { promise, threshold, evidence: detector::initial(promise), recent: VecDeque::new() }
    }

    /// What is promised.
    pub fn promise(&self) -> Promise {
        self.promise
    }

    /// From this confidence on a question is answered; `None` if nothing is to be answered, since
    /// no threshold was seen to keep the promise.
    pub fn threshold(&self) -> Option<f32> {
        self.threshold
    }

    /// Takes in an audited question.
    pub fn observe(&mut self, label: Label) -> Status {
        if !self.threshold.is_some_and(|threshold| label.reaches(threshold)) {
            return Status::Unanswered;
        }
        self.remember(label);
        let evidence = detector::after(self.evidence, !label.right, self.promise);
        if evidence < 1.0 {
            self.evidence = evidence;
            return Status::Quiet { evidence };
        }
        // The answers that a threshold was chosen by are no evidence on it: all begins anew.
        self.threshold = self.stricter();
        self.evidence = detector::initial(self.promise);
        self.recent.clear();
        Status::InDanger { evidence, threshold: self.threshold }
    }

    fn remember(&mut self, label: Label) {
        if self.recent.len() >= RECENT {
            self.recent.pop_front();
        }
        // JSON has no infinity.
        self.recent.push_back(Label { confidence: label.confidence.min(1.0), ..label });
    }

    /// The loosest stricter threshold at which the promised share of the remembered answers, or
    /// less, is wrong.
    ///
    /// That is an estimate and vouches for nothing: the monitor goes on at the new threshold.
    fn stricter(&self) -> Option<f32> {
        let rows = tally::rows(&self.recent);
        let many = rows.iter().filter(|row| row.answered as usize * STRICTEST >= self.recent.len());
        let kept = |row: &&tally::Row| f64::from(row.wrong) <= self.promise.risk() * f64::from(row.answered);
        let stricter = many.filter(|row| self.threshold.is_some_and(|threshold| row.threshold > threshold));
        stricter.rev().find(kept).map(|row| row.threshold)
    }
}
