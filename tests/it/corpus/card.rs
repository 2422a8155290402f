//! What the data card promises: how much there is, and that tests are held out.

use std::collections::BTreeMap;

use sportello::Lang;
use sportello::text::normalise;

use super::questions::{out_of_scope, tests};
use super::{COMUNE, Corpus, NEGOZIO, all};

const FEWEST_WORDINGS: usize = 6;
const FEWEST_TESTS: usize = 4;
const FEWEST_OUT_OF_SCOPE: usize = 200;

/// As two texts are compared: in matching form, without the punctuation.
pub fn matching_form(text: &str) -> String {
    let normal = normalise(text);
    normal
        .text()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn there_are_enough_entries() {
    for (corpus, fewest) in [(&*NEGOZIO, 80), (&*COMUNE, 40)] {
        let count = corpus.faq().entries.len();
        assert!(count >= fewest, "{}: {count} entries, expected at least {fewest}", corpus.name);
    }
}

#[test]
fn every_entry_has_enough_in_both_languages() {
    let mut short = Vec::new();
    for corpus in all() {
        for entry in &corpus.faq().entries {
            for lang in Lang::ALL {
                let text = entry.texts.get(&lang);
                let (wordings, tests) = text.map_or((0, 0), |text| (text.wordings.len(), text.tests.len()));
                if wordings < FEWEST_WORDINGS || tests < FEWEST_TESTS {
                    short.push(format!(
                        "{}/{} {lang}: {wordings} wordings, {tests} tests",
                        corpus.name, entry.id
                    ));
                }
            }
        }
    }
    assert!(short.is_empty(), "too few in\n{}", short.join("\n"));
}

#[test]
fn tests_are_held_out() {
    for corpus in all() {
        let asked = asked(corpus);
        let mut leaked = Vec::new();
        for test in tests(corpus.faq()) {
            if let Some(entry) = asked.get(&matching_form(&test.text)) {
                leaked.push(format!("{:?} of {} is a wording of {entry}", test.text, test.entry));
            }
        }
        assert!(leaked.is_empty(), "{}:\n{}", corpus.name, leaked.join("\n"));
    }
}

#[test]
fn questions_out_of_scope_are_no_wordings() {
    for corpus in all() {
        let asked = asked(corpus);
        for row in out_of_scope(corpus.name) {
            let entry = asked.get(&matching_form(&row.text));
            assert_eq!(entry, None, "{}: {:?} can be answered", corpus.name, row.text);
        }
    }
}

#[test]
fn half_of_what_is_out_of_scope_is_near() {
    for corpus in all() {
        let rows = out_of_scope(corpus.name);
        let near = rows.iter().filter(|row| row.near).count();
        assert!(rows.len() >= FEWEST_OUT_OF_SCOPE, "{}: {} rows", corpus.name, rows.len());
        assert!(near * 2 >= rows.len() - 1, "{}: {near} of {} are near", corpus.name, rows.len());
        for lang in Lang::ALL {
            let count = rows.iter().filter(|row| row.lang == lang).count();
            assert!(count * 3 >= rows.len(), "{}: {count} of {} in {lang}", corpus.name, rows.len());
        }
    }
}

/// Every question and wording of a corpus with its entry.
pub fn asked(corpus: &Corpus) -> BTreeMap<String, &str> {
    let mut asked = BTreeMap::new();
    for entry in &corpus.faq().entries {
        for text in entry.texts.values() {
            asked.extend(text.asked().map(|wording| (matching_form(wording), entry.id.as_str())));
        }
    }
    asked
}
