//! One conversation, step by step, and how it came out.

use super::outcome::{Outcome, RETURN_MS, SILENCE_MS};
use super::sources::Contacts;
use super::step::{Did, Got, Step};
use crate::rules::Reason;

/// A conversation as far as its steps tell.
#[derive(Debug, Clone, Default)]
pub struct Talk {
    /// The first question, or the first handover if there was none before.
    pub contact: Option<Step>,
    /// The first question.
    pub question: Option<Step>,
    /// Why it first went to a person.
    pub handed_over: Option<Reason>,
    /// Whether a person took it or wrote.
    pub by_person: bool,
    /// How long people had it.
    pub person_ms: i64,
    /// How long each handover waited that a person took up.
    pub waits_ms: Vec<i64>,
    /// The last rating.
    pub stars: Option<u8>,
    /// When it was first resolved by a person, or ended by the customer after an answer.
    pub resolved_at: Option<i64>,
    /// When the customer next asked after that.
    pub asked_again_at: Option<i64>,
    /// Since when somebody waits for a person.
    waiting_since: Option<i64>,
    /// Since when a person has it, and when they last wrote.
    person: Option<(i64, i64)>,
    /// What the last question came to.
    last_got: Option<Got>,
    /// What was last said of how it went.
    verdict: Option<bool>,
    ended: bool,
    last_at: i64,
}

impl Talk {
    /// The conversation of these steps, oldest first.
    pub fn of(steps: &[Step]) -> Self {
        let mut talk = Self::default();
        for step in steps {
            talk.take(step);
            talk.last_at = step.at;
        }
        if let Some((since, last)) = talk.person {
            talk.person_ms = talk.person_ms.saturating_add(last.saturating_sub(since));
        }
        talk
    }

    fn take(&mut self, step: &Step) {
        match step.did {
            Did::Asked(got) => self.asked(step, got),
            Did::Chose => (self.last_got, self.verdict, self.ended) = (Some(Got::Answer), None, false),
            Did::Rejected => self.verdict = Some(false),
            Did::Helpful(yes) => self.verdict = Some(yes),
            Did::HandedOver(reason) => self.handed_over(step, reason),
            Did::Withdrawn => self.waiting_since = None,
            Did::Person => self.person(step.at),
            Did::Closed(resolved) => self.closed(step.at, resolved),
            Did::Ended => self.ended(step.at),
            Did::Rated(stars) => self.rated(stars),
        }
    }

    fn asked(&mut self, step: &Step, got: Got) {
        self.contact.get_or_insert(*step);
        self.question.get_or_insert(*step);
        if self.resolved_at.is_some() {
            self.asked_again_at.get_or_insert(step.at);
        }
        (self.last_got, self.verdict, self.ended) = (Some(got), None, false);
    }

    fn handed_over(&mut self, step: &Step, reason: Reason) {
        self.contact.get_or_insert(*step);
        self.handed_over.get_or_insert(reason);
        if self.person.is_none() {
            self.waiting_since.get_or_insert(step.at);
            (self.verdict, self.ended) = (None, false);
        }
    }

    fn person(&mut self, at: i64) {
        self.by_person = true;
        if let Some(since) = self.waiting_since.take() {
            self.waits_ms.push(at.saturating_sub(since));
        }
        match &mut self.person {
            Some((_, last)) => *last = at,
            None => (self.person, self.verdict) = (Some((at, at)), None),
        }
    }

    /// What nobody but the assistant has, a person can settle but not leave open.
    fn closed(&mut self, at: i64, resolved: bool) {
        let person = self.person.take();
        if let Some((since, _)) = person {
            self.person_ms = self.person_ms.saturating_add(at.saturating_sub(since));
        }
        let had = person.is_some() || self.waiting_since.take().is_some();
        if had || resolved {
            self.verdict = Some(resolved);
        }
        if resolved {
            self.resolved_at.get_or_insert(at);
        }
    }

    fn ended(&mut self, at: i64) {
        self.ended = true;
        let with_assistant = self.person.is_none() && self.waiting_since.is_none();
        if with_assistant && self.last_got == Some(Got::Answer) && self.verdict != Some(false) {
            self.resolved_at.get_or_insert(at);
        }
    }

    fn rated(&mut self, stars: u8) {
        self.stars = Some(stars);
        match stars {
            4.. => self.verdict = Some(true),
            3 => {}
            _ => self.verdict = Some(false),
        }
    }

    /// Whether somebody waits for a person.
    pub fn is_waiting(&self) -> bool {
        self.waiting_since.is_some()
    }

    /// Whether no person took it, wrote or is awaited.
    pub fn is_contained(&self) -> bool {
        !self.by_person && !self.is_waiting()
    }

    /// How it came out, as seen at a time. `others` are the conversations of its customer.
    pub fn outcome(&self, others: &Contacts, customer: u32, now: i64) -> Outcome {
        let age = now.saturating_sub(self.last_at);
        match self.verdict {
            Some(true) => return Outcome::Confirmed,
            Some(false) if age >= SILENCE_MS => return Outcome::Unresolved,
            _ => {}
        }
        let left = self.ended || age >= SILENCE_MS;
        if !left {
            return Outcome::Unsettled;
        }
        if self.is_waiting() {
            return Outcome::Abandoned;
        }
        if self.person.is_some() {
            return Outcome::Unknown;
        }
        match self.last_got {
            Some(Got::Answer)
                if others.any(customer, self.last_at, self.last_at.saturating_add(RETURN_MS)) =>
            {
                Outcome::Unknown
            }
            Some(Got::Answer) if age < RETURN_MS => Outcome::Unsettled,
            Some(Got::Answer) => Outcome::Assumed,
            _ => Outcome::Abandoned,
        }
    }

    /// Whether it was reopened within the days of a return; none if it was not resolved, or so
    /// recently that those days are not over.
    pub fn reopened(&self, others: &Contacts, customer: u32, now: i64) -> Option<bool> {
        let resolved = self.resolved_at?;
        let until = resolved.saturating_add(RETURN_MS);
        let here = || self.asked_again_at.is_some_and(|at| at <= until);
        (until <= now).then(|| here() || others.any(customer, resolved, until))
    }

    /// Whether one conversation was enough; none if it is not the customer's first in the days of a
    /// return, or so recent that those days are not over.
    pub fn first_contact(
        &self,
        outcome: Outcome,
        others: &Contacts,
        customer: u32,
        now: i64,
    ) -> Option<bool> {
        let asked = self.question?.at;
        let seen = asked.saturating_add(RETURN_MS) <= now;
        let before = asked.saturating_sub(RETURN_MS);
        if !seen || others.any(customer, before.saturating_sub(1), asked.saturating_sub(1)) {
            return None;
        }
        let resolved = matches!(outcome, Outcome::Confirmed | Outcome::Assumed);
        let back = self.reopened(others, customer, now) == Some(true)
            || others.any(customer, asked, self.last_at.saturating_add(RETURN_MS));
        Some(resolved && !back)
    }
}
