//! A conversation's events as records.
//!
//! In: an event. Out: the reply, and the [`Record`]s of what happened. Every text in them is taken
//! from the transcript, which has it redacted; the event's own text never comes here.

use super::event::Event;
use super::exchange::Exchange;
use super::noted::Noted;
use super::reply::{ChoiceKind, Reply, ReplyKind};
use super::state::Conversation;
use crate::assistant::Assistant;
use crate::decision::Decision;
use crate::handoff::Handoff;
use crate::hours::Moment;
use crate::journal::{MOST_RANKED, Ranked, Record, What};

/// What an event led to.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// What is said back; none for silence.
    pub reply: Option<Reply>,
    /// What happened, in order. Empty for an event that meant nothing in the conversation's state.
    pub records: Vec<Record>,
}

impl Assistant {
    /// As [`Assistant::turn_with`], with what the journal is to keep of the event.
    ///
    /// ```
    /// use sportello::conversation::{Event, Opening};
    /// use sportello::handoff::{Accepted, Handoff, Packet, Refused};
    /// use sportello::hours::Moment;
    /// use sportello::journal::What;
    /// use sportello::{Assistant, Faq};
    ///
    /// struct Desk;
    /// impl Handoff for Desk {
    ///     fn hand_over(&mut self, _: &Packet) -> Result<Accepted, Refused> {
    ///         Ok(Accepted::default())
    ///     }
    /// }
    ///
    /// let faq = Faq::from_json(r#"{"faq": {"id": "shop"}, "entry": [
    ///     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}}]}"#)?;
    /// let assistant = Assistant::new(faq)?;
    /// let now = Moment::at(1_795_000_000_000, 60);
    /// let mut conversation = assistant.open(Opening { id: "c-1".into(), ..Opening::default() }, now);
    ///
    /// let said = Event::Said { text: "how do i return this? my mail is anna@example.org".into() };
    /// let recorded = assistant.turn_recorded(&mut conversation, said, now, &mut Desk);
    /// let [opened, asked] = recorded.records.as_slice() else { panic!("{recorded:?}") };
    /// assert_eq!(opened.what, What::Opened);
    /// assert!(asked.to_json().contains("my mail is [email-1]"));
    /// # Ok::<(), sportello::Error>(())
    /// ```
    pub fn turn_recorded(
        &self,
        conversation: &mut Conversation,
        event: Event,
        now: Moment,
        desk: &mut dyn Handoff,
    ) -> Recorded {
        let now = conversation.advance(now);
        let noted = Noted::default();
        let mut exchange = Exchange { assistant: self, conversation, desk, now, advice: None, noted };
        let reply = exchange.event(event);
        let Noted { decided, facts } = exchange.noted;
        let asked = decided.and_then(|decision| asked(conversation, &decision, reply.as_ref()));
        let whats: Vec<What> = asked.into_iter().chain(facts).collect();
        let opened = (!whats.is_empty() || reply.is_some()) && !conversation.questions.opened;
        conversation.questions.opened |= opened;
        let whats = opened.then_some(What::Opened).into_iter().chain(whats);
        let records = whats.map(|what| Record::new(now, what).about(conversation)).collect();
        Recorded { reply, records }
    }
}

impl Record {
    /// The same record as one of a conversation: with its id, its customer, its channel and its page.
    #[must_use]
    pub fn about(self, conversation: &Conversation) -> Self {
        let customer = conversation.customer.as_ref().map(|customer| customer.key.as_str());
        let page = conversation.page.as_deref();
        self.in_conversation(&conversation.id, customer).at_page(&conversation.channel, page)
    }
}

/// What was asked, as the transcript has it, and what came of it.
fn asked(conversation: &Conversation, decision: &Decision, reply: Option<&Reply>) -> Option<What> {
    let turn = conversation.transcript.last_of_customer()?;
    let ranked = decision.candidates.iter().take(MOST_RANKED).map(|candidate| Ranked {
        entry: candidate.id.clone(),
        score: candidate.score,
        confidence: candidate.confidence,
    });
    Some(What::Asked {
        turn: turn.number,
        text: turn.text.clone(),
        lang: decision.lang,
        decision: decision.kind,
        rule: decision.rule,
        confidence: decision.confidence,
        ranked: ranked.collect(),
        // Only while a person is awaited is a question met with silence: it is theirs.
        reply: reply.map_or(ReplyKind::Handoff, |reply| reply.kind),
        shown: reply.map(shown).unwrap_or_default(),
    })
}

/// The entry whose answer a reply gives, and those that may be meant.
fn shown(reply: &Reply) -> Vec<String> {
    let meant = reply.options.iter().filter(|option| option.kind == ChoiceKind::Entry);
    reply.entry.iter().chain(meant.filter_map(|option| option.entry.as_ref())).cloned().collect()
}
