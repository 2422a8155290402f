//! The space in which texts are compared: what is common in it, and the direction of each text.

use rustc_hash::FxHashMap;
use sportello_meaning::{DIMENSIONS, Table};

use super::projection;
use super::read::{Feature, GROUP, Read};

/// How many values a direction has.
pub const AXES: usize = 256;

/// The length of a direction, in the units of its values: the products of two such are exact in
/// 32 bits.
pub const UNIT: i32 = 1 << 14;

/// A direction of about the length [`UNIT`]; all 0 of a text without words.
pub type Vector = [i16; AXES];

/// Before what all texts share is taken off, it counts as if so many more texts shared nothing: ten
/// texts on one matter share that matter.
const NEUTRAL: f32 = 100.0;

/// A feature of fewer texts tells nothing of what they have in common.
const LEAST_TEXTS: u32 = 2;

/// What is common among texts.
#[derive(Debug)]
pub struct Space<'t> {
    table: Option<&'t Table>,
    /// Inverse document frequencies: ln((1 + n) / (1 + df)) + 1.
    idf: FxHashMap<Feature, f32>,
    /// What all texts share.
    common: [f32; AXES],
}

impl<'t> Space<'t> {
    /// The space of texts, and of others that are known.
    pub fn of(table: Option<&'t Table>, background: &[Read], own: &[Read]) -> Self {
        let all = || background.iter().chain(own);
        let mut frequency: FxHashMap<Feature, u32> = FxHashMap::default();
        for (feature, _) in all().flat_map(|read| &read.features) {
            *frequency.entry(*feature).or_default() += 1;
        }
        let count = (background.len() + own.len()) as f32;
        let frequent = frequency.into_iter().filter(|(_, texts)| *texts >= LEAST_TEXTS);
        let idf = frequent.map(|(feature, texts)| (feature, idf(texts, count))).collect();
        let mut space = Self { table, idf, common: [0.0; AXES] };
        let mut sums = [0.0; AXES];
        for read in all() {
            let raw = space.raw(read);
            sums.iter_mut().zip(raw).for_each(|(sum, value)| *sum += value);
        }
        space.common = sums.map(|sum| sum / (count + NEUTRAL));
        space
    }

    /// The direction of a text.
    pub fn vector(&self, read: &Read) -> Vector {
        let mut values = self.raw(read);
        values.iter_mut().zip(self.common).for_each(|(value, common)| *value -= common);
        let (first, second) = values.split_at_mut(self.split());
        scale_to_unit(first);
        scale_to_unit(second);
        scale_to_unit(&mut values);
        values.map(|value| (value * UNIT as f32).round() as i16)
    }

    /// The directions of texts.
    pub fn vectors(&self, reads: &[Read]) -> Vec<Vector> {
        reads.iter().map(|read| self.vector(read)).collect()
    }

    /// How rare a feature is; nothing of one that is in one text only.
    pub fn rarity(&self, feature: Feature) -> Option<f32> {
        self.idf.get(&feature).copied()
    }

    /// How many axes hold what words mean; the others hold the words.
    pub fn split(&self) -> usize {
        if self.table.is_some() { DIMENSIONS } else { 0 }
    }

    /// What a text says, before what is common is taken off: each half of length 1.
    fn raw(&self, read: &Read) -> [f32; AXES] {
        let mut values = [0.0; AXES];
        let (meaning, words) = values.split_at_mut(self.split());
        if let Some(table) = self.table {
            for form in &read.forms {
                let share = table.share_of(form);
                meaning.iter_mut().zip(share).for_each(|(value, share)| *value += share as f32);
            }
        }
        self.project(read, words);
        scale_to_unit(meaning);
        scale_to_unit(words);
        values
    }

    /// Stems count as much as letter groups, however many there are of each.
    fn project(&self, read: &Read, axes: &mut [f32]) {
        let start = read.features.partition_point(|(feature, _)| feature & GROUP == 0);
        for block in [&read.features[..start], &read.features[start..]] {
            let weighted = || {
                block.iter().filter_map(|(feature, count)| Some((*feature, count * self.rarity(*feature)?)))
            };
            let square: f32 = weighted().map(|(_, weight)| weight * weight).sum();
            let scale = 1.0 / square.max(f32::MIN_POSITIVE).sqrt();
            weighted().for_each(|(feature, weight)| projection::add(axes, feature, weight * scale));
        }
    }
}

fn idf(texts: u32, count: f32) -> f32 {
    libm::logf((1.0 + count) / (1.0 + texts as f32)) + 1.0
}

/// Scales to length 1; what has no length stays as it is.
fn scale_to_unit(values: &mut [f32]) {
    let square: f32 = values.iter().map(|value| value * value).sum();
    if square > 0.0 {
        let scale = 1.0 / square.sqrt();
        values.iter_mut().for_each(|value| *value *= scale);
    }
}

/// The product of two directions, exact, in units of [`UNIT`] squared.
pub fn product(a: &Vector, b: &Vector) -> i32 {
    a.iter().zip(b).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum()
}

/// A product as a similarity, -1 to 1.
pub fn similarity(product: i32) -> f32 {
    product as f32 / (UNIT as f32 * UNIT as f32)
}
