//! A row of the table: small integers, and the step they count in.

use crate::vector::DIMENSIONS;

/// How much one unit of a row's codes counts: a number with four bits of precision, in one byte.
///
/// The lower four bits are the fraction, the next three the exponent: `(16 + fraction) << exponent`,
/// 16 to 3,968. Rows of words that say little have small steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(pub u8);

impl Step {
    /// The longest step.
    pub const MAX: Self = Self(127);

    /// The step in whole units.
    pub fn units(self) -> i32 {
        let Self(bits) = self.min(Self::MAX);
        (16 + i32::from(bits & 15)) << (bits >> 4)
    }

    /// The longest step of at most so many units, or one more if that is nearer.
    pub fn nearest(units: f32) -> Self {
        let at_most = |step: &Self| step.units() as f32 <= units;
        let below = (0..=Self::MAX.0).rev().map(Self).find(at_most).unwrap_or(Self(0));
        let above = Self(below.0 + 1).min(Self::MAX);
        let nearer = above.units() as f32 - units < units - below.units() as f32;
        if nearer { above } else { below }
    }
}

/// The largest code, either way.
pub const MOST_CODE: i8 = 2;

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The step.
    pub step: Step,
    /// The codes, -2 to 2.
    pub codes: &'a [i8; DIMENSIONS],
}

impl Row<'_> {
    /// Adds the row to sums.
    pub fn add_to(&self, sums: &mut [i32; DIMENSIONS]) {
        // No product needs more than sixteen bits, which every processor multiplies side by side.
        let step = self.step.units() as i16;
        for (sum, &code) in sums.iter_mut().zip(self.codes) {
            *sum += i32::from(i16::from(code) * step);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_rise_from_16_to_3968() {
        let units: Vec<i32> = (0..=127).map(|bits| Step(bits).units()).collect();
        assert!(units.is_sorted_by(|a, b| a < b));
        assert_eq!((units[0], units[127], Step(255).units()), (16, 3968, 3968));
    }
}
