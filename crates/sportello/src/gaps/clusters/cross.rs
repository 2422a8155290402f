//! Clusters of one language and of the other that mean the same.
//!
//! Two languages share few words, so that half of what speaks for a merge is missing between them:
//! here only the meaning counts, and only clusters that are nearest to each other merge.

use super::linkage::average;
use super::read::Read;
use super::space::{AXES, Vector, product, similarity};
use crate::text::Lang;

/// From which average similarity in meaning an Italian and an English cluster are one.
///
/// Merges of clusters whose commonest labels agree, at 0.3 / 0.4 / 0.45 / 0.5: MASSIVE it and en dev
/// 69 / 76 / 79 / 88 % of 180 / 144 / 97 / 48; `corpus/negozio`, whose entries are much nearer to each
/// other, 49 / 57 / 65 / 64 % of 290 / 136 / 66 / 25; `corpus/comune` 51 / 57 / 58 / 57 % of 192 / 82 /
/// 38 / 14 (a prototype, 2026-11).
const SAME: f32 = 0.45;

/// The largest clusters are compared; the others are questions that hardly anybody asks.
const MOST: usize = 2000;

/// Merges clusters across the languages; `split` is where the axes of the meaning end.
pub fn merged(groups: Vec<Vec<usize>>, reads: &[Read], vectors: &[Vector], split: usize) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by_key(|&group| (std::cmp::Reverse(groups[group].len()), group));
    order.truncate(if split == 0 { 0 } else { MOST });
    let side = |lang| -> Vec<(usize, Vector)> {
        let own = order.iter().filter(|&&group| lang_of(&groups[group], reads) == lang);
        own.map(|&group| (group, meaning(&groups[group], vectors, split))).collect()
    };
    let pairs = mutual(&side(Lang::It), &side(Lang::En));
    let mut groups = groups;
    for (italian, english) in pairs {
        let english = std::mem::take(&mut groups[english]);
        groups[italian].extend(english);
        groups[italian].sort_unstable();
    }
    groups.retain(|group| !group.is_empty());
    groups.sort_unstable();
    groups
}

/// The pairs that are nearest to each other, each with its numbers.
fn mutual(italian: &[(usize, Vector)], english: &[(usize, Vector)]) -> Vec<(usize, usize)> {
    let nearest = |(_, own): &(usize, Vector), others: &[(usize, Vector)]| {
        let near = others.iter().zip(0..).map(|((_, other), place)| (product(own, other), place));
        near.max_by_key(|&(near, place): &(i32, usize)| (near, std::cmp::Reverse(place)))
    };
    let pair = |(place, own): (usize, &(usize, Vector))| {
        let (near, other) = nearest(own, english)?;
        // The meaning is half of a direction's square.
        let same = 2.0 * similarity(near) >= SAME;
        let back = nearest(&english[other], italian)?.1;
        (same && back == place).then_some((own.0, english[other].0))
    };
    italian.iter().enumerate().filter_map(pair).collect()
}

/// The language of most members; Italian on a tie.
fn lang_of(group: &[usize], reads: &[Read]) -> Lang {
    let english = group.iter().filter(|&&text| reads[text].lang == Lang::En).count();
    if 2 * english > group.len() { Lang::En } else { Lang::It }
}

/// The average of a cluster, on the axes of the meaning only.
fn meaning(group: &[usize], vectors: &[Vector], split: usize) -> Vector {
    let mut sum = [0; AXES];
    for &text in group {
        let meaning = vectors[text][..split].iter();
        sum.iter_mut().zip(meaning).for_each(|(sum, &value)| *sum += i32::from(value));
    }
    average(&sum, group.len() as i32)
}
