//! `wrong-language`: texts that seem to be written in the other language.

use super::subject::{Subject, folded};
use super::{Code, Finding, Severity};
use crate::faq::Localised;
use crate::text::{Lang, guess, normalise};

/// Shorter texts are names and loanwords as often as not ("tracking", "voucher Klarna").
const LEAST_WORDS: usize = 4;
/// A guess this sure is wrong about once in a thousand MASSIVE train utterances (`text::language`).
const SURE: f32 = 0.98;

/// Questions, wordings and answers in the other language.
pub fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, lang, text) in subject.localised() {
        for (name, text) in parts(text) {
            if is_other(&text, lang) {
                findings.push(finding(id, lang, name, &text));
            }
        }
    }
}

fn parts(text: &Localised) -> Vec<(&'static str, String)> {
    let mut parts = vec![("question", text.question.clone())];
    parts.extend(text.wordings.iter().map(|wording| ("wording", wording.clone())));
    parts.push(("answer", text.answer.plain()));
    parts
}

fn is_other(text: &str, lang: Lang) -> bool {
    let words = folded(text).into_iter().filter(|word| word.contains(char::is_alphabetic));
    words.count() >= LEAST_WORDS && guess(&normalise(text)).probability(lang) < 1.0 - SURE
}

fn finding(id: &str, lang: Lang, name: &str, text: &str) -> Finding {
    let other = if lang == Lang::It { Lang::En } else { Lang::It };
    let message = format!(
        "the {name} \"{}\" stands under {lang} in `{id}` and reads like {other}: expected {lang}; move it to \
         `[entry.{other}]`, or translate it",
        beginning(text),
    );
    let finding = Finding::new(Code::WrongLanguage, Severity::Warning, message);
    finding.of_entry(id).in_lang(lang).with([text])
}

/// As much of a text as a message can hold.
fn beginning(text: &str) -> String {
    const MOST_CHARS: usize = 60;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(MOST_CHARS) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, entry, faq};
    use super::*;

    #[test]
    fn an_english_answer_under_italian_is_a_warning() {
        let resi = entry("resi").question("Come faccio a rendere un articolo?");
        check(
            &faq([resi
                .answer("Open **My orders**, choose the item and press *Return*.\n\nIt is free of charge.")]),
            Code::WrongLanguage,
            &["warning: the answer \"Open My orders, choose the item and press Return. It is free…\" \
               stands under it in `resi` and reads like en: expected \
               it; move it to `[entry.en]`, or translate it"],
        );
    }

    #[test]
    fn an_italian_wording_under_english_is_a_warning() {
        let resi = entry("resi").english().question("How do I return an item?");
        check(
            &faq([resi.wordings(&["vorrei restituire questo articolo"])]),
            Code::WrongLanguage,
            &["warning: the wording \"vorrei restituire questo articolo\" stands under en in `resi` and \
               reads like it: expected en; move it to `[entry.it]`, or translate it"],
        );
    }

    #[test]
    fn loanwords_and_short_texts_are_fine() {
        let resi = entry("resi").question("Il tracking del pacco non funziona");
        check(
            &faq([resi.wordings(&["where is it", "gift card", "order status page 24"])]),
            Code::WrongLanguage,
            &[],
        );
    }
}
