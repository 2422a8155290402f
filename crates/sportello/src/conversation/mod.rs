//! Conversations: a state machine that the host feeds with events and keeps as JSON.
//!
//! In: an [`Event`] and the time. Out: a [`Reply`], or silence, and the [`Conversation`] as it then
//! stands. The host has the clock, the storage and the desk; here is only what is said next. While
//! a person has the conversation the assistant is silent; when they close it, it is back.
//!
//! ```
//! use sportello::conversation::{Event, Opening, ReplyKind, State};
//! use sportello::hours::Moment;
//! use sportello::{Assistant, Faq};
//!
//! let faq = Faq::from_json(r#"{"faq": {"id": "shop"}, "entry": [
//!     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}}]}"#)?;
//! let assistant = Assistant::new(faq)?;
//! let now = Moment::at(1_795_000_000_000, 60);
//!
//! let mut conversation = assistant.open(Opening { id: "c-1".into(), ..Opening::default() }, now);
//! let said = Event::Said { text: "can I talk to a real person please".into() };
//! let reply = assistant.turn(&mut conversation, said, now).unwrap();
//! assert_eq!(reply.kind, ReplyKind::Handoff);
//! assert_eq!(conversation.state(), State::Waiting);
//! assert_eq!(reply.handoff.unwrap().reason.rule, "person");
//! # Ok::<(), sportello::Error>(())
//! ```

mod answering;
mod asked;
mod choices;
mod counts;
mod event;
mod exchange;
mod house;
mod memory;
mod message;
mod noted;
mod opening;
mod packing;
mod passing;
mod pick;
mod recorded;
mod reply;
mod saying;
mod state;
mod stored;
mod talk;
mod tongue;
mod transcript;
mod waiting;

pub use crate::handoff::{Speaker, Turn};
pub use event::Event;
pub use opening::{Customer, LONGEST_NAME, Opening};
pub use recorded::Recorded;
pub use reply::{Choice, ChoiceKind, REPLY_VERSION, Reply, ReplyKind};
pub use state::{CONVERSATION_VERSION, Conversation, State};
pub use transcript::MOST_TURNS;

pub(crate) use house::House;

use crate::assistant::Assistant;
use crate::handoff::{FromReply, Handoff, Packet};
use crate::hours::Moment;
use crate::text::Lang;
use exchange::Exchange;
use noted::Noted;

impl Assistant {
    /// Begins a conversation. Nothing is said yet: the customer, or the page, speaks first.
    pub fn open(&self, opening: Opening, now: Moment) -> Conversation {
        let first = self.faq().languages.first().copied();
        Conversation::new(opening, first.unwrap_or(Lang::It), now)
    }

    /// Takes an event into a conversation. Cannot fail, whatever the event and the state.
    ///
    /// A time before the last one counts as that: nothing waits for less than no time. When the
    /// reply has a packet, the host brings it to its desk.
    pub fn turn(&self, conversation: &mut Conversation, event: Event, now: Moment) -> Option<Reply> {
        self.turn_with(conversation, event, now, &mut FromReply)
    }

    /// As [`Assistant::turn`], with the desk that packets are handed to.
    ///
    /// When the desk refuses, the customer is told how else to reach the company, and the desk is
    /// asked again at every event until it takes the packet.
    pub fn turn_with(
        &self,
        conversation: &mut Conversation,
        event: Event,
        now: Moment,
        desk: &mut dyn Handoff,
    ) -> Option<Reply> {
        let now = conversation.advance(now);
        let noted = Noted::default();
        Exchange { assistant: self, conversation, desk, now, advice: None, noted }.event(event)
    }

    /// The packet of a conversation that waits for a person, as it is now.
    pub fn packet(&self, conversation: &Conversation, now: Moment) -> Option<Packet> {
        packing::packet(self, conversation, now)
    }
}
