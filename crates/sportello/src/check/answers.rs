//! `vague-answer` and `answer-too-long`: answers that do not help.

use super::phrases::{Phrases, Vague};
use super::subject::{Subject, folded};
use super::{Code, Finding, Severity};
use crate::text::Lang;

/// Two screens of a telephone: beyond that a customer reads no further.
const MOST_CHARS: usize = 1_200;

/// Sentences that promise without a time or a step, or do no more than apologise.
pub fn vague(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, lang, text) in subject.localised() {
        let answer = text.answer.plain();
        for sentence in sentences(&answer) {
            if let Some(vague) = Phrases::of(lang).vague(&folded(sentence)) {
                findings.push(vague_finding(id, lang, vague, sentence));
            }
        }
    }
}

/// A full stop within a number, an address or a name ends no sentence, for want of a space.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines();
    let sentences =
        lines.flat_map(|line| line.split_inclusive(". ").flat_map(|part| part.split_inclusive(['!', '?'])));
    sentences.map(str::trim).filter(|sentence| !sentence.is_empty())
}

fn vague_finding(id: &str, lang: Lang, vague: Vague, sentence: &str) -> Finding {
    let message = match vague {
        Vague::Promise(words) => format!(
            "the answer of `{id}` promises nothing concrete with \"{words}\": expected a time or a step; say \
             by when, or what the customer does next",
        ),
        Vague::Apology(words) => format!(
            "the answer of `{id}` apologises and says nothing else with \"{words}\": expected a solution; \
             say what happens now and by when, or leave the sentence out",
        ),
    };
    let finding = Finding::new(Code::VagueAnswer, Severity::Warning, message);
    finding.of_entry(id).in_lang(lang).with([sentence])
}

/// Answers that a chat cannot show at a glance.
pub fn too_long(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, lang, text) in subject.localised() {
        let chars = text.answer.plain().chars().count();
        if chars > MOST_CHARS {
            let message = format!(
                "the answer of `{id}` in {lang} has {chars} characters: expected at most {MOST_CHARS}; say \
                 the first step and link to the rest, or split the entry and use `follow_ups`",
            );
            let finding = Finding::new(Code::AnswerTooLong, Severity::Note, message);
            findings.push(finding.of_entry(id).in_lang(lang));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, entry, faq};
    use super::*;

    #[track_caller]
    fn answer(markdown: &str, code: Code, expected: &[&str]) {
        check(&faq([entry("resi").question("Come rendo un articolo?").answer(markdown)]), code, expected);
    }

    #[test]
    fn a_vague_promise_is_a_warning() {
        answer(
            "Apri **I miei ordini**. La contatteremo *al più presto*. Grazie!",
            Code::VagueAnswer,
            &["warning: the answer of `resi` promises nothing concrete with \"al piu presto\": expected a \
               time or a step; say by when, or what the customer does next"],
        );
    }

    #[test]
    fn an_empty_apology_is_a_warning() {
        answer(
            "Ci scusiamo per il disagio.\n\nTi rimborsiamo entro 5 giorni.",
            Code::VagueAnswer,
            &["warning: the answer of `resi` apologises and says nothing else with \"ci scusiamo\": \
               expected a solution; say what happens now and by when, or leave the sentence out"],
        );
    }

    #[test]
    fn a_promise_with_a_time_is_fine() {
        answer("Le faremo sapere entro 2 giorni lavorativi.", Code::VagueAnswer, &[]);
    }

    #[test]
    fn sentences_end_at_signs_and_lines() {
        let text = "Uno. Due! Tre?\n- da 3.50 €, www.a.example\n\nfine";
        let expected = ["Uno.", "Due!", "Tre?", "- da 3.50 €, www.a.example", "fine"];
        assert_eq!(sentences(text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_long_answer_is_noted() {
        answer(
            &"otto otto ".repeat(121),
            Code::AnswerTooLong,
            &["note: the answer of `resi` in it has 1209 characters: expected at most 1200; say the first \
               step and link to the rest, or split the entry and use `follow_ups`"],
        );
        answer(&"otto otto ".repeat(120), Code::AnswerTooLong, &[]);
    }
}
