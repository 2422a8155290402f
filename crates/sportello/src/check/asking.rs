//! `shadowed-wording` and `failing-test`: what the assistant of this Faq answers to its own texts.

use super::subject::{Subject, Text};
use super::{Code, Finding, Severity, duplicates};

/// A right entry at most this far down is still offered when the assistant asks back.
const OFFERED: usize = 3;

/// Wordings that another entry answers, typed exactly as they stand.
pub fn shadowed_wordings(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let contested = duplicates::contested(subject);
    // A wording that two entries claim is `duplicate-wording` already.
    let own = subject.asked.iter().filter(|text| !contested.contains(text.form.as_str()));
    findings.extend(own.filter_map(|text| shadowed(subject, text)));
}

fn shadowed(subject: &Subject<'_>, text: &Text<'_>) -> Option<Finding> {
    let answers = subject.answers(text.text);
    let first = answers.first().filter(|first| **first != text.entry)?;
    let message = format!(
        "the wording \"{}\" of `{}` is answered by `{first}`: expected its own entry; move it to `{first}` if \
         that answers it, else say in it what sets `{}` apart, or give `{}` more wordings like it",
        text.text, text.entry, text.entry, text.entry,
    );
    let finding = Finding::new(Code::ShadowedWording, Severity::Error, message);
    Some(finding.of_entry(text.entry).in_lang(text.lang).with([text.text, first]))
}

/// Tests that another entry answers.
pub fn failing_tests(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(subject.tests.iter().filter_map(|test| failing(subject, test)));
}

fn failing(subject: &Subject<'_>, test: &Text<'_>) -> Option<Finding> {
    let answers = subject.answers(test.text);
    let place = answers.iter().position(|id| *id == test.entry);
    if place == Some(0) {
        return None;
    }
    let offered = place.filter(|place| *place < OFFERED);
    let found = answers.first().map_or("no entry".to_owned(), |first| format!("`{first}`"));
    let message = format!(
        "the test \"{}\" finds {found}: expected `{}`, {}; add a wording with the words it uses, or correct \
         the test if `{}` does not answer it",
        test.text,
        test.entry,
        offered.map_or("which is not among the first three".to_owned(), |place| {
            format!("which comes {}", ["first", "second", "third"][place])
        }),
        test.entry,
    );
    let severity = if offered.is_some() { Severity::Warning } else { Severity::Error };
    let finding = Finding::new(Code::FailingTest, severity, message);
    let evidence = std::iter::once(test.text).chain(answers.first().copied());
    Some(finding.of_entry(test.entry).in_lang(test.lang).with(evidence))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Draft, check, entry, faq};
    use super::*;

    fn resi() -> Draft {
        let resi = entry("resi").question("Come faccio un reso?");
        resi.wordings(&["rendere un articolo", "modulo di reso", "etichetta per il reso", "avviare il reso"])
    }

    fn orari() -> Draft {
        let orari = entry("orari").question("Quando siete aperti?");
        orari.wordings(&["orario del negozio", "siete aperti la domenica"])
    }

    fn contatti() -> Draft {
        let contatti = entry("contatti").question("Come vi telefono?");
        contatti.wordings(&["numero di telefono", "parlare con qualcuno"])
    }

    fn sconti() -> Draft {
        entry("sconti").question("Come uso un buono?").wordings(&["codice sconto", "coupon non valido"])
    }

    #[test]
    fn a_wording_that_another_entry_answers_is_an_error() {
        let lost = entry("orari").question("Quando siete aperti?").wordings(&["come faccio un reso un reso"]);
        check(
            &faq([resi(), lost, contatti()]),
            Code::ShadowedWording,
            &["error: the wording \"come faccio un reso un reso\" of `orari` is answered by `resi`: expected its \
               own entry; move it to `resi` if that answers it, else say in it what sets `orari` apart, or \
               give `orari` more wordings like it"],
        );
    }

    #[test]
    fn wordings_that_find_their_entry_are_fine() {
        check(&faq([resi(), orari(), contatti()]), Code::ShadowedWording, &[]);
    }

    #[test]
    fn a_test_that_comes_second_is_a_warning() {
        check(
            &faq([resi(), orari().tests(&["faccio un reso la domenica"]), contatti(), sconti()]),
            Code::FailingTest,
            &["warning: the test \"faccio un reso la domenica\" finds `resi`: expected `orari`, which comes \
               second; add a wording with the words it uses, or correct the test if `orari` does not answer it"],
        );
    }

    #[test]
    fn a_test_that_comes_nowhere_is_an_error() {
        check(
            &faq([resi(), orari().tests(&["numero per il reso del coupon"]), contatti(), sconti()]),
            Code::FailingTest,
            &["error: the test \"numero per il reso del coupon\" finds `resi`: expected `orari`, which is not \
               among the first three; add a wording with the words it uses, or correct the test if `orari` \
               does not answer it"],
        );
    }

    #[test]
    fn a_test_without_words_finds_no_entry() {
        check(
            &faq([resi(), orari().tests(&["???"])]),
            Code::FailingTest,
            &["error: the test \"???\" finds no entry: expected `orari`, which is not among the first three; \
               add a wording with the words it uses, or correct the test if `orari` does not answer it"],
        );
    }

    #[test]
    fn tests_that_find_their_entry_are_fine() {
        check(&faq([resi().tests(&["vorrei un reso"]), orari(), contatti()]), Code::FailingTest, &[]);
    }
}
