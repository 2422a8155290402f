//! What a company says when it says nothing: tables for each language, and their matching.
//!
//! A phrase is words in matching form, parted at spaces and apostrophes. A star ends a word
//! that may go on ("giorn*") or begins one that may have started before ("*remo").

mod english;
mod italian;

use crate::text::Lang;

/// One language's phrases.
pub struct Phrases {
    /// Promises that are vague whoever reads them.
    pub promises: &'static [&'static str],
    /// "As soon as possible": vague where the company is to act, good advice where the customer is.
    pub soon: &'static [&'static str],
    /// Signs that the company, and not the customer, is to act.
    pub company: &'static [&'static str],
    /// Apologies that say nothing else.
    pub apologies: &'static [&'static str],
    /// A time, or a step to take: a sentence with one of them promises something.
    pub concrete: &'static [&'static str],
}

/// What is wrong with a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vague {
    /// It promises without a time or a step, with these words.
    Promise(&'static str),
    /// It does no more than apologise, with these words.
    Apology(&'static str),
}

impl Phrases {
    /// The phrases of a language.
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::It => &italian::PHRASES,
            Lang::En => &english::PHRASES,
        }
    }

    /// What is wrong with a sentence, given as folded words; `None` where it is concrete.
    pub fn vague(&self, words: &[String]) -> Option<Vague> {
        if is_number_in(words) || first(self.concrete, words).is_some() {
            return None;
        }
        let promise = first(self.promises, words);
        let promise = promise.or_else(|| first(self.company, words).and_then(|_| first(self.soon, words)));
        promise.map(Vague::Promise).or_else(|| first(self.apologies, words).map(Vague::Apology))
    }
}

fn is_number_in(words: &[String]) -> bool {
    words.iter().any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

fn first(phrases: &'static [&'static str], words: &[String]) -> Option<&'static str> {
    phrases.iter().copied().find(|phrase| occurs(phrase, words))
}

fn occurs(phrase: &str, words: &[String]) -> bool {
    let len = phrase.split(' ').count();
    words.windows(len).any(|window| phrase.split(' ').zip(window).all(|(pattern, word)| fits(pattern, word)))
}

fn fits(pattern: &str, word: &str) -> bool {
    if let Some(start) = pattern.strip_suffix('*') {
        word.starts_with(start)
    } else if let Some(end) = pattern.strip_prefix('*') {
        word.ends_with(end)
    } else {
        word == pattern
    }
}

#[cfg(test)]
mod tests {
    use super::super::subject::folded;
    use super::*;

    fn tables(phrases: &Phrases) -> [&'static [&'static str]; 5] {
        [phrases.promises, phrases.soon, phrases.company, phrases.apologies, phrases.concrete]
    }

    #[test]
    fn phrases_are_in_matching_form() {
        for phrase in Lang::ALL.map(Phrases::of).iter().flat_map(|phrases| tables(phrases)).flatten() {
            assert_eq!(folded(phrase).join(" "), phrase.replace('*', ""), "write it as it is matched");
        }
    }

    #[test]
    fn stars_stand_for_the_rest_of_a_word() {
        assert!(fits("giorn*", "giorni") && fits("*remo", "faremo") && fits("ora", "ora"));
        assert!(!fits("giorn*", "un giorno") && !fits("*remo", "remoto") && !fits("ora", "ore"));
    }

    #[track_caller]
    fn check(lang: Lang, sentence: &str, expected: Option<Vague>) {
        assert_eq!(Phrases::of(lang).vague(&folded(sentence)), expected, "{sentence}");
    }

    #[test]
    fn italian_promises() {
        let promise = |words| Some(Vague::Promise(words));
        check(Lang::It, "Le faremo sapere.", promise("faremo sapere"));
        check(Lang::It, "La contatteremo al piu' presto", promise("al piu presto"));
        check(Lang::It, "Ti rispondiamo appena possibile", promise("appena possibile"));
        check(Lang::It, "Le faremo sapere entro domani", None);
        check(Lang::It, "Vi faremo sapere in 2 giorni", None);
        check(Lang::It, "Porta il documento al più presto", None);
        check(Lang::It, "Ci scusiamo per il disagio!", Some(Vague::Apology("ci scusiamo")));
        check(Lang::It, "Ci scusiamo: apri I miei ordini e premi Rimborso", None);
    }

    #[test]
    fn english_promises() {
        let promise = |words| Some(Vague::Promise(words));
        check(Lang::En, "We will let you know.", promise("let you know"));
        check(Lang::En, "We’ll get back to you", promise("get back to you"));
        check(Lang::En, "Our team answers as soon as possible", promise("as soon as possible"));
        check(Lang::En, "We will get back to you within two days", None);
        check(Lang::En, "Report the loss as soon as possible", None);
        check(Lang::En, "We apologise for any inconvenience.", Some(Vague::Apology("apologise for any")));
        check(Lang::En, "Sorry to hear that: open My orders", None);
    }
}
