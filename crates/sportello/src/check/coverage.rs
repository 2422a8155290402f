//! `missing-translation`, `no-tests` and `few-wordings`: what an entry does not have yet.

use super::subject::Subject;
use super::{Code, Finding, Severity};
use crate::faq::{Entry, Localised};
use crate::text::Lang;

/// Below this the linear head has little to learn from: Banking77 with 5 wordings an entry
/// is 10 points of accuracy below Banking77 with 10 (the figures in `index::head`).
const FEW: usize = 5;

/// What each entry lacks in each language of the Faq.
pub fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for entry in &subject.faq.entries {
        let missing = subject.faq.languages.iter().filter(|lang| !entry.texts.contains_key(lang));
        // An entry without any text does not load.
        findings.extend(missing.filter(|_| !entry.texts.is_empty()).map(|lang| untranslated(entry, *lang)));
        for (lang, text) in &entry.texts {
            findings.extend(untested(&entry.id, *lang, text));
            findings.extend(few_wordings(&entry.id, *lang, text));
        }
    }
}

fn untranslated(entry: &Entry, lang: Lang) -> Finding {
    let id = &entry.id;
    let message = format!(
        "`{id}` has no text in {lang}, a language of this Faq: expected a question and an answer; write \
         `[entry.{lang}]`, or customers who ask in {lang} get the answer in the other language",
    );
    Finding::new(Code::MissingTranslation, Severity::Warning, message).of_entry(id).in_lang(lang)
}

fn untested(id: &str, lang: Lang, text: &Localised) -> Option<Finding> {
    let message = format!(
        "`{id}` has no test in {lang}: expected at least one question that is no wording and must find it; \
         add `tests`, best from what customers really wrote",
    );
    let finding = Finding::new(Code::NoTests, Severity::Note, message).of_entry(id).in_lang(lang);
    text.tests.is_empty().then_some(finding)
}

fn few_wordings(id: &str, lang: Lang, text: &Localised) -> Option<Finding> {
    let count = text.wordings.len();
    let message = format!(
        "`{id}` has {count} wordings in {lang} besides its question: expected at least {FEW}; add other \
         words that customers use for the same",
    );
    let finding = Finding::new(Code::FewWordings, Severity::Note, message).of_entry(id).in_lang(lang);
    (count < FEW).then_some(finding)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Draft, check, entry, faq};
    use super::*;

    fn whole() -> Draft {
        let it = entry("orari").question("Quando aprite?").tests(&["a che ora si entra"]);
        let it = it.wordings(&["orari", "apertura", "chiusura", "siete aperti", "giorni di chiusura"]);
        let en = it.english().question("When do you open?").tests(&["what time can I come in"]);
        en.wordings(&["opening hours", "opening times", "closing time", "are you open", "days off"])
    }

    #[test]
    fn a_missing_language_is_a_warning() {
        check(
            &faq([whole(), entry("resi").question("Come rendo?")]),
            Code::MissingTranslation,
            &["warning: `resi` has no text in en, a language of this Faq: expected a question and an \
               answer; write `[entry.en]`, or customers who ask in en get the answer in the other language"],
        );
    }

    #[test]
    fn a_language_without_tests_is_noted() {
        check(
            &faq([whole().tests(&[])]),
            Code::NoTests,
            &["note: `orari` has no test in en: expected at least one question that is no wording and must \
               find it; add `tests`, best from what customers really wrote"],
        );
    }

    #[test]
    fn few_wordings_are_noted() {
        check(
            &faq([whole().wordings(&["opening hours", "opening times", "closing time", "are you open"])]),
            Code::FewWordings,
            &["note: `orari` has 4 wordings in en besides its question: expected at least 5; add other \
               words that customers use for the same"],
        );
    }

    #[test]
    fn an_entry_with_everything_is_fine() {
        for code in [Code::MissingTranslation, Code::NoTests, Code::FewWordings] {
            check(&faq([whole()]), code, &[]);
        }
    }
}
