//! Handing a conversation to a person, with everything they need.
//!
//! In: what a conversation knows when a person takes over. Out: a [`Packet`], versioned JSON that
//! `schemas/handoff-1.schema.json` describes, and the [`Handoff`] trait by which a host brings it
//! to its desk. Everything a customer wrote stands in it redacted. Knows nothing of queues,
//! networks or of how a conversation comes to its end.

mod assignment;
mod packet;
mod priority;
mod read;
mod transcript;
mod urgency;

pub use assignment::Assignment;
pub use packet::{
    Considered, DeskHours, DeskState, Evidence, HANDOFF_VERSION, HandoffReason, Packet, Suggestion,
};
pub use priority::{Points, Priority, PriorityPart};
pub use transcript::{LONGEST_TEXT, Speaker, Turn};

pub(crate) use priority::{Circumstances, Weighed};
pub(crate) use read::{error, read, read_unversioned};
pub(crate) use transcript::{shortened, shortened_to};
pub(crate) use urgency::Urgency;

/// Where packets go: a ticket system, a queue, an operator's page.
///
/// ```
/// use sportello::handoff::{Accepted, Handoff, Packet, Refused};
///
/// struct Queue(Vec<String>);
///
/// impl Handoff for Queue {
///     fn hand_over(&mut self, packet: &Packet) -> Result<Accepted, Refused> {
///         if self.0.len() > 100 {
///             return Err(Refused::because("the queue is full"));
///         }
///         self.0.push(packet.to_json());
///         Ok(Accepted::default())
///     }
/// }
/// ```
pub trait Handoff {
    /// Takes a packet, or says why not.
    ///
    /// Called again with the same `conversation` and a higher `revision` when there is more to know
    /// and after a refusal: a desk keeps the highest revision of each conversation.
    ///
    /// # Errors
    ///
    /// A reason for the host's log. The customer is told how else to reach the company.
    fn hand_over(&mut self, packet: &Packet) -> Result<Accepted, Refused>;
}

/// What a desk knows when it takes a packet; all of it may be unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Accepted {
    /// The person who is to answer.
    pub operator: Option<String>,
    /// How long that takes, in minutes.
    pub wait_minutes: Option<u32>,
}

impl Accepted {
    /// Taken for a person.
    pub fn by(operator: impl Into<String>) -> Self {
        Self { operator: Some(operator.into()), ..Self::default() }
    }

    /// The same, with how long it takes in minutes.
    pub fn within(self, wait_minutes: u32) -> Self {
        Self { wait_minutes: Some(wait_minutes), ..self }
    }
}

/// Why a desk did not take a packet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the desk did not take the conversation: {reason}")]
pub struct Refused {
    /// The reason, for the host's log; the customer does not see it.
    pub reason: String,
}

impl Refused {
    /// Not taken for this reason.
    pub fn because(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

/// The desk of a host that takes every packet from its reply: what [`Assistant::turn`] assumes, and what
/// bindings hand to [`Assistant::turn_recorded`].
///
/// [`Assistant::turn`]: crate::Assistant::turn
/// [`Assistant::turn_recorded`]: crate::Assistant::turn_recorded
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FromReply;

impl Handoff for FromReply {
    fn hand_over(&mut self, _: &Packet) -> Result<Accepted, Refused> {
        Ok(Accepted::default())
    }
}
