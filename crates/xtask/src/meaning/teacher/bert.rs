//! The forward pass of a BERT encoder (Devlin et al., 2019) with mean pooling.
//!
//! In: texts as tokens. Out: for each the mean of its last hidden states, scaled to length 1.
//! The tokens of all texts are stacked without padding; only attention looks at texts one by one.

use std::path::Path;

use anyhow::{Context, ensure};
use serde::Deserialize;

use super::weights::Weights;
use crate::meaning::matrix::{Factor, Matrix, dot, normalise};

#[derive(Deserialize)]
struct Config {
    hidden_act: String,
    hidden_size: usize,
    layer_norm_eps: f32,
    num_attention_heads: usize,
    num_hidden_layers: usize,
}

/// The encoder.
pub struct Bert {
    words: Matrix,
    positions: Matrix,
    types: Matrix,
    norm: Norm,
    layers: Vec<Layer>,
    heads: usize,
}

impl Bert {
    pub fn new(config: &Path, weights: &Weights) -> anyhow::Result<Self> {
        let text =
            std::fs::read_to_string(config).with_context(|| format!("reading {}", config.display()))?;
        let config: Config = serde_json::from_str(&text)?;
        ensure!(config.hidden_act == "gelu", "activation `{}`, expected gelu", config.hidden_act);
        ensure!(
            config.hidden_size.is_multiple_of(config.num_attention_heads),
            "the heads do not divide the hidden size"
        );
        let layer = |at| Layer::new(weights, &format!("encoder.layer.{at}"), config.layer_norm_eps);
        Ok(Self {
            words: weights.matrix("embeddings.word_embeddings.weight")?,
            positions: weights.matrix("embeddings.position_embeddings.weight")?,
            types: weights.matrix("embeddings.token_type_embeddings.weight")?,
            norm: Norm::new(weights, "embeddings.LayerNorm", config.layer_norm_eps)?,
            layers: (0..config.num_hidden_layers).map(layer).collect::<anyhow::Result<_>>()?,
            heads: config.num_attention_heads,
        })
    }

    /// How many values a vector has.
    pub fn dimensions(&self) -> usize {
        self.words.columns
    }

    /// The vectors of texts, one after the other.
    pub fn vectors(&self, texts: &[Vec<u32>]) -> Vec<f32> {
        let mut hidden = self.embedded(texts);
        for layer in &self.layers {
            layer.apply(&mut hidden, texts, self.heads);
        }
        let mut vectors = vec![0.0; texts.len() * self.dimensions()];
        let mut states = hidden.values.chunks_exact(self.dimensions());
        for (text, vector) in texts.iter().zip(vectors.chunks_exact_mut(self.dimensions())) {
            states.by_ref().take(text.len()).for_each(|state| add(vector, state));
            normalise(vector);
        }
        vectors
    }

    fn embedded(&self, texts: &[Vec<u32>]) -> Matrix {
        let count = texts.iter().map(Vec::len).sum();
        let mut hidden = Matrix::zeros(count, self.dimensions());
        let tokens = texts.iter().flat_map(|text| text.iter().enumerate());
        for ((position, &token), out) in tokens.zip(hidden.values.chunks_exact_mut(self.words.columns)) {
            add(out, self.words.row(token as usize));
            add(out, self.types.row(0));
            add(out, self.positions.row(position));
        }
        self.norm.apply(&mut hidden);
        hidden
    }
}

struct Layer {
    query: Dense,
    key: Dense,
    value: Dense,
    attended: Dense,
    attention_norm: Norm,
    widened: Dense,
    narrowed: Dense,
    output_norm: Norm,
}

impl Layer {
    fn new(weights: &Weights, name: &str, epsilon: f32) -> anyhow::Result<Self> {
        let dense = |part: &str| Dense::new(weights, &format!("{name}.{part}"));
        let norm = |part: &str| Norm::new(weights, &format!("{name}.{part}"), epsilon);
        Ok(Self {
            query: dense("attention.self.query")?,
            key: dense("attention.self.key")?,
            value: dense("attention.self.value")?,
            attended: dense("attention.output.dense")?,
            attention_norm: norm("attention.output.LayerNorm")?,
            widened: dense("intermediate.dense")?,
            narrowed: dense("output.dense")?,
            output_norm: norm("output.LayerNorm")?,
        })
    }

    fn apply(&self, hidden: &mut Matrix, texts: &[Vec<u32>], heads: usize) {
        let [query, key, value] =
            [&self.query, &self.key, &self.value].map(|dense| dense.apply(&hidden.values));
        let mut mixed = Matrix::zeros(hidden.rows(), hidden.columns);
        let mut first = 0;
        for text in texts {
            let tokens = first..first + text.len();
            for head in 0..heads {
                let attention = Attention { query: &query, key: &key, value: &value, head, heads };
                tokens.clone().for_each(|token| attention.mix(token, tokens.clone(), &mut mixed));
            }
            first = tokens.end;
        }
        add(&mut hidden.values, &self.attended.apply(&mixed.values).values);
        self.attention_norm.apply(hidden);
        let mut wide = self.widened.apply(&hidden.values);
        wide.values.iter_mut().for_each(|value| *value = gelu(*value));
        add(&mut hidden.values, &self.narrowed.apply(&wide.values).values);
        self.output_norm.apply(hidden);
    }
}

/// One head of the attention.
struct Attention<'a> {
    query: &'a Matrix,
    key: &'a Matrix,
    value: &'a Matrix,
    head: usize,
    heads: usize,
}

impl Attention<'_> {
    /// Adds up the values of a text's tokens as one of them attends to them.
    fn mix(&self, token: usize, text: std::ops::Range<usize>, out: &mut Matrix) {
        let width = self.query.columns / self.heads;
        let columns = self.head * width..(self.head + 1) * width;
        let scale = 1.0 / (width as f32).sqrt();
        let query = &self.query.row(token)[columns.clone()];
        let score = |other: usize| dot(query, &self.key.row(other)[columns.clone()]) * scale;
        let mut weights: Vec<f32> = text.clone().map(score).collect();
        softmax(&mut weights);
        let out = &mut out.row_mut(token)[columns.clone()];
        for (weight, other) in weights.into_iter().zip(text) {
            let values = &self.value.row(other)[columns.clone()];
            out.iter_mut().zip(values).for_each(|(sum, value)| *sum += weight * value);
        }
    }
}

fn softmax(values: &mut [f32]) {
    let highest = values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    values.iter_mut().for_each(|value| *value = libm::expf(*value - highest));
    let sum: f32 = values.iter().sum();
    values.iter_mut().for_each(|value| *value /= sum);
}

/// x·Φ(x), exactly (Hendrycks and Gimpel, 2016).
fn gelu(x: f32) -> f32 {
    0.5 * x * (1.0 + libm::erff(x * std::f32::consts::FRAC_1_SQRT_2))
}

fn add(sums: &mut [f32], values: &[f32]) {
    sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
}

struct Dense {
    factor: Factor,
    bias: Vec<f32>,
}

impl Dense {
    fn new(weights: &Weights, name: &str) -> anyhow::Result<Self> {
        let factor = Factor::of(&weights.matrix(&format!("{name}.weight"))?.transposed());
        Ok(Self { factor, bias: weights.matrix(&format!("{name}.bias"))?.values })
    }

    fn apply(&self, hidden: &[f32]) -> Matrix {
        let mut out = self.factor.product(hidden);
        out.values.chunks_exact_mut(self.bias.len()).for_each(|row| add(row, &self.bias));
        out
    }
}

struct Norm {
    weight: Vec<f32>,
    bias: Vec<f32>,
    epsilon: f32,
}

impl Norm {
    fn new(weights: &Weights, name: &str, epsilon: f32) -> anyhow::Result<Self> {
        let vector = |part: &str| anyhow::Ok(weights.matrix(&format!("{name}.{part}"))?.values);
        Ok(Self { weight: vector("weight")?, bias: vector("bias")?, epsilon })
    }

    fn apply(&self, hidden: &mut Matrix) {
        let width = self.weight.len();
        for row in hidden.values.chunks_exact_mut(width) {
            let mean = row.iter().sum::<f32>() / width as f32;
            row.iter_mut().for_each(|value| *value -= mean);
            let scale = 1.0 / (dot(row, row) / width as f32 + self.epsilon).sqrt();
            for ((value, weight), bias) in row.iter_mut().zip(&self.weight).zip(&self.bias) {
                *value = *value * scale * weight + bias;
            }
        }
    }
}
