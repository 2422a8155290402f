//! Choosing one of the options in words: "2", "la seconda", "none of these", words of its label.

use super::asked::stems;
use super::reply::{Choice, ChoiceKind};
use crate::pattern::{PatternError, Patterns, Sets};
use crate::text::{Analysis, Words, analyse_question};

/// What may stand before a number or a place.
#[rustfmt::skip]
const LEAD: &[&str] = &[
    "(si|yes|ok|okay|va bene)", "(direi|credo|penso|forse|intendo|intendevo|era|e)",
    "(voglio|vorrei|scelgo|prendo)", "(quella|quello|questa|questo|la|il|l)",
    "(numero|n|nr|opzione|domanda|scelta|risposta)", "(option|choice|number|question|answer|the|this|that|it is)",
    "(i mean|i meant|i think|i choose|maybe)",
];

/// What may stand after one.
const TAIL: &[&str] = &["(one|option|choice|question|answer|opzione|domanda|risposta)"];

/// What may stand around any choice.
const FILLER: &[&str] = &["(grazie|per favore|perfavore|please|thanks|thank you|ciao|hi)"];

/// Places by number and name, from the first. "Prima" and "second" are places here: nothing else is
/// said with them.
const PLACES: &[&str] = &[
    "(1|uno|una|primo|prima|one|first|1st)",
    "(2|due|secondo|seconda|two|second|2nd)",
    "(3|tre|terzo|terza|three|third|3rd)",
    "(4|quattro|quarto|quarta|four|fourth|4th)",
    "(5|cinque|quinto|quinta|five|fifth|5th)",
    "(6|sei|sesto|sesta|six|sixth|6th)",
    "(7|sette|settimo|settima|seven|seventh|7th)",
];

/// Saying that no option is meant.
const NONE: &[&str] = &[
    "^ [no] (nessuna|nessuno|niente) [di] [queste|questi|quelle|quelli|loro|cio|tutto cio|tutto questo] $",
    "^ [no] (ne l una ne l altra|ne la prima ne la seconda) $",
    "^ [no] none [of] [these|those|them|the above|it] $",
    "^ [no] neither [one|of these|of those|of them] $",
    "^ [no] not (any of these|any of those|any of them|these|those|that|this|what i meant|what i asked) $",
    "^ [no] non (e|era|sono|erano) (quella|quello|questa|questo|queste|nessuna) [di queste] $",
    "^ [no] non e (quello|quella|cio) che (intendo|intendevo|cerco|cercavo|volevo|chiedevo) $",
    "^ [no] (that is|it is|those are|these are) not (it|what i mean|what i meant|what i asked|what i want) $",
    "^ (un altra cosa|altro|tutt altro|something else|another thing|other) $",
    "^ (no|nope|nah|macche) $",
];

/// Saying yes to the only option, first in so many words and then in words that may also end a talk.
const YES: &[&str] = &[
    "^ (si|yes|yeah|yep|yes please|si grazie) $",
    "^ (esatto|esattamente|certo|ok|okay|va bene|proprio (quella|quello)|that one|exactly|correct|right|sure) $",
];

/// What words choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picked {
    /// The option at this place, from 0.
    Option(usize),
    /// None of the entries among them.
    None,
}

/// Recognises a choice in words.
#[derive(Debug, Clone, Default)]
pub struct Picks {
    places: Patterns,
    none: Patterns,
    yes: Patterns,
}

impl Picks {
    /// Compiles the patterns above.
    pub fn new() -> Self {
        // All of them compile: a test sees to it.
        Self {
            places: compile(places_alone()).unwrap_or_default(),
            none: compile(NONE).unwrap_or_default(),
            yes: compile(YES).unwrap_or_default(),
        }
    }

    /// What a message chooses that is nothing but a number, a place, "none of these", or a yes.
    ///
    /// `asked` says whether the last reply put something to the customer: a yes after an answer is
    /// no wish for a person.
    pub fn place(&self, words: &Words, offer: &[Choice], asked: bool) -> Option<Picked> {
        if offer.is_empty() {
            return None;
        }
        if let Some(found) = self.places.find(words).filter(|found| found.pattern < offer.len()) {
            return Some(Picked::Option(found.pattern));
        }
        if let Some(yes) = self.yes.find(words) {
            return only(offer, asked && yes.pattern == 0).map(Picked::Option);
        }
        let entries = offer.iter().any(|choice| choice.entry.is_some());
        (entries && self.none.find(words).is_some()).then_some(Picked::None)
    }
}

/// The places as messages that say nothing else.
fn places_alone() -> Vec<String> {
    let alone = |place: &&str| format!("^ [{{lead}}] [{{lead}}] [{{lead}}] {place} [{{tail}}] $");
    PLACES.iter().map(alone).collect()
}

fn compile<S: AsRef<str>>(sources: impl AsRef<[S]>) -> Result<Patterns, Vec<PatternError>> {
    let sets = Sets::default();
    let sets = sets.with("lead", LEAD.iter().copied()).with("tail", TAIL.iter().copied());
    let sets = sets.with("filler", FILLER.iter().copied());
    Patterns::compile(sources.as_ref().iter().map(AsRef::as_ref), &sets)
}

/// The place of the only entry, or, where there is none, of the person.
fn only(offer: &[Choice], person: bool) -> Option<usize> {
    let mut entries = places(offer, |choice| choice.entry.is_some());
    match (entries.next(), entries.next()) {
        (None, _) if person => places(offer, |choice| choice.kind == ChoiceKind::Person).next(),
        (entry, None) => entry,
        _ => None,
    }
}

/// The place of the one option whose label has all the words of a message that carry meaning.
pub fn by_label(message: &Analysis, offer: &[Choice]) -> Option<usize> {
    let wanted = stems(message);
    let named = |choice: &Choice| {
        let label = stems(&analyse_question(&choice.label, 0.5));
        !wanted.is_empty() && wanted.iter().all(|word| label.contains(word))
    };
    let mut named = places(offer, named);
    named.next().filter(|_| named.next().is_none())
}

fn places(offer: &[Choice], wanted: impl Fn(&Choice) -> bool) -> impl Iterator<Item = usize> {
    (0..).zip(offer).filter(move |(_, choice)| wanted(choice)).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(labels: &[(ChoiceKind, &str)]) -> Vec<Choice> {
        let choice = |&(kind, label): &(ChoiceKind, &str)| {
            let entry = matches!(kind, ChoiceKind::Entry | ChoiceKind::FollowUp).then(|| label.to_owned());
            Choice { kind, entry, label: label.to_owned() }
        };
        labels.iter().map(choice).collect()
    }

    #[track_caller]
    fn check(offer: &[Choice], text: &str, expected: Option<Picked>) {
        let message = analyse_question(text, 0.5);
        let picked = Picks::new().place(&message.words, offer, true);
        let picked = picked.or_else(|| by_label(&message, offer).map(Picked::Option));
        assert_eq!(picked, expected, "{text:?}");
    }

    #[test]
    fn every_pattern_compiles() {
        for compiled in [compile(places_alone()), compile(NONE), compile(YES)] {
            assert!(compiled.is_ok(), "{compiled:?}");
        }
    }

    #[test]
    fn numbers_places_and_words_choose() {
        let two = offer(&[
            (ChoiceKind::Entry, "Come faccio un reso?"),
            (ChoiceKind::Entry, "Quando arriva il rimborso?"),
            (ChoiceKind::NoneOfThese, "Nessuna di queste"),
            (ChoiceKind::Person, "Parla con una persona"),
        ]);
        for first in ["1", "il primo", "la prima, grazie", "uno", "the first one", "number one", "opzione 1"]
        {
            check(&two, first, Some(Picked::Option(0)));
        }
        for second in ["2", "2.", "La seconda!", "due", "second one please", "il rimborso", "quando arriva"] {
            check(&two, second, Some(Picked::Option(1)));
        }
        for none in ["no", "nessuna di queste", "none of these", "neither", "No, nessuna", "altro"] {
            check(&two, none, Some(Picked::None));
        }
        check(&two, "3", Some(Picked::Option(2)));
        for other in ["5", "12", "", "ok", "il rimborso parziale", "quanto costa", "seconda rata"] {
            check(&two, other, None);
        }
    }

    #[test]
    fn yes_chooses_what_is_alone() {
        let person = offer(&[(ChoiceKind::Person, "Talk to a person")]);
        check(&person, "yes please", Some(Picked::Option(0)));
        check(&person, "ok", None);
        let entry =
            offer(&[(ChoiceKind::Entry, "a"), (ChoiceKind::NoneOfThese, "b"), (ChoiceKind::Person, "c")]);
        check(&entry, "ok", Some(Picked::Option(0)));
        check(&[], "1", None);
    }
}
