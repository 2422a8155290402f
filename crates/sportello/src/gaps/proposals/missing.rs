//! New entries and new wordings: questions that were not answered, clustered.

use std::collections::{BTreeMap, BTreeSet};

use super::LEAST_SOURCES;
use super::journal::{Journal, Question};
use super::proposal::{Kind, Nearest, Outcome, Proposal};
use super::reviews::{Review, since};
use super::traffic::{About, form, proposal, sources};
use crate::assistant::Assistant;
use crate::decision::{Decision, DecisionKind};
use crate::gaps::clusters::{Asked, Cluster, Clustering};
use crate::hash::{START_64, fnv1a_64, mix};
use crate::hours::Moment;
use crate::text::Lang;
use crate::thresholds::{CLARIFY, OPTION};

type Reviews = BTreeMap<String, Vec<Review>>;

/// The proposals of all clusters; those of one entry's wordings are one proposal.
pub fn proposals(journal: &Journal, assistant: &Assistant, reviews: &Reviews, now: Moment) -> Vec<Proposal> {
    let failed: Vec<&Question> = journal.questions.iter().filter(|question| is_missing(question)).collect();
    let asked: Vec<Asked<'_>> =
        failed.iter().map(|question| Asked { text: &question.text, lang: question.lang }).collect();
    let mut wordings: BTreeMap<String, Vec<Gap<'_>>> = BTreeMap::new();
    let mut found = Vec::new();
    for cluster in Clustering::of(assistant).cluster(&asked) {
        let Some(gap) = Gap::of(&cluster, &failed, assistant) else { continue };
        match gap.entry() {
            Some(entry) => wordings.entry(entry).or_default().push(gap),
            None => found.extend(gap.new_entry(reviews, now)),
        }
    }
    found.extend(wordings.into_iter().filter_map(|(entry, gaps)| new_wording(entry, gaps, reviews, now)));
    found
}

/// Whether a question may show that something is missing. That an answer did not help says nothing of
/// what was asked for: see the proposals to review and to split.
fn is_missing(question: &Question) -> bool {
    let unwanted =
        matches!(question.outcome(), Outcome::Unanswered | Outcome::NoneOfThese | Outcome::NotChosen)
            || (question.outcome() == Outcome::Rephrased && question.handed_over);
    let learnt = question.outcome() == Outcome::Chosen && question.decision == DecisionKind::Clarify;
    unwanted || learnt || question.resolved.is_some() || question.answer.is_some()
}

/// A cluster of questions that the Faq does not answer as it stands.
struct Gap<'q> {
    /// In the order of time.
    questions: Vec<&'q Question>,
    medoid: &'q Question,
    terms: Vec<String>,
    /// What the Faq says to the medoid.
    decision: Decision,
}

impl<'q> Gap<'q> {
    /// The questions of a cluster that are still not answered; nothing if there are none.
    fn of(cluster: &Cluster, failed: &[&'q Question], assistant: &Assistant) -> Option<Self> {
        let open = |question: &&&Question| !is_closed(question, assistant);
        let members = cluster.members.iter().filter_map(|&place| failed.get(place));
        let questions: Vec<&Question> = members.filter(open).copied().collect();
        let typical = failed.get(cluster.medoid).copied();
        let medoid = typical.filter(|medoid| questions.iter().any(|question| question == medoid));
        let medoid = medoid.or(questions.first().copied())?;
        let decision = assistant.ask(&medoid.text);
        Some(Self { questions, medoid, terms: cluster.terms.clone(), decision })
    }

    /// The entry that the questions should find: what people named for at least half of those who were
    /// helped at all, else the nearest, if it is likely and nobody refused it.
    fn entry(&self) -> Option<String> {
        if self.questions.iter().any(|question| question.answer.is_some()) {
            return None;
        }
        self.named().or_else(|| {
            let first = self.decision.candidates.first()?;
            let likely = self.decision.confidence >= CLARIFY && self.refused(&first.id) == 0;
            likely.then(|| first.id.clone())
        })
    }

    /// What operators, auditors or the customers themselves named most, by at least [`LEAST_SOURCES`]
    /// or by a person of the company.
    fn named(&self) -> Option<String> {
        let mut votes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut all = BTreeSet::new();
        let mut trusted = BTreeSet::new();
        for question in &self.questions {
            if let Some(entry) = question.resolved.as_deref().or(question.chose.as_deref()) {
                votes.entry(entry).or_default().insert(&question.source);
                all.insert(question.source.as_str());
                trusted.extend(question.resolved.as_deref());
            }
        }
        let most = votes.iter().max_by_key(|(id, sources)| (sources.len(), std::cmp::Reverse(**id)));
        let (entry, sources) = most?;
        let enough = sources.len() >= LEAST_SOURCES || trusted.contains(entry);
        (enough && 2 * sources.len() >= all.len()).then(|| (*entry).to_owned())
    }

    fn refused(&self, entry: &str) -> usize {
        let refused = |question: &&&Question| question.rejected.iter().any(|id| id == entry);
        sources(self.questions.iter().filter(refused).copied())
    }

    fn nearest(&self) -> Option<Nearest> {
        let first = self.decision.candidates.first().filter(|first| first.confidence >= OPTION)?;
        Some(Nearest {
            entry: first.id.clone(),
            score: first.score,
            confidence: first.confidence,
            rule: self.decision.rule,
            rejected: self.refused(&first.id) as u32,
        })
    }

    /// A new entry, if enough ask for it; what an operator answered is enough.
    fn new_entry(&self, reviews: &Reviews, now: Moment) -> Option<Proposal> {
        let id = self.id();
        let since = since(&id, reviews);
        let questions: Vec<&Question> =
            self.questions.iter().copied().filter(|question| question.at.unix_ms > since).collect();
        let answered = questions.iter().any(|question| question.answer.is_some());
        if questions.is_empty() || (sources(questions.iter().copied()) < LEAST_SOURCES && !answered) {
            return None;
        }
        let question = self.medoid.text.clone();
        let about = About { kind: Kind::NewEntry, id, question, lang: self.lang() };
        let new = proposal(about, &questions, reviews, now);
        Some(Proposal { terms: self.terms.clone(), nearest: self.nearest(), ..new })
    }

    /// Named by the first question of all: more of them do not change it.
    fn id(&self) -> String {
        let first = self.questions.first().map(|question| form(question)).unwrap_or_default();
        format!("new-entry:{:016x}", mix(fnv1a_64(START_64, first.bytes())))
    }

    fn lang(&self) -> Lang {
        let english = self.questions.iter().filter(|question| question.lang == Lang::En).count();
        if 2 * english > self.questions.len() { Lang::En } else { Lang::It }
    }
}

/// Whether the Faq as it stands answers the question with what was not refused for it: it has been
/// mended since.
fn is_closed(question: &Question, assistant: &Assistant) -> bool {
    if question.lacking {
        return false;
    }
    let decision = assistant.ask(&question.text);
    let answer = decision.answer().map(|answer| answer.id.as_str());
    let right = question.resolved.as_deref().or(question.chose.as_deref());
    answer.is_some_and(|answer| match right {
        Some(right) => right == answer,
        None => !question.rejected.iter().any(|refused| refused == answer) && question.answer.is_none(),
    })
}

fn new_wording(entry: String, gaps: Vec<Gap<'_>>, reviews: &Reviews, now: Moment) -> Option<Proposal> {
    let kind = Kind::NewWording { entry };
    let id = kind.id()?;
    let since = since(&id, reviews);
    let all = gaps.iter().flat_map(|gap| gap.questions.iter().copied());
    let mut questions: Vec<&Question> = all.filter(|question| question.at.unix_ms > since).collect();
    questions.sort_by(|a, b| {
        (a.at.unix_ms, &a.conversation, a.turn).cmp(&(b.at.unix_ms, &b.conversation, b.turn))
    });
    let named = questions.iter().any(|question| question.resolved.is_some());
    if questions.is_empty() || (sources(questions.iter().copied()) < LEAST_SOURCES && !named) {
        return None;
    }
    let largest = gaps.iter().max_by_key(|gap| (gap.questions.len(), std::cmp::Reverse(&gap.medoid.text)))?;
    let about = About { kind, id, question: largest.medoid.text.clone(), lang: largest.lang() };
    let new = proposal(about, &questions, reviews, now);
    Some(Proposal { terms: largest.terms.clone(), nearest: largest.nearest(), ..new })
}
