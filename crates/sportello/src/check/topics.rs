//! `topic-title`: topics of the page without entries, and entries' topics without a title.

use std::collections::BTreeSet;

use super::subject::Subject;
use super::{Code, Finding, Severity};
use crate::faq::{Faq, Topic};

/// Only a Faq that lists topics is expected to list them all.
pub fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let faq = subject.faq;
    let listed = &faq.settings.topics;
    if listed.is_empty() {
        return;
    }
    let used: BTreeSet<&str> = faq.entries.iter().filter_map(|entry| entry.topic.as_deref()).collect();
    for topic in listed {
        if !used.contains(topic.id.as_str()) {
            findings.push(finding(Severity::Warning, &topic.id, "has no entries: correct it or delete it"));
        }
        findings.extend(untranslated(faq, topic));
    }
    for id in used.iter().filter(|id| !listed.iter().any(|topic| topic.id == **id)) {
        findings.push(finding(Severity::Warning, id, "is not listed in `faq.topics`: give it a title there"));
    }
}

fn untranslated<'f>(faq: &'f Faq, topic: &'f Topic) -> impl Iterator<Item = Finding> + 'f {
    let missing = faq.languages.iter().filter(|lang| !topic.titles.contains_key(lang));
    missing.map(|lang| {
        let message = format!("has no title in `{lang}`: write one in `faq.topics`");
        finding(Severity::Warning, &topic.id, &message).in_lang(*lang)
    })
}

fn finding(severity: Severity, topic: &str, message: &str) -> Finding {
    Finding::new(Code::TopicTitle, severity, format!("the topic `{topic}` {message}")).with([topic])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, entry, faq};
    use super::*;
    use crate::text::Lang;

    fn topic(id: &str, titles: &[(Lang, &str)]) -> Topic {
        let titles = titles.iter().map(|(lang, title)| (*lang, (*title).to_owned())).collect();
        Topic { id: id.into(), titles }
    }

    #[track_caller]
    fn list(topics: Vec<Topic>, expected: &[&str]) {
        let mut faq = faq([
            entry("orari").question("Quando aprite?"),
            entry("resi").question("Come rendo?").english().question("How do I return it?"),
        ]);
        faq.entries[0].topic = Some("negozio".into());
        faq.settings.topics = topics;
        check(&faq, Code::TopicTitle, expected);
    }

    #[test]
    fn a_faq_that_lists_none_is_fine() {
        list(Vec::new(), &[]);
    }

    #[test]
    fn all_listed_with_titles_is_fine() {
        list(vec![topic("negozio", &[(Lang::It, "Il negozio"), (Lang::En, "The shop")])], &[]);
    }

    #[test]
    fn what_is_missing_or_leads_nowhere_is_a_warning() {
        list(
            vec![topic("negozzio", &[(Lang::It, "Il negozio")])],
            &[
                "warning: the topic `negozio` is not listed in `faq.topics`: give it a title there",
                "warning: the topic `negozzio` has no entries: correct it or delete it",
                "warning: the topic `negozzio` has no title in `en`: write one in `faq.topics`",
            ],
        );
    }
}
