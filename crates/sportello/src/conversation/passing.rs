//! Passing a conversation to a person.

use super::exchange::{Draft, Exchange};
use super::message::LONGEST_QUOTE;
use super::opening::LONGEST_NAME;
use super::packing::packet;
use super::reply::{ChoiceKind, ReplyKind};
use super::state::{State, Waiting};
use super::talk::joined;
use crate::decision::Decision;
use crate::handoff::{Accepted, DeskState, Evidence, Packet, Refused, Speaker, shortened_to};
use crate::journal::What;
use crate::rules::{Reason, Rule};
use crate::voice::{Contact, Fill, Say, Voice};

impl Exchange<'_> {
    /// The button that asks for a person.
    pub fn person(&mut self) -> Option<Draft> {
        if self.conversation.state == State::Human {
            return None;
        }
        if self.conversation.state == State::Resolved {
            self.conversation.begin_anew(State::Bot);
        }
        let label = self.person_choice().label;
        self.conversation.transcript.push(self.now.unix_ms, Speaker::Customer, &label);
        self.asked_for_person("button")
    }

    /// A person was asked for without words of the customer's own.
    pub fn asked_for_person(&mut self, how: &str) -> Option<Draft> {
        self.hand_over_for(Reason::Person, Some(how.to_owned()), None)
    }

    /// Hands over for a reason that is not in words.
    pub fn hand_over_for(
        &mut self,
        reason: Reason,
        detail: Option<String>,
        decision: Option<Decision>,
    ) -> Option<Draft> {
        self.note(reason, detail);
        let rule = self.assistant.house().rule_for(reason);
        self.hand_over(reason, rule.as_slice(), decision)
    }

    /// Keeps what speaks for a person, with the words it came with.
    pub fn note(&mut self, reason: Reason, detail: Option<String>) {
        let rule = self.assistant.house().rule_for(reason).map_or(reason.code(), |rule| rule.id.as_str());
        let last = self.conversation.transcript.last_of_customer();
        let (turn, quote) = last.map_or((0, ""), |turn| (turn.number, turn.text.as_str()));
        let quote = shortened_to(quote, LONGEST_QUOTE);
        self.conversation.note(Evidence { code: reason, rule: rule.to_owned(), turn, quote, detail });
    }

    /// Hands the conversation over; `rules` are those that say so, weightiest first.
    pub fn hand_over(
        &mut self,
        reason: Reason,
        rules: &[&Rule],
        decision: Option<Decision>,
    ) -> Option<Draft> {
        if self.conversation.state == State::Waiting {
            return Some(self.already_waiting(rules));
        }
        self.conversation.state = State::Waiting;
        self.conversation.waiting = Some(Waiting::new(self.now, reason, rules));
        let draft = self.deliver();
        Some(self.warned(draft, rules).with_decision(decision))
    }

    /// Where somebody may get hurt, whom to call comes before anything else.
    pub fn warned(&self, draft: Draft, rules: &[&Rule]) -> Draft {
        if rules.iter().all(|rule| rule.reason != Reason::Safety) {
            return draft;
        }
        let warning = self.say(Say::Danger, &Fill::default());
        Draft { text: joined(warning.text, draft.text), ..draft }
    }

    /// Hands over together with the answer of an entry that always wants a person.
    pub fn hand_over_with(&mut self, mut answer: Draft) -> Option<Draft> {
        let handed = self.hand_over_for(Reason::Entry, answer.entry.clone(), None)?;
        answer.options.retain(|option| option.kind != ChoiceKind::Person);
        let text = joined(answer.text, handed.text);
        Some(Draft { kind: handed.kind, text, say: handed.say, handoff: handed.handoff, ..answer })
    }

    /// Brings the next revision of the packet to the desk and says what comes of it.
    pub fn deliver(&mut self) -> Draft {
        self.conversation.revision = self.conversation.revision.saturating_add(1);
        let Some(packet) = packet(self.assistant, self.conversation, self.now) else {
            return self.say(Say::HandoffFailed, &Fill::default());
        };
        self.noted.push(handed_over(&packet));
        let result = self.desk.hand_over(&packet);
        if let Some(waiting) = &mut self.conversation.waiting {
            waiting.delivered = result.is_ok();
        }
        let draft = match result {
            Ok(accepted) => self.taken(&packet, accepted),
            Err(Refused { .. }) => self.say(Say::HandoffFailed, &Fill::default()),
        };
        Draft { kind: ReplyKind::Handoff, handoff: Some(packet), ..draft }
    }

    /// The desk has it: when somebody reads it.
    fn taken(&mut self, packet: &Packet, accepted: Accepted) -> Draft {
        if let Some(operator) = accepted.operator {
            self.conversation.operator = Some(shortened_to(&operator, LONGEST_NAME));
        }
        let say = match packet.hours.state {
            DeskState::Open => Say::HandoffOpen,
            DeskState::Closed if packet.hours.says.is_some() => Say::HandoffClosed,
            DeskState::Closed | DeskState::Unknown => Say::HandoffUnknown,
        };
        let fill = Fill { opening: packet.hours.says.as_deref(), ..Fill::default() };
        let draft = self.say(say, &fill);
        match accepted.wait_minutes {
            None => draft,
            wait => {
                let own = self.voice();
                let voice =
                    Voice { contact: Contact { wait_minutes: wait, ..own.contact.clone() }, ..own.clone() };
                Draft { text: self.text(&voice, say, &fill), ..draft }
            }
        }
    }
}

fn handed_over(packet: &Packet) -> What {
    What::HandedOver {
        reason: packet.reason.code,
        rule: packet.reason.rule.clone(),
        priority: packet.priority.total,
        revision: packet.revision,
    }
}
