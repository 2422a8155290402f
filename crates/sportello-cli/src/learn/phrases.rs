//! What is said to whoever reviews, in both languages.

use sportello::gaps::proposals::Kind;
use sportello::{Lang, Rule};

use crate::phrases::filled;

/// The texts of one language. `{}` stands for what is filled in.
#[derive(Debug)]
pub struct Phrases {
    lang: Lang,
    /// How many proposals there are.
    pub none: &'static str,
    pub one: &'static str,
    pub several: &'static str,
    /// What speaks for a proposal.
    pub customer: &'static str,
    pub customers: &'static str,
    pub a_week: &'static str,
    pub rising: &'static str,
    pub falling: &'static str,
    pub one_to_a_person: &'static str,
    pub to_a_person: &'static str,
    /// From the first day to the last.
    pub asked: &'static str,
    /// All on one day.
    pub asked_on: &'static str,
    /// The nearest entry: id, question, percent, why it was not enough.
    pub nearest: &'static str,
    pub refused: &'static str,
    pub words: &'static str,
    /// Who answered a customer.
    pub answered: &'static str,
    /// A review before: verdict, day, who.
    pub before: &'static str,
    /// What was done: id, place, wordings.
    pub learns: &'static str,
    pub adds: &'static str,
    pub notes: &'static str,
    pub rejected: &'static str,
    pub unlearnt: &'static str,
    pub taken_back: &'static str,
    /// The review, one by one.
    pub place: &'static str,
    pub keys: &'static [(&'static str, &'static str)],
    pub by_hand: &'static [(&'static str, &'static str)],
    pub expected: &'static str,
    pub answer: &'static str,
    pub answer_or_draft: &'static str,
    pub question: &'static str,
    pub entry: &'static str,
    pub new_or_entry: &'static str,
    pub only: &'static str,
    pub reason: &'static str,
    pub sure: &'static str,
    pub even_so: &'static str,
    pub left: &'static str,
    pub end: &'static str,
}

/// The texts of a language.
pub fn phrases(lang: Lang) -> &'static Phrases {
    match lang {
        Lang::It => &ITALIAN,
        Lang::En => &ENGLISH,
    }
}

impl Phrases {
    /// What is to be done, and with which entries.
    pub fn kind(&self, kind: &Kind) -> (&'static str, String) {
        let (italian, english, entry) = match kind {
            Kind::NewEntry => ("voce nuova", "new entry", String::new()),
            Kind::NewWording { entry } => ("parole nuove per", "new wordings for", entry.clone()),
            Kind::Merge { a, b } => ("da unire:", "to merge:", format!("{a}, {b}")),
            Kind::Split { entry } => ("da dividere:", "to split:", entry.clone()),
            Kind::Retire { entry } => ("da togliere:", "to retire:", entry.clone()),
            Kind::Review { entry } => ("da rileggere:", "to read again:", entry.clone()),
            Kind::Translate { entry, to } => ("da tradurre:", "to translate:", format!("{entry} → {to}")),
            _ => ("altro", "other", String::new()),
        };
        (self.of(italian, english), entry)
    }

    /// Why the nearest entry was not enough.
    pub fn why(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::Confident | Rule::OneSentence => self.of("oggi risponderebbe", "it would answer now"),
            Rule::CloseCandidates => {
                self.of("abbastanza per chiedere, non per rispondere", "enough to ask back, not to answer")
            }
            Rule::NothingLikely => self.of("troppo poco per rispondere", "too little to answer"),
            Rule::NothingKnown => {
                self.of("la FAQ non usa nessuna di queste parole", "the FAQ uses none of these words")
            }
            Rule::NoWords => self.of("senza parole", "without words"),
            _ => "",
        }
    }

    /// So many wordings.
    pub fn wordings(&self, count: usize) -> String {
        match (count, self.lang) {
            (1, Lang::It) => "una formulazione".into(),
            (_, Lang::It) => format!("{count} formulazioni"),
            (1, Lang::En) => "one wording".into(),
            (_, Lang::En) => format!("{count} wordings"),
        }
    }

    /// How many proposals there are.
    pub fn counted(&self, count: usize) -> String {
        match count {
            0 => self.none.to_owned(),
            1 => self.one.to_owned(),
            _ => filled(self.several, &[&count.to_string()]),
        }
    }

    /// One of two texts.
    pub fn of(&self, italian: &'static str, english: &'static str) -> &'static str {
        if self.lang == Lang::It { italian } else { english }
    }
}

const ITALIAN: Phrases = Phrases {
    lang: Lang::It,
    none: "Nessuna proposta: a ciò che i clienti chiedono la FAQ risponde.",
    one: "1 proposta",
    several: "{} proposte, la più urgente per prima",
    customer: "1 cliente",
    customers: "{} clienti",
    a_week: "{} a settimana",
    rising: ", in aumento",
    falling: ", in calo",
    one_to_a_person: "1 passato a una persona",
    to_a_person: "{} passati a una persona",
    asked: "chiesto dal {} al {}",
    asked_on: "chiesto il {}",
    nearest: "la più vicina: {} «{}», {}: {}",
    refused: "{} clienti l'hanno vista e non la volevano",
    words: "le parole dei clienti",
    answered: "{} ha risposto a un cliente",
    before: "già rivista il {} da {}: {}",
    learns: "{}: impara {} dei clienti",
    adds: "{}: voce nuova in {}, con {} dei clienti",
    notes: "{}: segnata come fatta nei file della FAQ",
    rejected: "{}: scartata; torna se la chiedono molti di più",
    unlearnt: "{}: le parole imparate non contano più; ciò che è scritto nei file della FAQ resta com'è",
    taken_back: "{}: ripresa; ciò che è scritto nei file della FAQ si cambia lì",
    place: "{} di {}",
    keys: &[("a", "approva"), ("m", "modifica"), ("r", "scarta"), ("s", "salta"), ("q", "esci")],
    by_hand: &[("a", "fatto nei file"), ("r", "scarta"), ("s", "salta"), ("q", "esci")],
    expected: "Scrivi una di queste lettere.",
    answer: "La risposta, in una riga; «editor» apre il tuo editor, una riga vuota lascia perdere.",
    answer_or_draft: "La risposta, in una riga: vuota prende quella di {}, «editor» la apre nel tuo editor.",
    question: "La domanda come sta nella FAQ: una riga vuota lascia «{}».",
    entry: "L'id della voce che risponde: una riga vuota lascia {}, + ne scrive una nuova.",
    new_or_entry: "L'id della voce che risponde già: una riga vuota ne scrive una nuova.",
    only: "I numeri delle parole da imparare, come 1 3 4: una riga vuota le prende tutte.",
    reason: "Perché?",
    sure: "Confermi? s sì, n no",
    even_so: "Vuoi farlo lo stesso? Scrivi il motivo; una riga vuota lascia tutto com'è.",
    left: "Non è cambiato nulla.",
    end: "Fatte {}, scartate {}, da rivedere {}.",
};

const ENGLISH: Phrases = Phrases {
    lang: Lang::En,
    none: "No proposals: the FAQ answers what customers ask.",
    one: "1 proposal",
    several: "{} proposals, the most pressing first",
    customer: "1 customer",
    customers: "{} customers",
    a_week: "{} a week",
    rising: ", rising",
    falling: ", falling",
    one_to_a_person: "1 went on to a person",
    to_a_person: "{} went on to a person",
    asked: "asked from {} to {}",
    asked_on: "asked on {}",
    nearest: "the nearest: {} “{}”, {}: {}",
    refused: "{} customers saw it and did not want it",
    words: "the customers' words",
    answered: "{} answered a customer",
    before: "reviewed before, on {} by {}: {}",
    learns: "{}: learns {} of customers",
    adds: "{}: new entry in {}, with {} of customers",
    notes: "{}: noted as done in the FAQ's files",
    rejected: "{}: rejected; it comes back when many more ask",
    unlearnt: "{}: the learnt wordings count no more; what stands in the FAQ's files stays as it is",
    taken_back: "{}: taken back; what stands in the FAQ's files is changed there",
    place: "{} of {}",
    keys: &[("a", "approve"), ("e", "edit"), ("r", "reject"), ("s", "skip"), ("q", "quit")],
    by_hand: &[("a", "done in the files"), ("r", "reject"), ("s", "skip"), ("q", "quit")],
    expected: "Type one of these letters.",
    answer: "The answer, on one line; “editor” opens your editor, an empty line leaves it.",
    answer_or_draft: "The answer, on one line: empty takes {}'s, “editor” opens it in your editor.",
    question: "The question as the FAQ has it: an empty line keeps “{}”.",
    entry: "The id of the entry that answers: an empty line keeps {}, + writes a new one.",
    new_or_entry: "The id of the entry that answers already: an empty line writes a new one.",
    only: "The numbers of the words to learn, such as 1 3 4: an empty line takes all.",
    reason: "Why?",
    sure: "Go ahead? y yes, n no",
    even_so: "Do it all the same? Type the reason; an empty line leaves everything as it is.",
    left: "Nothing has changed.",
    end: "{} done, {} rejected, {} left to review.",
};
