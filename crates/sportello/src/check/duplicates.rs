//! `duplicate-wording` and `test-is-wording`: one text in two places.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::{Subject, Text, folded};
use super::{Code, Finding, Severity};

/// All questions and wordings of one matching form.
type Alike<'s, 'a> = BTreeMap<&'s str, Vec<&'s Text<'a>>>;

/// The same wording twice in an entry, or in more than one.
pub fn wordings(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for texts in alike(subject).values() {
        findings.extend(across_entries(texts));
        findings.extend(within_an_entry(texts));
    }
}

/// The matching forms that more than one entry claims.
pub fn contested<'s>(subject: &'s Subject<'_>) -> BTreeSet<&'s str> {
    let of = alike(subject).into_iter();
    of.filter(|(_, texts)| entries(texts).len() > 1).map(|(form, _)| form).collect()
}

fn alike<'s, 'a>(subject: &'s Subject<'a>) -> Alike<'s, 'a> {
    let mut alike = Alike::new();
    for text in &subject.asked {
        alike.entry(&text.form).or_default().push(text);
    }
    alike
}

fn entries<'a>(texts: &[&Text<'a>]) -> BTreeSet<&'a str> {
    texts.iter().map(|text| text.entry).collect()
}

fn across_entries(texts: &[&Text<'_>]) -> Option<Finding> {
    let entries: Vec<String> = entries(texts).iter().map(|id| format!("`{id}`")).collect();
    let ([_, _, ..], [first, ..]) = (entries.as_slice(), texts) else { return None };
    let message = format!(
        "the wording \"{}\" stands in {}: expected one entry for a wording, since a customer who types \
         it gets only one of them; leave it where it fits best, or merge the entries",
        first.text,
        entries.join(" and "),
    );
    let finding = Finding::new(Code::DuplicateWording, Severity::Error, message);
    Some(finding.of_entry(first.entry).in_lang(first.lang).with(texts.iter().map(|text| text.text)))
}

/// A wording that is the same word in both languages is no duplicate.
fn within_an_entry(texts: &[&Text<'_>]) -> Vec<Finding> {
    let mut places = BTreeMap::<_, Vec<&str>>::new();
    for text in texts {
        places.entry((text.entry, text.lang)).or_default().push(text.text);
    }
    places.retain(|_, written| written.len() > 1);
    let finding = |((entry, lang), written): ((&str, _), Vec<&str>)| {
        let message = format!(
            "the wording \"{}\" stands {} times in `{entry}`, but for signs that the matching does not \
             see: expected each once; delete the others, or write what customers would say instead",
            written[0],
            written.len(),
        );
        let finding = Finding::new(Code::DuplicateWording, Severity::Warning, message);
        finding.of_entry(entry).in_lang(lang).with(written)
    };
    places.into_iter().map(finding).collect()
}

/// Tests that are wordings.
pub fn tests(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let alike = alike(subject);
    for test in &subject.tests {
        if let Some(texts) = alike.get(test.form.as_str()) {
            findings.push(test_is_wording(test, texts));
        }
    }
}

fn test_is_wording(test: &Text<'_>, texts: &[&Text<'_>]) -> Finding {
    let own = texts.iter().find(|text| text.entry == test.entry);
    let wording = own.unwrap_or(&texts[0]);
    // A test in chat spelling still tests that the spelling is understood.
    let literal = folded(test.text) == folded(wording.text);
    let (severity, unless) = if literal {
        (Severity::Warning, "")
    } else {
        (Severity::Note, ", but for chat spellings and articles")
    };
    let message = format!(
        "the test \"{}\" of `{}` is also a wording of `{}`{unless}: expected a question that the matching \
         has not learnt; write it as a customer would, or delete it",
        test.text, test.entry, wording.entry,
    );
    let finding = Finding::new(Code::TestIsWording, severity, message);
    finding.of_entry(test.entry).in_lang(test.lang).with([test.text, wording.text])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, entry, faq};
    use super::*;

    #[test]
    fn a_wording_in_two_entries_is_an_error() {
        let faq = faq([
            entry("resi").question("Come faccio un reso?").wordings(&["rimando indietro il pacco"]),
            entry("ordini").question("Dov'è l'ordine?").wordings(&["Rimando indietro il pacco!"]),
        ]);
        check(
            &faq,
            Code::DuplicateWording,
            &["error: the wording \"Rimando indietro il pacco!\" stands in `ordini` and `resi`: expected \
               one entry for a wording, since a customer who types it gets only one of them; leave it where \
               it fits best, or merge the entries"],
        );
    }

    #[test]
    fn a_wording_twice_in_an_entry_is_a_warning() {
        let faq = faq([entry("citta").question("In che città siete?").wordings(&["in che citta' siete"])]);
        check(
            &faq,
            Code::DuplicateWording,
            &["warning: the wording \"In che città siete?\" stands 2 times in `citta`, but for signs that \
               the matching does not see: expected each once; delete the others, or write what customers \
               would say instead"],
        );
    }

    #[test]
    fn a_word_of_both_languages_is_no_duplicate() {
        let both = entry("pos").question("Posso pagare con Klarna?").wordings(&["klarna"]);
        let both = both.english().question("Can I pay with Klarna?").wordings(&["klarna"]);
        check(&faq([both]), Code::DuplicateWording, &[]);
    }

    #[test]
    fn a_test_that_is_a_wording_tests_nothing() {
        let orari = entry("orari").question("Quando aprite?").wordings(&["orari di apertura"]);
        check(
            &faq([orari.tests(&["ORARI DI APERTURA?", "a che ora aprite"])]),
            Code::TestIsWording,
            &["warning: the test \"ORARI DI APERTURA?\" of `orari` is also a wording of `orari`: expected \
               a question that the matching has not learnt; write it as a customer would, or delete it"],
        );
    }

    #[test]
    fn a_wording_in_chat_spelling_is_a_test_of_the_spelling() {
        let orari = entry("orari").question("Quando aprite?").wordings(&["come arrivo in negozio"]);
        check(
            &faq([orari.tests(&["cm arrivo in negozio"])]),
            Code::TestIsWording,
            &["note: the test \"cm arrivo in negozio\" of `orari` is also a wording of `orari`, but for \
               chat spellings and articles: expected a question that the matching has not learnt; write it \
               as a customer would, or delete it"],
        );
    }

    #[test]
    fn a_test_of_its_own_words_is_fine() {
        let orari = entry("orari").question("Quando aprite?").wordings(&["orari di apertura"]);
        check(&faq([orari.tests(&["a che ora aprite"])]), Code::TestIsWording, &[]);
    }
}
