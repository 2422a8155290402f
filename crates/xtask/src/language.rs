//! Trains the two-way language guess of `sportello::text`.
//!
//! Logistic regression by stochastic gradient descent in a fixed order, on whole
//! sentences and on their first few words, so that short questions count too.

use std::path::Path;

use sportello::text::{WEIGHTS_LEN, language_features, normalise};

use crate::pairs::{self, Pair};

const EPOCHS: usize = 6;
const RATE: f32 = 0.6;
const DECAY: f32 = 2e-7;
/// The table holds the weights in units of 1/16.
const UNIT: f32 = 1.0 / 16.0;

struct Example {
    features: Vec<u16>,
    italian: bool,
}

pub fn train(pairs: &Path, out: &Path) -> anyhow::Result<()> {
    let examples = examples(&pairs::read(pairs)?);
    println!("{} examples", examples.len());
    let mut weights = vec![0_f32; WEIGHTS_LEN];
    for epoch in 0..EPOCHS {
        let loss = pass(&examples, &mut weights, RATE / (1.0 + epoch as f32));
        println!("epoch {}: mean log loss {loss:.4}", epoch + 1);
    }
    let table: Vec<u8> =
        weights.iter().map(|weight| (weight / UNIT).round().clamp(-127.0, 127.0) as i8 as u8).collect();
    std::fs::write(out, table)?;
    println!("wrote {}", out.display());
    Ok(())
}

fn examples(pairs: &[Pair]) -> Vec<Example> {
    let mut examples = Vec::new();
    for pair in pairs.iter().filter(|pair| pair.it != pair.en) {
        for (text, italian) in [(&pair.it, true), (&pair.en, false)] {
            let words: Vec<&str> = text.split_whitespace().collect();
            for count in [2, 5, 40] {
                if count == 2 || words.len() > count / 2 {
                    let text = words[..words.len().min(count)].join(" ");
                    let plain: String = text.chars().map(without_accent).collect();
                    if plain != text {
                        examples.push(example(&plain, italian));
                    }
                    examples.push(example(&text, italian));
                }
            }
        }
    }
    // A fixed shuffle: neighbours in the file come from the same source.
    let len = examples.len();
    for at in (1..len).rev() {
        examples.swap(at, (at.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20) % (at + 1));
    }
    examples
}

/// Customers leave accents out, so every sentence is also seen without.
fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' => 'a',
        'è' | 'é' => 'e',
        'ì' | 'í' => 'i',
        'ò' | 'ó' => 'o',
        'ù' | 'ú' => 'u',
        'È' => 'E',
        other => other,
    }
}

fn example(text: &str, italian: bool) -> Example {
    let mut features = Vec::new();
    language_features(&normalise(text), &mut |feature| features.push(feature as u16));
    Example { features, italian }
}

fn pass(examples: &[Example], weights: &mut [f32], rate: f32) -> f32 {
    let mut loss = 0.0;
    for Example { features, italian } in examples.iter().filter(|example| !example.features.is_empty()) {
        let scale = 1.0 / (features.len() as f32).sqrt();
        let logit: f32 = features.iter().map(|&at| weights[at as usize]).sum::<f32>() * scale;
        let probability = 1.0 / (1.0 + (-logit).exp());
        let target = f32::from(*italian);
        loss -= if *italian { probability } else { 1.0 - probability }.max(1e-9).ln();
        let step = rate * (target - probability) * scale;
        for &at in features {
            let weight = &mut weights[at as usize];
            *weight += step - DECAY * *weight;
        }
    }
    loss / examples.len() as f32
}
