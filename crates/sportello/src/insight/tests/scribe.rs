//! Writes small journals.

use crate::conversation::{ChoiceKind, ReplyKind};
use crate::decision::{DecisionKind, Rule};
use crate::faq::{Entry, Faq};
use crate::hours::Moment;
use crate::journal::{JOURNAL_VERSION, Ranked, Record, What};
use crate::rules::Reason;
use crate::text::Lang;

/// Monday 2 November 2026, nine in the morning in Rome.
const BEGIN_MS: i64 = 1_793_606_400_000;
pub const MINUTE: i64 = 60_000;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

/// So many milliseconds after the beginning.
pub fn at(after_ms: i64) -> Moment {
    Moment::at(BEGIN_MS + after_ms, 60)
}

/// A record of no conversation.
pub fn loose(after_ms: i64, what: What) -> Record {
    let (at, channel) = (at(after_ms), "web".to_owned());
    Record {
        version: JOURNAL_VERSION,
        at,
        conversation: String::new(),
        customer: None,
        channel,
        page: None,
        what,
    }
}

/// The records of a conversation: what happened, and how long after the beginning.
pub fn talk(id: &str, customer: Option<&str>, steps: &[(i64, What)]) -> Vec<Record> {
    let record = |(after, what): &(i64, What)| Record {
        conversation: id.to_owned(),
        customer: customer.map(str::to_owned),
        ..loose(*after, what.clone())
    };
    steps.iter().map(record).collect()
}

/// A Faq of entries with topics: `resi` and `cambi` under `resi`, `tempi` under `consegne`.
pub fn faq() -> Faq {
    let entry = |(id, topic): (&str, &str)| Entry { topic: Some(topic.into()), ..Entry::new(id) };
    let entries = [("resi", "resi"), ("cambi", "resi"), ("tempi", "consegne")].map(entry).to_vec();
    Faq { id: "negozio".into(), entries, ..Faq::default() }
}

fn asked(decision: DecisionKind, reply: ReplyKind, ranked: &[&str], shown: &[&str]) -> What {
    let candidate = |entry: &&str| Ranked { entry: (*entry).to_owned(), score: 1.0, confidence: 0.5 };
    What::Asked {
        turn: 1,
        text: "posso rendere la lampada?".into(),
        lang: Lang::It,
        decision,
        rule: Rule::Confident,
        confidence: 0.5,
        ranked: ranked.iter().map(candidate).collect(),
        reply,
        shown: shown.iter().map(|entry| (*entry).to_owned()).collect(),
    }
}

/// A question that got an entry's answer.
pub fn answered(entry: &str) -> What {
    asked(DecisionKind::Answer, ReplyKind::Answer, &[entry], &[entry])
}

/// A question that got two options.
pub fn asked_back(first: &str, second: &str) -> What {
    asked(DecisionKind::Clarify, ReplyKind::Clarify, &[first, second], &[first, second])
}

/// A question without an answer, for which an entry was the best candidate.
pub fn unanswered(nearest: &str) -> What {
    asked(DecisionKind::Abstain, ReplyKind::Clarify, &[nearest], &[])
}

/// The same question in another language.
pub fn in_english(what: What) -> What {
    match what {
        What::Asked { turn, text, decision, rule, confidence, ranked, reply, shown, .. } => {
            What::Asked { turn, text, lang: Lang::En, decision, rule, confidence, ranked, reply, shown }
        }
        other => other,
    }
}

pub fn chose(entry: &str) -> What {
    What::Chose { turn: 1, entry: entry.into(), kind: ChoiceKind::Entry }
}

pub fn rejected() -> What {
    What::Rejected { turn: 1, entries: vec!["resi".into()] }
}

pub fn helpful(yes: bool) -> What {
    What::Helpful { turn: 1, entry: "resi".into(), yes }
}

pub fn handed_over(reason: Reason) -> What {
    What::HandedOver { reason, rule: reason.code().into(), priority: 20, revision: 1 }
}

pub fn joined() -> What {
    What::Joined { operator: "Marta".into() }
}

pub fn wrote() -> What {
    What::OperatorSaid { text: "Buongiorno!".into() }
}

pub fn closed(resolved: bool) -> What {
    What::Closed { resolved }
}

pub fn rated(stars: u8) -> What {
    What::Rated { stars }
}

pub fn typed(used: Option<&str>, sent: bool) -> What {
    What::Typed { shown: vec!["resi".into()], used: used.map(str::to_owned), sent }
}
