//! Counts with their denominator.

use std::fmt;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// The probability with which [`Ratio::interval`] holds the true share.
pub const CERTAINTY: f64 = 0.95;

/// The normal quantile of [`CERTAINTY`], two-sided.
const Z: f64 = 1.959_963_984_540_054;

/// So many of so many.
///
/// `{}` never writes a percentage without its counts: `12 of 40 (30.0 %)`. In JSON `of`, `among` and,
/// unless there is nothing to divide by, `share`, `low` and `high`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ratio {
    /// The numerator, at most `among`.
    pub of: u64,
    /// The denominator.
    pub among: u64,
}

impl Ratio {
    /// So many of so many.
    pub fn new(of: u64, among: u64) -> Self {
        Self { of, among }
    }

    /// The share, 0 to 1; none of nothing.
    pub fn share(self) -> Option<f64> {
        (self.among > 0).then(|| self.of as f64 / self.among as f64)
    }

    /// Between which shares the true one lies with probability [`CERTAINTY`]; none of nothing.
    ///
    /// The score interval of Wilson (1927), which keeps its word for small counts and at the ends,
    /// where the usual plus-or-minus does not.
    pub fn interval(self) -> Option<(f64, f64)> {
        let share = self.share()?;
        let n = self.among as f64;
        let spread = Z * libm::sqrt(share * (1.0 - share) / n + Z * Z / (4.0 * n * n));
        let middle = share + Z * Z / (2.0 * n);
        let scale = 1.0 + Z * Z / n;
        let low = if self.of == 0 { 0.0 } else { ((middle - spread) / scale).max(0.0) };
        let high = if self.of >= self.among { 1.0 } else { ((middle + spread) / scale).min(1.0) };
        Some((low, high))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.of, self.among)?;
        match self.share() {
            Some(share) => write!(f, " ({:.1} %)", share * 100.0),
            None => Ok(()),
        }
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let known = self.share().zip(self.interval());
        let mut ratio = serializer.serialize_struct("Ratio", if known.is_some() { 5 } else { 2 })?;
        ratio.serialize_field("of", &self.of)?;
        ratio.serialize_field("among", &self.among)?;
        if let Some((share, (low, high))) = known {
            ratio.serialize_field("share", &share)?;
            ratio.serialize_field("low", &low)?;
            ratio.serialize_field("high", &high)?;
        }
        ratio.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(of: u64, among: u64, low: f64, high: f64) {
        let (got_low, got_high) = Ratio::new(of, among).interval().expect("something to divide by");
        assert!((got_low - low).abs() < 5e-5 && (got_high - high).abs() < 5e-5, "{got_low} to {got_high}");
    }

    #[test]
    fn intervals_are_those_of_the_literature() {
        // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
        check(81, 263, 0.2553, 0.3662);
        check(15, 148, 0.0624, 0.1605);
        check(0, 20, 0.0, 0.1611);
        check(1, 29, 0.0061, 0.1718);
        check(29, 29, 0.8830, 1.0);
    }

    #[test]
    fn nothing_has_no_share() {
        assert_eq!(Ratio::default().share(), None);
        assert_eq!(Ratio::default().interval(), None);
        assert_eq!(Ratio::default().to_string(), "0 of 0");
        let json = serde_json::to_string(&Ratio::default()).expect("a ratio is JSON");
        assert_eq!(json, r#"{"of":0,"among":0}"#);
    }

    #[test]
    fn a_share_is_never_without_its_counts() {
        assert_eq!(Ratio::new(1, 3).to_string(), "1 of 3 (33.3 %)");
        let json = serde_json::to_value(Ratio::new(1, 4)).expect("a ratio is JSON");
        assert_eq!((&json["of"], &json["share"]), (&1.into(), &0.25.into()));
    }
}
