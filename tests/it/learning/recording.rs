//! What a conversation's events leave in the journal.

use sportello::DecisionKind;
use sportello::conversation::{Conversation, Event, ReplyKind};
use sportello::handoff::{Accepted, Handoff, Packet, Refused};
use sportello::journal::{Record, What};

use crate::conversation::house::{OPTICIAN, after, open};

struct Desk;

impl Handoff for Desk {
    fn hand_over(&mut self, _: &Packet) -> Result<Accepted, Refused> {
        Ok(Accepted::default())
    }
}

fn turn(conversation: &mut Conversation, minute: i64, event: Event) -> Vec<What> {
    let recorded = OPTICIAN.turn_recorded(conversation, event, after(minute), &mut Desk);
    recorded.records.into_iter().map(|record| read_back(record).what).collect()
}

fn said(text: &str) -> Event {
    Event::Said { text: text.into() }
}

/// Every record can be kept: it is one line, and is read as it was written.
fn read_back(record: Record) -> Record {
    let line = record.to_json();
    assert!(!line.contains('\n'), "{line}");
    assert_eq!(Record::from_json(&line).expect(&line), record);
    record
}

#[test]
fn a_question_is_recorded_with_its_decision() {
    let mut conversation = open(&OPTICIAN);
    let records = turn(&mut conversation, 1, said("quando siete aperti"));
    let [What::Opened, What::Asked { turn, text, decision, ranked, reply, shown, .. }] = records.as_slice()
    else {
        panic!("{records:?}")
    };
    assert_eq!((*turn, text.as_str()), (1, "quando siete aperti"));
    assert_eq!((*decision, *reply), (DecisionKind::Answer, ReplyKind::Answer));
    assert_eq!(shown.as_slice(), [ranked[0].entry.clone()]);
}

#[test]
fn the_whole_message_is_recorded_redacted() {
    let mut conversation = open(&OPTICIAN);
    let records = turn(&mut conversation, 1, said("Ciao! quando siete aperti? sono al 333 1234567"));
    let [What::Opened, What::Asked { text, .. }, ..] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(text, "Ciao! quando siete aperti? sono al [phone-1]");
}

#[test]
fn small_talk_and_a_request_for_a_person_are_no_questions() {
    let mut conversation = open(&OPTICIAN);
    assert_eq!(turn(&mut conversation, 1, said("ciao")), [What::Opened]);
    let records = turn(&mut conversation, 2, said("voglio parlare con una persona"));
    assert!(matches!(records.as_slice(), [What::HandedOver { revision: 1, .. }]), "{records:?}");
    assert_eq!(turn(&mut conversation, 3, Event::Withdrawn), [What::Withdrawn]);
}

#[test]
fn an_event_that_means_nothing_leaves_nothing() {
    let mut conversation = open(&OPTICIAN);
    let nothing = [said("   "), Event::Chose { choice: 3 }, Event::Helpful { yes: true }, Event::Withdrawn];
    for event in nothing {
        assert_eq!(turn(&mut conversation, 1, event), []);
    }
    assert_eq!(turn(&mut conversation, 2, Event::Ended), [What::Opened, What::Ended]);
}

#[test]
fn an_answer_is_rated_with_the_question_it_was_for() {
    let mut conversation = open(&OPTICIAN);
    turn(&mut conversation, 1, said("ciao"));
    let asked = turn(&mut conversation, 2, said("quando siete aperti"));
    let [What::Asked { turn: number, shown, .. }] = asked.as_slice() else { panic!("{asked:?}") };
    let (number, entry) = (*number, shown[0].clone());
    let rated = turn(&mut conversation, 3, Event::Helpful { yes: false });
    assert_eq!(rated, [What::Helpful { turn: number, entry, yes: false }]);
    assert_eq!(number, 3, "after the greeting and its reply");
}

#[test]
fn a_choice_belongs_to_the_question_it_was_offered_for() {
    let mut conversation = open(&OPTICIAN);
    let asked = turn(&mut conversation, 1, said("lenses"));
    let [What::Opened, What::Asked { turn: number, shown, reply: ReplyKind::Clarify, .. }] = asked.as_slice()
    else {
        panic!("expected to be asked back: {asked:?}")
    };
    let chosen = turn(&mut conversation, 2, said("the second one"));
    let [What::Chose { turn, entry, .. }] = chosen.as_slice() else { panic!("{chosen:?}") };
    assert_eq!((turn, entry), (number, &shown[1]));
}

#[test]
fn none_of_the_options_rejects_them_all() {
    let mut conversation = open(&OPTICIAN);
    let asked = turn(&mut conversation, 1, said("lenses"));
    let [_, What::Asked { shown, .. }] = asked.as_slice() else { panic!("{asked:?}") };
    let rejected = turn(&mut conversation, 2, said("neither"));
    assert_eq!(rejected[0], What::Rejected { turn: 1, entries: shown.clone() });
}

#[test]
fn a_person_is_recorded_from_joining_to_closing() {
    let mut conversation = open(&OPTICIAN);
    turn(&mut conversation, 1, Event::Person);
    let joined = turn(&mut conversation, 2, Event::Joined { operator: "Marta".into() });
    assert_eq!(joined, [What::Joined { operator: "Marta".into() }]);
    let wrote = turn(&mut conversation, 3, Event::OperatorSaid { text: "chiamo il 333 1234567".into() });
    assert_eq!(wrote, [What::OperatorSaid { text: "chiamo il [phone-1]".into() }]);
    assert_eq!(turn(&mut conversation, 4, said("grazie, quando siete aperti?")), [], "it is theirs");
    let closed = turn(&mut conversation, 5, Event::Closed { resolved: true });
    assert_eq!(closed, [What::Closed { resolved: true }]);
}

#[test]
fn recording_changes_nothing_of_the_conversation() {
    let (mut plain, mut recorded) = (open(&OPTICIAN), open(&OPTICIAN));
    for (minute, text) in (0..).zip(["lenti", "2", "quando siete aperti", "no", "voglio una persona"]) {
        let reply = OPTICIAN.turn_with(&mut plain, said(text), after(minute), &mut Desk);
        let same = OPTICIAN.turn_recorded(&mut recorded, said(text), after(minute), &mut Desk);
        assert_eq!(same.reply, reply, "{text}");
    }
    let stored = Conversation::from_json(&recorded.to_json()).unwrap();
    assert_eq!(stored, recorded);
}
