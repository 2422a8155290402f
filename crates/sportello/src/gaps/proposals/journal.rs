//! The journal as a list of questions, each with what came of it.
//!
//! In: records in any order. Out: [`Journal`]. Of one source and day [`MOST_A_DAY`] questions are kept.

use std::collections::{BTreeMap, BTreeSet};

use super::MOST_A_DAY;
use super::proposal::Outcome;
use crate::conversation::{ChoiceKind, ReplyKind};
use crate::decision::DecisionKind;
use crate::hours::Moment;
use crate::journal::{Change, Record, What};
use crate::rules::Reason;
use crate::text::Lang;

/// Milliseconds of a day.
pub const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A question that follows so soon and ranks the same entry among its best is the same question again.
const REPHRASED_MS: i64 = 90 * 1000;

/// A question, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub at: Moment,
    pub conversation: String,
    /// Who asked: the customer, or the conversation.
    pub source: String,
    pub turn: u64,
    pub text: String,
    pub lang: Lang,
    pub decision: DecisionKind,
    /// The best candidates then.
    pub ranked: Vec<String>,
    pub shown: Vec<String>,
    pub chose: Option<String>,
    /// Entries that the customer did not want.
    pub rejected: Vec<String>,
    /// What the customer said of the answer.
    pub helpful: Option<bool>,
    pub rephrased: bool,
    pub handed_over: bool,
    /// The entry that a person named as the right one.
    pub resolved: Option<String>,
    /// The right one was looked for by a person, and is not in the Faq.
    pub lacking: bool,
    /// What a person answered: who, what.
    pub answer: Option<(String, String)>,
    /// The customer wanted a person, not an answer.
    asks_for_a_person: bool,
}

impl Question {
    /// What came of it.
    pub fn outcome(&self) -> Outcome {
        if self.decision == DecisionKind::Abstain || self.lacking {
            Outcome::Unanswered
        } else if !self.rejected.is_empty() {
            Outcome::NoneOfThese
        } else if self.helpful == Some(false) {
            Outcome::Unhelpful
        } else if self.chose.is_some() {
            Outcome::Chosen
        } else if self.rephrased {
            Outcome::Rephrased
        } else if self.decision == DecisionKind::Clarify {
            Outcome::NotChosen
        } else {
            Outcome::Served
        }
    }

    /// Whether it was answered by one entry.
    pub fn answered_by(&self) -> Option<&str> {
        match (self.decision, self.shown.as_slice()) {
            (DecisionKind::Answer, [entry, ..]) => Some(entry),
            _ => self.chose.as_deref(),
        }
    }
}

/// The journal as proposals see it.
#[derive(Debug, Default)]
pub struct Journal {
    /// The questions that count, in the order of time.
    pub questions: Vec<Question>,
    /// When each entry was last shown to anybody, or opened while typing.
    pub shown: BTreeMap<String, i64>,
    /// When each entry was last written or changed.
    pub edited: BTreeMap<String, i64>,
    /// All questions, those that do not count included: when.
    pub asked: Vec<i64>,
}

impl Journal {
    /// Reads records up to a time.
    pub fn of(records: &[Record], now: Moment) -> Self {
        let mut ordered: Vec<&Record> =
            records.iter().filter(|record| record.at.unix_ms <= now.unix_ms).collect();
        // A stable sort: what happened in the same millisecond stays in order.
        ordered.sort_by_key(|record| record.at.unix_ms);
        let mut reader = Reader::default();
        ordered.into_iter().for_each(|record| reader.read(record));
        reader.finish()
    }
}

#[derive(Default)]
struct Reader {
    journal: Journal,
    /// Where the question of a conversation and turn stands.
    places: BTreeMap<(String, u64), usize>,
    /// The last question of each conversation.
    last: BTreeMap<String, usize>,
}

impl Reader {
    fn read(&mut self, record: &Record) {
        match &record.what {
            What::Asked { .. } => self.asked(record),
            What::Edited { change, .. } => self.edited(record, change),
            What::Typed { shown, .. } => self.shown(record, shown),
            What::HandedOver { reason, .. } => self.handed_over(record, *reason),
            What::Chose { turn, entry, kind } => {
                self.shown(record, std::slice::from_ref(entry));
                if *kind == ChoiceKind::Entry {
                    self.with(record, *turn, |question| question.chose = Some(entry.clone()));
                }
            }
            What::Rejected { turn, entries } => {
                self.with(record, *turn, |question| question.rejected.extend(entries.iter().cloned()));
            }
            What::Helpful { turn, yes, .. } => {
                self.with(record, *turn, |question| question.helpful = Some(*yes));
            }
            What::Resolved { turn, operator, entry, answer } => self.with(record, *turn, |question| {
                question.resolved.clone_from(entry);
                question.answer = answer.clone().map(|answer| (operator.clone(), answer));
            }),
            What::Audited { turn, entry, .. } => self.with(record, *turn, |question| {
                question.resolved.clone_from(entry);
                question.lacking = entry.is_none();
            }),
            _ => {}
        }
    }

    fn with(&mut self, record: &Record, turn: u64, change: impl FnOnce(&mut Question)) {
        let place = self.places.get(&(record.conversation.clone(), turn));
        if let Some(question) = place.and_then(|&place| self.journal.questions.get_mut(place)) {
            change(question);
        }
    }

    fn shown(&mut self, record: &Record, entries: &[String]) {
        for entry in entries {
            self.journal.shown.insert(entry.clone(), record.at.unix_ms);
        }
    }

    fn edited(&mut self, record: &Record, change: &Change) {
        if let Change::Put { entry, .. } = change {
            self.journal.edited.insert(entry.clone(), record.at.unix_ms);
        }
    }

    fn handed_over(&mut self, record: &Record, reason: Reason) {
        let place = self.last.get(&record.conversation);
        if let Some(question) = place.and_then(|&place| self.journal.questions.get_mut(place)) {
            question.handed_over = true;
            question.rephrased |= reason == Reason::Repeated;
            // A request for a person is a message of its own, and no gap.
            question.asks_for_a_person |= reason == Reason::Person && question.shown.is_empty();
        }
    }

    fn asked(&mut self, record: &Record) {
        let What::Asked { turn, text, lang, decision, ranked, reply, shown, .. } = &record.what else {
            return;
        };
        self.journal.asked.push(record.at.unix_ms);
        self.shown(record, shown);
        if *reply == ReplyKind::SmallTalk {
            return;
        }
        let ranked: Vec<String> = ranked.iter().map(|ranked| ranked.entry.clone()).collect();
        self.rephrases(record, &ranked);
        let place = self.journal.questions.len();
        self.places.insert((record.conversation.clone(), *turn), place);
        self.last.insert(record.conversation.clone(), place);
        self.journal.questions.push(Question {
            at: record.at,
            conversation: record.conversation.clone(),
            source: source(record),
            turn: *turn,
            text: text.clone(),
            lang: *lang,
            decision: *decision,
            ranked,
            shown: shown.clone(),
            chose: None,
            rejected: Vec::new(),
            helpful: None,
            rephrased: false,
            handed_over: false,
            resolved: None,
            lacking: false,
            answer: None,
            asks_for_a_person: false,
        });
    }

    /// Marks the question before as asked again, if this one is the same.
    fn rephrases(&mut self, record: &Record, ranked: &[String]) {
        let place = self.last.get(&record.conversation);
        let Some(before) = place.and_then(|&place| self.journal.questions.get_mut(place)) else { return };
        let soon = record.at.unix_ms - before.at.unix_ms <= REPHRASED_MS;
        let same = before.ranked.first().is_some_and(|first| ranked.iter().take(3).any(|id| id == first));
        before.rephrased |= soon && same && before.helpful != Some(true) && before.chose.is_none();
    }

    fn finish(mut self) -> Journal {
        let mut counts: BTreeMap<(String, i64), BTreeSet<String>> = BTreeMap::new();
        self.journal.questions.retain(|question| {
            let day = question.at.unix_ms.div_euclid(DAY_MS);
            let asked = counts.entry((question.source.clone(), day)).or_default();
            let counts = !question.asks_for_a_person && asked.len() < MOST_A_DAY;
            counts && asked.insert(format!("{} {}", question.conversation, question.turn))
        });
        self.journal
    }
}

fn source(record: &Record) -> String {
    record.customer.clone().unwrap_or_else(|| format!("conversation {}", record.conversation))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::Rule;
    use crate::journal::JOURNAL_VERSION;

    fn record(conversation: &str, second: i64, what: What) -> Record {
        Record {
            version: JOURNAL_VERSION,
            at: Moment::at(second * 1000, 60),
            conversation: conversation.into(),
            customer: None,
            channel: String::new(),
            page: None,
            what,
        }
    }

    fn asked(turn: u64, decision: DecisionKind, entry: &str) -> What {
        let ranked = [crate::journal::Ranked { entry: entry.into(), score: 1.0, confidence: 0.5 }];
        What::Asked {
            turn,
            text: "dov'è il pacco".into(),
            lang: Lang::It,
            decision,
            rule: Rule::Confident,
            confidence: 0.5,
            ranked: ranked.to_vec(),
            reply: ReplyKind::Answer,
            shown: vec![entry.into()],
        }
    }

    /// What came of the first question.
    #[track_caller]
    fn check(decision: DecisionKind, then: &[(i64, What)], expected: Outcome) {
        let mut records = vec![record("c", 0, asked(1, decision, "a"))];
        records.extend(then.iter().map(|(second, what)| record("c", *second, what.clone())));
        records.reverse();
        let journal = Journal::of(&records, Moment::at(1_000_000, 60));
        assert_eq!(journal.questions[0].outcome(), expected, "{then:?}");
    }

    #[test]
    fn outcomes_are_what_happened_since() {
        let again = asked(2, DecisionKind::Answer, "a");
        let other = asked(2, DecisionKind::Answer, "b");
        let yes = What::Helpful { turn: 1, entry: "a".into(), yes: true };
        let no = What::Helpful { turn: 1, entry: "a".into(), yes: false };
        let none = What::Rejected { turn: 1, entries: vec!["a".into()] };
        let chose = What::Chose { turn: 1, entry: "a".into(), kind: ChoiceKind::Entry };
        check(DecisionKind::Answer, &[], Outcome::Served);
        check(DecisionKind::Answer, &[(9, again.clone())], Outcome::Rephrased);
        check(DecisionKind::Answer, &[(900, again.clone())], Outcome::Served);
        check(DecisionKind::Answer, &[(9, other)], Outcome::Served);
        check(DecisionKind::Answer, &[(5, yes), (9, again)], Outcome::Served);
        check(DecisionKind::Answer, &[(9, no)], Outcome::Unhelpful);
        check(DecisionKind::Clarify, &[(9, chose)], Outcome::Chosen);
        check(DecisionKind::Clarify, &[], Outcome::NotChosen);
        check(DecisionKind::Clarify, &[(9, none)], Outcome::NoneOfThese);
        check(DecisionKind::Abstain, &[], Outcome::Unanswered);
    }

    #[test]
    fn of_one_source_a_few_questions_count_in_a_day() {
        let ask = |turn: u64| record("c", turn as i64, asked(turn, DecisionKind::Abstain, "a"));
        let records: Vec<Record> = (0..100).map(ask).collect();
        let journal = Journal::of(&records, Moment::at(1_000_000, 60));
        assert_eq!((journal.questions.len(), journal.asked.len()), (MOST_A_DAY, 100));
    }

    #[test]
    fn a_request_for_a_person_is_no_question() {
        let mut question = asked(1, DecisionKind::Abstain, "a");
        if let What::Asked { shown, .. } = &mut question {
            shown.clear();
        }
        let person = |reason| What::HandedOver { reason, rule: String::new(), priority: 1, revision: 1 };
        for (reason, expected) in [(Reason::Person, 0), (Reason::NothingAnswers, 1)] {
            let records = [record("c", 0, question.clone()), record("c", 1, person(reason))];
            assert_eq!(Journal::of(&records, Moment::at(9000, 60)).questions.len(), expected, "{reason}");
        }
    }

    #[test]
    fn what_is_still_to_come_does_not_count() {
        let records = [record("c", 10, asked(1, DecisionKind::Abstain, "a"))];
        assert!(Journal::of(&records, Moment::at(9999, 60)).questions.is_empty());
    }
}
