//! `confusable`: entries that only the wording itself tells apart.
//!
//! The wordings are dealt into folds. For each fold an index is built without its wordings
//! and asked them, as a customer would who found words of his own. Where many wordings of an
//! entry go to the same other entry, the two need to be told apart or merged. Questions stay
//! in every index, so that no entry is ever empty.

use std::collections::BTreeMap;

use super::subject::{Subject, answers};
use super::{Code, Finding, Severity};
use crate::assistant::built_in;
use crate::faq::{Faq, Localised};
use crate::hash::fnv1a_32;
use crate::index::Index;
use crate::text::normalise;

/// Each fold costs one build of the index. Five leave an entry four fifths of its wordings.
pub const FOLDS: usize = 5;

/// Fewer may be slips: then `shadowed-wording` and the tests say so.
const LEAST_WORDINGS: usize = 3;
/// The least share of an entry's wordings that have to go the same way.
const LEAST_SHARE: f32 = 0.25;

/// What became of the wordings that were held back.
#[derive(Default)]
pub struct Held<'a> {
    /// How many wordings of each entry were asked.
    asked: BTreeMap<&'a str, usize>,
    /// Those that went astray: from which entry, to which.
    astray: BTreeMap<(String, String), Vec<&'a str>>,
}

impl<'a> Held<'a> {
    /// Asks one fold's wordings of an index that has not seen them.
    pub fn ask_fold(&mut self, subject: &Subject<'a>, fold: usize) {
        let index = Index::build(&without(subject.faq, fold), built_in().as_ref());
        for (entry, _, text) in subject.localised() {
            for wording in text.wordings.iter().filter(|wording| fold_of(wording) == fold) {
                self.ask(&index, entry, wording);
            }
        }
    }

    fn ask(&mut self, index: &Index, entry: &'a str, wording: &'a str) {
        *self.asked.entry(entry).or_default() += 1;
        if let Some(other) = answers(index, wording).first().filter(|first| **first != entry) {
            self.astray.entry((entry.to_owned(), (*other).to_owned())).or_default().push(wording);
        }
    }

    /// Each pair once, under the entry that loses the larger share to the other.
    pub fn findings(&self) -> Vec<Finding> {
        let pairs = self.astray.keys();
        let worst = pairs.filter(|(entry, other)| {
            let (there, back) = (self.share(entry, other), self.share(other, entry));
            there >= LEAST_SHARE && (there > back || (there == back && entry < other))
        });
        worst.map(|(entry, other)| self.finding(entry, other)).collect()
    }

    /// The share of an entry's wordings that another entry answers; 0 where they are too few to tell.
    fn share(&self, entry: &str, other: &str) -> f32 {
        let astray = self.between(entry, other).len();
        if astray < LEAST_WORDINGS { 0.0 } else { astray as f32 / self.asked_of(entry) as f32 }
    }

    fn between(&self, entry: &str, other: &str) -> &[&'a str] {
        self.astray.get(&(entry.to_owned(), other.to_owned())).map_or(&[], Vec::as_slice)
    }

    fn asked_of(&self, entry: &str) -> usize {
        self.asked.get(entry).copied().unwrap_or_default()
    }

    fn finding(&self, entry: &str, other: &str) -> Finding {
        let (there, back) = (self.between(entry, other), self.between(other, entry));
        let message = format!(
            "{} of {} wordings of `{entry}` go to `{other}` when they are not learnt, and {} of {} the other \
             way: expected entries that can be told apart; use the words that set each apart in more of its \
             wordings, move wordings that fit the other, or merge the entries",
            there.len(),
            self.asked_of(entry),
            back.len(),
            self.asked_of(other),
        );
        let finding = Finding::new(Code::Confusable, Severity::Warning, message).of_entry(entry);
        finding.with(there.iter().chain(back).copied())
    }
}

fn without(faq: &Faq, fold: usize) -> Faq {
    let mut faq = faq.clone();
    let texts = faq.entries.iter_mut().flat_map(|entry| entry.texts.values_mut());
    texts.for_each(|text: &mut Localised| text.wordings.retain(|wording| fold_of(wording) != fold));
    faq
}

/// By the matching form, so that what the matching cannot tell apart is held back together.
fn fold_of(wording: &str) -> usize {
    let normal = normalise(wording);
    fnv1a_32(normal.text().bytes()) as usize % FOLDS
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check_count, entry, faq};
    use super::*;

    #[test]
    fn entries_that_ask_the_same_are_a_warning_once() {
        let costi = entry("costi").question("Costi?");
        let costi =
            costi.wordings(&["quanto costa spedire", "prezzo della spedizione", "spedire quanto viene"]);
        let tariffe = entry("tariffe").question("Quanto costa la spedizione?");
        let tariffe = tariffe.wordings(&[
            "costo per spedire un pacco",
            "quanto viene la spedizione",
            "tariffe di spedizione",
            "prezzo per spedire",
            "quanto costa spedire un pacco",
        ]);
        let orari = entry("orari").question("Quando siete aperti?");
        check_count(&faq([costi, tariffe, orari]), Code::Confusable, 1);
    }

    #[test]
    fn a_pair_is_told_once_with_both_directions() {
        let key = |entry: &str, other: &str| (entry.to_owned(), other.to_owned());
        let astray = [(key("a", "b"), vec!["1", "2", "3"]), (key("b", "a"), vec!["4", "5", "6", "7"])];
        let held = Held { asked: [("a", 10), ("b", 10)].into(), astray: astray.into() };
        let findings = held.findings();
        let message = "4 of 10 wordings of `b` go to `a` when they are not learnt, and 3 of 10 the other \
                       way: expected entries that can be told apart; use the words that set each apart in \
                       more of its wordings, move wordings that fit the other, or merge the entries";
        assert_eq!(findings.iter().map(|finding| &*finding.message).collect::<Vec<_>>(), [message]);
        assert_eq!(findings[0].evidence, ["4", "5", "6", "7", "1", "2", "3"]);
    }

    #[test]
    fn few_wordings_or_a_small_share_are_slips() {
        let key = ("a".to_owned(), "b".to_owned());
        let held = |asked, astray: &[&'static str]| {
            let astray = BTreeMap::from([(key.clone(), astray.to_vec())]);
            Held { asked: [("a", asked)].into(), astray }.findings().len()
        };
        assert_eq!(held(4, &["1", "2"]), 0);
        assert_eq!(held(13, &["1", "2", "3"]), 0);
        assert_eq!(held(12, &["1", "2", "3"]), 1);
    }

    #[test]
    fn entries_with_words_of_their_own_are_fine() {
        let orari = entry("orari").question("Quando aprite il negozio?");
        let orari = orari.wordings(&["orari del negozio", "quando aprite", "il negozio apre la domenica"]);
        let resi = entry("resi").question("Come rendo un articolo?");
        let resi = resi.wordings(&["rendo l'articolo", "come si rende un articolo", "articolo da rendere"]);
        check_count(&faq([orari, resi]), Code::Confusable, 0);
    }

    #[test]
    fn every_fold_gets_wordings() {
        let folds: std::collections::BTreeSet<_> =
            (0..40).map(|n| fold_of(&format!("wording {n}"))).collect();
        assert_eq!(folds.len(), FOLDS);
    }
}
