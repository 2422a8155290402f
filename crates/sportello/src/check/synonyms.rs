//! `lone-synonym`, `repeated-synonym` and `unused-synonyms`: groups that do not work.
//!
//! One member that occurs in the Faq is enough for a group: the others may be words that
//! only customers use, which is what synonyms are for.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::{Subject, folded};
use super::{Code, Finding, Severity};
use crate::text::{Lang, analyse_authored, stem};

/// Groups that are too small, overlap, or occur nowhere.
pub fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let groups = &subject.faq.synonyms;
    let texts = if groups.is_empty() { Vec::new() } else { stemmed_texts(subject) };
    for group in groups {
        findings.extend(lone(group));
        findings.extend(unused(group, &texts));
    }
    findings.extend(repeated(groups));
}

fn lone(group: &[String]) -> Option<Finding> {
    let distinct: BTreeSet<_> = group.iter().map(|member| folded(member)).collect();
    let message = format!(
        "the synonyms {} have fewer than two members: expected words that mean the same; add another, or \
         delete the group",
        listed(group),
    );
    (distinct.len() < 2).then(|| finding(Code::LoneSynonym, Severity::Warning, message, group))
}

fn repeated(groups: &[Vec<String>]) -> Vec<Finding> {
    let mut places = BTreeMap::<Vec<String>, BTreeSet<usize>>::new();
    for (at, group) in groups.iter().enumerate() {
        for member in group {
            places.entry(folded(member)).or_default().insert(at);
        }
    }
    places.retain(|_, groups| groups.len() > 1);
    let finding = |(member, at): (Vec<String>, BTreeSet<usize>)| {
        let lists: Vec<String> = at.iter().map(|&at| listed(&groups[at])).collect();
        let message = format!(
            "the synonym \"{}\" stands in {}: expected one group for a word, since the first one takes it; \
             merge the groups, or delete it from one",
            member.join(" "),
            lists.join(" and "),
        );
        finding(Code::RepeatedSynonym, Severity::Warning, message, &lists)
    };
    places.into_iter().map(finding).collect()
}

fn unused(group: &[String], texts: &[(Lang, String)]) -> Option<Finding> {
    let occurs = |member: &String| {
        let stems = Lang::ALL.map(|lang| stemmed(member, lang));
        texts.iter().any(|(lang, text)| text.contains(&stems[*lang as usize]))
    };
    let message = format!(
        "none of the synonyms {} occurs in a wording, answer or tag: expected one that leads to an entry; \
         add the word that the Faq uses, or delete the group",
        listed(group),
    );
    let unused = !group.iter().any(occurs);
    unused.then(|| finding(Code::UnusedSynonyms, Severity::Note, message, group))
}

fn finding(code: Code, severity: Severity, message: String, evidence: &[String]) -> Finding {
    Finding::new(code, severity, message).with(evidence.iter().map(String::as_str))
}

fn listed(group: &[String]) -> String {
    format!("[{}]", group.join(", "))
}

/// Everything that is matched, as stems between spaces.
fn stemmed_texts(subject: &Subject<'_>) -> Vec<(Lang, String)> {
    let mut texts: Vec<_> =
        subject.asked.iter().map(|text| (text.lang, stemmed(text.text, text.lang))).collect();
    texts.extend(subject.localised().map(|(_, lang, text)| (lang, stemmed(&text.answer.plain(), lang))));
    for tag in subject.faq.entries.iter().flat_map(|entry| &entry.tags) {
        texts.extend(Lang::ALL.map(|lang| (lang, stemmed(tag, lang))));
    }
    texts
}

fn stemmed(text: &str, lang: Lang) -> String {
    let words = analyse_authored(text, lang).words;
    words.iter().fold(" ".to_owned(), |stems, word| stems + &stem(word.form, lang) + " ")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, entry, faq};
    use super::*;

    #[track_caller]
    fn synonyms(groups: &[&[&str]], code: Code, expected: &[&str]) {
        let mut faq =
            faq([entry("pacco").question("Dov'è il mio pacco?").wordings(&["spedizioni in ritardo"])]);
        let owned = |group: &&[&str]| group.iter().map(|&member| member.to_owned()).collect();
        faq.synonyms = groups.iter().map(owned).collect();
        check(&faq, code, expected);
    }

    #[test]
    fn a_lone_synonym_is_a_warning() {
        synonyms(
            &[&["pacco", "Pacco"]],
            Code::LoneSynonym,
            &["warning: the synonyms [pacco, Pacco] have fewer than two members: expected words that mean \
               the same; add another, or delete the group"],
        );
        synonyms(&[&["pacco", "collo"]], Code::LoneSynonym, &[]);
    }

    #[test]
    fn a_synonym_in_two_groups_is_a_warning() {
        synonyms(
            &[&["pacco", "collo"], &["spedizione", "Pacco"]],
            Code::RepeatedSynonym,
            &["warning: the synonym \"pacco\" stands in [pacco, collo] and [spedizione, Pacco]: expected \
               one group for a word, since the first one takes it; merge the groups, or delete it from one"],
        );
        synonyms(&[&["pacco", "collo"], &["spedizione", "invio"]], Code::RepeatedSynonym, &[]);
    }

    #[test]
    fn a_group_that_occurs_nowhere_is_noted() {
        synonyms(
            &[&["fattura", "invoice"]],
            Code::UnusedSynonyms,
            &["note: none of the synonyms [fattura, invoice] occurs in a wording, answer or tag: expected \
               one that leads to an entry; add the word that the Faq uses, or delete the group"],
        );
        synonyms(&[&["spedizione", "shipment"]], Code::UnusedSynonyms, &[]);
    }
}
