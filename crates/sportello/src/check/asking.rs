//! `shadowed-wording` and `failing-test`: what the assistant of this Faq answers to its own texts.

use super::subject::{Subject, Text};
use super::{Code, Finding, Severity, duplicates};

/// Wordings that another entry answers, typed exactly as they stand.
pub fn shadowed_wordings(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let contested = duplicates::contested(subject);
    // A wording that two entries claim is `duplicate-wording` already.
    let own = subject.asked.iter().filter(|text| !contested.contains(text.form.as_str()));
    findings.extend(own.filter_map(|text| shadowed(text, &subject.answers(text.text))));
}

fn shadowed(text: &Text<'_>, answers: &[&str]) -> Option<Finding> {
    let first = answers.first().filter(|first| **first != text.entry)?;
    let message = format!(
        "the wording \"{}\" of `{}` is answered by `{first}`: expected its own entry; move it to `{first}` \
         if that answers it, else say in it what sets `{}` apart, or give `{}` more wordings like it",
        text.text, text.entry, text.entry, text.entry,
    );
    let finding = Finding::new(Code::ShadowedWording, Severity::Error, message);
    Some(finding.of_entry(text.entry).in_lang(text.lang).with([text.text, first]))
}

/// Tests that another entry answers.
pub fn failing_tests(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let tests = subject.tests.iter();
    findings.extend(tests.filter_map(|test| failing(test, &subject.answers(test.text))));
}

fn failing(test: &Text<'_>, answers: &[&str]) -> Option<Finding> {
    let place = answers.iter().position(|id| *id == test.entry);
    if place == Some(0) {
        return None;
    }
    let found = answers.first().map_or("no entry".to_owned(), |first| format!("`{first}`"));
    let message = format!(
        "the test \"{}\" finds {found}: expected `{}`, {}; add a wording with the words it uses, or correct \
         the test if `{}` does not answer it",
        test.text,
        test.entry,
        place.map_or("which is not among the first three".to_owned(), |place| {
            format!("which comes {}", ["first", "second", "third"][place])
        }),
        test.entry,
    );
    let severity = if place.is_some() { Severity::Warning } else { Severity::Error };
    let finding = Finding::new(Code::FailingTest, severity, message);
    let evidence = std::iter::once(test.text).chain(answers.first().copied());
    Some(finding.of_entry(test.entry).in_lang(test.lang).with(evidence))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Draft, check_count, entry, faq};
    use super::*;
    use crate::text::Lang;

    fn resi() -> Draft {
        let resi = entry("resi").question("Come faccio un reso?");
        resi.wordings(&["fare un reso", "fare il reso", "fare reso", "fare dei resi", "fare i resi"])
    }

    fn orari() -> Draft {
        let orari = entry("orari").question("Quando siete aperti?");
        orari.wordings(&["orario del negozio", "siete aperti la domenica"])
    }

    fn text<'a>(entry: &'a str, text: &'a str) -> Text<'a> {
        Text { entry, lang: Lang::It, text, form: text.to_owned() }
    }

    #[track_caller]
    fn shadows(answers: &[&str], expected: Option<&str>) {
        let found = shadowed(&text("orari", "aperti"), answers);
        assert_eq!(found.map(|finding| finding.message).as_deref(), expected);
    }

    #[track_caller]
    fn fails(answers: &[&str], expected: Option<(Severity, &str)>) {
        let found = failing(&text("orari", "aperti"), answers);
        let found = found.as_ref().map(|finding| (finding.severity, finding.message.as_str()));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_shadowed_wording_names_both_entries() {
        shadows(&["orari", "resi"], None);
        shadows(&[], None);
        shadows(
            &["resi", "orari"],
            Some(
                "the wording \"aperti\" of `orari` is answered by `resi`: expected its own entry; move it to \
                 `resi` if that answers it, else say in it what sets `orari` apart, or give `orari` more \
                 wordings like it",
            ),
        );
    }

    #[test]
    fn a_failing_test_says_how_far_off_it_is() {
        fails(&["orari", "resi"], None);
        fails(
            &["resi", "orari"],
            Some((
                Severity::Warning,
                "the test \"aperti\" finds `resi`: expected `orari`, which comes second; add a wording with \
                 the words it uses, or correct the test if `orari` does not answer it",
            )),
        );
        fails(
            &["resi", "costi", "sconti"],
            Some((
                Severity::Error,
                "the test \"aperti\" finds `resi`: expected `orari`, which is not among the first three; add \
                 a wording with the words it uses, or correct the test if `orari` does not answer it",
            )),
        );
        fails(
            &[],
            Some((
                Severity::Error,
                "the test \"aperti\" finds no entry: expected `orari`, which is not among the first three; \
                 add a wording with the words it uses, or correct the test if `orari` does not answer it",
            )),
        );
    }

    #[test]
    fn the_assistant_is_asked_the_wordings() {
        // The two languages write "info" out differently, so that it is no duplicate by its form;
        // whatever the engine prefers, one of the two entries cannot be reached with it.
        let italian = entry("ordini").question("Come ordino?").wordings(&["info ordini"]);
        let english = entry("orders").english().question("How do I order?").wordings(&["info ordini"]);
        check_count(&faq([italian, english]), Code::ShadowedWording, 1);
        check_count(&faq([resi(), orari()]), Code::ShadowedWording, 0);
    }

    #[test]
    fn the_assistant_is_asked_the_tests() {
        check_count(&faq([resi(), orari().tests(&["voglio fare un reso"])]), Code::FailingTest, 1);
        check_count(&faq([resi(), orari().tests(&["???"])]), Code::FailingTest, 1);
        check_count(&faq([resi(), orari().tests(&["la domenica siete aperti"])]), Code::FailingTest, 0);
    }
}
