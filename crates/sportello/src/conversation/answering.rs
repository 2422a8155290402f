//! Questions: answering, asking back, saying that there is no answer.

use super::asked::fingerprint;
use super::exchange::{Draft, Exchange};
use super::reply::{ChoiceKind, ReplyKind};
use super::state::State;
use crate::assistant::Context;
use crate::decision::{Decision, DecisionKind};
use crate::faq::HandoffPolicy;
use crate::journal::What;
use crate::redact::redact;
use crate::rules::Reason;
use crate::text::analyse_question;
use crate::thresholds::ANSWER;
use crate::voice::{Fill, Say};

/// How often the assistant says the same before a person takes over, whatever the rules say.
const MOST_TIMES: u32 = 2;

impl Exchange<'_> {
    /// Answers a question.
    pub fn question(&mut self, question: &str) -> Option<Draft> {
        let decision = self.decide(question);
        self.decided(question, decision)
    }

    /// Answers a question that the engine has decided.
    pub fn decided(&mut self, question: &str, decision: Decision) -> Option<Draft> {
        // Of the redacted text: a hash that is kept must not give a card number away.
        let redacted = redact(question, &mut self.conversation.seen).text;
        let print = fingerprint(&analyse_question(&redacted, 0.5));
        if let Some(again) = self.asked_again(print, &decision) {
            return self.same_question(&again, decision);
        }
        match self.likely(&decision) {
            Some(entry) => self.give(&entry, print, decision),
            None if decision.kind == DecisionKind::Clarify => self.clarify(decision),
            None => self.nothing(Some(decision)),
        }
    }

    /// Asks the engine.
    pub fn decide(&mut self, question: &str) -> Decision {
        let context = self.conversation.tongue.known().map_or_else(Context::default, Context::in_lang);
        let decision = self.assistant.ask_in(question, context);
        self.conversation.memory.consider(&decision);
        let turn = self.conversation.transcript.last_of_customer().map_or(0, |turn| turn.number);
        self.conversation.questions.last = turn;
        self.noted.decided = Some(decision.clone());
        decision
    }

    /// The entry to answer with: the engine's, or its best candidate if that was just offered.
    fn likely(&self, decision: &Decision) -> Option<String> {
        let top = decision.candidates.first()?;
        let offered = || self.conversation.offer.iter().any(|choice| choice.entry.as_ref() == Some(&top.id));
        let likely = match decision.kind {
            DecisionKind::Answer => true,
            DecisionKind::Clarify => offered(),
            DecisionKind::Abstain => false,
        };
        likely.then(|| top.id.clone())
    }

    /// The entry that was given for the same question before, or for another one just now.
    fn asked_again(&self, print: Option<u32>, decision: &Decision) -> Option<String> {
        let memory = &self.conversation.memory;
        let answer = decision.answer().map(|top| top.id.as_str());
        let before = memory.entry_for(print).filter(|entry| answer.is_none_or(|answer| answer == *entry));
        let again = before.or_else(|| memory.last_given().filter(|last| answer == Some(last)));
        again.map(str::to_owned)
    }

    /// Gives an answer to a question that was typed.
    fn give(&mut self, id: &str, print: Option<u32>, decision: Decision) -> Option<Draft> {
        if self.conversation.memory.give(id) > MOST_TIMES {
            return self.hand_over_for(Reason::Repeated, Some(id.to_owned()), Some(decision));
        }
        self.conversation.memory.answered(print, id);
        self.answer(id, Some(decision))
    }

    /// Gives an answer that was chosen. Whoever reads on by choosing may read anything twice.
    pub fn give_chosen(&mut self, id: &str) -> Option<Draft> {
        self.conversation.memory.answered(None, id);
        self.answer(id, None)
    }

    /// An entry's answer with what can be asked next; with a person, if the entry wants one.
    fn answer(&mut self, id: &str, decision: Option<Decision>) -> Option<Draft> {
        // An option may outlive its entry: the Faq can be edited in between.
        let entry = self.assistant.faq().entry(id);
        let Some((entry, (lang, text))) = entry.and_then(|entry| Some((entry, entry.text(self.lang())?)))
        else {
            return self.nothing(decision);
        };
        self.conversation.counts.answered();
        self.conversation.questions.answered = self.conversation.questions.last;
        self.conversation.memory.show(id);
        let draft = Draft {
            kind: ReplyKind::Answer,
            lang,
            text: text.answer.clone(),
            entry: Some(id.to_owned()),
            say: None,
            options: self.after(entry),
            handoff: None,
            decision,
        };
        let always = entry.handoff == HandoffPolicy::Always && self.conversation.state == State::Bot;
        if always { self.hand_over_with(draft) } else { Some(draft) }
    }

    /// The same question again: the first time with what else it may be, then a person.
    fn same_question(&mut self, id: &str, decision: Decision) -> Option<Draft> {
        let times = self.conversation.memory.give(id);
        let rule_acts = self.counts_to(Reason::Repeated);
        if rule_acts || times > MOST_TIMES {
            return self.hand_over_for(Reason::Repeated, Some(id.to_owned()), Some(decision));
        }
        let mut options = self.candidates(&decision, Some(id));
        if !options.is_empty() {
            options.push(self.none_choice());
        }
        options.push(self.person_choice());
        let question = self.choice(ChoiceKind::Entry, id).map(|choice| choice.label);
        let fill = Fill { question: question.as_deref(), ..Fill::default() };
        let draft = self.say(Say::SameQuestion, &fill).with_options(options);
        Some(Draft { kind: ReplyKind::Clarify, ..draft.with_decision(Some(decision)) })
    }

    /// Asks which of a few entries was meant.
    fn clarify(&mut self, decision: Decision) -> Option<Draft> {
        let mut options = self.candidates(&decision, None);
        if options.is_empty() {
            return self.nothing(Some(decision));
        }
        options.extend([self.none_choice(), self.person_choice()]);
        let reason = if is_guarded(&decision) { Reason::Promise } else { Reason::LowConfidence };
        let draft = self.say(Say::WhichOne, &Fill::default()).with_options(options);
        self.no_help(reason, None, draft.with_decision(Some(decision)))
    }

    /// Says that there is no answer.
    fn nothing(&mut self, decision: Option<Decision>) -> Option<Draft> {
        if self.conversation.state == State::Waiting {
            return self.still_waiting();
        }
        let guarded = decision.as_ref().is_some_and(is_guarded);
        let reason = if guarded { Reason::Promise } else { Reason::NothingAnswers };
        let draft = self.say(Say::NothingFound, &Fill::default()).with_options(vec![self.person_choice()]);
        self.no_help(reason, None, draft.with_decision(decision))
    }

    /// None of the options was meant. Where they only said what else may be asked, nothing failed.
    pub fn none_of_these(&mut self) -> Option<Draft> {
        let offer = std::mem::take(&mut self.conversation.offer);
        if !offer.iter().any(|choice| choice.kind == ChoiceKind::NoneOfThese) {
            let draft = self.say(Say::AnythingElse, &Fill::default());
            return Some(draft.with_options(self.person_unless_waiting()));
        }
        let entries: Vec<String> = offer.into_iter().filter_map(|choice| choice.entry).collect();
        for entry in &entries {
            self.conversation.memory.reject(entry);
        }
        self.noted.push(What::Rejected { turn: self.conversation.questions.last, entries });
        self.rejected(None)
    }

    /// Whether the last answer helped.
    pub fn helpful(&mut self, yes: bool) -> Option<Draft> {
        if matches!(self.conversation.state, State::Human | State::Resolved) {
            return None;
        }
        let entry = self.conversation.memory.rate()?;
        let turn = self.conversation.questions.answered;
        self.noted.push(What::Helpful { turn, entry: entry.clone(), yes });
        if yes {
            return Some(
                self.say(Say::AnythingElse, &Fill::default()).with_options(self.person_unless_waiting()),
            );
        }
        self.conversation.memory.reject(&entry);
        if self.conversation.state == State::Waiting { None } else { self.rejected(Some(entry)) }
    }

    /// The customer finds fault in words: with the last answer, if there was one.
    pub fn criticised(&mut self, draft: Draft) -> Option<Draft> {
        let entry = self.conversation.memory.rate();
        if let Some(entry) = &entry {
            self.conversation.memory.reject(entry);
            let turn = self.conversation.questions.answered;
            self.noted.push(What::Rejected { turn, entries: vec![entry.clone()] });
        }
        self.no_help(Reason::NoneOfThese, entry, draft)
    }

    /// Something was not what the customer meant: an answer, or all options.
    fn rejected(&mut self, answer: Option<String>) -> Option<Draft> {
        let draft = self.say(Say::SayDifferently, &Fill::default()).with_options(vec![self.person_choice()]);
        self.no_help(Reason::NoneOfThese, answer, draft)
    }

    /// Says something that does not help, unless its reason's rule hands over now, or it was said too
    /// often already: no rules can make a loop. What may have been meant can be chosen all the same.
    fn no_help(&mut self, reason: Reason, detail: Option<String>, draft: Draft) -> Option<Draft> {
        let rule_acts = self.counts_to(reason);
        let said = draft.say.map_or(0, |say| self.conversation.memory.tell(say, &draft.options));
        if rule_acts || said > MOST_TIMES {
            let mut likely = draft.options;
            likely.retain(|option| option.kind == ChoiceKind::Entry);
            return Some(self.hand_over_for(reason, detail, draft.decision)?.with_options(likely));
        }
        self.note(reason, detail);
        Some(Draft { kind: ReplyKind::Clarify, ..draft })
    }

    /// Counts a reason; whether its rule hands over now.
    fn counts_to(&mut self, reason: Reason) -> bool {
        self.conversation.counts.no_help();
        let times = self.conversation.counts.reason(reason);
        self.assistant.house().hands_over(reason, times).is_some()
    }
}

/// Whether only the promise keeps the engine from answering.
fn is_guarded(decision: &Decision) -> bool {
    decision.kind != DecisionKind::Answer && decision.confidence >= ANSWER
}
