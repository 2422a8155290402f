//! What the command itself says to a customer, in both languages.
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
    /// How to choose one.
    pub by_number: &'static str,
    /// The choice against all options.
    pub none_of_these: &'static str,
    /// After that choice.
    pub then_reword: &'static str,
    /// There is no answer.
    pub no_answer: &'static str,
    /// Where else to look, in a chat.
    pub see_topics: &'static str,
    /// The question has no words.
    pub no_words: &'static str,
    /// What the company sends to a person in any case.
    pub to_a_person: &'static str,
    /// Before the follow-ups.
    pub also: &'static str,
    /// Before the topics.
    pub topics: &'static str,
    /// Entries without a topic.
    pub other_topics: &'static str,
    /// How to choose; `{}` is the highest number.
    pub choose: &'static str,
    /// A command that is none.
    pub commands: &'static str,
    /// There is nothing to explain yet.
    pub ask_first: &'static str,
    /// Goodbye.
    pub goodbye: &'static str,
    /// Names of the parts of an explanation.
    pub confidence: &'static str,
    pub score: &'static str,
    pub lexical: &'static str,
    pub coverage: &'static str,
    pub learned: &'static str,
    pub nearest: &'static str,
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

const ITALIAN: Phrases = Phrases {
    which: "Quale di queste è la tua domanda?",
    this_one: "È questa la tua domanda?",
    by_number: "Scrivi il numero.",
    none_of_these: "nessuna di queste",
    then_reword: "Allora scrivila in un altro modo, con il nome di quello che ti serve.",
    no_answer: "A questa domanda non ho una risposta approvata. Scrivila in un altro modo, con il nome \
                di quello che ti serve.",
    see_topics: "Con /faq vedi tutti gli argomenti.",
    no_words: "Scrivi la domanda a parole, per esempio:",
    to_a_person: "Su un sito, da qui in poi ti seguirebbe una persona.",
    also: "Spesso si chiede anche:",
    topics: "Di che cosa si tratta?",
    other_topics: "altro",
    choose: "Scrivi un numero da 1 a {}, oppure la tua domanda.",
    commands: "I comandi sono /faq (gli argomenti), /why (perché questa risposta) e /quit (esci).",
    ask_first: "Prima scrivi una domanda: poi /why spiega da dove viene la risposta.",
    goodbye: "A presto.",
    confidence: "confidenza",
    score: "punteggio",
    lexical: "parole",
    coverage: "copertura",
    learned: "appreso",
    nearest: "la formulazione più vicina:",
    words: "le parole e quanto contano",
    unknown: "Parole che la FAQ non usa:",
    second_without: "Avrebbe vinto {} senza queste parole: {}.",
    second_never: "Togliendo parole non avrebbe vinto la seconda.",
};

const ENGLISH: Phrases = Phrases {
    which: "Which of these is your question?",
    this_one: "Is this your question?",
    by_number: "Type its number.",
    none_of_these: "none of these",
    then_reword: "Then put it another way, with the name of what you need.",
    no_answer: "I have no approved answer to this question. Put it another way, with the name of what you \
                need.",
    see_topics: "/faq shows all topics.",
    no_words: "Write your question in words, for example:",
    to_a_person: "On a web site, a person would take over from here.",
    also: "People also ask:",
    topics: "What is it about?",
    other_topics: "other",
    choose: "Type a number from 1 to {}, or your question.",
    commands: "The commands are /faq (topics), /why (why this answer) and /quit (leave).",
    ask_first: "Ask a question first: then /why explains where the answer comes from.",
    goodbye: "See you soon.",
    confidence: "confidence",
    score: "score",
    lexical: "words",
    coverage: "coverage",
    learned: "learned",
    nearest: "the nearest wording:",
    words: "the words and how much they count",
    unknown: "Words that the FAQ does not use:",
    second_without: "{} would have won without these words: {}.",
    second_never: "Leaving out words would not have made the second win.",
};
