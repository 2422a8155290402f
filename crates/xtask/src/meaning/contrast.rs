//! Fine-tuning: texts are told apart as the teacher tells them apart.
//!
//! In batches of pairs, three tables of similarities (Italian to teacher, English to teacher,
//! Italian to English), each turned into probabilities row by row, are drawn towards the
//! teacher's own, so that near-duplicates inside a batch are not pushed apart. The texts are
//! encoded with rounded rows, as they will be, and the real ones behind them are moved
//! (the straight-through estimator of Bengio et al., 2013).

use super::adam::Adam;
use super::checkpoint::progress;
use super::matrix::{Factor, Matrix, dot, normalise, threads};
use super::quantise::Quantised;
use super::random::Random;
use super::sparse::Sparse;

const EPOCHS: usize = 3;
/// Pairs that are told apart at a time.
const BATCH: usize = 1024;
/// What similarities are divided by before they become probabilities.
const TEMPERATURE: f32 = 0.07;
/// The step of Adam at the start, and the share of it that is left at the end.
const RATE: f32 = 0.01;
const LAST_RATE: f32 = 0.1;
const SEED: u64 = 1;

/// What the rows are tuned on.
pub struct Lessons<'a> {
    /// The Italian sides of all pairs, then the English ones: the rows that each sums up.
    pub sides: &'a [Sparse; 2],
    /// The teacher's vectors: how near each other two pairs should be.
    pub vectors: &'a Matrix,
    /// The same on the table's axes: what the table's vectors are compared with.
    pub targets: &'a Matrix,
}

/// Tunes the rows in place.
pub fn tune(rows: &mut Matrix, lessons: &Lessons<'_>) {
    let mut order: Vec<usize> = (0..lessons.targets.rows()).collect();
    let mut random = Random::new(SEED);
    let mut adam = Adam::new(rows);
    let steps = EPOCHS * (order.len() / BATCH);
    let bar = progress(steps, "tuning");
    for _ in 0..EPOCHS {
        random.shuffle(&mut order);
        for batch in order.chunks_exact(BATCH) {
            let gradient = gradient(&Quantised::of(rows).values(), lessons, batch);
            let done = bar.position() as f32 / steps as f32;
            adam.step(rows, &gradient, RATE * (1.0 - (1.0 - LAST_RATE) * done));
            bar.inc(1);
        }
    }
    bar.finish();
}

/// How the mean cross-entropy of a batch changes with each row.
fn gradient(rows: &Matrix, lessons: &Lessons<'_>, batch: &[usize]) -> Matrix {
    let sides = lessons.sides.each_ref().map(|side| Side::encode(rows, side, batch));
    let [italian, english] = sides.each_ref().map(|side| &side.vectors);
    let vectors = lessons.vectors.picked(batch);
    let aim = probabilities(&vectors, &vectors);
    let teacher = lessons.targets.picked(batch);
    let across = excess(italian, english, &aim);
    let to_teacher = Factor::of(&teacher);
    let mut by_italian = to_teacher.product_threaded(&excess(italian, &teacher, &aim).values);
    by_italian.add(&Factor::of(english).product_threaded(&across.values));
    let mut by_english = to_teacher.product_threaded(&excess(english, &teacher, &aim).values);
    by_english.add(&Factor::of(italian).product_threaded(&across.transposed().values));
    let mut gradient = Matrix::zeros(rows.rows(), rows.columns);
    for (side, by) in sides.iter().zip([by_italian, by_english]) {
        side.scatter(&by, &mut gradient);
    }
    gradient
}

/// By how much the student's probabilities exceed the aim: the gradient of the cross-entropy by
/// the similarities.
fn excess(left: &Matrix, right: &Matrix, aim: &Matrix) -> Matrix {
    let mut own = probabilities(left, right);
    own.values.iter_mut().zip(&aim.values).for_each(|(own, aim)| *own -= aim);
    own
}

/// Row by row the softmax of the similarities of two sets of vectors.
fn probabilities(left: &Matrix, right: &Matrix) -> Matrix {
    let mut all = Factor::of(&right.transposed()).product_threaded(&left.values);
    let columns = all.columns;
    let share = columns * all.rows().div_ceil(threads());
    std::thread::scope(|scope| {
        for part in all.values.chunks_mut(share) {
            scope.spawn(move || part.chunks_exact_mut(columns).for_each(softmax));
        }
    });
    all
}

fn softmax(row: &mut [f32]) {
    let highest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    row.iter_mut().for_each(|value| *value = libm::expf((*value - highest) / TEMPERATURE));
    let sum: f32 = row.iter().sum();
    row.iter_mut().for_each(|value| *value /= sum);
}

/// A batch's texts of one language.
struct Side<'a> {
    bags: &'a Sparse,
    batch: &'a [usize],
    /// The texts' vectors, of length 1.
    vectors: Matrix,
    /// The lengths they had.
    lengths: Vec<f32>,
}

impl<'a> Side<'a> {
    fn encode(rows: &Matrix, bags: &'a Sparse, batch: &'a [usize]) -> Self {
        let mut vectors = Matrix::zeros(batch.len(), rows.columns);
        let mut lengths = Vec::with_capacity(batch.len());
        for (&text, vector) in batch.iter().zip(vectors.values.chunks_exact_mut(rows.columns)) {
            bags.sum(text, rows, vector);
            lengths.push(normalise(vector).max(f32::MIN_POSITIVE));
        }
        Self { bags, batch, vectors, lengths }
    }

    /// Carries a gradient by the vectors through their scaling to the rows that they sum up.
    fn scatter(&self, by: &Matrix, gradient: &mut Matrix) {
        for (at, &text) in self.batch.iter().enumerate() {
            let (vector, by) = (self.vectors.row(at), by.row(at));
            let along = dot(vector, by);
            let scale = 1.0 / (TEMPERATURE * self.batch.len() as f32 * self.lengths[at]);
            for &(row, weight) in self.bags.row(text) {
                let out = gradient.row_mut(row as usize).iter_mut();
                for (out, (by, own)) in out.zip(by.iter().zip(vector)) {
                    *out += (by - along * own) * (scale * weight);
                }
            }
        }
    }
}
