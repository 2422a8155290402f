//! The options of a reply.

use super::exchange::Exchange;
use super::reply::{Choice, ChoiceKind};
use super::state::State;
use crate::decision::{Candidate, Decision};
use crate::faq::{Entry, HandoffPolicy};
use crate::thresholds::{MOST_OPTIONS, OPTION};
use crate::voice::{Fill, Say};

/// How many follow-ups are offered with an answer.
const MOST_FOLLOW_UPS: usize = 4;

/// How many entries are offered at least, if any is likely.
const LEAST_OPTIONS: usize = 2;

impl Exchange<'_> {
    /// An entry by its question, in the language that is spoken where it is written in it.
    pub fn choice(&self, kind: ChoiceKind, id: &str) -> Option<Choice> {
        let (_, text) = self.assistant.faq().entry(id)?.text(self.lang())?;
        Some(Choice { kind, entry: Some(id.to_owned()), label: text.question.clone() })
    }

    /// A person.
    pub fn person_choice(&self) -> Choice {
        Choice { kind: ChoiceKind::Person, entry: None, label: self.label(Say::PersonButton) }
    }

    /// None of the entries that are offered with it.
    pub fn none_choice(&self) -> Choice {
        Choice { kind: ChoiceKind::NoneOfThese, entry: None, label: self.label(Say::NoneOfThese) }
    }

    /// A person, unless one has been asked for.
    pub fn person_unless_waiting(&self) -> Vec<Choice> {
        if self.conversation.state == State::Waiting { Vec::new() } else { vec![self.person_choice()] }
    }

    /// What can be chosen after an entry's answer: what is asked next, and a person where the entry
    /// or the customer's message speaks for one.
    pub fn after(&self, entry: &Entry) -> Vec<Choice> {
        let follow_ups = entry.follow_ups.iter().filter(|id| **id != entry.id);
        let follow_ups = follow_ups.filter_map(|id| self.choice(ChoiceKind::FollowUp, id));
        let mut options: Vec<Choice> = follow_ups.take(MOST_FOLLOW_UPS).collect();
        if entry.handoff != HandoffPolicy::Never || self.has_sign() {
            options.extend(self.person_unless_waiting());
        }
        options
    }

    /// The likeliest candidates, without those that were rejected and without one more: one alone is
    /// no choice, so that the next best comes with it.
    pub fn candidates(&self, decision: &Decision, without: Option<&str>) -> Vec<Choice> {
        let open = |candidate: &&Candidate| {
            Some(candidate.id.as_str()) != without && !self.conversation.memory.is_rejected(&candidate.id)
        };
        let open: Vec<&Candidate> = decision.candidates.iter().filter(open).collect();
        let likely = open.iter().take_while(|candidate| candidate.confidence >= OPTION).count();
        let most = if likely == 0 { 0 } else { likely.clamp(LEAST_OPTIONS, MOST_OPTIONS) };
        open.iter().filter_map(|candidate| self.choice(ChoiceKind::Entry, &candidate.id)).take(most).collect()
    }

    /// Whether the customer's last message speaks for a person.
    fn has_sign(&self) -> bool {
        let last = self.conversation.transcript.last_of_customer().map(|turn| turn.number);
        self.conversation.evidence.last().is_some_and(|sign| Some(sign.turn) == last)
    }

    fn label(&self, say: Say) -> String {
        self.say(say, &Fill::default()).text.plain()
    }
}
