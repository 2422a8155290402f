//! What every conversation about a Faq shares: rules, small talk and the words for a choice, compiled.

use std::sync::LazyLock;

use super::pick::Picks;
use crate::error::{Error, ErrorKind, Problem};
use crate::handoff::Urgency;
use crate::rules::{self, Act, Compiled, Reason, Rule, RuleEdit};
use crate::small_talk::Listener;

/// What is shared by all Faqs that leave the rules as they are. Compiling takes some ten
/// milliseconds, which only conversations need to spend.
static DEFAULT: LazyLock<House> = LazyLock::new(|| {
    // A test holds the default rules to compile; were one broken, none would be in force.
    House::with(Compiled::new(&rules::defaults()).unwrap_or_default())
});

/// What a Faq's rules become when an assistant is built.
#[derive(Debug, Clone)]
pub struct House {
    /// The Faq's rules over the defaults.
    pub rules: Compiled,
    /// Greetings, thanks and the like.
    pub listener: Listener,
    /// "The second one".
    pub picks: Picks,
    /// "It is urgent".
    pub urgency: Urgency,
}

impl House {
    /// The house of a Faq without rules of its own.
    pub fn default_one() -> &'static Self {
        &DEFAULT
    }

    /// Compiles a Faq's own rules.
    ///
    /// # Errors
    ///
    /// All rules that cannot be made or contradict each other, and all patterns that are none.
    pub fn new(edits: &[RuleEdit]) -> Result<Self, Error> {
        let rules = rules::merged(edits).and_then(|rules| Compiled::new(&rules));
        Ok(Self::with(rules.map_err(refused)?))
    }

    fn with(rules: Compiled) -> Self {
        Self { rules, listener: Listener::new(), picks: Picks::new(), urgency: Urgency::new() }
    }

    /// The rule by which a reason that was counted so often hands over now.
    pub fn hands_over(&self, reason: Reason, times: u32) -> Option<&Rule> {
        let mut acting =
            self.rules_for(reason).filter(|rule| rule.act == Act::HandOver && times >= rule.after);
        acting.next()
    }

    /// The rule to name for a reason: one that hands over, if there is one.
    pub fn rule_for(&self, reason: Reason) -> Option<&Rule> {
        self.hands_over(reason, u32::MAX).or_else(|| self.rules_for(reason).next())
    }

    fn rules_for(&self, reason: Reason) -> impl Iterator<Item = &Rule> {
        self.rules.rules().iter().filter(move |rule| rule.reason == reason && rule.enabled)
    }
}

fn refused(messages: Vec<String>) -> Error {
    let problem = |message| Problem { kind: ErrorKind::InvalidValue, file: None, line: None, message };
    let problems: Vec<Problem> = messages.into_iter().map(problem).collect();
    let unnamed = || Error::one(problem("rules: expected rules that can be in force".to_owned()));
    Error::of(problems).unwrap_or_else(unnamed)
}
