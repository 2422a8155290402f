//! Sparse matrices: which rows of the table a text sums up, and how much of each.

use super::matrix::{Matrix, threads};

/// A sparse matrix, row by row.
#[derive(Debug, Clone)]
pub struct Sparse {
    starts: Vec<usize>,
    entries: Vec<(u32, f32)>,
    columns: usize,
}

impl Sparse {
    /// A matrix without rows that has so many columns.
    pub fn new(columns: usize) -> Self {
        Self { starts: vec![0], entries: Vec::new(), columns }
    }

    pub fn push(&mut self, row: impl IntoIterator<Item = (u32, f32)>) {
        self.entries.extend(row);
        self.starts.push(self.entries.len());
    }

    /// The rows of some matrices, one below the other.
    pub fn stacked(parts: &[Self]) -> Self {
        let mut all = Self::new(parts.first().map_or(0, |part| part.columns));
        for part in parts {
            (0..part.rows()).for_each(|row| all.push(part.row(row).iter().copied()));
        }
        all
    }

    pub fn rows(&self) -> usize {
        self.starts.len() - 1
    }

    pub fn columns(&self) -> usize {
        self.columns
    }

    pub fn row(&self, at: usize) -> &[(u32, f32)] {
        &self.entries[self.starts[at]..self.starts[at + 1]]
    }

    /// The entries of each column, in the order of rows.
    pub fn transposed(&self) -> Self {
        let mut starts = vec![0; self.columns + 1];
        self.entries.iter().for_each(|&(column, _)| starts[column as usize + 1] += 1);
        (0..self.columns).for_each(|column| starts[column + 1] += starts[column]);
        let mut next = starts.clone();
        let mut entries = vec![(0, 0.0); self.entries.len()];
        for row in 0..self.rows() {
            for &(column, value) in self.row(row) {
                entries[next[column as usize]] = (row as u32, value);
                next[column as usize] += 1;
            }
        }
        Self { starts, entries, columns: self.rows() }
    }

    /// This times a dense matrix; the rows of the result are shared out among all cores.
    pub fn product(&self, right: &Matrix) -> Matrix {
        let mut out = Matrix::zeros(self.rows(), right.columns);
        let share = self.rows().div_ceil(threads() * 8).max(1);
        std::thread::scope(|scope| {
            for (part, out) in out.values.chunks_mut(share * right.columns).enumerate() {
                scope.spawn(move || {
                    for (at, out) in out.chunks_exact_mut(right.columns).enumerate() {
                        self.sum(part * share + at, right, out);
                    }
                });
            }
        });
        out
    }

    /// Adds up the rows of a dense matrix that one row names.
    pub fn sum(&self, at: usize, right: &Matrix, out: &mut [f32]) {
        for &(column, value) in self.row(at) {
            let row = right.row(column as usize);
            out.iter_mut().zip(row).for_each(|(sum, right)| *sum += value * right);
        }
    }
}
