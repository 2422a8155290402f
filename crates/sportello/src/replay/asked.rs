//! The questions of a replay: from the journal, and those that the Faq pins.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::faq::Faq;
use crate::journal::{Record, What, matching};
use crate::text::Lang;

/// A question to replay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The question.
    pub text: String,
    /// Its language, where that is known.
    pub lang: Option<Lang>,
    /// What is right, where that is known: an entry, or `Some(None)` where the Faq has no answer.
    pub right: Option<Option<String>>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a question comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Origin {
    /// Somebody asked it; what is right is not known.
    Journal,
    /// A customer said that the answer helped.
    Helpful,
    /// A person said what is right.
    Audited,
    /// It is one of the Faq's own tests.
    Pinned,
}

impl Asked {
    /// A question of which nothing else is known.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, right: None, origin: Origin::Journal }
    }
}

/// The questions that a Faq pins: the tests of its entries, which have to find them.
pub fn pinned(faq: &Faq) -> Vec<Asked> {
    let mut all = Vec::new();
    for entry in &faq.entries {
        for (lang, text) in &entry.texts {
            all.extend(text.tests.iter().map(|test| Asked {
                text: test.clone(),
                lang: Some(*lang),
                right: Some(Some(entry.id.clone())),
                origin: Origin::Pinned,
            }));
        }
    }
    all
}

/// The questions of a journal since a time, each once, in the order of time, with what is known to be
/// right: what an auditor or the colleague who answered says, else what the customer says helped.
///
/// `since_ms` is in milliseconds since 1970.
pub fn asked<'r>(records: impl IntoIterator<Item = &'r Record>, since_ms: i64) -> Vec<Asked> {
    let mut questions: BTreeMap<(&str, u64), (i64, &[String], Asked)> = BTreeMap::new();
    let mut known: BTreeMap<(&str, u64), (Origin, i64, Option<String>)> = BTreeMap::new();
    for record in records {
        let (at, conversation) = (record.at.unix_ms, record.conversation.as_str());
        if let What::Asked { turn, text, lang, shown, .. } = &record.what {
            let asked = Asked { lang: Some(*lang), ..Asked::new(text.as_str()) };
            questions.entry((conversation, *turn)).or_insert((at, shown, asked));
        }
        let Some((turn, origin, right)) = said(&record.what) else { continue };
        let said = (origin, at, right);
        let known = known.entry((conversation, turn)).or_insert_with(|| said.clone());
        *known = (*known).clone().max(said);
    }
    let mut recent: Vec<(i64, &str, Asked)> = Vec::new();
    for ((conversation, turn), (at, shown, mut asked)) in questions {
        let known = known.remove(&(conversation, turn));
        // What is asked next may help too, and says nothing of the question.
        let is_meant = |right: &Option<String>| right.as_ref().is_none_or(|right| shown.contains(right));
        let known = known.filter(|(origin, _, right)| *origin != Origin::Helpful || is_meant(right));
        if let Some((origin, _, right)) = known {
            (asked.origin, asked.right) = (origin, Some(right));
        }
        recent.extend((at >= since_ms).then_some((at, conversation, asked)));
    }
    recent.sort_by(|a, b| (a.0, a.1, &a.2.text).cmp(&(b.0, b.1, &b.2.text)));
    each_once(recent.into_iter().map(|(_, _, asked)| asked))
}

/// What a record says is right for a turn.
fn said(what: &What) -> Option<(u64, Origin, Option<String>)> {
    match what {
        What::Audited { turn, entry, .. } => Some((*turn, Origin::Audited, entry.clone())),
        What::Resolved { turn, entry: Some(entry), .. } => {
            Some((*turn, Origin::Audited, Some(entry.clone())))
        }
        What::Helpful { turn, entry, yes: true } => Some((*turn, Origin::Helpful, Some(entry.clone()))),
        _ => None,
    }
}

/// The same words with the same answer count once; with different ones they stay apart.
fn each_once(questions: impl Iterator<Item = Asked>) -> Vec<Asked> {
    let mut seen = BTreeSet::new();
    questions
        .filter(|asked| seen.insert((matching(&asked.text), asked.right.clone(), asked.origin)))
        .collect()
}
