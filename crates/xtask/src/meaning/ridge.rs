//! The table in closed form: rows whose sums come nearest to the teacher's vectors.
//!
//! Ridge regression of the teacher's vectors on the texts' rows, both languages at once, by
//! conjugate gradients with a diagonal preconditioner, each of the 128 columns with steps of its own.

use super::checkpoint::progress;
use super::matrix::Matrix;
use super::sparse::Sparse;

/// Rounds of conjugate gradients; the last ones hardly move the rows.
const ROUNDS: usize = 30;
/// How strongly rows are held near zero: the weight of one text.
const PENALTY: f32 = 0.5;

/// What the rows are fitted to.
pub struct Problem<'a> {
    /// One row for each text, of both languages: the rows of the table that it sums up.
    pub bags: &'a Sparse,
    /// The teacher's vector of each text.
    pub targets: &'a Matrix,
    /// How much each text counts.
    pub weights: &'a [f32],
}

/// The rows that minimise the weighted squared distance plus the penalty.
pub fn solve(problem: &Problem<'_>) -> Matrix {
    let transposed = problem.bags.transposed();
    let apply = |rows: &Matrix| {
        let mut out = transposed.product(&weighted(problem.bags.product(rows), problem.weights));
        add(&mut out, rows, &vec![PENALTY; rows.columns]);
        out
    };
    let scale = preconditioner(&transposed, problem);
    let mut residual = transposed.product(&weighted(problem.targets.clone(), problem.weights));
    let mut rows = Matrix::zeros(problem.bags.columns(), problem.targets.columns);
    let mut step = preconditioned(&residual, &scale);
    let mut energy = inner(&residual, &step);
    let bar = progress(ROUNDS, "ridge");
    for _ in 0..ROUNDS {
        let applied = apply(&step);
        let lengths = ratios(&energy, &inner(&step, &applied));
        add(&mut rows, &step, &lengths);
        add(&mut residual, &applied, &lengths.iter().map(|length| -length).collect::<Vec<_>>());
        let next = preconditioned(&residual, &scale);
        let next_energy = inner(&residual, &next);
        let keep = ratios(&next_energy, &energy);
        let mut direction = next;
        add(&mut direction, &step, &keep);
        (step, energy) = (direction, next_energy);
        bar.inc(1);
    }
    bar.finish();
    rows
}

fn weighted(mut rows: Matrix, weights: &[f32]) -> Matrix {
    let columns = rows.columns;
    for (row, weight) in rows.values.chunks_exact_mut(columns).zip(weights) {
        row.iter_mut().for_each(|value| *value *= weight);
    }
    rows
}

/// One over the diagonal of the system.
fn preconditioner(transposed: &Sparse, problem: &Problem<'_>) -> Vec<f32> {
    let square = |&(text, value): &(u32, f32)| value * value * problem.weights[text as usize];
    let diagonal = |row| transposed.row(row).iter().map(square).sum::<f32>() + PENALTY;
    (0..transposed.rows()).map(|row| 1.0 / diagonal(row)).collect()
}

fn preconditioned(residual: &Matrix, scale: &[f32]) -> Matrix {
    weighted(residual.clone(), scale)
}

/// For each column the inner product of the two matrices' columns.
fn inner(a: &Matrix, b: &Matrix) -> Vec<f32> {
    let mut sums = vec![0.0_f64; a.columns];
    for (a, b) in a.values.chunks_exact(a.columns).zip(b.values.chunks_exact(b.columns)) {
        for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            *sum += f64::from(a * b);
        }
    }
    sums.into_iter().map(|sum| sum as f32).collect()
}

fn ratios(above: &[f32], below: &[f32]) -> Vec<f32> {
    above.iter().zip(below).map(|(above, below)| if *below > 0.0 { above / below } else { 0.0 }).collect()
}

/// Adds a multiple of each column.
fn add(to: &mut Matrix, other: &Matrix, lengths: &[f32]) {
    let columns = to.columns;
    for (to, other) in to.values.chunks_exact_mut(columns).zip(other.values.chunks_exact(columns)) {
        for ((to, other), length) in to.iter_mut().zip(other).zip(lengths) {
            *to += length * other;
        }
    }
}
