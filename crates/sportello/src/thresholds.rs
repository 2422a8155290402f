//! Every threshold of the decision, in one place.

/// The thresholds that a Faq may set for itself.
///
/// The defaults are 0.65, 0.25 and 0.6; `sportello tune` finds others from audited
/// questions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// From this confidence on, the top candidate is answered.
    pub answer: f32,
    /// From this confidence on, the customer is asked which candidate was meant.
    pub clarify: f32,
    /// From this probability on that any entry answers, the customer may be asked back.
    pub scope: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { answer: ANSWER, clarify: CLARIFY, scope: SCOPE }
    }
}

/// From this confidence the top candidate is answered: a wrong answer then costs about twice as
/// much as a needless question back. The confidence is calibrated elsewhere, so this is a choice
/// of costs, not a fitted number.
pub const ANSWER: f32 = 0.65;

/// From this confidence of the top candidate the customer is asked which one was meant: a needless
/// question back then costs a third of a dead end.
pub const CLARIFY: f32 = 0.25;

/// From this probability that any entry answers, the customer may be asked back; below it there is
/// nothing to choose from.
///
/// CLINC150 dev at 10 shots, asked back of the questions in and out of scope at 0 / 0.5 / 0.6 / 0.7:
/// 25.7 / 25.6 / 24.6 / 20.4 and 32.5 / 31.5 / 22.0 / 9.5 %; Banking77 `fewshot_valid` at 10 shots
/// against MASSIVE dev: 30.8 / 30.8 / 30.3 / 28.8 and 13.4 / 11.1 / 6.1 / 2.5 % (2026-11).
pub const SCOPE: f32 = 0.6;

/// A candidate below this confidence is not offered as an option.
pub const OPTION: f32 = 0.05;

/// How many options are offered at most.
pub const MOST_OPTIONS: usize = 3;

/// An entry below this probability is not suggested while a customer types: it is there because the
/// list has room. At 0.05 and 0.1 one of three is right at 3 and 9 points fewer beginnings.
pub const SUGGESTED: f32 = 0.02;

/// How many suggestions there are.
pub const SUGGESTIONS: usize = 5;

/// How many candidates a decision carries.
pub const CANDIDATES: usize = 5;
