//! `stopword-variant`: wordings of an entry that differ in nothing but stop words.

use std::collections::BTreeMap;

use super::subject::{Subject, Text};
use super::{Code, Finding, Severity};
use crate::text::is_stop_word;

/// Wordings of one entry and language with the same words in the same order, stop words aside.
pub fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut variants = BTreeMap::<_, BTreeMap<&str, &Text>>::new();
    for text in &subject.asked {
        let words = content(text);
        if !words.is_empty() {
            // Equal forms are `duplicate-wording`; here each counts once.
            let place = variants.entry((text.entry, text.lang, words)).or_default();
            place.entry(&text.form).or_insert(text);
        }
    }
    variants.retain(|_, texts| texts.len() > 1);
    for ((entry, lang, _), texts) in variants {
        let texts = texts.values().map(|text| text.text).collect();
        findings.push(finding(entry, texts).of_entry(entry).in_lang(lang));
    }
}

fn content<'s>(text: &'s Text<'_>) -> Vec<&'s str> {
    text.form.split(' ').filter(|word| !is_stop_word(word, text.lang)).collect()
}

fn finding(entry: &str, texts: Vec<&str>) -> Finding {
    let message = format!(
        "the wordings \"{}\" of `{entry}` differ only in stop words: expected wordings that teach the \
         matching something new; put another of the customers' words into one of them",
        texts.join("\" and \""),
    );
    Finding::new(Code::StopwordVariant, Severity::Note, message).with(texts)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, entry, faq};
    use super::*;

    #[test]
    fn wordings_that_differ_in_stop_words_are_noted_once() {
        let resi = entry("resi").question("Entro quando rendere?");
        let resi = resi.wordings(&["costo del reso", "costo di un reso", "costo reso"]);
        check(
            &faq([resi]),
            Code::StopwordVariant,
            &["note: the wordings \"costo del reso\" and \"costo di un reso\" and \"costo reso\" of `resi` \
               differ only in stop words: expected wordings that teach the matching something new; put \
               another of the customers' words into one of them"],
        );
    }

    #[test]
    fn words_that_ask_or_deny_make_a_difference() {
        let resi = entry("resi").question("Entro quando rendere?");
        let resi = resi.wordings(&["posso rendere", "non posso rendere", "dove rendere", "come si fa"]);
        check(&faq([resi]), Code::StopwordVariant, &[]);
    }
}
