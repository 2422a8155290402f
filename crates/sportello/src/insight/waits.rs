//! How long customers waited for a person.

use serde::Serialize;

/// How long it took from the handover until a person took the conversation or wrote.
///
/// Time on the calendar, nights and holidays included: that is how long the customer waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Waits {
    /// Handovers that a person took up; the times are among these.
    pub taken: u64,
    /// Handovers that nobody took up until the journal was looked at, and that nobody withdrew.
    pub waiting: u64,
    /// So long or less waited half of them, in milliseconds.
    pub median_ms: Option<i64>,
    /// So long or less waited nine in ten, in milliseconds.
    pub p90_ms: Option<i64>,
}

impl Waits {
    /// The figures of these times, in any order.
    pub(super) fn of(mut times_ms: Vec<i64>, waiting: u64) -> Self {
        times_ms.sort_unstable();
        Self {
            taken: times_ms.len() as u64,
            waiting,
            median_ms: quantile(&times_ms, 50),
            p90_ms: quantile(&times_ms, 90),
        }
    }
}

/// The smallest value that so many in a hundred do not exceed: one that was really measured.
fn quantile(sorted: &[i64], percent: usize) -> Option<i64> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_values_that_occurred() {
        assert_eq!(Waits::of(Vec::new(), 2), Waits { waiting: 2, ..Waits::default() });
        assert_eq!(Waits::of(vec![7], 0).p90_ms, Some(7));
        let waits = Waits::of((1..=10).rev().collect(), 0);
        assert_eq!((waits.taken, waits.median_ms, waits.p90_ms), (10, Some(5), Some(9)));
        assert_eq!(Waits::of((1..=11).collect(), 0).median_ms, Some(6));
    }
}
