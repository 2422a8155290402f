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
    /// The choice against all options.
    pub none_of_these: &'static str,
    /// After that choice.
    pub then_reword: &'static str,
    /// There is no answer.
    pub no_answer: &'static str,
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
}

/// The texts of a language.
pub fn phrases(lang: Lang) -> &'static Phrases {
    match lang {
        Lang::It => &ITALIAN,
        Lang::En => &ENGLISH,
    }
}

const ITALIAN: Phrases = Phrases {
    which: "Quale di queste è la tua domanda? Scrivi il numero.",
    this_one: "È questa la tua domanda? Scrivi 1 per leggere la risposta.",
    none_of_these: "nessuna di queste",
    then_reword: "Allora scrivila in un altro modo, con il nome di quello che ti serve. \
                  Con /faq vedi tutti gli argomenti.",
    no_answer: "A questa domanda non ho una risposta approvata. Scrivila in un altro modo, con il nome \
                di quello che ti serve, oppure guarda gli argomenti con /faq.",
    no_words: "Scrivi la domanda a parole, per esempio:",
    to_a_person: "Su un sito, da qui in poi ti seguirebbe una persona.",
    also: "Spesso si chiede anche:",
    topics: "Di che cosa si tratta? Scrivi il numero.",
    other_topics: "altro",
    choose: "Scrivi un numero da 1 a {}, oppure la tua domanda.",
    commands: "I comandi sono /faq (gli argomenti), /why (perché questa risposta) e /quit (esci).",
    ask_first: "Prima scrivi una domanda: poi /why spiega da dove viene la risposta.",
    goodbye: "A presto.",
};

const ENGLISH: Phrases = Phrases {
    which: "Which of these is your question? Type its number.",
    this_one: "Is this your question? Type 1 to read the answer.",
    none_of_these: "none of these",
    then_reword: "Then put it another way, with the name of what you need. /faq shows all topics.",
    no_answer: "I have no approved answer to this question. Put it another way, with the name of what you \
                need, or look at the topics with /faq.",
    no_words: "Write your question in words, for example:",
    to_a_person: "On a web site, a person would take over from here.",
    also: "People also ask:",
    topics: "What is it about? Type its number.",
    other_topics: "other",
    choose: "Type a number from 1 to {}, or your question.",
    commands: "The commands are /faq (topics), /why (why this answer) and /quit (leave).",
    ask_first: "Ask a question first: then /why explains where the answer comes from.",
    goodbye: "See you soon.",
};
