//! The figures by name, each with what is counted and among what, in both languages.

use serde::{Deserialize, Serialize};

use crate::text::Lang;

/// A figure that is a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Measure {
    /// Questions that got an answer.
    Answered,
    /// Questions that were asked back.
    Clarified,
    /// Questions that got neither.
    Abstained,
    /// Messages that were not sent because an entry answered while typing.
    Deflected,
    /// Conversations that never reached a person.
    Contained,
    /// Conversations that somebody said are settled.
    ResolvedConfirmed,
    /// Conversations that ended after an answer and stayed so.
    ResolvedAssumed,
    /// Conversations that were not settled.
    Unresolved,
    /// Conversations that the customer left without an answer.
    Abandoned,
    /// Conversations of which it cannot be told.
    Unknown,
    /// Conversations too young to tell.
    Unsettled,
    /// Conversations that went to a person.
    HandedOver,
    /// Resolved conversations in which the customer asked again.
    Reopened,
    /// Customers who needed one conversation only.
    FirstContact,
    /// Ratings of four or five stars.
    Satisfied,
}

/// What a figure means, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Words {
    /// Its name.
    pub name: &'static str,
    /// What the numerator counts.
    pub of: &'static str,
    /// What the denominator counts.
    pub among: &'static str,
}

impl Measure {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 15] = [
        Self::Answered,
        Self::Clarified,
        Self::Abstained,
        Self::Deflected,
        Self::Contained,
        Self::HandedOver,
        Self::ResolvedConfirmed,
        Self::ResolvedAssumed,
        Self::Unresolved,
        Self::Abandoned,
        Self::Unknown,
        Self::Unsettled,
        Self::Reopened,
        Self::FirstContact,
        Self::Satisfied,
    ];

    /// Its name in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Clarified => "clarified",
            Self::Abstained => "abstained",
            Self::Deflected => "deflected",
            Self::Contained => "contained",
            Self::ResolvedConfirmed => "resolved-confirmed",
            Self::ResolvedAssumed => "resolved-assumed",
            Self::Unresolved => "unresolved",
            Self::Abandoned => "abandoned",
            Self::Unknown => "unknown",
            Self::Unsettled => "unsettled",
            Self::HandedOver => "handed-over",
            Self::Reopened => "reopened",
            Self::FirstContact => "first-contact",
            Self::Satisfied => "satisfied",
        }
    }

    /// What it means.
    pub fn words(self, lang: Lang) -> Words {
        let [name, of, among] = match lang {
            Lang::It => self.italian(),
            Lang::En => self.english(),
        };
        Words { name, of, among }
    }

    fn english(self) -> [&'static str; 3] {
        const QUESTIONS: &str = "questions asked";
        const TALKS: &str = "conversations with a question";
        match self {
            Self::Answered => ["answered", "questions that got an entry's answer", QUESTIONS],
            Self::Clarified => {
                ["asked back", "questions that got a choice of what may have been meant", QUESTIONS]
            }
            Self::Abstained => ["without an answer", "questions that got neither", QUESTIONS],
            Self::Deflected => [
                "settled while typing",
                "messages that were not sent after the customer had opened one of the entries",
                "messages of their own that customers began and were shown entries for",
            ],
            Self::Contained => [
                "without a person",
                "conversations that nobody took, wrote in or is awaited in; a handover that the \
                 customer withdrew before counts as none",
                TALKS,
            ],
            Self::HandedOver => [
                "handed over",
                "conversations that went to a person at least once, each counted once",
                "conversations in which something was asked, if only for a person",
            ],
            Self::ResolvedConfirmed => [
                "resolved, confirmed",
                "conversations in which the last word was that it helped, that it is settled, or four or \
                 five stars",
                TALKS,
            ],
            Self::ResolvedAssumed => [
                "resolved, assumed",
                "conversations that the customer left after an answer, by a goodbye or 24 hours of silence, \
                 without finding fault and without asking again within 7 days",
                TALKS,
            ],
            Self::Unresolved => [
                "unresolved",
                "conversations in which the last word was that it did not help, that nothing shown was \
                 meant, that it is not settled, or one or two stars",
                TALKS,
            ],
            Self::Abandoned => [
                "abandoned",
                "conversations that the customer left with the last question unanswered, or waiting for a \
                 person who had not come within 24 hours",
                TALKS,
            ],
            Self::Unknown => [
                "unknown",
                "conversations that a person never closed, or after which the customer asked in another \
                 one within 7 days",
                TALKS,
            ],
            Self::Unsettled => [
                "too young to tell",
                "conversations in which the 24 hours of silence or the 7 days are not over",
                TALKS,
            ],
            Self::Reopened => [
                "asked again",
                "those whose customer asked again within 7 days, in the same conversation or in another",
                "conversations that a person closed as resolved, or that the customer ended after an \
                 answer, at least 7 days ago",
            ],
            Self::FirstContact => [
                "one conversation was enough",
                "those that were resolved, confirmed or assumed, and whose customer did not ask anew within \
                 7 days",
                "conversations with a question at least 7 days ago, whose customer had not asked in the 7 \
                 days before; a return is seen where the host names its customers",
            ],
            Self::Satisfied => {
                ["content", "those with four or five stars", "conversations with a rating, the last of each"]
            }
        }
    }

    fn italian(self) -> [&'static str; 3] {
        const QUESTIONS: &str = "domande fatte";
        const TALKS: &str = "conversazioni con una domanda";
        match self {
            Self::Answered => ["con risposta", "domande che hanno avuto la risposta di una voce", QUESTIONS],
            Self::Clarified => [
                "con domanda di ritorno",
                "domande a cui è stato proposto di scegliere che cosa si intendeva",
                QUESTIONS,
            ],
            Self::Abstained => {
                ["senza risposta", "domande che non hanno avuto né l'una né l'altra", QUESTIONS]
            }
            Self::Deflected => [
                "risolti mentre si scriveva",
                "messaggi non inviati dopo che il cliente aveva aperto una delle voci",
                "messaggi che i clienti avevano cominciato a scrivere vedendo delle voci",
            ],
            Self::Contained => [
                "senza una persona",
                "conversazioni che nessuno ha preso, in cui nessuno ha scritto e in cui nessuno è atteso; \
                 una richiesta ritirata prima non conta",
                TALKS,
            ],
            Self::HandedOver => [
                "passate a una persona",
                "conversazioni passate almeno una volta a una persona, ognuna contata una volta",
                "conversazioni in cui è stato chiesto qualcosa, anche solo di una persona",
            ],
            Self::ResolvedConfirmed => [
                "risolte, con conferma",
                "conversazioni in cui l'ultima parola è stata che la risposta è servita, che la questione è \
                 chiusa, o quattro o cinque stelle",
                TALKS,
            ],
            Self::ResolvedAssumed => [
                "risolte, senza conferma",
                "conversazioni che il cliente ha lasciato dopo una risposta, con un saluto o con 24 ore di \
                 silenzio, senza obiezioni e senza chiedere di nuovo entro 7 giorni",
                TALKS,
            ],
            Self::Unresolved => [
                "non risolte",
                "conversazioni in cui l'ultima parola è stata che la risposta non è servita, che nulla di \
                 quanto mostrato era la domanda, che la questione resta aperta, o una o due stelle",
                TALKS,
            ],
            Self::Abandoned => [
                "abbandonate",
                "conversazioni lasciate con l'ultima domanda senza risposta, o in attesa di una persona non \
                 arrivata entro 24 ore",
                TALKS,
            ],
            Self::Unknown => [
                "esito ignoto",
                "conversazioni che una persona non ha mai chiuso, o dopo le quali il cliente ha chiesto in \
                 un'altra entro 7 giorni",
                TALKS,
            ],
            Self::Unsettled => [
                "ancora presto",
                "conversazioni per cui non sono passate le 24 ore di silenzio o i 7 giorni",
                TALKS,
            ],
            Self::Reopened => [
                "riaperte",
                "quelle in cui il cliente ha chiesto ancora entro 7 giorni, lì o in un'altra conversazione",
                "conversazioni chiuse come risolte da una persona, o concluse dal cliente dopo una \
                 risposta, da almeno 7 giorni",
            ],
            Self::FirstContact => [
                "bastata una conversazione",
                "quelle risolte, con o senza conferma, il cui cliente non ha chiesto altro entro 7 giorni",
                "conversazioni con una domanda di almeno 7 giorni fa, il cui cliente non aveva chiesto nei 7 \
                 giorni prima; un ritorno si vede se il sito dice chi è il cliente",
            ],
            Self::Satisfied => [
                "soddisfatti",
                "quelle con quattro o cinque stelle",
                "conversazioni con un voto, l'ultimo di ognuna",
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{RETURN_DAYS, SILENCE_HOURS};

    #[test]
    fn every_measure_is_listed_once_and_explained() {
        let mut codes: Vec<_> = Measure::ALL.iter().map(|measure| measure.code()).collect();
        for measure in Measure::ALL {
            let json = serde_json::to_value(measure).expect("a measure is JSON");
            assert_eq!(json, measure.code());
            for lang in Lang::ALL {
                let words = measure.words(lang);
                assert!(![words.name, words.of, words.among].contains(&""), "{measure:?} {lang}");
            }
        }
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Measure::ALL.len());
    }

    #[test]
    fn the_words_say_the_spans_that_are_reckoned_with() {
        for (lang, hours, days) in [(Lang::It, "24 ore", "7 giorni"), (Lang::En, "24 hours", "7 days")] {
            assert!(
                hours.starts_with(&SILENCE_HOURS.to_string()) && days.starts_with(&RETURN_DAYS.to_string())
            );
            let assumed = Measure::ResolvedAssumed.words(lang).of;
            assert!(assumed.contains(hours) && assumed.contains(days), "{assumed}");
        }
    }
}
