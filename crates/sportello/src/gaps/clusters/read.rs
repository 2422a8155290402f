//! A text as it is compared: its words, and its features with how often each occurs.

use std::collections::BTreeMap;

use crate::hash::{START_64, fnv1a_64, mix};
use crate::text::{Lang, analyse_question, stem};

use super::Asked;

/// A feature of a text: the hash of a stem, or of a letter group.
pub type Feature = u64;

/// The bit that tells letter groups from stems.
pub const GROUP: Feature = 1 << 63;

/// How many letters a group has, bounds included. 3 to 5 and 2 to 4 are within noise.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=4;

/// A text as it is compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The likely language.
    pub lang: Lang,
    /// The words in matching form.
    pub forms: Vec<String>,
    /// The features in rising order, each once, with how often it occurs.
    pub features: Vec<(Feature, f32)>,
}

/// The texts that differ, in the order of their words, each with the places where it stands.
pub fn distinct(texts: &[Asked<'_>]) -> Vec<(Read, Vec<usize>)> {
    let mut alike: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for (place, asked) in texts.iter().enumerate() {
        alike.entry(forms(asked)).or_default().push(place);
    }
    let read = |(forms, places): (Vec<String>, Vec<usize>)| {
        let english = places.iter().filter(|&&place| texts[place].lang == Lang::En).count();
        let lang = if 2 * english > places.len() { Lang::En } else { Lang::It };
        (Read::of(forms, lang), places)
    };
    alike.into_iter().map(read).collect()
}

fn forms(asked: &Asked<'_>) -> Vec<String> {
    /// How sure a stated language is: as a page's, see [`crate::Context::in_lang`].
    const STATED: f32 = 0.9;
    let italian = if asked.lang == Lang::It { STATED } else { 1.0 - STATED };
    analyse_question(asked.text, italian).words.iter().map(|word| word.form.to_owned()).collect()
}

impl Read {
    fn of(forms: Vec<String>, lang: Lang) -> Self {
        let mut features = Vec::new();
        for form in &forms {
            features.push(stem_feature(&stem(form, lang)));
            push_groups(form, &mut features);
        }
        features.sort_unstable();
        let counted = features.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)).collect();
        Self { lang, forms, features: counted }
    }

    /// What decides which texts are compared where there are too many.
    pub fn order(&self) -> u64 {
        mix(self.forms.iter().fold(START_64, |hash, form| fnv1a_64(hash, form.bytes().chain([b' ']))))
    }
}

fn push_groups(form: &str, features: &mut Vec<Feature>) {
    let bounded = format!(" {form} ");
    let mut starts: Vec<usize> = bounded.char_indices().map(|(at, _)| at).collect();
    starts.push(bounded.len());
    for letters in LETTERS {
        let groups = starts.windows(letters + 1);
        features.extend(groups.map(|bounds| hash(&bounded[bounds[0]..bounds[letters]]) | GROUP));
    }
}

/// The feature of a stem.
pub fn stem_feature(stem: &str) -> Feature {
    hash(stem) & !GROUP
}

fn hash(text: &str) -> u64 {
    mix(fnv1a_64(START_64, text.bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(texts: &[&str]) -> Vec<Vec<usize>> {
        let asked: Vec<Asked<'_>> = texts.iter().map(|text| Asked { text, lang: Lang::It }).collect();
        distinct(&asked).into_iter().map(|(_, places)| places).collect()
    }

    #[test]
    fn spelling_signs_and_case_make_no_difference() {
        assert_eq!(places(&["Dov'è il pacco?", "zucca", "DOV'E' IL PACCO"]), [vec![0, 2], vec![1]]);
    }

    #[test]
    fn a_text_without_words_is_read() {
        assert_eq!(places(&["???", ""]), [vec![0, 1]]);
    }

    #[test]
    fn features_are_stems_and_letter_groups() {
        let asked = Asked { text: "pacchi pacchi", lang: Lang::It };
        let (read, _) = distinct(&[asked]).remove(0);
        let stems: Vec<_> = read.features.iter().filter(|(feature, _)| feature & GROUP == 0).collect();
        assert_eq!(stems.len(), 1);
        assert_eq!(stems[0].1, 2.0);
        // Of " pacchi " six groups of three letters and five of four.
        assert_eq!(read.features.len() - stems.len(), 11);
    }
}
