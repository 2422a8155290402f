//! What the pages say themselves, in both languages.

use sportello::Lang;
use sportello::voice::Address;

/// The texts of one language.
#[derive(Debug)]
pub struct Phrases {
    /// The language's own name, for the link to its page.
    pub language: &'static str,
    pub title: &'static str,
    /// Below the title.
    pub lead: &'static str,
    /// For search engines; `{}` is the topics.
    pub about: &'static str,
    pub skip: &'static str,
    pub topics: &'static str,
    pub languages: &'static str,
    /// The heading of entries without a topic.
    pub others: &'static str,
    pub follow_ups: &'static str,
    /// The address of an entry.
    pub link: &'static str,
    /// The same for who does not see where it stands; `{}` is the question.
    pub link_of: &'static str,
    /// Where one who found nothing goes on.
    pub contact: &'static str,
    pub contact_lead: &'static str,
    pub mail: &'static str,
    pub phone: &'static str,
    /// When people are there; `{}` is the week.
    pub hours: &'static str,
}

/// The texts of a language, for customers who are addressed like this.
pub fn phrases(lang: Lang, address: Address) -> &'static Phrases {
    match (lang, address) {
        (Lang::It, Address::Tu) => &ITALIAN,
        (Lang::It, Address::Lei) => &ITALIAN_LEI,
        (Lang::En, _) => &ENGLISH,
    }
}

const ITALIAN: Phrases = Phrases {
    language: "Italiano",
    title: "Domande e risposte",
    lead: "Apri la domanda che fa per te e leggi la risposta.",
    about: "Le risposte alle domande più frequenti: {}.",
    skip: "Vai alle domande",
    topics: "Argomenti",
    languages: "Lingua",
    others: "Altre domande",
    follow_ups: "Chi chiede questo chiede anche",
    link: "Indirizzo di questa risposta",
    link_of: "Indirizzo di questa risposta: {}",
    contact: "Non hai trovato la risposta?",
    contact_lead: "Qui ti risponde una persona.",
    mail: "E-mail",
    phone: "Telefono",
    hours: "Orario: {}",
};

const ITALIAN_LEI: Phrases = Phrases {
    lead: "Apra la domanda che fa per Lei e legga la risposta.",
    contact: "Non ha trovato la risposta?",
    contact_lead: "Qui Le risponde una persona.",
    ..ITALIAN
};

const ENGLISH: Phrases = Phrases {
    language: "English",
    title: "Questions and answers",
    lead: "Open the question that is yours and read the answer.",
    about: "Answers to what is asked most often: {}.",
    skip: "Skip to the questions",
    topics: "Topics",
    languages: "Language",
    others: "Other questions",
    follow_ups: "Often asked next",
    link: "Address of this answer",
    link_of: "Address of this answer: {}",
    contact: "Not what you were looking for?",
    contact_lead: "A person answers here.",
    mail: "E-mail",
    phone: "Telephone",
    hours: "Hours: {}",
};
