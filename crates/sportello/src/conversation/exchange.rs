//! One event and what it is answered with.
//!
//! In: an event, a conversation, the time, a desk. Out: a reply or silence, and the conversation as
//! it stands after. The state machine is here; what is said in each state has files of its own.

use super::event::Event;
use super::noted::Noted;
use super::opening::LONGEST_NAME;
use super::reply::{Choice, ChoiceKind, REPLY_VERSION, Reply, ReplyKind};
use super::state::{Conversation, State};
use crate::assistant::Assistant;
use crate::decision::Decision;
use crate::faq::Answer;
use crate::handoff::{Handoff, Packet, Speaker, shortened_to};
use crate::hours::Moment;
use crate::journal::What;
use crate::redact::redact;
use crate::text::Lang;
use crate::voice::{Fill, Say};

/// One event, being answered.
pub struct Exchange<'a> {
    pub assistant: &'a Assistant,
    pub conversation: &'a mut Conversation,
    pub desk: &'a mut dyn Handoff,
    pub now: Moment,
    /// Said apart from the reply.
    pub advice: Option<Answer>,
    /// What the journal is to know of it.
    pub noted: Noted,
}

/// A reply in the making.
pub struct Draft {
    pub kind: ReplyKind,
    /// The language of the text.
    pub lang: Lang,
    pub text: Answer,
    pub entry: Option<String>,
    pub say: Option<Say>,
    pub options: Vec<Choice>,
    pub handoff: Option<Packet>,
    pub decision: Option<Decision>,
}

impl Exchange<'_> {
    /// Answers the event.
    pub fn event(&mut self, event: Event) -> Option<Reply> {
        let draft = match event {
            Event::Said { text } => self.said(&text),
            Event::Chose { choice } => self.chose(choice),
            Event::Person => self.person(),
            Event::Helpful { yes } => self.helpful(yes),
            Event::Joined { operator } => self.joined(&operator),
            Event::OperatorSaid { text } => self.operator_said(&text),
            Event::Closed { resolved } => self.closed(resolved),
            Event::Withdrawn => self.withdrawn(),
            Event::Ended => self.ended(),
        };
        draft.map(|draft| self.speak(draft))
    }

    fn said(&mut self, text: &str) -> Option<Draft> {
        if text.trim().is_empty() {
            return None;
        }
        if self.conversation.state == State::Resolved {
            self.conversation.begin_anew(State::Bot);
        }
        let message = self.take_in(text);
        match self.conversation.state {
            State::Bot | State::Resolved => self.talk(&message),
            State::Waiting => self.talk_while_waiting(&message),
            State::Human => None,
        }
    }

    fn joined(&mut self, operator: &str) -> Option<Draft> {
        let operator = shortened_to(operator.trim(), LONGEST_NAME);
        let name = Some(operator.as_str()).filter(|name| !name.is_empty());
        let draft = self.say(Say::PersonJoined, &Fill { name, ..Fill::default() });
        self.conversation.operator = name.map(str::to_owned);
        if !self.give_to_person() {
            return None;
        }
        self.noted.push(What::Joined { operator });
        Some(Draft { kind: ReplyKind::Handoff, ..draft })
    }

    /// Whoever writes has the conversation: the assistant must not talk across them.
    fn operator_said(&mut self, text: &str) -> Option<Draft> {
        if !text.trim().is_empty() {
            let redacted = redact(text, &mut self.conversation.seen);
            self.conversation.transcript.push(self.now.unix_ms, Speaker::Operator, &redacted.text);
            self.noted.push(What::OperatorSaid { text: redacted.text.into_owned() });
            self.give_to_person();
        }
        None
    }

    /// Gives the conversation to a person; whether it was not theirs already.
    fn give_to_person(&mut self) -> bool {
        let new = self.conversation.state != State::Human;
        self.conversation.begin_anew(State::Human);
        new
    }

    /// The person gives it back. A desk may also settle what the assistant has: nobody is told then.
    fn closed(&mut self, resolved: bool) -> Option<Draft> {
        let had = matches!(self.conversation.state, State::Human | State::Waiting);
        if had || resolved {
            self.conversation.begin_anew(if resolved { State::Resolved } else { State::Bot });
            self.noted.push(What::Closed { resolved });
        }
        if !had {
            return None;
        }
        Some(self.say(Say::BackToAssistant, &Fill::default()).with_options(vec![self.person_choice()]))
    }

    fn withdrawn(&mut self) -> Option<Draft> {
        if self.conversation.state != State::Waiting {
            return None;
        }
        self.conversation.begin_anew(State::Bot);
        self.noted.push(What::Withdrawn);
        Some(self.say(Say::AnythingElse, &Fill::default()).with_options(vec![self.person_choice()]))
    }

    /// The matter rests; but whoever waits for a person is still answered.
    fn ended(&mut self) -> Option<Draft> {
        self.noted.push(What::Ended);
        if self.conversation.state == State::Bot {
            self.conversation.begin_anew(State::Resolved);
        }
        None
    }

    /// Says it: the transcript keeps it, and what it offers can be chosen.
    fn speak(&mut self, draft: Draft) -> Reply {
        let conversation = &mut *self.conversation;
        let text = draft.text.plain();
        conversation.transcript.push_own(self.now.unix_ms, &text, draft.entry.clone(), draft.say);
        let meant = draft.options.iter().filter(|option| option.kind == ChoiceKind::Entry);
        for entry in meant.filter_map(|option| option.entry.as_deref()) {
            conversation.memory.show(entry);
        }
        conversation.offer.clone_from(&draft.options);
        Reply {
            version: REPLY_VERSION,
            kind: draft.kind,
            lang: draft.lang,
            text: draft.text,
            entry: draft.entry,
            options: draft.options,
            advice: self.advice.take(),
            handoff: draft.handoff,
            decision: draft.decision,
        }
    }
}

impl Draft {
    /// The same with these options.
    pub fn with_options(self, options: Vec<Choice>) -> Self {
        Self { options, ..self }
    }

    /// The same with the decision it comes from.
    pub fn with_decision(self, decision: Option<Decision>) -> Self {
        Self { decision, ..self }
    }
}
