//! Adam (Kingma and Ba, 2015).

use super::matrix::Matrix;

/// How much of the running means of the gradient and of its square each step keeps.
const KEPT: [f32; 2] = [0.9, 0.999];
/// Keeps rows that never move from dividing by nothing.
const EPSILON: f32 = 1e-8;

/// The state of the optimiser.
pub struct Adam {
    mean: Vec<f32>,
    square: Vec<f32>,
    /// The powers of [`KEPT`] so far.
    decayed: [f32; 2],
}

impl Adam {
    /// The state before the first step.
    pub fn new(rows: &Matrix) -> Self {
        let zeros = vec![0.0; rows.values.len()];
        Self { mean: zeros.clone(), square: zeros, decayed: [1.0; 2] }
    }

    /// Moves the rows against a gradient.
    pub fn step(&mut self, rows: &mut Matrix, gradient: &Matrix, rate: f32) {
        self.decayed.iter_mut().zip(KEPT).for_each(|(decayed, kept)| *decayed *= kept);
        let [first, second] = self.decayed.map(|decayed| 1.0 / (1.0 - decayed));
        let state = self.mean.iter_mut().zip(&mut self.square);
        for ((value, gradient), (mean, square)) in rows.values.iter_mut().zip(&gradient.values).zip(state) {
            *mean += (1.0 - KEPT[0]) * (gradient - *mean);
            *square += (1.0 - KEPT[1]) * (gradient * gradient - *square);
            *value -= rate * (*mean * first) / ((*square * second).sqrt() + EPSILON);
        }
    }
}
