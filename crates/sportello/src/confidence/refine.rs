//! Refines the weights of the confidence from labelled questions.
//!
//! In: the shipped weights and examples. Out: the weights most likely after both (maximum a
//! posteriori of a logistic regression, by Newton's method). The shipped weights count as so many
//! questions: few labels move the confidence as a whole, many its every signal.

use super::SIGNALS;

/// The signals of a labelled question's top candidate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Example {
    /// The signals, in the order of the weights.
    pub signals: [f32; SIGNALS],
    /// Whether the candidate is right.
    pub right: bool,
    /// What the example counts; 1 for a question of a random sample.
    pub weight: f64,
}

/// What is believed of the weights before the examples are seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prior {
    /// The weights.
    pub weights: [f32; SIGNALS],
    /// The mean square of each signal where the weights were fitted.
    pub squares: [f32; SIGNALS],
    /// How many questions they count as.
    pub questions: f64,
}

/// The step below which Newton's method is done.
const STILL: f64 = 1e-7;
const MOST_STEPS: usize = 100;
const MOST_HALVINGS: usize = 30;

/// The weights most likely after the examples.
pub fn refine(prior: &Prior, examples: &[Example]) -> [f32; SIGNALS] {
    let posterior = Posterior {
        start: prior.weights.map(f64::from),
        precision: prior.squares.map(|square| prior.questions * f64::from(square).max(STILL)),
        examples,
    };
    let mut weights = posterior.start;
    for _ in 0..MOST_STEPS {
        let step = posterior.step(&weights);
        let Some(next) = posterior.better(&weights, &step) else { break };
        weights = next;
        if step.iter().all(|step| step.abs() < STILL) {
            break;
        }
    }
    weights.map(|weight| weight as f32)
}

struct Posterior<'e> {
    start: [f64; SIGNALS],
    precision: [f64; SIGNALS],
    examples: &'e [Example],
}

impl Posterior<'_> {
    /// Newton's step.
    fn step(&self, weights: &[f64; SIGNALS]) -> [f64; SIGNALS] {
        let mut gradient: [f64; SIGNALS] =
            std::array::from_fn(|at| self.precision[at] * (self.start[at] - weights[at]));
        let mut hessian = [[0.0; SIGNALS]; SIGNALS];
        (0..SIGNALS).for_each(|at| hessian[at][at] = self.precision[at]);
        for example in self.examples {
            accumulate(example, weights, &mut gradient, &mut hessian);
        }
        solve(hessian, gradient)
    }

    /// The weights after the step, or after a half, a quarter … of it: a whole one may overshoot
    /// where the examples contradict the prior. None when no part of it makes them likelier.
    fn better(&self, weights: &[f64; SIGNALS], step: &[f64; SIGNALS]) -> Option<[f64; SIGNALS]> {
        let before = self.cost(weights);
        let mut part = 1.0;
        for _ in 0..MOST_HALVINGS {
            let next = std::array::from_fn(|at| weights[at] + part * step[at]);
            if self.cost(&next) < before {
                return Some(next);
            }
            part *= 0.5;
        }
        None
    }

    /// The negative logarithm of the posterior, up to a constant.
    fn cost(&self, weights: &[f64; SIGNALS]) -> f64 {
        let away = (0..SIGNALS).map(|at| self.precision[at] * square(weights[at] - self.start[at]) / 2.0);
        let wrong = self.examples.iter().map(|example| {
            let logit = logit(example, weights);
            let towards = if example.right { logit } else { -logit };
            // ln(1 + exp(-towards)), without overflow.
            example.weight * (libm::log1p(libm::exp(-towards.abs())) + (-towards).max(0.0))
        });
        away.sum::<f64>() + wrong.sum::<f64>()
    }
}

fn square(value: f64) -> f64 {
    value * value
}

fn logit(example: &Example, weights: &[f64; SIGNALS]) -> f64 {
    example.signals.iter().zip(weights).map(|(&signal, weight)| f64::from(signal) * weight).sum()
}

/// Adds an example to the gradient and the curvature of the log likelihood.
pub fn accumulate(
    example: &Example,
    weights: &[f64; SIGNALS],
    gradient: &mut [f64; SIGNALS],
    hessian: &mut [[f64; SIGNALS]; SIGNALS],
) {
    let signals = example.signals.map(f64::from);
    let probability = 1.0 / (1.0 + libm::exp(-logit(example, weights)));
    let error = example.weight * (f64::from(example.right) - probability);
    let curve = example.weight * probability * (1.0 - probability);
    for (at, row) in hessian.iter_mut().enumerate() {
        gradient[at] += error * signals[at];
        row.iter_mut().zip(&signals).for_each(|(cell, signal)| *cell += curve * signals[at] * signal);
    }
}

/// Gaussian elimination with pivots; the matrix is positive definite.
pub fn solve(mut matrix: [[f64; SIGNALS]; SIGNALS], mut right: [f64; SIGNALS]) -> [f64; SIGNALS] {
    for column in 0..SIGNALS {
        let pivot =
            (column..SIGNALS).max_by(|&a, &b| matrix[a][column].abs().total_cmp(&matrix[b][column].abs()));
        let pivot = pivot.unwrap_or(column);
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        for row in column + 1..SIGNALS {
            let factor = matrix[row][column] / matrix[column][column];
            let (above, below) = matrix.split_at_mut(row);
            below[0].iter_mut().zip(&above[column]).for_each(|(cell, pivot)| *cell -= factor * pivot);
            right[row] -= factor * right[column];
        }
    }
    for row in (0..SIGNALS).rev() {
        let known: f64 = (row + 1..SIGNALS).map(|at| matrix[row][at] * right[at]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    right
}
