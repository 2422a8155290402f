//! The customer's own word that something is urgent.

use crate::pattern::{PatternError, Patterns, Sets};
use crate::text::Words;

/// What customers write when something cannot wait. "Spedizione urgente" and "urgent delivery" are
/// services that shops sell, hence no bare adjective after those nouns.
const URGENT: &[&str] = &[
    "(e|ho|molto|piuttosto|davvero|massima) (urgente|urgenza|urgentissimo|urgentissima)",
    "^ (urgente|urgentissimo|urgenza)",
    "(urgentissimo|urgentissima|urgentemente|con urgenza)",
    "(cosa|caso|problema|questione|faccenda) urgente",
    "non (posso|possiamo|puo) [piu] aspettare",
    "(mi|ci) serve (subito|adesso|ora|oggi|entro oggi|entro domani|per domani|immediatamente)",
    "(rispondete|rispondetemi|risolvete|fate) (subito|immediatamente)",
    "(it is|this is|very|really|quite|most) urgent",
    "^ urgent (i|my|we|our|help|please|request|matter)",
    "^ urgent $",
    "urgently",
    "(cannot|can not|can t) wait",
    "(need|want) (it|this|that|them|an answer|help) (now|today|right now|right away|immediately|by today|by tomorrow|by tonight|asap)",
    "asap",
];

/// Recognises that a message calls itself urgent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Urgency(Patterns);

impl Urgency {
    pub fn new() -> Self {
        // All of them compile: a test sees to it.
        Self(compile().unwrap_or_default())
    }

    pub fn is_said(&self, words: &Words) -> bool {
        self.0.find(words).is_some()
    }
}

fn compile() -> Result<Patterns, Vec<PatternError>> {
    Patterns::compile(URGENT.iter().copied(), &Sets::default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::analyse_question;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(Urgency::new().is_said(&analyse_question(text, 0.5).words), expected, "{text:?}");
    }

    #[test]
    fn the_customer_says_so() {
        for text in [
            "è urgente, il pacco serve per domani",
            "Urgente: dov'è il mio ordine?",
            "rispondetemi subito per favore",
            "mi serve subito una risposta",
            "non posso più aspettare",
            "this is really urgent",
            "I need it by tomorrow",
            "please answer asap",
            "I can't wait any longer",
        ] {
            check(text, true);
        }
        for text in [
            "fate consegne urgenti?",
            "quanto costa la spedizione urgente per l'estero",
            "urgent delivery cost",
            "dov'è il pacco",
            "",
        ] {
            check(text, false);
        }
    }

    #[test]
    fn every_pattern_compiles() {
        assert!(compile().is_ok(), "{:?}", compile());
    }
}
