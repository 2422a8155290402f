//! A query, and the tantivy query it becomes.
//!
//! In: what somebody typed, with filters. Out: terms, never a query language: no text is
//! a syntax error, and none can reach a column it was not meant for.

use std::ops::Bound;

use tantivy::Term;
use tantivy::query::{BooleanQuery, BoostQuery, ConstScoreQuery, InvertedIndexRangeQuery, Occur, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

use super::analysis::{Analyser, Tokens, cut};
use super::columns::Columns;
use crate::index::fields::FIELDS;
use crate::text::{Analysis, Lang, Languages, analyse_question};

/// How much a match in what is asked, in tags and in the answer counts.
const BOOSTS: [f32; FIELDS] = [3.0, 2.0, 1.0];
/// What a word counts that so far only begins alike; a rare whole word counts about 20.
const PREFIX_SCORE: f32 = 2.0;
/// A single letter begins too many words to say anything.
const LEAST_PREFIX_CHARS: usize = 2;
const HITS: usize = 10;

/// What to search for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Query {
    /// What was typed. The last word may be unfinished. Without any word, everything that
    /// passes the filters is found, in the order of ids.
    pub text: String,
    /// Only texts in this language; both languages when not given.
    pub lang: Option<Lang>,
    /// Only entries of this topic, spelt as in the Faq.
    pub topic: Option<String>,
    /// Only entries with this tag, spelt as in the Faq.
    pub tag: Option<String>,
    /// How many hits at most.
    pub limit: usize,
}

impl Default for Query {
    fn default() -> Self {
        Self { text: String::new(), lang: None, topic: None, tag: None, limit: HITS }
    }
}

impl Query {
    /// A query for a text, without filters, for at most ten hits.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Only texts in this language.
    #[must_use]
    pub fn in_lang(self, lang: Lang) -> Self {
        Self { lang: Some(lang), ..self }
    }

    /// Only entries of this topic.
    #[must_use]
    pub fn in_topic(self, topic: impl Into<String>) -> Self {
        Self { topic: Some(topic.into()), ..self }
    }

    /// Only entries with this tag.
    #[must_use]
    pub fn with_tag(self, tag: impl Into<String>) -> Self {
        Self { tag: Some(tag.into()), ..self }
    }

    /// At most so many hits.
    #[must_use]
    pub fn with_limit(self, limit: usize) -> Self {
        Self { limit, ..self }
    }
}

/// The words of a query.
pub struct Sought {
    /// The tokens each word may stand for, each word once.
    pub words: Vec<Tokens>,
    /// The last word, when it may be unfinished.
    pub prefix: Option<String>,
}

impl Sought {
    /// Reads a query. A stem is sought in both languages however sure the guess: what is
    /// typed into a search box is too short to tell.
    pub fn of(query: &Query, analyser: &Analyser) -> Self {
        let prior = match query.lang {
            Some(Lang::It) => 1.0,
            Some(Lang::En) => 0.0,
            None => 0.5,
        };
        let Analysis { words, guess } = analyse_question(&query.text, prior);
        let searched = |lang| query.lang.is_none_or(|only| only == lang);
        let languages = Languages { italian: searched(Lang::It), english: searched(Lang::En) };
        let forms: Vec<&str> = words.iter().map(|word| word.form).collect();
        let mut sought: Vec<Tokens> = Vec::new();
        for word in analyser.asked(&forms, guess, languages) {
            if !sought.contains(&word) {
                sought.push(word);
            }
        }
        let last = words.iter().last().filter(|word| word.end == query.text.len());
        let prefix = last.map(|word| cut(word.form).to_owned());
        let prefix = prefix.filter(|prefix| prefix.chars().count() >= LEAST_PREFIX_CHARS);
        Self { words: sought, prefix }
    }
}

/// The filters and the words as one tantivy query.
pub fn tantivy_query(query: &Query, sought: &Sought, columns: Columns) -> BooleanQuery {
    let mut clauses = filters(query, columns);
    let mut wanted = token_clauses(&sought.words, columns, BOOSTS);
    wanted.extend(sought.prefix.as_ref().map(|prefix| starts_with(columns.forms, prefix)));
    if !wanted.is_empty() {
        clauses.push((Occur::Must, Box::new(BooleanQuery::new(wanted))));
    }
    BooleanQuery::new(clauses)
}

type Clause = (Occur, Box<dyn tantivy::query::Query>);

fn filters(query: &Query, columns: Columns) -> Vec<Clause> {
    let lang = query.lang.map(Lang::code);
    let filters =
        [(columns.lang, lang), (columns.topic, query.topic.as_deref()), (columns.tag, query.tag.as_deref())];
    let clause = |(column, text): (Field, Option<&str>)| {
        let term = Term::from_field_text(column, text?);
        let filter = ConstScoreQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), 0.0);
        Some((Occur::Must, Box::new(filter) as Box<_>))
    };
    filters.into_iter().filter_map(clause).collect()
}

/// A clause for each token in each column.
pub fn token_clauses(words: &[Tokens], columns: Columns, boosts: [f32; FIELDS]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    for token in words.iter().flatten().flatten() {
        for (column, boost) in columns.tokens.into_iter().zip(boosts) {
            let term = Term::from_field_text(column, token);
            let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
            clauses.push((Occur::Should, Box::new(BoostQuery::new(Box::new(query), boost))));
        }
    }
    clauses
}

/// Words that begin alike, all with one score: how rare each of them is says nothing of the whole.
fn starts_with(column: Field, prefix: &str) -> Clause {
    let lower = Bound::Included(Term::from_field_text(column, prefix));
    // No character sorts after this one, so it ends everything that starts with the prefix.
    let upper = Bound::Included(Term::from_field_text(column, &format!("{prefix}{}", char::MAX)));
    let range = InvertedIndexRangeQuery::new(lower, upper);
    (Occur::Should, Box::new(ConstScoreQuery::new(Box::new(range), PREFIX_SCORE)))
}
