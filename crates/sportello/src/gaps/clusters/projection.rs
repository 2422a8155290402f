//! Many features on few axes: each stands on every axis with the sign that its hash says.
//!
//! The cosines of what is projected are those of the features, give or take one over the root of the
//! number of axes (Achlioptas 2003); averages over clusters are much nearer. Singular vectors of the
//! same features are no better for this (figures in [`super`]), and depend on all texts.

use super::read::Feature;
use crate::hash::mix;

/// Adds a feature with its weight to some axes.
pub fn add(axes: &mut [f32], feature: Feature, weight: f32) {
    for (axes, number) in axes.chunks_mut(64).zip(1_u64..) {
        let mut signs = mix(feature.wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        for axis in axes {
            // The lowest bit becomes the sign bit of the weight.
            *axis += f32::from_bits(weight.to_bits() ^ ((signs as u32) << 31));
            signs >>= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axes(features: std::ops::Range<Feature>) -> [f32; 128] {
        let mut axes = [0.0; 128];
        features.for_each(|feature| add(&mut axes, mix(feature), 0.5));
        axes
    }

    fn cosine(a: &[f32], b: &[f32]) -> f32 {
        let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
        dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
    }

    #[test]
    fn a_feature_has_its_weight_on_every_axis() {
        assert!(axes(7..8).iter().all(|value| value.abs() == 0.5));
    }

    #[test]
    fn angles_survive() {
        // Of 80 features 40 are shared.
        let found = cosine(&axes(0..80), &axes(40..120));
        assert!((found - 0.5).abs() < 0.15, "{found}");
        let found = cosine(&axes(0..80), &axes(100..180));
        assert!(found.abs() < 0.2, "{found}");
    }
}
