//! The axes of the table: the directions in which the teacher's vectors differ most.

use super::matrix::{Factor, Matrix, dot, normalise};

/// Rounds of the subspace iteration; the axes kept are settled long before.
const ROUNDS: usize = 60;

/// The vectors on their `count` principal axes (without moving their mean), each scaled to length 1.
pub fn project(vectors: &Matrix, weights: &[f32], count: usize) -> Matrix {
    let axes = principal(&scatter(vectors, weights), count);
    let mut projected = Factor::of(&axes.transposed()).product_threaded(&vectors.values);
    projected.normalise_rows();
    projected
}

/// The weighted sum of every vector's outer product with itself.
fn scatter(vectors: &Matrix, weights: &[f32]) -> Matrix {
    let mut weighted = vectors.clone();
    for (row, weight) in weighted.values.chunks_exact_mut(vectors.columns).zip(weights) {
        row.iter_mut().for_each(|value| *value *= weight);
    }
    Factor::of(vectors).product_threaded(&weighted.transposed().values)
}

/// The leading eigenvectors of a symmetric matrix, one a row, by subspace iteration
/// (Golub and Van Loan, Matrix Computations, 8.2.4).
fn principal(matrix: &Matrix, count: usize) -> Matrix {
    let factor = Factor::of(matrix);
    let mut axes =
        Matrix { values: matrix.values[..count * matrix.columns].to_vec(), columns: matrix.columns };
    orthogonalise(&mut axes);
    for _ in 0..ROUNDS {
        axes = factor.product_threaded(&axes.values);
        orthogonalise(&mut axes);
    }
    axes
}

/// Gram and Schmidt, twice for good measure against rounding.
fn orthogonalise(axes: &mut Matrix) {
    for at in 0..axes.rows() {
        let (before, rest) = axes.values.split_at_mut(at * axes.columns);
        let own = &mut rest[..axes.columns];
        for _ in 0..2 {
            for other in before.chunks_exact(axes.columns) {
                let shared = dot(own, other);
                own.iter_mut().zip(other).for_each(|(value, other)| *value -= shared * other);
            }
            normalise(own);
        }
    }
}
