//! One conversation's evidence.
//!
//! In: the records of a conversation in the order of time. Out: votes on links between what was asked
//! and entries. What is read off behaviour, a rephrasing or a wish for a person, is found here.

use super::ballot::{Ballot, Link, Source, Vote};
use super::evidence::{Evidence, HANDED_OVER_WITHIN_MS, REPHRASED_WITHIN_MS};
use crate::conversation::{ChoiceKind, ReplyKind};
use crate::journal::{Record, What, matching};
use crate::rules::Reason;
use crate::sorted::Map;
use crate::text::Lang;

/// A question, as far as it matters here.
struct Question {
    text: String,
    words: String,
    lang: Lang,
    /// The entries that the customer saw for it.
    seen: Vec<String>,
    /// The entry whose answer came at once, or else the engine's best candidate.
    top: Option<String>,
}

/// The last answer, as long as nobody has said anything of it.
struct Answer {
    turn: u64,
    entry: String,
    at_ms: i64,
}

/// Reads a conversation's records.
#[derive(Default)]
pub struct Talk {
    questions: Map<u64, Question>,
    answer: Option<Answer>,
}

impl Talk {
    /// Takes the next record in.
    pub fn hear(&mut self, record: &Record, ballot: &mut Ballot) {
        let at_ms = record.at.unix_ms;
        match &record.what {
            What::Asked { turn, text, lang, ranked, reply, shown, .. } => {
                let near = |entry: &str| {
                    let again = *reply == ReplyKind::Answer && shown.first().is_some_and(|own| own == entry);
                    !again && ranked.iter().any(|ranked| ranked.entry == entry)
                };
                self.blame(record, ballot, Evidence::Rephrased, REPHRASED_WITHIN_MS, near);
                let answered = shown.first().filter(|_| *reply == ReplyKind::Answer).cloned();
                let best = || ranked.first().map(|ranked| ranked.entry.clone());
                let top = answered.clone().or_else(best);
                let (text, words) = (text.clone(), matching(text));
                let question = Question { text, words, lang: *lang, seen: shown.clone(), top };
                self.questions.entry(*turn).or_insert(question);
                self.answer = answered.map(|entry| Answer { turn: *turn, entry, at_ms });
            }
            What::Chose { turn, entry, kind: ChoiceKind::Entry } => {
                self.vote(record, ballot, *turn, entry, Evidence::Chosen);
                self.answer = Some(Answer { turn: *turn, entry: entry.clone(), at_ms });
            }
            What::Chose { .. } => self.answer = None,
            What::Rejected { turn, entries } => {
                self.rate(record, ballot, *turn, entries, Evidence::Rejected);
            }
            What::Helpful { turn, entry, yes } => {
                let evidence = if *yes { Evidence::Helped } else { Evidence::DidNotHelp };
                self.rate(record, ballot, *turn, std::slice::from_ref(entry), evidence);
            }
            What::HandedOver { reason, .. } if is_about_the_answer(*reason) => {
                self.blame(record, ballot, Evidence::HandedOver, HANDED_OVER_WITHIN_MS, |_| true);
            }
            What::Resolved { turn, operator, entry: Some(entry), .. } => {
                self.corrected(record, ballot, *turn, operator, (Some(entry), Evidence::Resolved));
            }
            What::Audited { turn, auditor, entry } => {
                self.corrected(record, ballot, *turn, auditor, (entry.as_ref(), Evidence::Audited));
            }
            _ => {}
        }
    }

    /// The customer's word on entries they saw for a question. What is said of another entry, such as
    /// one that is asked next, says nothing of the question.
    fn rate(&mut self, record: &Record, ballot: &mut Ballot, turn: u64, entries: &[String], what: Evidence) {
        self.answer = None;
        for entry in entries {
            if self.questions.get(&turn).is_some_and(|question| question.seen.contains(entry)) {
                self.vote(record, ballot, turn, entry, what);
            }
        }
    }

    /// Something that speaks against the last answer, if it came soon after it.
    fn blame(
        &mut self,
        record: &Record,
        ballot: &mut Ballot,
        evidence: Evidence,
        within_ms: i64,
        near: impl Fn(&str) -> bool,
    ) {
        let Some(answer) = self.answer.take() else { return };
        let soon = record.at.unix_ms.saturating_sub(answer.at_ms) <= within_ms;
        if soon && near(&answer.entry) {
            self.vote(record, ballot, answer.turn, &answer.entry, evidence);
        }
    }

    /// A colleague says what was right; what was answered instead was wrong.
    fn corrected(
        &self,
        record: &Record,
        ballot: &mut Ballot,
        turn: u64,
        who: &str,
        (right, evidence): (Option<&String>, Evidence),
    ) {
        let Some(question) = self.questions.get(&turn) else { return };
        let source = || Source::Colleague(who.to_owned());
        if let Some(right) = right {
            ballot.cast(question.link(right), &question.text, source(), vote(record, evidence));
        }
        if let Some(wrong) = question.top.as_ref().filter(|top| Some(*top) != right) {
            let vote = vote(record, Evidence::Corrected);
            ballot.cast(question.link(wrong), &question.text, source(), vote);
        }
    }

    fn vote(&mut self, record: &Record, ballot: &mut Ballot, turn: u64, entry: &str, evidence: Evidence) {
        let Some(question) = self.questions.get_mut(&turn) else { return };
        if !question.seen.iter().any(|seen| seen == entry) {
            question.seen.push(entry.to_owned());
        }
        ballot.cast(question.link(entry), &question.text, source(record), vote(record, evidence));
    }
}

impl Question {
    fn link(&self, entry: &str) -> Link {
        Link { entry: entry.to_owned(), lang: self.lang, words: self.words.clone() }
    }
}

fn vote(record: &Record, evidence: Evidence) -> Vote {
    Vote { evidence, at_ms: record.at.unix_ms, conversation: record.conversation.clone() }
}

fn source(record: &Record) -> Source {
    let conversation = || Source::Conversation(record.conversation.clone());
    record.customer.clone().map_or_else(conversation, Source::Customer)
}

/// Whether a handover for this reason speaks against the answer before it. Danger, money and the
/// entry's own policy do not.
fn is_about_the_answer(reason: Reason) -> bool {
    matches!(reason, Reason::Person | Reason::NoneOfThese | Reason::Repeated | Reason::Frustration)
}
