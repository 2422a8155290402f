//! What `ask` and `explain` say to a customer, in both languages.
//!
//! Each text says the next step. None of them apologises.

use sportello::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct Phrases {
    /// Before the options, when there are several.
    pub which: &'static str,
    /// Before the option, when there is one.
    pub this_one: &'static str,
    /// There is no answer.
    pub no_answer: &'static str,
    /// The question has no words.
    pub no_words: &'static str,
    /// Names of the parts of an explanation.
    pub confidence: &'static str,
    pub score: &'static str,
    pub lexical: &'static str,
    pub coverage: &'static str,
    pub learned: &'static str,
    pub nearest: &'static str,
    pub meaning: &'static str,
    pub words: &'static str,
    /// Before the words that the Faq does not use.
    pub unknown: &'static str,
    /// What would have made the second win: its id, the words left out.
    pub second_without: &'static str,
    /// That leaving out words would not.
    pub second_never: &'static str,
}

/// The texts of a language.
pub fn phrases(lang: Lang) -> &'static Phrases {
    match lang {
        Lang::It => &ITALIAN,
        Lang::En => &ENGLISH,
    }
}

/// A text with its gaps, `{}`, filled in, in order.
pub fn filled(text: &str, gaps: &[&str]) -> String {
    let mut parts = text.split("{}");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (at, part) in parts.enumerate() {
        out.push_str(gaps.get(at).copied().unwrap_or_default());
        out.push_str(part);
    }
    out
}

const ITALIAN: Phrases = Phrases {
    which: "Quale di queste è la tua domanda?",
    this_one: "È questa la tua domanda?",
    no_answer: "A questa domanda non ho una risposta approvata. Scrivila in un altro modo, con il nome \
                di quello che ti serve.",
    no_words: "Scrivi la domanda a parole, per esempio:",
    confidence: "confidenza",
    score: "punteggio",
    lexical: "parole",
    coverage: "copertura",
    learned: "appreso",
    nearest: "la formulazione più vicina:",
    meaning: "la più vicina per significato:",
    words: "le parole e quanto contano",
    unknown: "Parole che la FAQ non usa:",
    second_without: "Avrebbe vinto {} senza queste parole: {}.",
    second_never: "Togliendo parole non avrebbe vinto la seconda.",
};

const ENGLISH: Phrases = Phrases {
    which: "Which of these is your question?",
    this_one: "Is this your question?",
    no_answer: "I have no approved answer to this question. Put it another way, with the name of what you \
                need.",
    no_words: "Write your question in words, for example:",
    confidence: "confidence",
    score: "score",
    lexical: "words",
    coverage: "coverage",
    learned: "learned",
    nearest: "the nearest wording:",
    meaning: "the nearest in meaning:",
    words: "the words and how much they count",
    unknown: "Words that the FAQ does not use:",
    second_without: "{} would have won without these words: {}.",
    second_never: "Leaving out words would not have made the second win.",
};
