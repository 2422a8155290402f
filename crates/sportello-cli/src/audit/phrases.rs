//! What is said to an auditor, in both languages.

use sportello::Lang;

/// The texts of one language. `{}` stands for what is filled in.
#[derive(Debug)]
pub struct Phrases {
    /// How many there are, and how many are left.
    pub begin: &'static str,
    /// What to type.
    pub help: &'static str,
    /// The place among all.
    pub place: &'static str,
    /// What the customer got: an answer, options, nothing.
    pub answered: &'static str,
    pub asked_back: &'static str,
    pub nothing: &'static str,
    /// Something else was typed.
    pub expected: &'static str,
    /// An id that is none; the nearest follows.
    pub unknown: &'static str,
    /// What was kept.
    pub kept: &'static str,
    pub none_right: &'static str,
    pub passed: &'static str,
    /// The end: how many words were kept.
    pub end: &'static str,
}

/// The texts of a language.
pub fn phrases(lang: Lang) -> &'static Phrases {
    match lang {
        Lang::It => &ITALIAN,
        Lang::En => &ENGLISH,
    }
}

const ITALIAN: Phrases = Phrases {
    begin: "{} domande estratte a sorte, {} ancora da guardare.",
    help: "Scrivi il numero della voce giusta, il suo id se non è fra queste, n se nessuna voce risponde, s \
           per rimandare, q per smettere.",
    place: "domanda {} di {}",
    answered: "ha avuto la risposta",
    asked_back: "ha potuto scegliere fra",
    nothing: "non ha avuto risposta",
    expected: "Scrivi un numero da 1 a {}, un id, n, s oppure q.",
    unknown: "Nessuna voce si chiama così. La più vicina è {}.",
    kept: "segnata: {}",
    none_right: "nessuna voce",
    passed: "rimandata",
    end: "{} risposte segnate nel registro.",
};

const ENGLISH: Phrases = Phrases {
    begin: "{} questions drawn by chance, {} still to look at.",
    help: "Type the number of the right entry, its id if it is not among these, n if no entry answers, s to \
           leave it for later, q to stop.",
    place: "question {} of {}",
    answered: "was given the answer",
    asked_back: "could choose among",
    nothing: "was given no answer",
    expected: "Type a number from 1 to {}, an id, n, s or q.",
    unknown: "No entry has that name. The nearest is {}.",
    kept: "kept: {}",
    none_right: "no entry",
    passed: "left for later",
    end: "{} words kept in the journal.",
};
