//! Whatever happens, in any order: no dead end, no loop, no word across a person.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sportello::Assistant;
use sportello::conversation::{Conversation, Event, Reply, ReplyKind, Speaker, State};

use super::house::{OPTICIAN, after, open};

/// What customers say here: questions, vague ones, questions that nothing answers, choices, small
/// talk, moods.
const SAID: &[&str] = &[
    "come prenoto una visita?",
    "razza di talpa, quando siete aperti?",
    "non capisci niente",
    "vorrei fare un esame della vista",
    "quanto costa la visita",
    "lenti",
    "lenti a contatto",
    "la vista",
    "my glasses are broken",
    "quando siete aperti",
    "opening hours please",
    "quanto dura la garanzia",
    "vendete biciclette?",
    "what about the moon landing",
    "perché il cielo è blu",
    "e adesso?",
    "no",
    "sì",
    "2",
    "la prima",
    "none of these",
    "nessuna di queste",
    "ciao",
    "grazie mille",
    "are you a bot?",
    "è la terza volta, che pazienza ci vuole!!!",
    "razza di talpa",
    "scrivo alla corte dei conti",
    "voglio parlare con una persona",
    "IT60X0542811101000000123456",
    "???",
    "   ",
    "\u{202e}\0\u{200b}",
];

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        14 => select(SAID).prop_map(|text| Event::Said { text: text.into() }),
        1 => "\\PC{0,40}".prop_map(|text| Event::Said { text }),
        4 => (0..7_usize).prop_map(|choice| Event::Chose { choice }),
        1 => any::<usize>().prop_map(|choice| Event::Chose { choice }),
        1 => Just(Event::Person),
        2 => any::<bool>().prop_map(|yes| Event::Helpful { yes }),
        1 => "[A-Z][a-z]{0,8}|".prop_map(|operator| Event::Joined { operator }),
        1 => "\\PC{0,20}".prop_map(|text| Event::OperatorSaid { text }),
        2 => any::<bool>().prop_map(|resolved| Event::Closed { resolved }),
        2 => Just(Event::Withdrawn),
        1 => Just(Event::Ended),
    ]
}

/// What was said without help since the assistant took the conversation: how often each.
#[derive(Default)]
struct Unhelpful(BTreeMap<String, u32>);

impl Unhelpful {
    /// Counts a reply to something typed; the assistant's text of a tapped answer is asked for.
    fn count(&mut self, reply: &Reply, conversation: &Conversation, typed: bool) -> u32 {
        let own = conversation.turns().rfind_own();
        let key = match (reply.kind, &reply.entry) {
            (ReplyKind::Clarify, _) => {
                let options: Vec<_> =
                    reply.options.iter().filter_map(|option| option.entry.clone()).collect();
                format!("{:?} {options:?}", own)
            }
            (ReplyKind::Answer, Some(entry)) if typed => entry.clone(),
            _ => return 0,
        };
        let times = self.0.entry(key).or_default();
        *times += 1;
        *times
    }
}

trait Own {
    fn rfind_own(self) -> Option<sportello::voice::Say>;
}

impl<'a, I: Iterator<Item = &'a sportello::conversation::Turn>> Own for I {
    fn rfind_own(self) -> Option<sportello::voice::Say> {
        self.filter(|turn| turn.from == Speaker::Assistant).last().and_then(|turn| turn.say)
    }
}

/// Plays events and checks every step.
fn check(assistant: &Assistant, events: &[Event]) -> Result<(), TestCaseError> {
    let mut conversation = open(assistant);
    let mut unhelpful = Unhelpful::default();
    for (minutes, event) in (0..).zip(events) {
        let before = conversation.state();
        let offered = conversation.options().to_vec();
        let reply = assistant.turn(&mut conversation, event.clone(), after(minutes));
        let state = conversation.state();
        if state != State::Bot || before != State::Bot {
            unhelpful = Unhelpful::default();
        }
        check_silence(before, event, reply.as_ref())?;
        let Some(reply) = reply else { continue };
        prop_assert!(!reply.text.is_empty(), "an empty text: {reply:?}");
        prop_assert_eq!(conversation.options(), reply.options.as_slice());
        prop_assert_eq!(
            reply.handoff.is_some() && state != State::Waiting,
            false,
            "a packet, and no one waits"
        );
        if state == State::Bot && reply.kind != ReplyKind::Answer {
            prop_assert!(!reply.options.is_empty(), "a dead end after {event:?}: {reply:?}");
        }
        if state == State::Bot {
            let typed = matches!(event, Event::Said { .. }) && !offers(&offered, &reply);
            let times = unhelpful.count(&reply, &conversation, typed);
            prop_assert!(times <= 2, "said {times} times: {:?}", reply.text.plain());
        }
    }
    Ok(())
}

/// Whether a reply gives what was offered: it may have been chosen in words.
fn offers(offered: &[sportello::conversation::Choice], reply: &Reply) -> bool {
    reply.entry.is_some() && offered.iter().any(|choice| choice.entry == reply.entry)
}

/// The assistant does not talk across a person; when a person is asked for, there is an answer.
fn check_silence(before: State, event: &Event, reply: Option<&Reply>) -> Result<(), TestCaseError> {
    match (before, event) {
        (State::Human, Event::Closed { .. }) => prop_assert!(reply.is_some(), "nobody says who is back"),
        (State::Human, _) => prop_assert!(reply.is_none(), "talks across a person: {reply:?}"),
        (_, Event::Person) => {
            prop_assert_eq!(
                reply.map(|reply| reply.kind),
                Some(ReplyKind::Handoff),
                "a person was asked for"
            );
        }
        _ => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn no_dead_end_no_loop_no_word_across_a_person(events in vec(event(), 1..40)) {
        check(&OPTICIAN, &events)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_stored_conversation_goes_on_as_if_it_had_not_been(events in vec(event(), 1..25)) {
        let (mut kept, mut stored) = (open(&OPTICIAN), open(&OPTICIAN));
        for (minutes, event) in (0..).zip(events) {
            let reply = OPTICIAN.turn(&mut kept, event.clone(), after(minutes));
            stored = Conversation::from_json(&stored.to_json()).unwrap();
            prop_assert_eq!(OPTICIAN.turn(&mut stored, event, after(minutes)), reply);
            prop_assert_eq!(&stored, &kept);
        }
    }
}

/// The same question for ever, and every pair of what customers say, by turns.
#[test]
fn no_two_messages_by_turns_make_a_loop() {
    for first in SAID {
        for second in SAID {
            let said = [first, second].map(|text| Event::Said { text: (*text).into() });
            let events: Vec<Event> = said.iter().cycle().take(12).cloned().collect();
            check(&OPTICIAN, &events).unwrap();
        }
    }
}
