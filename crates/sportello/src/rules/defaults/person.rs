//! Asking for a person: in any wording, always honoured, at once.
//!
//! The patterns follow the grammar of a request: who wishes something (`{voglio}`, `{want}`), to
//! talk (`{parlare}`, `{talk}`), with whom (`{chi}`, `{whom}`); or to be given, passed, called;
//! or whether anyone is there; or that the assistant go away. Missing a request is worse than
//! an offer too many, so whom a customer wants to talk to may be nearly anyone, and words that are
//! hardly used otherwise ("operatore", "human") are enough by themselves. What speaks against it is
//! listed as `unless`: something told of an operator, an operator of a network, no wish for one.
//!
//! The lists are long because language is; the files of each language are tables.

mod english;
mod italian;
mod roles;

use super::{Act, Default, Lists, Reason, Set};

pub const RULES: &[Default] = &[Default {
    id: "person",
    reason: Reason::Person,
    act: Act::HandOver,
    after: 1,
    priority: 10,
    italian: Lists { patterns: italian::PATTERNS, unless: italian::UNLESS },
    english: Lists { patterns: english::PATTERNS, unless: english::UNLESS },
}];

/// Two lists in a row; `N` is how long both are.
const fn joined<const N: usize>(first: &[&'static str], second: &[&'static str]) -> [&'static str; N] {
    let mut all = [""; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < first.len() { first[at] } else { second[at - first.len()] };
        at += 1;
    }
    all
}

/// Words that carry nothing, at either end of a message, in both languages.
#[rustfmt::skip]
const FILLER: Set = ("filler", &[
    "ciao", "salve", "buongiorno", "buonasera", "buon giorno", "buona sera", "pronto", "ehi", "ei", "oh",
    "ok", "okay", "si", "no", "allora", "senti", "senta", "scusa", "scusi", "scusate", "mi scusi", "dai",
    "ma", "e", "cmq", "comunque", "per (favore|piacere|cortesia|gentilezza|carità)", "favore", "piacere",
    "cortesemente", "gentilmente", "prego", "vi prego", "ti prego", "la prego", "grazie", "grazie mille",
    "subito", "adesso", "ora", "qui", "presto", "basta", "hi", "hello", "hey", "hiya", "dear",
    "good (morning|afternoon|evening)", "yes", "yeah", "no", "so", "just", "and", "then", "please", "pls",
    "plss", "plz", "plzz", "plis", "pliz", "fav", "knock knock", "toc toc", "urgentissimo", "bro", "raga",
    "yo", "oi", "thanks", "thank you", "thx", "ty", "cheers", "now", "right now", "asap",
    "as soon as possible", "immediately", "sorry", "excuse me", "ok then", "fast", "urgent", "urgently",
    "urgente", "tbh",
]);

pub const SETS: [&Set; 23] = [
    &FILLER,
    &roles::RUOLO,
    &roles::ROLE,
    &italian::UN,
    &italian::VERO,
    &italian::UMANO,
    &italian::OPERATORE,
    &italian::PERSONA,
    &italian::CHI,
    &italian::SUBITO,
    &italian::QUALCUNO,
    &italian::MACCHINA,
    &italian::VOGLIO,
    &italian::PARLARE,
    &italian::PASSAMI,
    &english::A,
    &english::REAL,
    &english::HUMAN,
    &english::STAFF,
    &english::WHOM,
    &english::MACHINE,
    &english::WANT,
    &english::TALK,
];
