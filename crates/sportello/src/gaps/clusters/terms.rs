//! What a cluster is about, in a few words.

use std::collections::BTreeMap;

use crate::text::{is_stop_word, stem};

use super::MOST_TERMS;
use super::read::Read;

/// The words that most of the members use and few others do: how many members have the word's stem,
/// times the logarithm of how rare it is. Each stem is shown by its commonest form.
pub fn of(members: &[&Read], rarity: impl Fn(&str) -> f32) -> Vec<String> {
    let mut stems: BTreeMap<String, (f32, BTreeMap<&str, usize>)> = BTreeMap::new();
    for read in members {
        let mut seen: Vec<String> = Vec::new();
        for form in read.forms.iter().filter(|form| !is_stop_word(form, read.lang)) {
            let stem = stem(form, read.lang).into_owned();
            let (weight, forms) = stems.entry(stem.clone()).or_default();
            *forms.entry(form).or_default() += 1;
            if !seen.contains(&stem) {
                *weight += rarity(&stem);
                seen.push(stem);
            }
        }
    }
    let mut terms: Vec<(f32, &str)> = stems
        .values()
        .filter_map(|(weight, forms)| {
            let (form, _) = forms.iter().max_by_key(|(form, count)| (**count, std::cmp::Reverse(**form)))?;
            Some((*weight, *form))
        })
        .collect();
    terms.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    terms.into_iter().take(MOST_TERMS).map(|(_, form)| form.to_owned()).collect()
}
