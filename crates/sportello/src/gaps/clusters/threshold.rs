//! From which average similarity on two clusters are one.
//!
//! In: nothing, or texts of which it is known which ask the same. Out: a threshold.

use std::collections::BTreeMap;

use sportello_meaning::Table;

use super::Asked;
use super::linkage::Linkage;
use super::read::{Read, distinct};
use super::space::Space;
use crate::text::Lang;

/// With a table of meanings, where nothing is known.
///
/// NMI, B-cubed precision and recall (2026-11):
///
/// | | 0.19 | 0.24 | 0.27 | 0.30 | 0.36 |
/// |---|---|---|---|---|---|
/// | Banking77 valid | 75.3 44/50 | 77.9 57/41 | 78.7 61/39 | 79.2 66/36 | 79.9 75/30 |
/// | CLINC150 dev | 86.6 60/68 | 87.4 69/62 | 87.6 72/58 | 87.5 76/54 | 87.4 85/44 |
/// | curekart train | 71.1 75/35 | 71.6 81/31 | 71.2 83/28 | 70.6 84/26 | 70.1 87/23 |
/// | MASSIVE it dev | 67.9 57/31 | 68.5 64/25 | 68.7 67/23 | 69.0 71/21 | 69.2 77/17 |
/// | Banking77 train, 10,003 texts | 72.4 48/45 | 74.4 58/39 | 74.5 64/33 | 74.5 68/28 | 73.9 75/21 |
///
/// Higher ones are purer, and take apart what a handful of customers asks of one gap.
const WITH_MEANING: f32 = 0.27;
/// By words alone.
///
/// The same sets at 0.14 / 0.175 / 0.21: 71.6 42/35, 73.0 47/33, 74.3 53/30; 83.3 58/54, 84.5 65/51,
/// 84.8 70/47; 66.8 69/29, 67.5 73/27, 67.7 77/24; 63.8 54/20, 64.9 59/19, 65.5 62/18; 64.9 43/27,
/// 65.9 48/24, 66.7 52/21.
const BY_WORDS: f32 = 0.175;

/// What is tried around the default.
///
/// Not further from it: a Faq's wordings are written to tell its entries apart, customers' questions
/// about what it lacks are not. Left free, `corpus/negozio` makes the threshold 0.43, at which five ways
/// to ask for a rental are four clusters.
const FACTORS: [f32; 6] = [0.75, 0.85, 0.95, 1.0, 1.05, 1.15];

/// How many known texts are clustered to find the best.
const MOST: usize = 1500;

/// The default counts as much as so many known texts.
const PRIOR: f32 = 300.0;

/// The threshold where nothing is known.
pub fn default_of(meaning: bool) -> f32 {
    if meaning { WITH_MEANING } else { BY_WORDS }
}

/// The threshold at which texts with numbers fall best into clusters of one number.
pub fn calibrated(table: Option<&Table>, known: &[(Asked<'_>, usize)]) -> f32 {
    let default = default_of(table.is_some());
    let (reads, numbers) = sample(known);
    let labels = numbers.iter().collect::<std::collections::BTreeSet<_>>().len();
    if labels < 2 {
        return default;
    }
    let vectors = Space::of(table, &[], &reads).vectors(&reads);
    let least = FACTORS.map(|factor| factor * default);
    let linkage = Linkage::of(vectors, least[0]);
    let mut best = (f64::MIN, default);
    for least in least {
        let quality = f_measure(&linkage.groups(least), &numbers);
        if quality > best.0 {
            best = (quality, least);
        }
    }
    let count = reads.len() as f32;
    (count * best.1 + PRIOR * default) / (count + PRIOR)
}

/// Some of the known texts, whatever their order, and what each is about; the two languages are apart.
fn sample(known: &[(Asked<'_>, usize)]) -> (Vec<Read>, Vec<(usize, Lang)>) {
    let asked: Vec<Asked<'_>> = known.iter().map(|(asked, _)| *asked).collect();
    let mut items = distinct(&asked);
    items.sort_by_key(|(read, _)| read.order());
    items.truncate(MOST);
    let number = |(read, places): (Read, Vec<usize>)| {
        let number = known[places[0]].1;
        let lang = read.lang;
        (read, (number, lang))
    };
    items.into_iter().map(number).unzip()
}

/// B-cubed precision and recall of groups, as one figure.
fn f_measure<L: Ord + Copy>(groups: &[Vec<usize>], labels: &[L]) -> f64 {
    let mut totals: BTreeMap<L, f64> = BTreeMap::new();
    labels.iter().for_each(|label| *totals.entry(*label).or_default() += 1.0);
    let (mut precision, mut recall) = (0.0, 0.0);
    for group in groups {
        let mut counts: BTreeMap<L, f64> = BTreeMap::new();
        group.iter().for_each(|&text| *counts.entry(labels[text]).or_default() += 1.0);
        for (label, count) in counts {
            precision += count * count / group.len() as f64;
            recall += count * count / totals[&label];
        }
    }
    let all = labels.len() as f64;
    let (precision, recall) = (precision / all, recall / all);
    2.0 * precision * recall / (precision + recall)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_f_measure_is_that_of_b_cubed() {
        let labels = ["a", "a", "b"];
        assert_eq!(f_measure(&[vec![0, 1], vec![2]], &labels), 1.0);
        // Precision 1, recall (1/2 + 1/2 + 1)/3 = 2/3.
        let found = f_measure(&[vec![0], vec![1], vec![2]], &labels);
        assert!((found - 2.0 * (2.0 / 3.0) / (1.0 + 2.0 / 3.0)).abs() < 1e-12, "{found}");
        // Precision (2/3 + 2/3 + 1/3)/3 = 5/9, recall 1.
        let found = f_measure(&[vec![0, 1, 2]], &labels);
        assert!((found - 2.0 * (5.0 / 9.0) / (5.0 / 9.0 + 1.0)).abs() < 1e-12, "{found}");
    }

    #[test]
    fn without_two_matters_nothing_is_learnt() {
        let asked = Asked { text: "dov'è il pacco", lang: Lang::It };
        assert_eq!(calibrated(None, &[]), BY_WORDS);
        assert_eq!(calibrated(None, &[(asked, 0), (asked, 0)]), BY_WORDS);
    }
}
