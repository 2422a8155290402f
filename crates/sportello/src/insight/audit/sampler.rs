//! Questions drawn by chance.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Serialize;

use crate::decision::{DecisionKind, Rule};
use crate::hours::Moment;
use crate::insight::Period;
use crate::journal::{Ranked, Record, What};
use crate::redact::siphash;
use crate::text::Lang;

/// Keeps these hashes apart from others under the same seed.
const PURPOSE: u64 = 0x6175_6469_7400_0001;

/// A question to look at.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sampled {
    /// The conversation it stands in; with `turn` the name of the question.
    pub conversation: String,
    /// The number of the customer's turn there.
    pub turn: u64,
    /// When it was asked.
    pub at: Moment,
    /// Where.
    pub channel: String,
    /// From which page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The likely language.
    pub lang: Lang,
    /// What was asked, redacted.
    pub text: String,
    /// What the engine decided.
    pub decision: DecisionKind,
    /// The rule that decided.
    pub rule: Rule,
    /// The probability that the first candidate was right, 0 to 1.
    pub confidence: f32,
    /// The best candidates, best first.
    pub ranked: Vec<Ranked>,
    /// The entries that the customer was shown.
    pub shown: Vec<String>,
}

/// Draws questions.
///
/// Each question has a number from a keyed hash of the seed, its conversation and its turn, and the
/// lowest are drawn. So every question is as likely as any other, whatever was decided; the same
/// seed draws the same, in whatever order the records come; a larger sample holds the smaller one;
/// and who does not know the seed cannot write a question that is drawn, or one that is not.
///
/// Questions of no conversation are left out: an auditor's word could not be brought back to them.
#[derive(Debug, Clone)]
pub struct Sampler {
    seed: u64,
    count: usize,
    period: Period,
    drawn: BTreeMap<(u64, String, u64), Sampled>,
}

impl Sampler {
    /// Draws so many at most.
    pub fn new(seed: u64, count: usize) -> Self {
        Self { seed, count, period: Period::default(), drawn: BTreeMap::new() }
    }

    /// The same, of questions asked in a period.
    pub fn within(self, period: Period) -> Self {
        Self { period, ..self }
    }

    /// Takes a record.
    pub fn add(&mut self, record: &Record) {
        let What::Asked { turn, .. } = &record.what else { return };
        if record.conversation.is_empty() || !self.period.contains(record.at.local.date()) {
            return;
        }
        let number = number(self.seed, &record.conversation, *turn);
        let full = self.drawn.len() >= self.count;
        if full && self.drawn.last_key_value().is_none_or(|(last, _)| number > last.0) {
            return;
        }
        let Some(sampled) = sampled(record) else { return };
        match self.drawn.entry((number, record.conversation.clone(), *turn)) {
            Entry::Vacant(place) => {
                place.insert(sampled);
            }
            // A question that a journal holds twice is one question, whichever copy comes first.
            Entry::Occupied(mut place) => {
                let key = |sampled: &Sampled| (sampled.at.unix_ms, sampled.text.clone());
                if key(&sampled) < key(place.get()) {
                    place.insert(sampled);
                }
            }
        }
        if self.drawn.len() > self.count {
            self.drawn.pop_last();
        }
    }

    /// What was drawn, in the order of the draw: any first part of it is a smaller sample.
    pub fn finish(self) -> Vec<Sampled> {
        self.drawn.into_values().collect()
    }
}

/// Draws so many of the questions in these records.
pub fn sample<'a>(records: impl IntoIterator<Item = &'a Record>, seed: u64, count: usize) -> Vec<Sampled> {
    let mut sampler = Sampler::new(seed, count);
    for record in records {
        sampler.add(record);
    }
    sampler.finish()
}

fn number(seed: u64, conversation: &str, turn: u64) -> u64 {
    // The turn has a fixed width at the end, so that no two questions write the same bytes.
    let bytes = [conversation.as_bytes(), &turn.to_le_bytes()].concat();
    siphash([seed, PURPOSE], &bytes)
}

fn sampled(record: &Record) -> Option<Sampled> {
    let What::Asked { turn, text, lang, decision, rule, confidence, ranked, shown, .. } = &record.what else {
        return None;
    };
    Some(Sampled {
        conversation: record.conversation.clone(),
        turn: *turn,
        at: record.at,
        channel: record.channel.clone(),
        page: record.page.clone(),
        lang: *lang,
        text: text.clone(),
        decision: *decision,
        rule: *rule,
        confidence: *confidence,
        ranked: ranked.clone(),
        shown: shown.clone(),
    })
}
