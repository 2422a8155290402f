//! The conversation: everything that is known between two events.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::counts::Counts;
use super::memory::Memory;
use super::noted::Questions;
use super::opening::{Customer, LONGEST_NAME, Opening};
use super::reply::Choice;
use super::tongue::Tongue;
use super::transcript::Transcript;
use crate::handoff::{Evidence, Turn, shortened_to};
use crate::hours::Moment;
use crate::redact::{Found, Seen};
use crate::rules::Reason;
use crate::text::Lang;

/// The version of the conversation's JSON.
pub const CONVERSATION_VERSION: u32 = 1;

/// Who has the conversation.
///
/// ```text
///          a reason             a person joins
///   bot ─────────────▶ waiting ───────────────▶ human
///    ▲ ▲ ◀──────────────  │                       │
///    │ │    withdrawn     │                       │
///    │ └──────────────────┴───────────────────────┤ closed, not resolved
///    │ the customer writes                        │
///    └─────────────────── resolved ◀──────────────┘ closed, resolved
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The assistant replies.
    Bot,
    /// A person is awaited; what the assistant can answer with confidence it still answers.
    Waiting,
    /// A person replies; the assistant is silent.
    Human,
    /// The matter is settled; the next message begins anew.
    Resolved,
}

/// One customer's exchange, as it stands between two events.
///
/// It holds no text that was not redacted, at most [`MOST_TURNS`](super::MOST_TURNS) turns, and
/// nothing of the Faq: it can be kept as JSON and go on after an edit or in another process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    pub(super) version: u32,
    pub(super) id: String,
    pub(super) state: State,
    pub(super) tongue: Tongue,
    pub(super) channel: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) page: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) customer: Option<Customer>,
    /// Who has the conversation, had it last, or is to have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) operator: Option<String>,
    pub(super) transcript: Transcript,
    /// What the last reply let the customer choose.
    pub(super) offer: Vec<Choice>,
    pub(super) counts: Counts,
    pub(super) memory: Memory,
    /// What spoke for a person so far, oldest first.
    pub(super) evidence: Vec<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) waiting: Option<Waiting>,
    /// How many packets there were.
    pub(super) revision: u32,
    pub(super) seen: Seen,
    /// By the code of a kind of personal data: how often it was covered.
    pub(super) redacted: BTreeMap<String, u32>,
    /// The kinds for which the customer was advised to use a private channel.
    pub(super) advised: Vec<String>,
    pub(super) greeted: bool,
    #[serde(default, skip_serializing_if = "Questions::is_default")]
    pub(super) questions: Questions,
    pub(super) last: Moment,
}

/// A handover that a person has yet to take up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Waiting {
    pub created: Moment,
    /// The first reason.
    pub reason: Reason,
    /// The rule that decided.
    pub rule: String,
    /// The points of the weightiest rule.
    pub points: u8,
    /// Reasons after the first, each once.
    pub further: Vec<Reason>,
    /// Whether the desk has taken the packet.
    pub delivered: bool,
    /// Whether the customer knows that what they write on is read.
    pub told: bool,
}

/// How much evidence is kept.
pub(super) const MOST_EVIDENCE: usize = 20;

impl Conversation {
    /// A conversation that begins; `faq` is the language of the Faq.
    pub(super) fn new(opening: Opening, faq: Lang, now: Moment) -> Self {
        let name = |text: String| shortened_to(&text, LONGEST_NAME);
        let customer = opening.customer.map(|customer| Customer {
            key: shortened_to(&customer.key, LONGEST_NAME),
            weight: customer.weight.min(100),
        });
        Self {
            version: CONVERSATION_VERSION,
            id: name(opening.id),
            state: State::Bot,
            tongue: Tongue::new(opening.lang, faq),
            channel: name(opening.channel),
            page: opening.page.map(name),
            customer,
            operator: opening.operator.map(name),
            transcript: Transcript::default(),
            offer: Vec::new(),
            counts: Counts::default(),
            memory: Memory::default(),
            evidence: Vec::new(),
            waiting: None,
            revision: 0,
            seen: Seen::new(opening.key),
            redacted: BTreeMap::new(),
            advised: Vec::new(),
            greeted: false,
            questions: Questions::default(),
            last: now,
        }
    }

    /// The host's id of the conversation.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who has the conversation.
    pub fn state(&self) -> State {
        self.state
    }

    /// The language that the assistant replies in.
    pub fn lang(&self) -> Lang {
        self.tongue.lang()
    }

    /// The person who has the conversation, had it last, or is to have it.
    pub fn operator(&self) -> Option<&str> {
        self.operator.as_deref()
    }

    /// What was said, oldest first and redacted, as much as is kept.
    pub fn turns(&self) -> impl ExactSizeIterator<Item = &Turn> {
        self.transcript.turns()
    }

    /// How many older turns are no longer kept.
    pub fn dropped_turns(&self) -> u64 {
        self.transcript.dropped()
    }

    /// What the last reply let the customer choose.
    pub fn options(&self) -> &[Choice] {
        &self.offer
    }

    /// Whether a desk refused the packet and has not taken it since.
    pub fn is_undelivered(&self) -> bool {
        self.waiting.as_ref().is_some_and(|waiting| !waiting.delivered)
    }

    /// The time as the conversation takes it: a clock that runs backwards stands still.
    pub(super) fn advance(&mut self, now: Moment) -> Moment {
        if now.unix_ms > self.last.unix_ms {
            self.last = now;
        }
        self.last
    }

    /// The assistant takes the conversation, with nothing to count yet.
    pub(super) fn begin_anew(&mut self, state: State) {
        self.state = state;
        self.offer.clear();
        self.counts = Counts::default();
        self.memory = Memory::default();
        self.evidence.clear();
        self.waiting = None;
    }

    /// Keeps what speaks for a person; beyond the bound the first and the newest stay.
    pub(super) fn note(&mut self, evidence: Evidence) {
        if self.evidence.len() >= MOST_EVIDENCE {
            self.evidence.remove(1);
        }
        self.evidence.push(evidence);
    }

    /// Counts what was redacted.
    pub(super) fn cover(&mut self, found: &[Found]) {
        for found in found {
            let count = self.redacted.entry(found.kind.code().to_owned()).or_insert(0);
            *count = count.saturating_add(1);
        }
    }

    /// Whether there is a kind of sensitive data that the customer was not yet advised on.
    pub(super) fn is_news(&mut self, found: &[Found]) -> bool {
        let before = self.advised.len();
        for kind in found.iter().map(|found| found.kind).filter(|kind| kind.is_sensitive()) {
            if !self.advised.iter().any(|advised| advised == kind.code()) {
                self.advised.push(kind.code().to_owned());
            }
        }
        self.advised.len() > before
    }
}
