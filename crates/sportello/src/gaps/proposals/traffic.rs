//! Some questions as traffic: who asked, when, and what it cost; and the proposal they make.

use std::collections::{BTreeMap, BTreeSet};

use super::MOST_WORDINGS_EACH;
use super::journal::Question;
use super::priority::{reasons, trend};
use super::proposal::{
    Draft, Evidence, Kind, MOST_EVIDENCE, MOST_WORDINGS, PROPOSAL_VERSION, Proposal, Wording,
};
use super::reviews::Review;
use crate::hours::Moment;
use crate::redact::{Kind as Personal, Seen, redact};
use crate::text::{Lang, analyse_question};

/// What is known of one source.
#[derive(Debug, Clone, Copy, Default)]
pub struct Source {
    /// When it last asked, in Unix milliseconds.
    pub last: i64,
    /// Whether it went on to a person.
    pub handed_over: bool,
}

/// Who asked some questions.
#[derive(Debug, Clone, Default)]
pub struct Traffic {
    /// By the source's key.
    pub sources: BTreeMap<String, Source>,
}

impl Traffic {
    /// The sources of questions.
    pub fn of(questions: &[&Question]) -> Self {
        let mut traffic = Self::default();
        for question in questions {
            let source = traffic.sources.entry(question.source.clone()).or_default();
            source.last = source.last.max(question.at.unix_ms);
            source.handed_over |= question.handed_over;
        }
        traffic
    }
}

/// How many sources some questions have.
pub fn sources<'q>(questions: impl IntoIterator<Item = &'q Question>) -> usize {
    questions.into_iter().map(|question| question.source.as_str()).collect::<BTreeSet<_>>().len()
}

/// What a proposal is about.
pub struct About {
    pub kind: Kind,
    pub id: String,
    pub question: String,
    pub lang: Lang,
}

/// A proposal that rests on questions, in the order of time.
pub fn proposal(
    about: About,
    questions: &[&Question],
    reviews: &BTreeMap<String, Vec<Review>>,
    now: Moment,
) -> Proposal {
    let traffic = Traffic::of(questions);
    let reasons = reasons(&traffic, now);
    Proposal {
        version: PROPOSAL_VERSION,
        question: covered(&about.question),
        lang: about.lang,
        terms: Vec::new(),
        wordings: wordings(questions),
        conversations: traffic.sources.len() as u32,
        first: questions.first().map(|question| question.at),
        last: questions.last().map(|question| question.at),
        trend: trend(&traffic, now),
        nearest: None,
        handovers: traffic.sources.values().filter(|source| source.handed_over).count() as u32,
        priority: reasons.iter().map(|why| why.value()).sum(),
        reasons,
        draft_answer: draft(questions),
        evidence: evidence(questions),
        reviewed: reviews.get(&about.id).cloned().unwrap_or_default(),
        kind: about.kind,
        id: about.id,
    }
}

/// The latest answer that an operator wrote.
fn draft(questions: &[&Question]) -> Option<Draft> {
    let (operator, text) = questions.iter().rev().find_map(|question| question.answer.as_ref())?;
    Some(Draft { operator: operator.clone(), text: covered(text) })
}

fn evidence(questions: &[&Question]) -> Vec<Evidence> {
    let latest = questions.iter().skip(questions.len().saturating_sub(MOST_EVIDENCE));
    let evidence = |question: &&Question| Evidence {
        at: question.at,
        conversation: question.conversation.clone(),
        turn: question.turn,
        text: covered(&question.text),
        outcome: question.outcome(),
    };
    latest.map(evidence).collect()
}

/// What customers wrote, each wording once and in its shortest spelling; what most sources wrote first.
///
/// Where there is any other, wordings with a token for personal data are left out: nobody asks with
/// the same number again.
fn wordings(questions: &[&Question]) -> Vec<Wording> {
    let mut given: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut alike: BTreeMap<String, (Wording, BTreeSet<&str>)> = BTreeMap::new();
    for question in questions {
        let form = form(question);
        let own = given.entry(&question.source).or_default();
        if form.is_empty() || (own.len() == MOST_WORDINGS_EACH && !own.contains(&form)) {
            continue;
        }
        own.insert(form.clone());
        let text = covered(&question.text);
        let new = Wording { lang: question.lang, text: text.clone(), sources: 0 };
        let (wording, sources) = alike.entry(form).or_insert((new, BTreeSet::new()));
        sources.insert(&question.source);
        wording.sources = sources.len() as u32;
        if (text.len(), &text) < (wording.text.len(), &wording.text) {
            wording.text = text;
        }
    }
    let mut wordings: Vec<Wording> = alike.into_values().map(|(wording, _)| wording).collect();
    // A stable sort: those of as many sources stay in the order of their words.
    wordings.sort_by_key(|wording| (has_token(&wording.text), std::cmp::Reverse(wording.sources)));
    let plain = wordings.iter().filter(|wording| !has_token(&wording.text)).count();
    wordings.truncate(if plain > 0 { plain.min(MOST_WORDINGS) } else { MOST_WORDINGS });
    wordings
}

/// The words of a question in matching form.
pub fn form(question: &Question) -> String {
    let italian = if question.lang == Lang::It { 0.9 } else { 0.1 };
    let analysis = analyse_question(&question.text, italian);
    analysis.words.iter().map(|word| word.form).collect::<Vec<_>>().join(" ")
}

/// Records are redacted before they are written; a journal from elsewhere may not be.
fn covered(text: &str) -> String {
    redact(text, &mut Seen::default()).text.into_owned()
}

fn has_token(text: &str) -> bool {
    Personal::ALL.iter().any(|kind| text.contains(&format!("[{}-", kind.code())))
}
