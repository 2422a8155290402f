//! A message while the assistant has the conversation.

use super::exchange::{Draft, Exchange};
use super::message::Message;
use super::pick::{Picked, by_label};
use super::reply::ChoiceKind;
use super::state::State;
use crate::faq::Answer;
use crate::handoff::Speaker;
use crate::journal::What;
use crate::rules::Reason;
use crate::small_talk::{Heard, SmallTalk};
use crate::voice::{Fill, Say};

impl Exchange<'_> {
    /// Answers a message: what was chosen comes first, then whoever needs a person, then small talk,
    /// then questions.
    pub fn talk(&mut self, message: &Message<'_>) -> Option<Draft> {
        let words = &message.analysis.words;
        let asked = self.last_said().is_some_and(invites_a_yes);
        match self.assistant.house().picks.place(words, &self.conversation.offer, asked) {
            Some(Picked::Option(place)) => return self.choose(place),
            Some(Picked::None) => return self.none_of_these(),
            None => {}
        }
        if let Some(first) = message.acting.first() {
            return self.hand_over(first.reason, &message.acting, None);
        }
        if let Some(place) = by_label(&message.analysis, &self.conversation.offer) {
            return self.choose(place);
        }
        let heard = self.assistant.house().listener.hear(&message.analysis, message.text);
        match heard {
            Some(heard) if heard.rest.is_none() => self.small_talk(&heard),
            heard => {
                let rest = heard.and_then(|heard| message.text.get(heard.rest?)).unwrap_or(message.text);
                if message.speaks_of(Reason::Abuse) { self.insulted(rest) } else { self.question(rest) }
            }
        }
    }

    /// What an option gives.
    pub fn choose(&mut self, place: usize) -> Option<Draft> {
        let choice = self.conversation.offer.get(place)?.clone();
        match (choice.kind, choice.entry) {
            (ChoiceKind::Person, _) => self.asked_for_person("option"),
            (ChoiceKind::NoneOfThese, _) => self.none_of_these(),
            (kind @ (ChoiceKind::Entry | ChoiceKind::FollowUp), entry) => {
                let entry = entry?;
                let turn = self.conversation.questions.last;
                self.noted.push(What::Chose { turn, entry: entry.clone(), kind });
                self.give_chosen(&entry)
            }
        }
    }

    /// An option was tapped: its label is what the customer said.
    pub fn chose(&mut self, place: usize) -> Option<Draft> {
        if self.conversation.state == State::Human {
            return None;
        }
        let label = self.conversation.offer.get(place)?.label.clone();
        self.conversation.transcript.push(self.now.unix_ms, Speaker::Customer, &label);
        self.choose(place)
    }

    /// Small talk, as the conversation stands.
    fn small_talk(&mut self, heard: &Heard) -> Option<Draft> {
        let say = match heard.kind {
            SmallTalk::Greeting if self.conversation.greeted => Say::GreetingAgain,
            SmallTalk::No if self.last_said() == Some(Say::AnythingElse) => Say::Goodbye,
            // A yes to nothing that was asked: the question is still to come.
            SmallTalk::Yes => Say::GreetingAgain,
            kind => kind.say(),
        };
        self.conversation.greeted = true;
        let fill = Fill { greeting: heard.greeting, ..Fill::default() };
        let draft = self.say(say, &fill).with_options(vec![self.person_choice()]);
        if heard.kind == SmallTalk::Criticism { self.criticised(draft) } else { Some(draft) }
    }

    /// An insult is not passed over. What is asked with it is answered all the same, the first time
    /// after a warning; insults alone get the warning, then an end, then silence.
    fn insulted(&mut self, question: &str) -> Option<Draft> {
        let first = self.conversation.counts.insults <= 1;
        let warning = self.say(Say::AbuseWarning, &Fill::default()).with_options(vec![self.person_choice()]);
        let decision = self.decide(question);
        if decision.answer().is_some() {
            let draft = self.decided(question, decision)?;
            return Some(if first {
                Draft { text: joined(warning.text, draft.text), ..draft }
            } else {
                draft
            });
        }
        if first {
            return Some(warning);
        }
        let end = self.say(Say::AbuseEnd, &Fill::default()).with_options(warning.options);
        let ended = self.conversation.memory.tell(Say::AbuseEnd, &end.options) > 1;
        if ended { None } else { Some(end) }
    }

    /// The occasion of the assistant's last text, if that was its own.
    fn last_said(&self) -> Option<Say> {
        self.conversation.transcript.last_of_assistant()?.say
    }
}

/// Whether a text proposes a person, so that a yes means one.
fn invites_a_yes(say: Say) -> bool {
    matches!(
        say,
        Say::NothingFound | Say::SayDifferently | Say::SameQuestion | Say::AreYouABot | Say::Criticism
    )
}

/// One text after another.
pub fn joined(first: Answer, then: Answer) -> Answer {
    Answer { blocks: first.blocks.into_iter().chain(then.blocks).collect() }
}
