//! Records made by hand.

use sportello::conversation::{ChoiceKind, ReplyKind};
use sportello::hours::Moment;
use sportello::journal::{Doing, Ranked, Record, Verdict, What};
use sportello::{DecisionKind, Lang, Rule};

use crate::conversation::house::WEDNESDAY;

/// A day in minutes.
pub const DAY: i64 = 24 * 60;

/// Something that happened in a customer's conversation so many minutes after Wednesday 10:00.
pub fn record(conversation: &str, customer: Option<&str>, minute: i64, what: What) -> Record {
    Record::new(Moment::at(WEDNESDAY + minute * 60_000, 60), what).in_conversation(conversation, customer)
}

/// The customer's first question, answered with an entry.
pub fn answered(text: &str, lang: Lang, entry: &str) -> What {
    What::Asked {
        turn: 1,
        text: text.into(),
        lang,
        decision: DecisionKind::Answer,
        rule: Rule::Confident,
        confidence: 0.8,
        ranked: vec![Ranked { entry: entry.into(), score: 1.0, confidence: 0.8 }],
        reply: ReplyKind::Answer,
        shown: vec![entry.into()],
    }
}

/// The customer's first question, asked back.
pub fn clarified(text: &str, lang: Lang, entries: &[&str]) -> What {
    let ranked = entries.iter().map(|entry| Ranked { entry: (*entry).into(), score: 1.0, confidence: 0.3 });
    What::Asked {
        turn: 1,
        text: text.into(),
        lang,
        decision: DecisionKind::Clarify,
        rule: Rule::CloseCandidates,
        confidence: 0.3,
        ranked: ranked.collect(),
        reply: ReplyKind::Clarify,
        shown: entries.iter().map(|entry| (*entry).into()).collect(),
    }
}

pub fn chose(entry: &str) -> What {
    What::Chose { turn: 1, entry: entry.into(), kind: ChoiceKind::Entry }
}

pub fn helpful(entry: &str, yes: bool) -> What {
    What::Helpful { turn: 1, entry: entry.into(), yes }
}

/// Words approved as wordings of an entry.
pub fn approved(proposal: &str, minute: i64, entry: &str, texts: &[(Lang, &str)]) -> Record {
    let texts = texts.iter().map(|(lang, text)| (*lang, (*text).to_owned())).collect();
    reviewed(proposal, minute, Verdict::Approved, Some(Doing::Wordings { entry: entry.into(), texts }))
}

pub fn reviewed(proposal: &str, minute: i64, verdict: Verdict, doing: Option<Doing>) -> Record {
    let (author, reason) = ("Marta".into(), "customers say so".into());
    let what = What::Reviewed { proposal: proposal.into(), author, verdict, reason, weight: 3, doing };
    Record::new(Moment::at(WEDNESDAY + minute * 60_000, 60), what)
}
