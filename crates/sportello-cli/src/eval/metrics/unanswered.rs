//! c@1: accuracy that credits leaving a question unanswered.

/// `(nR + nU·nR/n)/n` with nR right, nU unanswered of n (Peñas and Rodrigo 2011).
pub fn c_at_1(right: usize, unanswered: usize, n: usize) -> Option<f64> {
    let (right, unanswered, n) = (right as f64, unanswered as f64, n as f64);
    (n > 0.0).then(|| (right + unanswered * right / n) / n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaving_open_is_worth_the_accuracy_of_the_rest() {
        // Five right, two open of ten: (5 + 2·.5)/10.
        assert_eq!(c_at_1(5, 2, 10), Some(0.6));
        assert_eq!(c_at_1(5, 0, 10), Some(0.5));
        assert_eq!(c_at_1(0, 10, 10), Some(0.0));
        assert_eq!(c_at_1(0, 0, 0), None);
    }
}
