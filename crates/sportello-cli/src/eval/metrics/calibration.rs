//! Calibration: does a confidence of 0.7 mean right seven times in ten?

/// How many bins of equal width.
const BINS: usize = 15;

/// The questions whose confidence is within a bin.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Bin {
    /// How many.
    pub count: usize,
    /// Their mean confidence.
    pub confidence: f64,
    /// The share that is right.
    pub accuracy: f64,
}

/// The bins of confidences with whether the answer would be right.
pub fn bins(answers: &[(f32, bool)]) -> Vec<Bin> {
    let mut bins = vec![Bin::default(); BINS];
    for (confidence, right) in answers {
        let at = (f64::from(*confidence) * BINS as f64) as usize;
        let bin = &mut bins[at.min(BINS - 1)];
        bin.count += 1;
        bin.confidence += f64::from(*confidence);
        bin.accuracy += f64::from(u8::from(*right));
    }
    for bin in bins.iter_mut().filter(|bin| bin.count > 0) {
        bin.confidence /= bin.count as f64;
        bin.accuracy /= bin.count as f64;
    }
    bins
}

/// The expected calibration error: the mean distance of confidence and accuracy, by questions.
pub fn ece(answers: &[(f32, bool)]) -> Option<f64> {
    let distance = |bin: Bin| bin.count as f64 * (bin.confidence - bin.accuracy).abs();
    let sum: f64 = bins(answers).into_iter().map(distance).sum();
    (!answers.is_empty()).then(|| sum / answers.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(answers: &[(f32, bool)], expected: f64) {
        let ece = ece(answers).unwrap();
        assert!((ece - expected).abs() < 1e-6, "{ece} is not {expected}");
    }

    #[test]
    fn the_distance_is_weighed_by_questions() {
        // One bin at .5 with half of them right, one at 1 with none right.
        check(&[(0.5, true), (0.5, false), (1.0, false)], 1.0 / 3.0);
        check(&[(1.0, true), (0.0, false)], 0.0);
    }

    #[test]
    fn questions_of_one_bin_are_averaged() {
        // .70 and .72 share the bin from 10/15 to 11/15.
        check(&[(0.70, true), (0.72, false)], 0.21);
    }

    #[test]
    fn both_ends_have_a_bin() {
        let bins = bins(&[(0.0, true), (1.0, true)]);
        assert_eq!((bins[0].count, bins[BINS - 1].count), (1, 1));
    }
}
