//! `confusable`: entries that only the wording itself tells apart.
//!
//! The questions and wordings are dealt into folds. For each fold an index is built without
//! its wordings and asked them, as a customer would who found words of his own. Where many
//! wordings of an entry go to the same other entry, the two need to be told apart or merged.

use std::collections::BTreeMap;

use super::subject::{Subject, Text, answers, form};
use super::{Code, Finding, Severity};
use crate::faq::Faq;
use crate::index::Index;

/// Each fold costs one build of the index. Five leave an entry four fifths of its wordings.
pub const FOLDS: usize = 5;

/// Fewer may be a slip of one wording: then `shadowed-wording` and the tests say so.
const LEAST_WORDINGS: usize = 3;
/// The least share of an entry's wordings that have to go the same way.
const LEAST_SHARE: f32 = 0.25;

/// The wordings that went astray, by where they stand and where they went.
#[derive(Default)]
pub struct Held<'a> {
    astray: BTreeMap<(&'a str, String), Vec<&'a str>>,
    /// How many wordings of each entry were asked.
    asked: BTreeMap<&'a str, usize>,
}

impl<'a> Held<'a> {
    /// Asks one fold's wordings of an index that has not seen them.
    pub fn ask_fold(&mut self, subject: &Subject<'a>, fold: usize) {
        let held: Vec<&Text> = subject.asked.iter().filter(|text| fold_of(&text.form) == fold).collect();
        if held.is_empty() {
            return;
        }
        let index = Index::build(&without(subject.faq, fold));
        for text in held {
            *self.asked.entry(text.entry).or_default() += 1;
            let first = answers(&index, text.text).first().map(|first| (*first).to_owned());
            if let Some(other) = first.filter(|first| *first != text.entry) {
                self.astray.entry((text.entry, other)).or_default().push(text.text);
            }
        }
    }

    /// Each pair once, under the entry that loses the larger share to the other.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for ((entry, other), wordings) in &self.astray {
            let back = self.share(other, entry);
            let share = self.share(entry, other);
            let larger = share > back || (share == back && *entry < other.as_str());
            if larger && self.counts(entry, wordings) || !self.qualifies(other, entry) && self.counts(entry, wordings) {
                findings.push(self.finding(entry, other, wordings));
            }
        }
        findings
    }
}
