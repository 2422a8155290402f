//! How sure a link is.
//!
//! In: observations for and against. Out: the posterior of the share of customers who ask this and mean
//! that entry, under a prior of [`PRIOR`] observations either way.

use crate::promise::at_most;

/// What is believed before there is evidence: one customer's word for the link and one against it, so
/// that no single vote makes a link probable.
const PRIOR: u64 = 2;

/// Observations of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Posterior {
    /// Those that speak for it.
    pub yes: u64,
    /// Those that speak against it.
    pub no: u64,
}

impl Posterior {
    /// The mean share, 0 to 1.
    pub fn mean(self) -> f32 {
        let (yes, no) = (self.yes + PRIOR, self.no + PRIOR);
        yes as f32 / (yes + no) as f32
    }

    /// The probability that the share is above a half.
    ///
    /// For a Beta distribution with whole parameters a and b that is P(X < a), X binomial of
    /// a + b − 1 throws of a coin.
    pub fn certainty(self) -> f32 {
        let (yes, no) = (self.yes + PRIOR, self.no + PRIOR);
        at_most(yes - 1, yes + no - 1, 0.5) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(yes: u64, no: u64, expected: f32) {
        let certainty = Posterior { yes, no }.certainty();
        assert!((certainty - expected).abs() < 1e-6, "{yes} for, {no} against: {certainty}");
    }

    #[test]
    fn certainty_is_that_of_the_distribution() {
        check(0, 0, 0.5);
        // Beta(4, 2): 1 − P(4 or 5 of 5 heads) = 1 − 6/32.
        check(2, 0, 1.0 - 6.0 / 32.0);
        check(0, 2, 6.0 / 32.0);
        // Beta(8, 2): 1 − P(8 or 9 of 9 heads) = 1 − 10/512.
        check(6, 0, 1.0 - 10.0 / 512.0);
    }

    #[test]
    fn the_mean_moves_with_what_is_observed() {
        let means = [(0, 2), (0, 0), (2, 0), (20, 0)].map(|(yes, no)| Posterior { yes, no }.mean());
        assert!(means.is_sorted() && means[1] == 0.5, "{means:?}");
    }
}
