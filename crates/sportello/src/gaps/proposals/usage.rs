//! Merge and retire: entries that customers cannot tell apart, and entries that nobody needs.

use std::collections::BTreeMap;

use super::journal::{DAY_MS, Journal, Question};
use super::priority::Why;
use super::proposal::{Kind, Proposal};
use super::reviews::{Review, since};
use super::traffic::{About, proposal, sources};
use super::{LONG_DAYS, LONG_QUESTIONS};
use crate::assistant::Assistant;
use crate::hours::Moment;
use crate::text::Lang;

type Reviews = BTreeMap<String, Vec<Review>>;

/// How many sources have to choose between two entries.
const LEAST_CHOICES: usize = 6;
/// One of the two is chosen by at least this share of them: chance, not a preference.
const LEAST_SHARE: f32 = 0.3;
/// The priority of what nobody needs: below anything that a customer asked for this month.
const UNUSED: f32 = 0.1;

/// The proposals of all entries and pairs.
pub fn proposals(journal: &Journal, assistant: &Assistant, reviews: &Reviews, now: Moment) -> Vec<Proposal> {
    let mut found = merges(journal, assistant, reviews, now);
    found.extend(retired(journal, assistant, reviews, now));
    found
}

fn merges(journal: &Journal, assistant: &Assistant, reviews: &Reviews, now: Moment) -> Vec<Proposal> {
    let mut offered: BTreeMap<(&str, &str), Vec<&Question>> = BTreeMap::new();
    for question in &journal.questions {
        let Some(chose) = question.chose.as_deref() else { continue };
        for other in question.shown.iter().map(String::as_str).filter(|other| *other != chose) {
            offered.entry((chose.min(other), chose.max(other))).or_default().push(question);
        }
    }
    let known = |id: &str| assistant.faq().entry(id).is_some();
    let offered = offered.into_iter().filter(|((a, b), _)| known(a) && known(b));
    offered.filter_map(|((a, b), questions)| merge(a, b, &questions, assistant, reviews, now)).collect()
}

fn merge(
    a: &str,
    b: &str,
    questions: &[&Question],
    assistant: &Assistant,
    reviews: &Reviews,
    now: Moment,
) -> Option<Proposal> {
    let kind = Kind::Merge { a: a.to_owned(), b: b.to_owned() };
    let id = kind.id()?;
    let since = since(&id, reviews);
    let questions: Vec<&Question> =
        questions.iter().copied().filter(|question| question.at.unix_ms > since).collect();
    let chose = |entry: &str| {
        let chosen = questions.iter().filter(|question| question.chose.as_deref() == Some(entry));
        sources(chosen.copied())
    };
    let all = sources(questions.iter().copied());
    let least = chose(a).min(chose(b)) as f32;
    if all < LEAST_CHOICES || least < LEAST_SHARE * all as f32 {
        return None;
    }
    let (lang, question) = own_question(assistant, a)?;
    Some(proposal(About { kind, id, question, lang }, &questions, reviews, now))
}

fn retired(journal: &Journal, assistant: &Assistant, reviews: &Reviews, now: Moment) -> Vec<Proposal> {
    let from = now.unix_ms.saturating_sub(LONG_DAYS * DAY_MS);
    // The journal has to reach back as far: what it does not hold was not "never shown".
    let whole = journal.asked.first().is_some_and(|first| *first <= from);
    let asked = journal.asked.iter().filter(|at| **at > from).count();
    if !whole || asked < LONG_QUESTIONS {
        return Vec::new();
    }
    let recent = |times: &BTreeMap<String, i64>, id: &str| times.get(id).is_some_and(|at| *at > from);
    let unused = assistant
        .faq()
        .entries
        .iter()
        .map(|entry| entry.id.as_str())
        .filter(|id| !recent(&journal.shown, id) && !recent(&journal.edited, id));
    unused.filter_map(|id| retire(id, from, assistant, reviews, now)).collect()
}

fn retire(id: &str, from: i64, assistant: &Assistant, reviews: &Reviews, now: Moment) -> Option<Proposal> {
    let kind = Kind::Retire { entry: id.to_owned() };
    let (lang, question) = own_question(assistant, id)?;
    let name = kind.id()?;
    if since(&name, reviews) > from {
        return None;
    }
    let new = proposal(About { kind, id: name, question, lang }, &[], reviews, now);
    Some(Proposal { priority: UNUSED, reasons: vec![Why::Unused(UNUSED)], ..new })
}

fn own_question(assistant: &Assistant, id: &str) -> Option<(Lang, String)> {
    let default = assistant.faq().languages.first().copied().unwrap_or(Lang::It);
    let (lang, text) = assistant.faq().entry(id)?.text(default)?;
    Some((lang, text.question.clone()))
}
