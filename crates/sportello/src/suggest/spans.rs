//! The parts of an entry's question that match what is typed.
//!
//! In: the words typed, and the question as the company wrote it. Out: byte ranges of the question.
//! A finished word matches by its stem, an unfinished one by its letters; stop words stand in every
//! question and mark nothing.

use std::ops::Range;

use super::readings::Readings;
use crate::index::Index;
use crate::index::vocabulary::Term;
use crate::question::Question;
use crate::text::{Lang, analyse_authored, is_stop_word, normalise};

/// The words typed, as they are looked for.
#[derive(Debug, Default)]
pub struct Typed<'a> {
    /// The stems of the finished words.
    terms: Vec<Term>,
    /// The unfinished word, if there is one.
    prefix: &'a str,
}

impl<'a> Typed<'a> {
    /// The words of the first reading: the unfinished one stands at its end.
    pub fn of(readings: &'a Readings<'_>, question: &Option<Question>) -> Self {
        let mut typed = Self { prefix: &readings.prefix, ..Self::default() };
        let Some(question) = question else { return typed };
        let lang = question.guess.lang();
        for (word, terms) in question.words.iter().zip(&question.reading.words) {
            if word.start < readings.start && !is_stop_word(&word.form, lang) {
                typed.terms.extend(terms.iter().flatten());
            }
        }
        typed
    }

    /// How many bytes of a word in matching form match.
    fn matching(&self, form: &str, lang: Lang, index: &Index) -> usize {
        if is_stop_word(form, lang) {
            return 0;
        }
        let stems = index.vocabulary.stems(form);
        if stems.iter().flatten().any(|stem| self.terms.contains(stem)) {
            return form.len();
        }
        if !self.prefix.is_empty() && form.starts_with(self.prefix) { self.prefix.len() } else { 0 }
    }
}

/// The parts of a question that match, in order and apart.
pub fn of(question: &str, lang: Lang, typed: &Typed<'_>, index: &Index) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for word in analyse_authored(question, lang).words.iter() {
        let bytes = typed.matching(word.form, lang, index);
        if bytes == 0 {
            continue;
        }
        let span = part_of(question, word.start..word.end, word.form, bytes);
        // Two words may stand for the same bytes, as those of a contraction do.
        if spans.last().is_none_or(|last| last.end <= span.start) {
            spans.push(span);
        }
    }
    spans
}

/// The first bytes of a form, found in the part of the original that the form was read from: "ord" of
/// "l'ordine"; all of that part where it is spelt in another way.
fn part_of(question: &str, whole: Range<usize>, form: &str, bytes: usize) -> Range<usize> {
    let Some(original) = question.get(whole.clone()) else { return whole };
    let normal = normalise(original);
    match normal.text().find(form) {
        Some(at) => {
            let part = normal.span(at..at + bytes);
            whole.start + part.start..whole.start + part.end
        }
        None => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::understand;
    use crate::{Faq, Lang};

    /// The matching parts of the question stand in brackets.
    #[track_caller]
    fn check(question: &str, lang: Lang, typed: &str, expected: &str) {
        let answer = crate::Answer::of_plain("Sì.");
        let text = crate::Localised { question: question.into(), answer, ..Default::default() };
        let entry = crate::Entry { texts: [(lang, text)].into(), ..crate::Entry::new("a") };
        let index = Index::build(&Faq { entries: vec![entry], ..Faq::default() }, None);
        let readings = Readings::of(typed, &index);
        let first = readings.texts().next().map(|text| understand(&text, 0.5, &index));
        let mut marked = String::new();
        let mut at = 0;
        for span in of(question, lang, &Typed::of(&readings, &first), &index) {
            marked += &format!("{}[{}]", &question[at..span.start], &question[span.clone()]);
            at = span.end;
        }
        assert_eq!(marked + &question[at..], expected, "{typed:?} in {question:?}");
    }

    #[test]
    fn finished_words_match_by_their_stem() {
        check("Quali lampade spedite?", Lang::It, "lampada rotta ", "Quali [lampade] spedite?");
        check("Do you ship lamps?", Lang::En, "do you have a lamp?", "Do you ship [lamps]?");
    }

    #[test]
    fn an_unfinished_word_matches_by_its_letters() {
        check("Dov'è il mio ordine?", Lang::It, "il mio or", "Dov'è il mio [or]dine?");
        check("Perché l'Ordine è in ritardo?", Lang::It, "ORD", "Perché l'[Ord]ine è in ritardo?");
        check("C'è l'accessibilità?", Lang::It, "accessibilita", "C'è l'[accessibilità]?");
    }

    #[test]
    fn stop_words_mark_nothing() {
        check("Do you ship the lamp?", Lang::En, "do you have the ", "Do you ship the lamp?");
    }

    #[test]
    fn mended_words_are_marked() {
        check("Quanto costa la spedizione?", Lang::It, "spedizoine", "Quanto costa la [spedizione]?");
    }
}
