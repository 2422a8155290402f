//! What stays when texts go: how often what happened on a day.
//!
//! In: a record. Out: the [`Count`] it adds to. No text, customer, conversation, page or operator
//! takes part, so a count names nobody.

use serde::Serialize;
use sportello::hours::Date;
use sportello::journal::{Record, What};

/// How often something happened on a day.
///
/// The day is that of the clock in the shop. Fields that do not apply are empty:
///
/// | kind | outcome | lang | entry | reason |
/// |---|---|---|---|---|
/// | `asked` | the kind of reply: `answer`, `clarify`, `handoff`, `small-talk` | of the question | the first shown | |
/// | `chose` | the kind of choice: `entry`, `follow-up` | | chosen | |
/// | `rejected` | | | the first that was | |
/// | `helpful` | `yes`, `no` | | whose answer | |
/// | `handed-over` | `first`, `more` | | | why |
/// | `closed` | `settled`, `open` | | | |
/// | `resolved` | `entry`, `answer` | | that answers | |
/// | `rated` | the stars, `1` to `5` | | | |
/// | `typed` | `sent`, `kept` | | opened | |
/// | `audited` | `covered`, `missing` | | the right one | |
/// | all others | | | | |
///
/// The channel is kept for all. What cannot be said of days that are counts: anything of single
/// conversations (how long, how many turns, which of them went to a person), of confidence, of
/// pages, of operators, and what was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// What is counted.
    #[serde(flatten)]
    pub key: CountKey,
    /// How often.
    pub records: u64,
}

/// What is counted; see [`Count`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct CountKey {
    /// The day.
    pub day: Date,
    /// What happened, as the record's JSON names it.
    pub kind: String,
    /// What came of it.
    pub outcome: String,
    /// The language, `it` or `en`.
    pub lang: String,
    /// The channel.
    pub channel: String,
    /// The entry.
    pub entry: String,
    /// Why it went to a person.
    pub reason: String,
}

impl CountKey {
    pub(crate) fn of(record: &Record, kind: &str) -> Self {
        let mut key = Self {
            day: record.at.local.date(),
            kind: kind.to_owned(),
            outcome: String::new(),
            lang: String::new(),
            channel: record.channel.clone(),
            entry: String::new(),
            reason: String::new(),
        };
        key.fill(&record.what);
        key
    }

    fn fill(&mut self, what: &What) {
        match what {
            What::Asked { lang, reply, shown, .. } => {
                self.outcome = code(reply);
                self.lang = lang.code().to_owned();
                self.entry = shown.first().cloned().unwrap_or_default();
            }
            What::Chose { entry, kind, .. } => (self.outcome, self.entry) = (code(kind), entry.clone()),
            What::Rejected { entries, .. } => self.entry = entries.first().cloned().unwrap_or_default(),
            What::Helpful { entry, yes, .. } => {
                (self.outcome, self.entry) = (either(*yes, "yes", "no"), entry.clone());
            }
            What::HandedOver { reason, revision, .. } => {
                self.outcome = either(*revision <= 1, "first", "more");
                self.reason = reason.code().to_owned();
            }
            What::Closed { resolved } => self.outcome = either(*resolved, "settled", "open"),
            What::Resolved { entry, .. } => {
                self.outcome = either(entry.is_some(), "entry", "answer");
                self.entry = entry.clone().unwrap_or_default();
            }
            What::Rated { stars } => self.outcome = stars.to_string(),
            What::Typed { used, sent, .. } => {
                self.outcome = either(*sent, "sent", "kept");
                self.entry = used.clone().unwrap_or_default();
            }
            What::Audited { entry, .. } => {
                self.outcome = either(entry.is_some(), "covered", "missing");
                self.entry = entry.clone().unwrap_or_default();
            }
            _ => {}
        }
    }
}

/// The name of a unit variant in JSON.
fn code(variant: &impl Serialize) -> String {
    let value = serde_json::to_value(variant).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn either(which: bool, yes: &str, no: &str) -> String {
    if which { yes } else { no }.to_owned()
}
