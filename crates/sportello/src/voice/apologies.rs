//! Phrases that tell a customer nothing: apologies, and times that are none.
//!
//! In: a text and its language. Out: the empty phrases in it, with what to write instead.
//! Customers count the solution and how soon it comes; an apology in front of it only
//! takes longer to read. Names nothing of placeholders: any text of the company can be looked at.

use std::ops::Range;

use crate::text::{Lang, Words, analyse_authored};

/// A phrase that tells a customer nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyPhrase {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// What to write instead.
    pub instead: &'static str,
}

const APOLOGY: &str = "an apology solves nothing: write the next step and when it happens";
const NO_TIME: &str = "this names no time: write when, such as {opening} or {wait}";
const NO_STEP: &str = "this promises nothing: write who does what, and when";

/// Finds the empty phrases of a text, in order; linear in its length.
pub fn empty_apologies(text: &str, lang: Lang) -> Vec<EmptyPhrase> {
    let words = analyse_authored(text, lang).words;
    let mut found = Vec::new();
    for at in 0..words.len() {
        let longest = phrases(lang)
            .iter()
            .filter_map(|&(phrase, instead)| Some((matched(&words, at, phrase)?, instead)))
            .max_by_key(|(span, _)| span.end);
        found.extend(longest.map(|(span, instead)| EmptyPhrase { span, instead }));
    }
    found
}

/// The bytes of a phrase whose first word stands at a place.
fn matched(words: &Words, at: usize, phrase: &str) -> Option<Range<usize>> {
    let mut span = None;
    let mut here = words.iter().skip(at);
    for expected in phrase.split(' ') {
        let word = here.next().filter(|word| word.form == expected)?;
        let start = span.map_or(word.start, |(start, _)| start);
        span = Some((start, word.end));
    }
    span.map(|(start, end)| start..end)
}

fn phrases(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::It => ITALIAN,
        Lang::En => ENGLISH,
    }
}

/// Phrases in matching form.
const ITALIAN: &[(&str, &str)] = &[
    ("ci scusiamo", APOLOGY),
    ("mi scuso", APOLOGY),
    ("chiediamo scusa", APOLOGY),
    ("chiedo scusa", APOLOGY),
    ("scusate il disagio", APOLOGY),
    ("scusa il disagio", APOLOGY),
    ("scusi il disagio", APOLOGY),
    ("le nostre scuse", APOLOGY),
    ("siamo spiacenti", APOLOGY),
    ("sono spiacente", APOLOGY),
    ("siamo desolati", APOLOGY),
    ("ci dispiace", APOLOGY),
    ("mi dispiace", APOLOGY),
    ("ci rincresce", APOLOGY),
    ("purtroppo", APOLOGY),
    ("al piu presto", NO_TIME),
    ("quanto prima", NO_TIME),
    ("a breve", NO_TIME),
    ("prima possibile", NO_TIME),
    ("appena possibile", NO_TIME),
    ("in tempi brevi", NO_TIME),
    ("nel piu breve tempo possibile", NO_TIME),
    ("prossimamente", NO_TIME),
    ("faremo sapere", NO_STEP),
    ("stiamo lavorando per", NO_STEP),
    ("abbiate pazienza", NO_STEP),
    ("abbi pazienza", NO_STEP),
    ("ti preghiamo di attendere", NO_STEP),
    ("la preghiamo di attendere", NO_STEP),
];

/// Phrases in matching form.
const ENGLISH: &[(&str, &str)] = &[
    ("sorry", APOLOGY),
    ("apologise", APOLOGY),
    ("apologize", APOLOGY),
    ("apologies", APOLOGY),
    ("unfortunately", APOLOGY),
    ("regret", APOLOGY),
    ("as soon as possible", NO_TIME),
    ("as soon as we can", NO_TIME),
    ("at our earliest convenience", NO_TIME),
    ("shortly", NO_TIME),
    ("in due course", NO_TIME),
    ("in the near future", NO_TIME),
    ("let you know", NO_STEP),
    ("will get back to you", NO_STEP),
    ("will be in touch", NO_STEP),
    ("bear with us", NO_STEP),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, lang: Lang, expected: &[(&str, &str)]) {
        let found = empty_apologies(text, lang);
        let found: Vec<_> = found.iter().map(|phrase| (&text[phrase.span.clone()], phrase.instead)).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn italian_excuses_are_found() {
        check(
            "Ci scusiamo per il disagio: le faremo sapere al più presto.",
            Lang::It,
            &[("Ci scusiamo", APOLOGY), ("faremo sapere", NO_STEP), ("al più presto", NO_TIME)],
        );
        check(
            "Siamo spiacenti, rispondiamo A BREVE",
            Lang::It,
            &[("Siamo spiacenti", APOLOGY), ("A BREVE", NO_TIME)],
        );
        check("Un collega legge lunedì alle 9 e risponde qui.", Lang::It, &[]);
    }

    #[test]
    fn english_excuses_are_found() {
        check("We're sorry for the inconvenience.", Lang::En, &[("sorry", APOLOGY)]);
        check("We'll let you know ASAP", Lang::En, &[("let you know", NO_STEP), ("ASAP", NO_TIME)]);
        check("A colleague replies on Monday at 9.", Lang::En, &[]);
    }

    #[test]
    fn each_language_has_its_own() {
        check("purtroppo", Lang::En, &[]);
        check("sorry", Lang::It, &[]);
    }

    #[test]
    fn every_phrase_finds_itself() {
        for lang in Lang::ALL {
            for (phrase, _) in phrases(lang) {
                let found = empty_apologies(phrase, lang);
                assert_eq!(found.first().map(|it| it.span.end), Some(phrase.len()), "{lang}: {phrase}");
            }
        }
    }
}
