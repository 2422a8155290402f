//! The settings of a Faq: what the assistant needs to know besides the entries.

use super::topic::Topic;
use crate::confidence::Calibration;
use crate::hours::Hours;
use crate::rules::RuleEdit;
use crate::thresholds::Thresholds;
use crate::voice::Voice;

/// How the assistant behaves around the entries. The default is a Faq that sets nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// The topics in the order of the page, with their titles; [`Faq::topics`](super::Faq::topics) has
    /// also those that are not listed.
    pub topics: Vec<Topic>,
    /// Questions that the Faq must not answer, in either language.
    pub oos: Vec<String>,
    /// From which confidence on it answers and asks back.
    pub thresholds: Thresholds,
    /// The confidence refined from the company's own questions; the shipped one if not.
    pub calibration: Option<Calibration>,
    /// What backs the threshold for answering, where labels do.
    pub promise: Option<Backing>,
    /// When people are there; unknown if not stated.
    pub hours: Option<Hours>,
    /// What the assistant says itself.
    pub voice: Voice,
    /// Changes to the rules by which a person takes over.
    pub rules: Vec<RuleEdit>,
}

/// The labels that a promise stands on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Backing {
    /// The highest share of wrong answers among those given, 0 to 1.
    pub risk: f64,
    /// The probability with which that holds, 0 to 1.
    pub confidence: f64,
    /// How many questions were audited.
    pub labels: u32,
    /// How many of them the threshold answers.
    pub answered: u32,
    /// How many of those were wrong.
    pub wrong: u32,
}
