//! How high the right entries stand in one ranking.
//!
//! In: for each rank, from the first, whether that entry is right.

/// Whether one of the first `depth` is right.
pub fn success_at(depth: usize, right: &[bool]) -> bool {
    right.iter().take(depth).any(|right| *right)
}

/// One over the rank of the first right entry; 0 if there is none.
pub fn reciprocal_rank(right: &[bool]) -> f64 {
    right.iter().position(|right| *right).map_or(0.0, |at| 1.0 / (at + 1) as f64)
}

/// The mean precision at the ranks of the right entries, `relevant` of which exist.
pub fn average_precision(right: &[bool], relevant: usize) -> f64 {
    let (mut found, mut sum) = (0_usize, 0.0);
    for (at, _) in right.iter().enumerate().filter(|(_, right)| **right) {
        found += 1;
        sum += found as f64 / (at + 1) as f64;
    }
    sum / relevant.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn success_looks_as_deep_as_asked() {
        let right = [false, true, false];
        assert!(!success_at(1, &right));
        assert!(success_at(5, &right));
    }

    #[test]
    fn the_first_right_rank_counts() {
        assert_eq!(reciprocal_rank(&[false, true, true]), 0.5);
        assert_eq!(reciprocal_rank(&[false]), 0.0);
    }

    #[test]
    fn precision_is_averaged_over_all_that_exist() {
        // Right at 1 and 3 of two that exist: (1/1 + 2/3) / 2.
        assert_eq!(average_precision(&[true, false, true], 2), (1.0 + 2.0 / 3.0) / 2.0);
        // One of three was not found.
        assert_eq!(average_precision(&[true, true], 3), 2.0 / 3.0);
    }
}
