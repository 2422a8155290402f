//! The area under the ROC curve.

/// The probability that a positive value exceeds a negative one; a tie counts half.
///
/// By ranks (Mann–Whitney U). Nothing if one side is empty.
pub fn auroc(positive: &[f32], negative: &[f32]) -> Option<f64> {
    if positive.is_empty() || negative.is_empty() {
        return None;
    }
    let mut sorted = negative.to_vec();
    sorted.sort_by(f32::total_cmp);
    let wins = positive.iter().map(|value| {
        let below = sorted.partition_point(|other| other < value);
        let up_to = sorted.partition_point(|other| other <= value);
        (below + up_to) as f64 / 2.0
    });
    Some(wins.sum::<f64>() / (positive.len() * negative.len()) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(positive: &[f32], negative: &[f32], expected: Option<f64>) {
        assert_eq!(auroc(positive, negative), expected);
    }

    #[test]
    fn pairs_are_counted() {
        check(&[0.9, 0.8], &[0.1], Some(1.0));
        check(&[0.1], &[0.9, 0.8], Some(0.0));
        // Of the pairs .9/.5, .9/.2, .3/.5, .3/.2 three are in order.
        check(&[0.9, 0.3], &[0.5, 0.2], Some(0.75));
    }

    #[test]
    fn a_tie_counts_half() {
        check(&[0.5, 0.5], &[0.5], Some(0.5));
        // .7/.5 in order, .5/.5 tied.
        check(&[0.7, 0.5], &[0.5], Some(0.75));
    }

    #[test]
    fn one_side_alone_has_no_area() {
        check(&[], &[0.5], None);
        check(&[0.5], &[], None);
    }
}
