//! A message of the customer, taken in: redacted, read, and what in it speaks for a person.

use std::ops::Range;

use super::exchange::Exchange;
use super::state::State;
use crate::faq::Answer;
use crate::handoff::{Evidence, Speaker, Weighed, shortened_to};
use crate::redact::{Found, redact};
use crate::rules::{Act, Reason, Rule, Sign};
use crate::text::{Analysis, analyse_question};
use crate::voice::{Fill, Say};

/// The bytes of a quotation that are kept.
pub const LONGEST_QUOTE: usize = 240;

/// A message, taken in.
pub struct Message<'m> {
    /// What was typed.
    pub text: &'m str,
    /// The same, read.
    pub analysis: Analysis,
    /// What in it speaks for a person.
    pub signs: Vec<Sign<'m>>,
    /// The rules that hand the conversation over for it, weightiest first.
    pub acting: Vec<&'m Rule>,
}

impl Message<'_> {
    /// Whether a rule of this reason speaks.
    pub fn speaks_of(&self, reason: Reason) -> bool {
        self.signs.iter().any(|sign| sign.rule.reason == reason)
    }
}

impl<'a> Exchange<'a> {
    /// Takes a message in. The transcript and the evidence have it without its personal data.
    pub fn take_in<'m>(&mut self, text: &'m str) -> Message<'m>
    where
        'a: 'm,
    {
        let redacted = redact(text, &mut self.conversation.seen);
        self.conversation.transcript.push(self.now.unix_ms, Speaker::Customer, &redacted.text);
        self.conversation.cover(&redacted.found);
        self.advice = self.advise(&redacted.found);
        let analysis = analyse_question(text, 0.5);
        self.conversation.tongue.hear(analysis.guess);
        let house: &'a _ = self.assistant.house();
        let signs = house.rules.signs(&analysis, text);
        let acting = self.acting(&signs);
        let message = Message { text, analysis, signs, acting };
        self.weigh(&message);
        self.keep_signs(&message, &redacted.found);
        message
    }

    /// Advice to use a private channel, once for each kind of data; a person advises as they see fit.
    fn advise(&mut self, found: &[Found]) -> Option<Answer> {
        if self.conversation.state == State::Human || !self.conversation.is_news(found) {
            return None;
        }
        Some(self.say(Say::PrivateChannel, &Fill::default()).text)
    }

    /// The rules that hand over, now that these signs were seen.
    fn acting<'m>(&mut self, signs: &[Sign<'m>]) -> Vec<&'m Rule> {
        let mut acting = Vec::new();
        for sign in signs {
            let times = self.conversation.counts.rule(&sign.rule.id);
            if sign.rule.act == Act::HandOver && times >= sign.rule.after {
                acting.push(sign.rule);
            }
        }
        // A stable order: of equal weight, the first of the rules.
        acting.sort_by_key(|rule| std::cmp::Reverse(rule.priority));
        acting
    }

    /// Counts what the message says of mood and urgency.
    fn weigh(&mut self, message: &Message<'_>) {
        let urgent = self.assistant.house().urgency.is_said(&message.analysis.words);
        let insult = message.speaks_of(Reason::Abuse);
        let counts = &mut self.conversation.counts;
        if insult || message.speaks_of(Reason::Frustration) {
            counts.bad_mood(insult);
        }
        if message.speaks_of(Reason::Safety) {
            counts.weighed = Weighed::Danger;
        } else if urgent {
            counts.weighed = counts.weighed.max(Weighed::Urgent);
        }
    }

    fn keep_signs(&mut self, message: &Message<'_>, found: &[Found]) {
        let turn = self.conversation.transcript.last_number();
        for sign in &message.signs {
            let (code, rule) = (sign.rule.reason, sign.rule.id.clone());
            let quote = quote(message.text, found, &sign.span);
            self.conversation.note(Evidence { code, rule, turn, quote, detail: None });
        }
    }
}

/// Some bytes of a text, with tokens for whatever of them was redacted.
fn quote(text: &str, found: &[Found], span: &Range<usize>) -> String {
    let mut quote = String::new();
    let mut at = span.start;
    for found in found.iter().filter(|found| found.span.start < span.end && found.span.end > span.start) {
        quote += text.get(at..found.span.start).unwrap_or_default();
        quote += &found.token();
        at = found.span.end;
    }
    quote += text.get(at..span.end).unwrap_or_default();
    shortened_to(quote.trim(), LONGEST_QUOTE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redact::Seen;

    #[test]
    fn a_quotation_is_redacted() {
        let text = "la mia carta 4111 1111 1111 1111 è stata rubata";
        let found = redact(text, &mut Seen::new(1)).found;
        let check = |words: &str, expected: &str| {
            let start = text.find(words).unwrap();
            assert_eq!(quote(text, &found, &(start..start + words.len())), expected);
        };
        check("stata rubata", "stata rubata");
        check("carta 4111 1111 1111 1111 è", "carta [card-1] è");
        check("carta 4111", "carta [card-1]");
        check("1111 è stata", "[card-1] è stata");
    }
}
