//! From rows of real numbers to rows of small integers, each with a step of its own.

use sportello_meaning::DIMENSIONS;
use sportello_meaning::training::{MOST_CODE, Row, Step};

use super::matrix::{Matrix, dot};

/// The length of a row's step, as a share of the root mean square of its values. Five codes
/// come nearest to normally distributed values at 0.84; a little more compresses better.
const COARSENESS: f32 = 0.9;

/// The rows in small integers.
pub struct Quantised {
    pub steps: Vec<Step>,
    pub codes: Vec<[i8; DIMENSIONS]>,
    /// The length of a step of one unit.
    unit: f32,
}

impl Quantised {
    /// Rounds each row to multiples of a step of its own.
    pub fn of(rows: &Matrix) -> Self {
        let spread = |row: &[f32]| (dot(row, row) / row.len() as f32).sqrt() * COARSENESS;
        let longest = rows.values.chunks_exact(DIMENSIONS).map(spread).fold(f32::MIN_POSITIVE, f32::max);
        let unit = longest / Step::MAX.units() as f32;
        let round = |row: &[f32; DIMENSIONS]| {
            let step = Step::nearest(spread(row) / unit);
            let length = step.units() as f32 * unit;
            let most = f32::from(MOST_CODE);
            (step, row.map(|value| (value / length).round().clamp(-most, most) as i8))
        };
        let (steps, codes) = rows.values.as_chunks().0.iter().map(round).unzip();
        Self { steps, codes, unit }
    }

    /// The rows as the table holds them.
    pub fn rows(&self) -> Vec<Row<'_>> {
        self.steps.iter().zip(&self.codes).map(|(&step, codes)| Row { step, codes }).collect()
    }

    /// The real numbers that the integers stand for.
    pub fn values(&self) -> Matrix {
        let row = |(step, codes): (&Step, &[i8; DIMENSIONS])| {
            let length = step.units() as f32 * self.unit;
            codes.map(|code| f32::from(code) * length)
        };
        let values = self.steps.iter().zip(&self.codes).flat_map(row).collect();
        Matrix { values, columns: DIMENSIONS }
    }
}
