//! The linear head: for every entry a weight on every feature, learnt from the wordings.
//!
//! The sum of two linear classifiers over the same features, scaled to the same norm: a
//! one-against-the-rest support vector machine with squared hinge loss, trained by dual
//! coordinate descent (Hsieh et al., ICML 2008) for all entries at once, and a multinomial
//! logistic regression, trained by stochastic gradient descent. Both visit the wordings in
//! an order that follows from each wording's text alone: one wording more takes its place among
//! the others and leaves their order as it was, so that an edit changes little else.
//!
//! Chosen on Banking77 `fewshot_valid`, CLINC150 dev and MASSIVE dev (2026-11), accuracy at
//! Banking77 5 / 10 shot, CLINC150 10 shot, Banking77 full (a seventh of train held out):
//! machine alone 63.6 / 75.7 / 81.8 / 91.1, regression alone 66.8 / 77.1 / 81.7 / 91.2,
//! sum 66.2 / 76.2 / 81.9 / 91.7. Adding the similarity of the nearest wording gives nothing
//! beyond noise. Six passes do as well as twenty.

mod stored;

use sportello_rows::{add, add_bytes};

use super::features::{Feature, Vector};
use crate::hash::mix;

const PASSES: usize = 6;
/// Loss against regularisation of the machine, as in LIBLINEAR.
const MACHINE_C: f32 = 1.0;
/// The same of the regression, and how far its first step goes; the last one goes nowhere.
///
/// With a rate that falls in a straight line the order of the wordings matters less: over three orders,
/// Banking77 5 shot moves by .4 points instead of .8, MASSIVE it 10 shot by .5 instead of 1.5. C of 1 / 3
/// / 5 / 10 / 40, mean accuracy of twelve sets (Banking77 `fewshot_valid`, CLINC150 dev and MASSIVE dev at
/// several sizes, QA4FAQ dev, some with entries taken out): 81.8 / 81.9 / 81.8 / 81.6 / 81.0; a rate of 4
/// and C of 10 81.5, 16 and 10 81.1. Three or four passes of both instead of six: 81.6, 81.7 (2026-11).
const REGRESSION_C: f32 = 3.0;
const REGRESSION_RATE: f32 = 8.0;
/// A change of a dual variable, or a probability, that is not worth passing on to the weights.
const STILL: f32 = 1e-4;

/// Wordings times entries beyond which there is no head: training visits every entry with
/// every wording, and its tables grow with both. At this size (890 entries of ten made-up
/// wordings) a build takes some twenty seconds, at 2,500,000 some six, on a busy machine
/// (2026-11); Banking77 in full is 770,000.
const MOST_PAIRS: usize = 8_000_000;

/// Whether a Faq is small enough for a head.
pub fn affordable(wordings: usize, entries: usize) -> bool {
    entries > 0 && wordings.saturating_mul(entries) <= MOST_PAIRS
}

/// With how many wordings so many entries still have a head.
pub fn most_wordings(entries: usize) -> usize {
    MOST_PAIRS / entries.max(1)
}

/// A trained head.
///
/// Weights are kept in one byte each, with a scale for every feature: a question reads some
/// three hundred rows, and their size is what it waits for. Against single precision no
/// accuracy in this file's comparison moves by more than 0.1 points.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// Feature by feature, a weight for each entry in units of the feature's scale.
    weights: Vec<i8>,
    scales: Vec<f32>,
    bias: Vec<f32>,
}

/// A wording to learn from: its features and its entry.
#[derive(Debug, Clone)]
pub struct Example {
    /// The features.
    pub vector: Vector,
    /// The entry.
    pub entry: usize,
    /// What its place in the order of training follows from: a hash of its text.
    pub key: u64,
}

impl Head {
    /// Trains on all examples, in an order of its own.
    pub fn train(examples: &[Example], features: usize, entries: usize) -> Self {
        let mut weights = train_machine(examples, features, entries);
        let bias = weights.split_off(features * entries);
        let regression = train_regression(examples, features, entries);
        let factor = norm(&weights) / norm(&regression).max(f32::MIN_POSITIVE);
        add(&mut weights, &regression, factor);
        drop(regression);
        Self::compress(&weights, bias)
    }

    fn compress(weights: &[f32], bias: Vec<f32>) -> Self {
        let rows = weights.chunks_exact(bias.len());
        let scales: Vec<f32> = rows.clone().map(scale_of).collect();
        let weights = rows
            .zip(&scales)
            .flat_map(|(row, scale)| row.iter().map(move |weight| quantise(*weight, *scale)));
        Self { weights: weights.collect(), scales, bias }
    }

    /// The score of every entry: about −2 where nothing speaks for it, above 0 where much does.
    pub fn score(&self, vector: &Vector) -> Vec<f32> {
        let mut scores = self.bias.clone();
        for &(feature, value) in vector {
            let value = value * self.scales[feature as usize];
            add_bytes(&mut scores, self.row(feature), value);
        }
        scores
    }

    /// How many bytes the weights take.
    pub fn bytes(&self) -> usize {
        self.weights.len() + size_of_val(self.scales.as_slice()) + size_of_val(self.bias.as_slice())
    }

    fn row(&self, feature: Feature) -> &[i8] {
        &self.weights[feature as usize * self.bias.len()..][..self.bias.len()]
    }
}

/// The step in which a row of weights is kept in one byte each.
pub fn scale_of(row: &[f32]) -> f32 {
    let most = row.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
    most.max(f32::MIN_POSITIVE) / 127.0
}

/// A weight in such steps.
pub fn quantise(weight: f32, scale: f32) -> i8 {
    libm::roundf(weight / scale) as i8
}

fn norm(weights: &[f32]) -> f32 {
    // In double precision: millions of squares in single precision would drift.
    libm::sqrt(weights.iter().map(|&weight| f64::from(weight) * f64::from(weight)).sum()) as f32
}

fn train_machine(examples: &[Example], features: usize, entries: usize) -> Vec<f32> {
    let mut weights = vec![0.0; (features + 1) * entries];
    let mut duals = vec![0.0; examples.len() * entries];
    let mut scores = vec![0.0; entries];
    let bias = features * entries;
    for pass in 0..PASSES {
        for at in order(examples.len(), pass, |at| examples[at].key) {
            let Example { vector, entry, .. } = &examples[at];
            score_into(&mut scores, &weights, vector);
            add(&mut scores, &weights[bias..], 1.0);
            machine_step(&mut scores, &mut duals[at * entries..][..entries], vector, *entry);
            spread(&mut weights[..bias], &scores, 0.0, vector);
            add(&mut weights[bias..], &scores, 1.0);
        }
    }
    weights
}

/// Turns the scores of one example into the changes of its weights, and moves its duals.
fn machine_step(scores: &mut [f32], duals: &mut [f32], vector: &Vector, own: usize) {
    const DIAGONAL: f32 = 0.5 / MACHINE_C;
    let square: f32 = 1.0 + vector.iter().map(|(_, value)| value * value).sum::<f32>();
    let scale = 1.0 / (square + DIAGONAL);
    for (entry, (score, dual)) in scores.iter_mut().zip(duals).enumerate() {
        let sign = if entry == own { 1.0 } else { -1.0 };
        let gradient = sign * *score - 1.0 + DIAGONAL * *dual;
        let next = (*dual - gradient * scale).max(0.0);
        let change = next - *dual;
        let moves = change.abs() > STILL;
        *score = if moves { change * sign } else { 0.0 };
        *dual = if moves { next } else { *dual };
    }
}

fn train_regression(examples: &[Example], features: usize, entries: usize) -> Vec<f32> {
    let decay = 1.0 / (REGRESSION_C * examples.len().max(1) as f32);
    let mut weights = vec![0.0; features * entries];
    let mut scores = vec![0.0; entries];
    // The weights stand for `scale · weights`, so that decay touches one number a step.
    let mut scale = 1.0_f32;
    let mut steps = 0.0_f32;
    let total = (PASSES * examples.len()).max(1) as f32;
    for pass in 0..PASSES {
        for at in order(examples.len(), pass, |at| examples[at].key) {
            let Example { vector, entry, .. } = &examples[at];
            score_into(&mut scores, &weights, vector);
            scores.iter_mut().for_each(|score| *score *= scale);
            softmax(&mut scores);
            let rate = REGRESSION_RATE * (1.0 - steps / total);
            steps += 1.0;
            scale *= 1.0 - rate * decay;
            scores[*entry] -= 1.0;
            let factor = rate / scale;
            scores.iter_mut().for_each(|score| *score *= -factor);
            spread(&mut weights, &scores, STILL * factor, vector);
        }
    }
    weights.iter_mut().for_each(|weight| *weight *= scale);
    weights
}

fn softmax(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    scores.iter_mut().for_each(|score| *score = libm::expf(*score - top));
    let total: f32 = scores.iter().sum();
    scores.iter_mut().for_each(|score| *score /= total);
}

fn score_into(scores: &mut [f32], weights: &[f32], vector: &Vector) {
    scores.fill(0.0);
    for &(feature, value) in vector {
        add(scores, &weights[feature as usize * scores.len()..], value);
    }
}

/// Adds the changes to the row of every feature of the example.
///
/// Most entries hardly change in most steps, so only those that do are touched: the rows
/// are long and this loop is most of the work of building an index.
fn spread(weights: &mut [f32], changes: &[f32], least: f32, vector: &Vector) {
    let entries = changes.len();
    let changed: Vec<(usize, f32)> =
        changes.iter().copied().enumerate().filter(|(_, change)| change.abs() > least).collect();
    if changed.len() * 4 > entries {
        for &(feature, value) in vector {
            add(&mut weights[feature as usize * entries..][..entries], changes, value);
        }
        return;
    }
    for &(feature, value) in vector {
        let row = &mut weights[feature as usize * entries..][..entries];
        for &(entry, change) in &changed {
            row[entry] += value * change;
        }
    }
}

/// A shuffle of `0..len` by the examples' keys, another one in each pass and the same wherever and
/// whenever it is made. Equal keys keep their order.
pub fn order(len: usize, pass: usize, key: impl Fn(usize) -> u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let salt = mix(pass as u64 + 1);
    order.sort_by_cached_key(|&at| mix(key(at) ^ salt));
    order
}
