//! Review, split and translate: entries that answer, but not well.

use std::collections::BTreeMap;

use super::journal::{Journal, Question};
use super::proposal::{Kind, Proposal};
use super::reviews::{Review, since};
use super::traffic::{About, proposal, sources};
use super::{LEAST_SOURCES, LEAST_UNHELPED};
use crate::assistant::Assistant;
use crate::faq::Entry;
use crate::gaps::clusters::{Asked, Clustering};
use crate::hours::Moment;
use crate::text::Lang;

type Reviews = BTreeMap<String, Vec<Review>>;

/// At least this share of a part's questions ends badly where the part deserves an entry of its own,
/// and at most that share of the part that the entry serves.
const BAD_SHARE: f32 = 0.6;
const GOOD_SHARE: f32 = 0.2;
/// How many sources each part has.
const LEAST_OF_PART: usize = 3;

/// The proposals for each entry.
pub fn proposals(journal: &Journal, assistant: &Assistant, reviews: &Reviews, now: Moment) -> Vec<Proposal> {
    let mut by_entry: BTreeMap<&str, Vec<&Question>> = BTreeMap::new();
    for question in &journal.questions {
        if let Some(entry) = question.answered_by() {
            by_entry.entry(entry).or_default().push(question);
        }
    }
    let mut found = Vec::new();
    let mut clustering = None;
    for (id, questions) in by_entry {
        let Some(entry) = assistant.faq().entry(id) else { continue };
        // What was said of an answer before it was changed is said of another answer.
        let edited = journal.edited.get(id).copied().unwrap_or(i64::MIN);
        let current: Vec<&Question> = after(&questions, edited);
        let case = Case { entry, reviews, now };
        if current.iter().any(|question| is_bad(question)) {
            let clustering = clustering.get_or_insert_with(|| Clustering::of(assistant));
            let split = case.split(&current, clustering);
            found.extend(if split.is_some() { split } else { case.review(&current) });
        }
        found.extend(Lang::ALL.into_iter().filter_map(|to| case.translate(&questions, to)));
    }
    found
}

/// What is proposed for one entry.
struct Case<'a> {
    entry: &'a Entry,
    reviews: &'a Reviews,
    now: Moment,
}

impl Case<'_> {
    fn review(&self, questions: &[&Question]) -> Option<Proposal> {
        let kind = Kind::Review { entry: self.entry.id.clone() };
        let rated = self.after_review(&kind, questions, |question| question.helpful.is_some());
        let unhelped: Vec<&Question> =
            rated.iter().copied().filter(|question| question.helpful == Some(false)).collect();
        let (bad, all) = (sources(unhelped.iter().copied()), sources(rated.iter().copied()));
        (bad >= LEAST_UNHELPED && 2 * bad >= all).then(|| self.propose(kind, &unhelped))
    }

    fn translate(&self, questions: &[&Question], to: Lang) -> Option<Proposal> {
        if self.entry.texts.contains_key(&to) {
            return None;
        }
        let kind = Kind::Translate { entry: self.entry.id.clone(), to };
        let asked = self.after_review(&kind, questions, |question| question.lang == to && !is_bad(question));
        (sources(asked.iter().copied()) >= LEAST_SOURCES).then(|| self.propose(kind, &asked))
    }

    /// The part that the entry does not serve, if it serves another.
    fn split(&self, questions: &[&Question], clustering: &Clustering) -> Option<Proposal> {
        let kind = Kind::Split { entry: self.entry.id.clone() };
        let questions = self.after_review(&kind, questions, |_| true);
        let asked: Vec<Asked<'_>> =
            questions.iter().map(|question| Asked { text: &question.text, lang: question.lang }).collect();
        let mut bad = None;
        let mut good = false;
        for cluster in clustering.cluster(&asked) {
            let part: Vec<&Question> =
                cluster.members.iter().filter_map(|&place| questions.get(place).copied()).collect();
            if sources(part.iter().copied()) < LEAST_OF_PART {
                continue;
            }
            let share = part.iter().filter(|question| is_bad(question)).count() as f32 / part.len() as f32;
            good |= share <= GOOD_SHARE;
            if share >= BAD_SHARE && bad.is_none() {
                bad = Some((part, cluster.terms));
            }
        }
        let (part, terms) = bad.filter(|_| good)?;
        Some(Proposal { terms, ..self.propose(kind, &part) })
    }

    /// The questions that count after a proposal was last carried out.
    fn after_review<'q>(
        &self,
        kind: &Kind,
        questions: &[&'q Question],
        counts: impl Fn(&Question) -> bool,
    ) -> Vec<&'q Question> {
        let since = kind.id().map_or(i64::MIN, |id| since(&id, self.reviews));
        after(questions, since).into_iter().filter(|question| counts(question)).collect()
    }

    fn propose(&self, kind: Kind, questions: &[&Question]) -> Proposal {
        let lang = questions.last().map_or(Lang::It, |question| question.lang);
        let text = self.entry.text(lang).map(|(lang, text)| (lang, text.question.clone()));
        let (lang, question) = text.unwrap_or((lang, String::new()));
        let id = kind.id().unwrap_or_default();
        proposal(About { kind, id, question, lang }, questions, self.reviews, self.now)
    }
}

fn after<'q>(questions: &[&'q Question], since: i64) -> Vec<&'q Question> {
    questions.iter().copied().filter(|question| question.at.unix_ms > since).collect()
}

/// Whether the answer was not what the customer needed.
fn is_bad(question: &Question) -> bool {
    question.helpful == Some(false) || !question.rejected.is_empty() || question.rephrased
}
