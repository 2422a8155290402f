//! Desks that take packets, and desks that do not.

use sportello::conversation::{Conversation, Event, Reply, State};
use sportello::handoff::{Accepted, Handoff, Packet, Refused};

use crate::conversation::house::{OPTICIAN, after, open};

/// A desk that refuses so many times and then takes everything.
#[derive(Default)]
struct Desk {
    refusals: u32,
    offered: Vec<Packet>,
    accepts: Accepted,
}

impl Handoff for Desk {
    fn hand_over(&mut self, packet: &Packet) -> Result<Accepted, Refused> {
        self.offered.push(packet.clone());
        if self.offered.len() <= self.refusals as usize {
            return Err(Refused::because("the queue is full"));
        }
        Ok(self.accepts.clone())
    }
}

fn said(conversation: &mut Conversation, text: &str, desk: &mut Desk) -> Option<Reply> {
    OPTICIAN.turn_with(conversation, Event::Said { text: text.into() }, after(0), desk)
}

fn plain(reply: Option<Reply>) -> String {
    reply.map_or(String::new(), |reply| reply.text.plain())
}

#[test]
fn a_refusal_is_said_and_tried_again() {
    let (mut conversation, mut desk) = (open(&OPTICIAN), Desk { refusals: 2, ..Desk::default() });
    let failed = said(&mut conversation, "voglio parlare con una persona", &mut desk).unwrap();
    assert!(failed.text.plain().contains("aiuto@bottega.example"), "{}", failed.text.plain());
    assert!(failed.handoff.is_some(), "the host cannot deliver it otherwise");
    assert!(conversation.is_undelivered());

    let again = plain(said(&mut conversation, "bla bla", &mut desk));
    assert_eq!(again, failed.text.plain(), "failing silently");
    let taken = plain(said(&mut conversation, "bla bla", &mut desk));
    assert!(taken.contains("Ti passo una persona"), "{taken}");
    assert!(!conversation.is_undelivered());
    assert_eq!(conversation.state(), State::Waiting);

    let revisions: Vec<u32> = desk.offered.iter().map(|packet| packet.revision).collect();
    assert_eq!(revisions, [1, 2, 3]);
    assert_eq!(said(&mut conversation, "bla", &mut desk).map(|_| desk.offered.len()), Some(3), "asked again");
}

#[test]
fn while_a_desk_refuses_there_are_still_answers() {
    let (mut conversation, mut desk) = (open(&OPTICIAN), Desk { refusals: 9, ..Desk::default() });
    said(&mut conversation, "operatore", &mut desk);
    let reply = said(&mut conversation, "quando siete aperti?", &mut desk).unwrap();
    assert_eq!(reply.entry.as_deref(), Some("orari"));
}

#[test]
fn what_a_desk_knows_is_said() {
    let accepts = Accepted::by("Marta").within(45);
    let (mut conversation, mut desk) = (open(&OPTICIAN), Desk { accepts, ..Desk::default() });
    let text = plain(said(&mut conversation, "operatore", &mut desk));
    assert!(text.contains("45 minuti"), "{text}");
    assert_eq!(conversation.operator(), Some("Marta"));
}

#[test]
fn a_further_reason_is_a_new_revision() {
    let (mut conversation, mut desk) = (open(&OPTICIAN), Desk::default());
    said(&mut conversation, "operatore", &mut desk);
    let reply = said(&mut conversation, "altrimenti scrivo alla corte dei conti", &mut desk).unwrap();
    assert_eq!(reply.handoff.as_ref(), desk.offered.last());
    let [first, second] = desk.offered.as_slice() else { panic!("{} packets", desk.offered.len()) };
    assert_eq!((first.created, second.revision), (second.created, 2));
    assert!(second.priority.total > first.priority.total, "{:?}", second.priority);
    let codes: Vec<&str> = second.reason.evidence.iter().map(|evidence| evidence.code.code()).collect();
    assert_eq!(codes, ["person", "legal"]);
    said(&mut conversation, "operatore", &mut desk);
    assert_eq!(desk.offered.len(), 2, "the same reason again is no news");
}
