//! Which greeting a message opens with, to be given back as it was.

use crate::text::Words;

/// The greeting among the first words of a message, as it is written at the start of a sentence.
pub fn of(words: &Words) -> Option<&'static str> {
    let forms = || words.iter().take(FIRST_WORDS).map(|word| word.form);
    let pairs = forms().zip(forms().skip(1).chain([""]));
    pairs.into_iter().find_map(|(first, second)| {
        let greets =
            |&&(one, other, _): &&(&str, &str, _)| one == first && (other.is_empty() || other == second);
        GREETINGS.iter().find(greets).map(|&(.., written)| written)
    })
}

/// "Mi scusi, buongiorno": further on it is no opening.
const FIRST_WORDS: usize = 4;

/// One or two words in matching form, and how they are written.
const GREETINGS: &[(&str, &str, &str)] = &[
    ("buongiorno", "", "Buongiorno"),
    ("buon", "giorno", "Buongiorno"),
    ("buondi", "", "Buongiorno"),
    ("buonasera", "", "Buonasera"),
    ("buona", "sera", "Buonasera"),
    ("buon", "pomeriggio", "Buon pomeriggio"),
    ("salve", "", "Salve"),
    ("ciao", "", "Ciao"),
    ("good", "morning", "Good morning"),
    ("good", "afternoon", "Good afternoon"),
    ("good", "evening", "Good evening"),
    ("hello", "", "Hello"),
    ("hi", "", "Hello"),
    ("hey", "", "Hello"),
];
