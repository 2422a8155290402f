//! What was learnt: the wordings, with what speaks for each.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::approved::{Approved, Said};
use super::ballot::{Ballot, Count, Link};
use super::evidence::Evidence;
use super::talk::Talk;
use crate::journal::{Record, What};
use crate::sorted::{Map, Set};
use crate::text::Lang;

/// From this probability on that a link is right more often than not, it is ready.
pub const LEAST_CERTAINTY: f32 = 0.95;

/// From how many sources a ready link has votes for it.
pub const LEAST_SOURCES: u32 = 3;

/// On how many different days those votes were cast: an afternoon's flood is not enough.
pub const LEAST_DAYS: u32 = 2;

/// Longer texts tell a story, and do not become wordings. Of the 552 questions of QA4FAQ dev none is
/// longer.
const LONGEST_WORDING: usize = 240;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How learning goes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Whether a person has to approve what is ready; the default.
    pub needs_approval: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { needs_approval: true }
    }
}

impl Options {
    /// What is ready goes live without a person.
    pub fn without_approval() -> Self {
        Self { needs_approval: false }
    }
}

/// What was learnt.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Learnt {
    pub(super) wordings: Vec<LearntWording>,
}

/// A customer's words as a wording of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearntWording {
    /// The entry.
    pub entry: String,
    /// The language of the text.
    pub lang: Lang,
    /// The text, redacted: as it was first typed, or as it was approved.
    pub text: String,
    /// Whether it takes part in answering.
    pub state: State,
    /// The share of those who ask this and mean the entry, 0 to 1, as far as the votes tell.
    pub weight: f32,
    /// The probability that this share is above a half, 0 to 1.
    pub certainty: f32,
    /// From how many conversations the votes for it come.
    pub supports: u32,
    /// From how many sources: customers, conversations, colleagues.
    pub sources: u32,
    /// On how many days they were cast.
    pub days: u32,
    /// The first vote or approval, in milliseconds since 1970.
    pub first_ms: i64,
    /// The last one.
    pub last_ms: i64,
    /// How many votes of which kind there are, for and against.
    pub evidence: BTreeMap<Evidence, u32>,
    /// Who approved it, if somebody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
}

/// How far a wording has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Too little speaks for it.
    Candidate,
    /// Enough speaks for it, and a person has to approve it.
    Ready,
    /// It takes part in answering.
    Live,
}

/// Who approved a wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Who.
    pub author: String,
    /// With which proposal.
    pub proposal: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

impl Learnt {
    /// Learns from records, in whatever order they come.
    pub fn of<'r>(records: impl IntoIterator<Item = &'r Record>, options: &Options) -> Self {
        let mut ordered: Vec<&Record> = records.into_iter().collect();
        // Of the same time and conversation, a question comes before what is said of it; else the text
        // decides: any order would do, if it is always the same one.
        ordered.sort_by(|a, b| {
            let asked = |record: &Record| matches!(record.what, What::Asked { .. });
            let when = |record: &'r Record| (record.at.unix_ms, &*record.conversation, !asked(record));
            when(a).cmp(&when(b)).then_with(|| a.to_json().cmp(&b.to_json()))
        });
        let mut ballot = Ballot::default();
        let mut approved = Approved::default();
        let mut talks: Map<&str, Talk> = Map::new();
        for record in ordered {
            approved.hear(record);
            if !record.conversation.is_empty() {
                talks.entry(&record.conversation).or_default().hear(record, &mut ballot);
            }
        }
        Self::counted(ballot.into_links(), approved.into_links(), options)
    }

    fn counted(mut counts: Map<Link, Count>, mut said: Map<Link, Said>, options: &Options) -> Self {
        let links: Set<Link> = counts.keys().chain(said.keys()).cloned().collect();
        let wording = |link: Link| {
            let (count, said) = (counts.remove(&link).unwrap_or_default(), said.remove(&link));
            LearntWording::of(link, &count, said, options)
        };
        Self { wordings: links.into_iter().filter_map(wording).collect() }
    }

    /// All wordings, in the order of entries, languages and words.
    pub fn wordings(&self) -> &[LearntWording] {
        &self.wordings
    }

    /// Those that take part in answering.
    pub fn live(&self) -> impl Iterator<Item = &LearntWording> {
        self.wordings.iter().filter(|wording| wording.state == State::Live)
    }
}

impl LearntWording {
    /// None where the last word is no and nobody voted.
    pub(super) fn of(link: Link, count: &Count, said: Option<Said>, options: &Options) -> Option<Self> {
        let posterior = count.posterior();
        let rejected = matches!(said, Some(Said::No));
        let (text, approval) = match said {
            Some(Said::Yes { text, approval }) => (text, Some(approval)),
            _ => (count.text.clone(), None),
        };
        let times = || count.votes().map(|vote| vote.at_ms).chain(approval.as_ref().map(|own| own.at_ms));
        let (first_ms, last_ms) = (times().min()?, times().max()?);
        let mut wording = Self {
            entry: link.entry,
            lang: link.lang,
            text,
            state: State::Candidate,
            weight: posterior.mean(),
            certainty: posterior.certainty(),
            supports: distinct(count.supporting().map(|vote| vote.conversation.as_str())),
            sources: u32::try_from(count.supporting().count()).unwrap_or(u32::MAX),
            days: distinct(count.supporting().map(|vote| vote.at_ms.div_euclid(DAY_MS))),
            first_ms,
            last_ms,
            evidence: BTreeMap::new(),
            approval,
        };
        count.votes().for_each(|vote| *wording.evidence.entry(vote.evidence).or_default() += 1);
        wording.state = wording.reached(rejected, &link.words, options);
        Some(wording)
    }

    fn reached(&self, rejected: bool, words: &str, options: &Options) -> State {
        let fits = !words.is_empty() && self.text.len() <= LONGEST_WORDING && !has_token(&self.text);
        let enough =
            self.certainty > LEAST_CERTAINTY && self.sources >= LEAST_SOURCES && self.days >= LEAST_DAYS;
        match (&self.approval, enough && fits && !rejected) {
            (Some(_), _) if !words.is_empty() => State::Live,
            (None, true) if options.needs_approval => State::Ready,
            (None, true) => State::Live,
            _ => State::Candidate,
        }
    }
}

/// Whether something in a text was redacted: a wording must not rest on a token.
fn has_token(text: &str) -> bool {
    text.contains('[')
}

fn distinct<T: Ord>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.collect::<Set<T>>().len()).unwrap_or(u32::MAX)
}
