//! Packets go to a desk of your own, which says who answers and how soon, or why it cannot.
//!
//! `cargo run --example handoff`

use sportello::conversation::{Event, Opening, Reply};
use sportello::handoff::{Accepted, Handoff, Packet, Refused};
use sportello::hours::Moment;
use sportello::{Assistant, Error, Faq};

/// A queue with room for so many: a ticket system, a mailbox, an operator's page.
pub struct Desk {
    /// What was handed over.
    pub packets: Vec<Packet>,
    /// How many packets it takes.
    pub room: usize,
}

impl Handoff for Desk {
    fn hand_over(&mut self, packet: &Packet) -> Result<Accepted, Refused> {
        if self.packets.len() >= self.room {
            return Err(Refused::because("the queue is full"));
        }
        self.packets.push(packet.clone());
        Ok(Accepted::by("Marta").within(5))
    }
}

/// A customer asks for a person; the reply says what the desk did.
pub fn ask_for_person(desk: &mut Desk) -> Result<Option<Reply>, Error> {
    let faq = Faq::from_json(include_str!("shop.json"))?;
    let assistant = Assistant::new(faq)?;
    let now = Moment::at(1_795_000_000_000, 60);
    let mut talk = assistant.open(Opening { id: "c-1".into(), ..Opening::default() }, now);
    Ok(assistant.turn_with(&mut talk, Event::Person, now, desk))
}

/// Says what the customer reads.
pub fn main() -> Result<(), Error> {
    let reply = ask_for_person(&mut Desk { packets: Vec::new(), room: 10 })?;
    println!("{}", reply.map_or_else(String::new, |reply| reply.text.plain()));
    Ok(())
}
