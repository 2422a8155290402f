//! While a person is awaited.
//!
//! What the assistant can answer with confidence it still answers: out of hours people wait long, and
//! a dead line is worse. Everything else is added for the person, and said so once.

use super::exchange::{Draft, Exchange};
use super::message::Message;
use super::packing::desk_hours;
use super::pick::Picked;
use super::reply::ReplyKind;
use super::state::Waiting;
use crate::handoff::DeskState;
use crate::hours::Moment;
use crate::rules::{Reason, Rule};
use crate::voice::{Fill, Say};

impl Waiting {
    /// A handover for a reason; `rules` are those that say so, weightiest first.
    pub fn new(now: Moment, reason: Reason, rules: &[&Rule]) -> Self {
        let rule = rules.first().map_or_else(|| reason.code().to_owned(), |rule| rule.id.clone());
        let mut waiting = Self {
            created: now,
            reason,
            rule,
            points: 0,
            further: Vec::new(),
            delivered: false,
            told: false,
        };
        waiting.add_all(rules);
        waiting
    }

    /// Adds the reasons of rules; whether one of them is new.
    pub fn add_all(&mut self, rules: &[&Rule]) -> bool {
        let before = self.further.len();
        for rule in rules {
            self.points = self.points.max(rule.priority);
            if rule.reason != self.reason && !self.further.contains(&rule.reason) {
                self.further.push(rule.reason);
            }
        }
        self.further.len() > before
    }
}

impl Exchange<'_> {
    /// Takes in a message for the person, and answers it if there is an answer.
    pub fn talk_while_waiting(&mut self, message: &Message<'_>) -> Option<Draft> {
        if !message.acting.is_empty() {
            return Some(self.already_waiting(&message.acting));
        }
        if self.conversation.is_undelivered() {
            let draft = self.deliver();
            if !self.conversation.is_undelivered() {
                return Some(draft);
            }
        }
        self.answer_while_waiting(message).or_else(|| self.still_waiting())
    }

    /// An answer that was not yet given, or an option of the last one.
    fn answer_while_waiting(&mut self, message: &Message<'_>) -> Option<Draft> {
        let (words, offer) = (&message.analysis.words, &self.conversation.offer);
        if let Some(Picked::Option(place)) = self.assistant.house().picks.place(words, offer, false) {
            return self.choose(place);
        }
        let heard = self.assistant.house().listener.hear(&message.analysis, message.text);
        let question = heard.map_or(Some(message.text), |heard| message.text.get(heard.rest?))?;
        let decision = self.decide(question);
        let entry = decision.answer()?.id.clone();
        if self.conversation.memory.give(&entry) > 1 {
            return None;
        }
        let draft = self.give_chosen(&entry)?;
        Some(draft.with_decision(Some(decision)))
    }

    /// Asked again for the person who is awaited, or for a further reason: that raises the priority
    /// and makes a new revision of the packet.
    pub fn already_waiting(&mut self, rules: &[&Rule]) -> Draft {
        self.tell_again();
        let undelivered = self.conversation.is_undelivered();
        let news = self.conversation.waiting.as_mut().is_some_and(|waiting| waiting.add_all(rules));
        let handoff = if news || undelivered { Some(self.deliver()) } else { None };
        let draft = match handoff {
            Some(draft) if undelivered || draft.say == Some(Say::HandoffFailed) => draft,
            draft => {
                let handoff = draft.and_then(|draft| draft.handoff);
                Draft { handoff, ..self.say_waiting(Say::AlreadyWaiting, Say::AlreadyWaitingClosed) }
            }
        };
        self.warned(draft, rules)
    }

    /// Says once that the message is added; says every time that the desk cannot be reached.
    pub fn still_waiting(&mut self) -> Option<Draft> {
        if self.conversation.is_undelivered() {
            let draft = self.say(Say::HandoffFailed, &Fill::default());
            return Some(Draft { kind: ReplyKind::Handoff, ..draft });
        }
        let told = self
            .conversation
            .waiting
            .as_mut()
            .is_some_and(|waiting| std::mem::replace(&mut waiting.told, true));
        let silent = told && self.advice.is_none();
        (!silent).then(|| self.say_waiting(Say::StillWaiting, Say::StillWaitingClosed))
    }

    /// Something changed: what is said once may be said again.
    fn tell_again(&mut self) {
        if let Some(waiting) = &mut self.conversation.waiting {
            waiting.told = false;
        }
    }

    fn say_waiting(&self, open: Say, closed: Say) -> Draft {
        let desk = desk_hours(self.assistant, self.lang(), self.now);
        let say = if desk.state == DeskState::Closed && desk.says.is_some() { closed } else { open };
        let fill = Fill { opening: desk.says.as_deref(), ..Fill::default() };
        Draft { kind: ReplyKind::Handoff, ..self.say(say, &fill) }
    }
}
