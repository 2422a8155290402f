//! Every threshold of the decision, in one place.

/// From this confidence the top candidate is answered.
///
/// At 0.5 a wrong answer costs as much as a needless question back; the corpora's tests and
/// out-of-scope questions were weighed that way (2026-11).
pub const ANSWER: f32 = 0.5;

/// From this confidence of the top candidate the customer is asked which one was meant.
pub const CLARIFY: f32 = 0.2;

/// A candidate below this confidence is not offered as an option.
pub const OPTION: f32 = 0.05;

/// How many options are offered at most.
pub const MOST_OPTIONS: usize = 3;

/// How many candidates a decision carries.
pub const CANDIDATES: usize = 5;
