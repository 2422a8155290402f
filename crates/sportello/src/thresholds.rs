//! Every threshold of the decision, in one place.

/// The thresholds that a Faq may set for itself.
///
/// The defaults are [`ANSWER`] and [`CLARIFY`]; `sportello tune` finds others from audited
/// questions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// From this confidence on, the top candidate is answered.
    pub answer: f32,
    /// From this confidence on, the customer is asked which candidate was meant.
    pub clarify: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { answer: ANSWER, clarify: CLARIFY }
    }
}

/// From this confidence the top candidate is answered: a wrong answer then costs about twice as
/// much as a needless question back. The confidence is calibrated elsewhere, so this is a choice
/// of costs, not a fitted number.
pub const ANSWER: f32 = 0.65;

/// From this confidence of the top candidate the customer is asked which one was meant: a needless
/// question back then costs a third of a dead end.
pub const CLARIFY: f32 = 0.25;

/// A candidate below this confidence is not offered as an option.
pub const OPTION: f32 = 0.05;

/// How many options are offered at most.
pub const MOST_OPTIONS: usize = 3;

/// How many candidates a decision carries.
pub const CANDIDATES: usize = 5;
