//! What an unfinished text may become.
//!
//! In: the text and the words of the Faq. Out: the text with its last word finished in the likeliest
//! ways. A word is unfinished while nothing stands behind it.

use std::borrow::Cow;

use crate::index::Index;
use crate::index::vocabulary::Form;
use crate::text::normalise;

/// How many words an unfinished one is read as; see the comparison in `suggest`.
const MOST: usize = 3;
/// With fewer letters a word may become too much: it is left out.
const SHORTEST: usize = 2;

/// A text and the words that its last one may become.
#[derive(Debug)]
pub struct Readings<'t> {
    typed: &'t str,
    /// Where the unfinished word starts; the end of the text if there is none.
    pub start: usize,
    /// The unfinished word in matching form; empty where it is read as it stands or left out.
    pub prefix: String,
    words: Vec<String>,
}

impl<'t> Readings<'t> {
    /// Reads what was typed so far.
    pub fn of(typed: &'t str, index: &Index) -> Self {
        let last = |c: char| !c.is_alphanumeric();
        let start = typed.rfind(last).map_or(0, |at| typed.ceil_char_boundary(at + 1));
        let prefix = normalise(&typed[start..]).text().to_owned();
        if prefix.is_empty() {
            return Self::as_it_stands(typed);
        }
        if prefix.chars().count() < SHORTEST {
            return Self { typed: &typed[..start], ..Self::as_it_stands(&typed[..start]) };
        }
        let words = completions(&prefix, index);
        if words.is_empty() { Self::as_it_stands(typed) } else { Self { typed, start, prefix, words } }
    }

    fn as_it_stands(typed: &'t str) -> Self {
        Self { typed, start: typed.len(), prefix: String::new(), words: Vec::new() }
    }

    /// How many readings there are.
    pub fn len(&self) -> usize {
        self.words.len().max(1)
    }

    /// The text in each reading; the likeliest first.
    pub fn texts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let whole = self.words.is_empty().then_some(Cow::Borrowed(self.typed));
        let finished = self.words.iter().map(|word| Cow::Owned([&self.typed[..self.start], word].concat()));
        whole.into_iter().chain(finished)
    }
}

/// The word itself, if the Faq has it, and the most frequent ones that begin with it; words of one
/// stem once.
fn completions(prefix: &str, index: &Index) -> Vec<String> {
    let vocabulary = &index.vocabulary;
    let mut forms: Vec<(bool, f32, Form)> = vocabulary
        .beginning_with(prefix)
        .map(|form| (vocabulary.spelling(form) != prefix, rarity(form, index), form))
        .collect();
    forms.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut kept: Vec<Form> = Vec::with_capacity(MOST);
    for (_, _, form) in forms {
        let stems = vocabulary.terms(form);
        let same = |other: &Form| vocabulary.terms(*other).iter().zip(&stems).any(|(a, b)| a == b);
        if !kept.iter().any(same) {
            kept.push(form);
        }
        if kept.len() == MOST {
            break;
        }
    }
    kept.into_iter().map(|form| vocabulary.spelling(form).to_owned()).collect()
}

/// The inverse document frequency of the more frequent of a word's stems.
fn rarity(form: Form, index: &Index) -> f32 {
    let stems = index.vocabulary.terms(form);
    stems.iter().flatten().map(|term| index.fields.idf(Some(*term))).fold(f32::MAX, f32::min)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Faq;

    #[track_caller]
    fn check(typed: &str, expected: &[&str]) {
        let faq = Faq::from_json(
            r#"{"entry": [
                {"id": "a", "it": {"question": "Costi di spedizione e spedizioni", "answer": "La spedizione."}},
                {"id": "b", "it": {"question": "Sped, spese", "answer": "La spedizione, spesso."}},
                {"id": "c", "it": {"question": "Specchi", "answer": "Specchi spenti."}}]}"#,
        );
        let index = Index::build(&faq.expect("the Faq is sound"), None);
        let readings = Readings::of(typed, &index);
        let texts: Vec<_> = readings.texts().collect();
        assert_eq!(texts, expected, "readings of {typed:?}");
    }

    #[test]
    fn an_unfinished_word_is_read_as_the_most_frequent_ones() {
        check("costi di SPEDI", &["costi di spedizione"]);
        check("spe", &["spedizione", "specchi", "sped"]);
        check("l'ordine: spé", &["l'ordine: spedizione", "l'ordine: specchi", "l'ordine: sped"]);
    }

    #[test]
    fn a_whole_word_comes_first() {
        check("sped", &["sped", "spedizione"]);
    }

    #[test]
    fn a_single_letter_is_left_out() {
        check("costi s", &["costi "]);
        check("s", &[""]);
    }

    #[test]
    fn what_is_finished_or_begins_nothing_stands() {
        check("costi di sped ", &["costi di sped "]);
        check("costi xyz", &["costi xyz"]);
        check("", &[""]);
        check("è già?", &["è già?"]);
    }
}
