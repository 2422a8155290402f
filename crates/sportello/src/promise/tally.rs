//! How many labels each threshold answers, and how many of those are wrong.

use std::array;

use super::Label;

/// How many thresholds there are: nine thousandths and ninety-nine hundredths.
const THRESHOLDS: usize = 108;

/// What a threshold does to a set of labels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// From this confidence on a question is answered.
    pub threshold: f32,
    /// How many labels are answered.
    pub answered: u32,
    /// How many of these are wrong.
    pub wrong: u32,
}

/// A row for each threshold, from the strictest.
///
/// The thresholds are the same for any labels: 0.999 to 0.991 by thousandths, as sure questions
/// crowd at the top, then 0.99 to 0.01 by hundredths. Labels beyond `u32::MAX` are not counted.
pub fn rows<'a>(labels: impl IntoIterator<Item = &'a Label>) -> [Row; THRESHOLDS] {
    let mut rows = array::from_fn(|place| Row { threshold: threshold(place), answered: 0, wrong: 0 });
    for label in labels.into_iter().take(u32::MAX as usize) {
        count(&mut rows, *label);
    }
    let (mut answered, mut wrong) = (0, 0);
    for row in &mut rows {
        answered += row.answered;
        wrong += row.wrong;
        (row.answered, row.wrong) = (answered, wrong);
    }
    rows
}

fn threshold(place: usize) -> f32 {
    if place < 9 { (999 - place) as f32 / 1000.0 } else { (THRESHOLDS - place) as f32 / 100.0 }
}

/// Counts a label at the strictest threshold that it reaches.
fn count(rows: &mut [Row], label: Label) {
    let reached = rows.partition_point(|row| !label.reaches(row.threshold));
    if let Some(row) = rows.get_mut(reached) {
        row.answered += 1;
        row.wrong += u32::from(!label.right);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(confidence: f32, strictest: Option<f32>) {
        let rows = rows(&[Label { confidence, right: false }]);
        let reached = rows.iter().find(|row| row.answered == 1 && row.wrong == 1);
        assert_eq!(reached.map(|row| row.threshold), strictest, "a label with confidence {confidence}");
    }

    #[test]
    fn a_label_is_counted_from_the_strictest_threshold_it_reaches() {
        check(1.0, Some(0.999));
        check(0.999, Some(0.999));
        check(0.998_99, Some(0.998));
        check(0.99, Some(0.99));
        check(0.989_999, Some(0.98));
        check(0.01, Some(0.01));
        check(0.009, None);
    }

    #[test]
    fn confidences_out_of_range_are_counted_where_they_compare() {
        check(f32::INFINITY, Some(0.999));
        check(f32::NEG_INFINITY, None);
        check(-0.0, None);
        check(f32::NAN, None);
    }

    #[test]
    fn thresholds_fall() {
        let rows = rows(&[]);
        assert!(rows.is_sorted_by(|above, below| above.threshold > below.threshold), "{rows:?}");
    }
}
