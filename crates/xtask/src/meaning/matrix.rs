//! Dense matrices in single precision whose products are the same to the last bit everywhere.
//!
//! Every value of a product is summed in the order of the inner dimension and without fused
//! operations, whatever the vector width and the number of threads; only that keeps a training
//! reproducible. Building with `RUSTFLAGS="-C target-cpu=native"` changes the speed alone.

use std::num::NonZeroUsize;

/// Columns that are summed side by side.
const PANEL: usize = 16;
/// Rows that share one pass over a panel: eight vector registers of sums, however wide they are.
const ROWS: usize = if cfg!(target_feature = "avx512f") {
    8
} else if cfg!(target_feature = "avx") {
    4
} else {
    2
};

/// A matrix, row by row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matrix {
    /// The values, row by row.
    pub values: Vec<f32>,
    /// How many values a row has.
    pub columns: usize,
}

impl Matrix {
    pub fn zeros(rows: usize, columns: usize) -> Self {
        Self { values: vec![0.0; rows * columns], columns }
    }

    pub fn rows(&self) -> usize {
        self.values.len() / self.columns.max(1)
    }

    pub fn row(&self, at: usize) -> &[f32] {
        &self.values[at * self.columns..(at + 1) * self.columns]
    }

    pub fn row_mut(&mut self, at: usize) -> &mut [f32] {
        &mut self.values[at * self.columns..(at + 1) * self.columns]
    }

    /// The rows of both, one below the other.
    pub fn stacked(&self, below: &Self) -> Self {
        Self { values: [self.values.as_slice(), &below.values].concat(), columns: self.columns }
    }

    /// The rows of those numbers, in that order.
    pub fn picked(&self, rows: &[usize]) -> Self {
        let values = rows.iter().flat_map(|&row| self.row(row)).copied().collect();
        Self { values, columns: self.columns }
    }

    /// Adds another matrix of the same shape.
    pub fn add(&mut self, other: &Self) {
        self.values.iter_mut().zip(&other.values).for_each(|(value, other)| *value += other);
    }

    pub fn transposed(&self) -> Self {
        let rows = self.rows();
        let mut out = Self::zeros(self.columns, rows);
        for (at, row) in self.values.chunks_exact(self.columns).enumerate() {
            for (column, &value) in row.iter().enumerate() {
                out.values[column * rows + at] = value;
            }
        }
        out
    }

    /// Scales every row to length 1; a row of zeros stays one.
    pub fn normalise_rows(&mut self) {
        self.values.chunks_exact_mut(self.columns).for_each(|row| {
            normalise(row);
        });
    }
}

/// Scales a vector to length 1 and returns the length it had.
pub fn normalise(vector: &mut [f32]) -> f32 {
    let length = dot(vector, vector).sqrt();
    if length > 0.0 {
        vector.iter_mut().for_each(|value| *value /= length);
    }
    length
}

/// The inner product, summed in sixteen lanes that are then added in order.
pub fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; PANEL];
    let (a_chunks, b_chunks) = (a.chunks_exact(PANEL), b.chunks_exact(PANEL));
    let rest: f32 = a_chunks.remainder().iter().zip(b_chunks.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in a_chunks.zip(b_chunks) {
        for lane in 0..PANEL {
            lanes[lane] += x[lane] * y[lane];
        }
    }
    lanes.iter().sum::<f32>() + rest
}

/// A right-hand factor, laid out for products: panels of sixteen columns, padded with zeros.
#[derive(Debug, Clone)]
pub struct Factor {
    panels: Vec<[f32; PANEL]>,
    inner: usize,
    columns: usize,
}

impl Factor {
    /// Lays out a matrix with one row for each inner index.
    pub fn of(matrix: &Matrix) -> Self {
        let (inner, columns) = (matrix.rows(), matrix.columns);
        let mut panels = vec![[0.0; PANEL]; columns.div_ceil(PANEL) * inner];
        for (at, row) in matrix.values.chunks_exact(columns).enumerate() {
            for (panel, values) in row.chunks(PANEL).enumerate() {
                panels[panel * inner + at][..values.len()].copy_from_slice(values);
            }
        }
        Self { panels, inner, columns }
    }

    /// `left` times this, on the calling thread.
    pub fn product(&self, left: &[f32]) -> Matrix {
        let mut out = Matrix::zeros(left.len() / self.inner, self.columns);
        self.product_into(left, &mut out.values);
        out
    }

    /// `left` times this, its rows shared out among all cores.
    pub fn product_threaded(&self, left: &[f32]) -> Matrix {
        let rows = left.len() / self.inner;
        let share = rows.div_ceil(threads()).max(1);
        let mut out = Matrix::zeros(rows, self.columns);
        std::thread::scope(|scope| {
            let parts = out.values.chunks_mut(share * self.columns);
            for (left, out) in left.chunks(share * self.inner).zip(parts) {
                scope.spawn(|| self.product_into(left, out));
            }
        });
        out
    }

    fn product_into(&self, left: &[f32], out: &mut [f32]) {
        for (left, out) in left.chunks(ROWS * self.inner).zip(out.chunks_mut(ROWS * self.columns)) {
            if left.len() == ROWS * self.inner {
                self.block::<ROWS>(left, out);
            } else {
                for (left, out) in left.chunks(self.inner).zip(out.chunks_mut(self.columns)) {
                    self.block::<1>(left, out);
                }
            }
        }
    }

    fn block<const N: usize>(&self, left: &[f32], out: &mut [f32]) {
        let rows: [&[f32]; N] = std::array::from_fn(|row| &left[row * self.inner..(row + 1) * self.inner]);
        for (at, panel) in self.panels.chunks_exact(self.inner).enumerate() {
            let sums = sums(&rows, panel);
            let first = at * PANEL;
            let width = PANEL.min(self.columns - first);
            for (row, sums) in sums.iter().enumerate() {
                out[row * self.columns + first..][..width].copy_from_slice(&sums[..width]);
            }
        }
    }
}

#[inline(always)]
fn sums<const N: usize>(rows: &[&[f32]; N], panel: &[[f32; PANEL]]) -> [[f32; PANEL]; N] {
    let mut sums = [[0.0_f32; PANEL]; N];
    for (inner, right) in panel.iter().enumerate() {
        for (sums, row) in sums.iter_mut().zip(rows) {
            let left = row[inner];
            for (sum, right) in sums.iter_mut().zip(right) {
                *sum += left * right;
            }
        }
    }
    sums
}

/// How many threads share the work; results do not depend on it.
pub fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(rows: usize, columns: usize) -> Matrix {
        let values = (0..rows * columns).map(|at| ((at * 37 % 101) as f32 - 50.0) / 50.0).collect();
        Matrix { values, columns }
    }

    #[test]
    fn products_are_those_of_the_definition() {
        for (rows, inner, columns) in [(1, 1, 1), (3, 5, 17), (9, 32, 16), (11, 7, 40)] {
            let (left, right) = (filled(rows, inner), filled(inner, columns));
            let expected: Vec<f32> = (0..rows * columns)
                .map(|at| {
                    let pairs = left
                        .row(at / columns)
                        .iter()
                        .zip(right.values[at % columns..].iter().step_by(columns));
                    pairs.fold(0.0, |sum, (a, b)| sum + a * b)
                })
                .collect();
            let factor = Factor::of(&right);
            assert_eq!(factor.product(&left.values).values, expected);
            assert_eq!(factor.product_threaded(&left.values).values, expected);
        }
    }
}
