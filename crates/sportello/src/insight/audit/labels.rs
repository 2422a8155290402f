//! What auditors said, joined to the questions they said it of.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::hours::Moment;
use crate::journal::{Record, What};
use crate::promise::Label;
use crate::text::Lang;

/// The label of a question that no entry answers.
pub const OUT_OF_SCOPE: &str = "oos";

/// A question that a person looked at.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Audit {
    /// The conversation it stands in.
    pub conversation: String,
    /// The number of the customer's turn there.
    pub turn: u64,
    /// When it was asked.
    pub asked: Moment,
    /// What was asked, redacted.
    pub text: String,
    /// The likely language.
    pub lang: Lang,
    /// The probability that the first candidate was right, as it was then, 0 to 1.
    pub confidence: f32,
    /// The first candidate then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// The right entry; `None` if the Faq had none.
    pub entry: Option<String>,
    /// Who said so.
    pub auditor: String,
}

/// A row as `sportello tune --labels` reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TuneRow<'a> {
    /// What was asked, redacted.
    pub text: &'a str,
    /// The right entry, or [`OUT_OF_SCOPE`].
    pub label: &'a str,
    /// The likely language.
    pub lang: Lang,
}

impl Audit {
    /// As [`promise::tune`](crate::promise::tune) and its monitor take it: the confidence as it was
    /// when the customer asked.
    pub fn label(&self) -> Label {
        Label { confidence: self.confidence, right: self.entry.is_some() && self.entry == self.first }
    }

    /// As the command `tune` takes it, which asks the question again.
    pub fn row(&self) -> TuneRow<'_> {
        let label = self.entry.as_deref().unwrap_or(OUT_OF_SCOPE);
        TuneRow { text: &self.text, label, lang: self.lang }
    }
}

/// A question's name.
type Question = (String, u64);

/// What an auditor said last of a question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    at: i64,
    auditor: String,
    entry: Option<String>,
}

/// What auditors said, by question; the last word counts.
#[derive(Debug, Clone, Default)]
pub struct Audits {
    words: BTreeMap<Question, Word>,
}

impl Audits {
    /// The auditors' words in these records, in any order.
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Record>) -> Self {
        let mut audits = Self::default();
        for record in records {
            audits.add(record);
        }
        audits
    }

    /// Takes a record, if it is an auditor's word.
    pub fn add(&mut self, record: &Record) {
        let What::Audited { turn, auditor, entry } = &record.what else { return };
        let word = Word { at: record.at.unix_ms, auditor: auditor.clone(), entry: entry.clone() };
        let known = self.words.entry((record.conversation.clone(), *turn)).or_insert_with(|| word.clone());
        if word > *known {
            *known = word;
        }
    }

    /// What was said of a question: `Some(None)` that no entry answers it, `None` nothing.
    pub fn entry(&self, conversation: &str, turn: u64) -> Option<Option<&str>> {
        let word = self.words.get(&(conversation.to_owned(), turn))?;
        Some(word.entry.as_deref())
    }

    /// Whether a record is a question that something was said of.
    pub fn concerns(&self, record: &Record) -> bool {
        let What::Asked { turn, .. } = &record.what else { return false };
        self.entry(&record.conversation, *turn).is_some()
    }

    /// How many questions something was said of.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The questions that something was said of, in the order of their conversations and turns. Words
    /// of questions that these records do not hold are left out.
    pub fn join<'a>(&self, records: impl IntoIterator<Item = &'a Record>) -> Vec<Audit> {
        let mut found = BTreeMap::new();
        for record in records {
            let What::Asked { turn, .. } = &record.what else { continue };
            let question = (record.conversation.clone(), *turn);
            let Some(audit) = self.words.get(&question).and_then(|word| joined(record, word)) else {
                continue;
            };
            let known = found.entry(question).or_insert_with(|| audit.clone());
            // A question that a journal holds twice is one question, whichever copy comes first.
            if (audit.asked.unix_ms, &audit.text) < (known.asked.unix_ms, &known.text) {
                *known = audit;
            }
        }
        found.into_values().collect()
    }
}

fn joined(record: &Record, word: &Word) -> Option<Audit> {
    let What::Asked { turn, text, lang, confidence, ranked, .. } = &record.what else { return None };
    Some(Audit {
        conversation: record.conversation.clone(),
        turn: *turn,
        asked: record.at,
        text: text.clone(),
        lang: *lang,
        confidence: *confidence,
        first: ranked.first().map(|ranked| ranked.entry.clone()),
        entry: word.entry.clone(),
        auditor: word.auditor.clone(),
    })
}
