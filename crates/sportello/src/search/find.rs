//! Finding: from a query to its hits.

use tantivy::collector::{DocSetCollector, TopDocs};
use tantivy::schema::Value;
use tantivy::{DocAddress, TantivyDocument, Term};

use super::Search;
use super::analysis::token;
use super::columns::{ID, LANG_NUMBER};
use super::hit::{Hit, Mark, Snippet};
use super::query::{Query, Sought, tantivy_query};
use crate::error::Error;
use crate::index::fields::idf;
use crate::text::{Lang, analyse_authored};

/// Further documents than hits are fetched, since an entry has one in each language and is found once.
const SPARE: usize = 16;
/// Scores closer than this are equal: adding the same parts in another order may differ by as much.
const SCORE_STEP: f32 = 1.0 / 1024.0;
/// A word sought is marked when it weighs at least this much of the weightiest: nobody looks for "the".
const LEAST_MARKED: f32 = 0.25;

/// A document that matches.
pub struct Match {
    /// Its entry.
    pub id: String,
    /// Its language.
    pub lang: Lang,
    /// Its score.
    pub score: f32,
    /// Where it is.
    pub address: DocAddress,
}

impl Search {
    /// The entries that match a query, best first; ties in the order of ids.
    ///
    /// Any text is a query. Words are matched by stem in both languages, the last one also by
    /// its beginning when nothing follows it.
    ///
    /// # Errors
    ///
    /// When the index cannot be read, such as a folder that was damaged since it was opened.
    pub fn find(&self, query: &Query) -> Result<Vec<Hit>, Error> {
        self.try_find(query).map_err(|error| self.failed("read", &error))
    }

    fn try_find(&self, query: &Query) -> tantivy::Result<Vec<Hit>> {
        if query.limit == 0 || self.is_empty() {
            return Ok(Vec::new());
        }
        let sought = Sought::of(query, &self.analyser);
        let mut matches = self.matches(query, &sought)?;
        matches.truncate(query.limit);
        let marker = Marker::of(self, &sought)?;
        matches.into_iter().map(|found| self.hit(found, &marker)).collect()
    }

    fn matches(&self, query: &Query, sought: &Sought) -> tantivy::Result<Vec<Match>> {
        let most = query.limit.saturating_mul(Lang::ALL.len()).saturating_add(SPARE).min(self.len());
        let filtered = query.lang.is_some() || query.topic.is_some() || query.tag.is_some();
        let searched = tantivy_query(query, sought, self.columns);
        let searcher = self.live.searcher();
        let found = if !sought.words.is_empty() {
            let top = TopDocs::with_limit(most).order_by_score();
            searcher.search_with_statistics_provider(&searched, &top, &self.live)?
        } else if filtered {
            let all = searcher.search(&searched, &DocSetCollector)?;
            all.into_iter().map(|address| (0.0, address)).collect()
        } else {
            Vec::new()
        };
        let mut matches = self.name(&found)?;
        sort(&mut matches);
        Ok(matches)
    }

    /// Looks up which entries documents belong to.
    pub(super) fn name(&self, found: &[(f32, DocAddress)]) -> tantivy::Result<Vec<Match>> {
        let mut matches = Vec::with_capacity(found.len());
        for (at, segment) in self.live.searcher().segment_readers().iter().enumerate() {
            let langs = segment.fast_fields().u64(LANG_NUMBER)?;
            let Some(ids) = segment.fast_fields().str(ID)? else { continue };
            for &(score, address) in found.iter().filter(|(_, address)| address.segment_ord as usize == at) {
                let mut id = String::new();
                for ord in ids.term_ords(address.doc_id).take(1) {
                    ids.ord_to_str(ord, &mut id)?;
                }
                matches.push(Match { id, lang: numbered(langs.first(address.doc_id)), score, address });
            }
        }
        Ok(matches)
    }

    fn hit(&self, found: Match, marker: &Marker) -> tantivy::Result<Hit> {
        let document: TantivyDocument = self.live.searcher().doc(found.address)?;
        let text = |column| document.get_first(column).and_then(|value| value.as_str()).unwrap_or_default();
        let (question, answer) = (text(self.columns.question), text(self.columns.answer));
        Ok(Hit {
            id: found.id,
            lang: found.lang,
            score: found.score,
            question: Snippet::whole(question, &marker.marks(question, found.lang)),
            answer: Snippet::best(answer, &marker.marks(answer, found.lang)),
        })
    }
}

/// The language of a number that `columns` gave.
pub fn numbered(number: Option<u64>) -> Lang {
    number.and_then(|number| Lang::ALL.get(number as usize).copied()).unwrap_or(Lang::ALL[0])
}

/// Best first, ties in the order of ids, and each entry once.
fn sort(matches: &mut Vec<Match>) {
    for found in matches.iter_mut() {
        found.score = (found.score / SCORE_STEP).round() * SCORE_STEP;
    }
    matches.sort_by(|a, b| {
        b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)).then_with(|| a.lang.cmp(&b.lang))
    });
    let mut seen = rustc_hash::FxHashSet::default();
    matches.retain(|found| seen.insert(found.id.clone()));
}

/// Marks the words of a text that a query sought.
struct Marker {
    /// The tokens worth marking, with the place of their word in the query and its weight.
    tokens: Vec<(String, usize, f32)>,
    prefix: Option<(String, usize, f32)>,
}

impl Marker {
    fn of(search: &Search, sought: &Sought) -> tantivy::Result<Self> {
        let mut tokens = Vec::new();
        for (at, word) in sought.words.iter().enumerate() {
            for token in word.iter().flatten() {
                let frequency = search.live.frequency(&Term::from_field_text(search.columns.any, token))?;
                if frequency > 0 {
                    tokens.push((token.clone(), at, idf(frequency as usize, search.len())));
                }
            }
        }
        let most = tokens.iter().map(|(_, _, weight)| *weight).fold(0.0, f32::max);
        tokens.retain(|(_, _, weight)| *weight >= most * LEAST_MARKED);
        let unfinished = sought.prefix.clone();
        let prefix = unfinished.map(|prefix| (prefix, sought.words.len(), most.max(f32::MIN_POSITIVE)));
        Ok(Self { tokens, prefix })
    }

    fn marks(&self, text: &str, lang: Lang) -> Vec<Mark> {
        let words = analyse_authored(text, lang).words;
        words
            .iter()
            .map(|word| Mark { span: word.start..word.end, matched: self.matched(word.form, lang) })
            .collect()
    }

    fn matched(&self, form: &str, lang: Lang) -> Option<(usize, f32)> {
        let token = token(form, lang);
        let whole = self.tokens.iter().find(|(sought, _, _)| *sought == token);
        let begun = || self.prefix.as_ref().filter(|(prefix, _, _)| form.starts_with(prefix.as_str()));
        whole.or_else(begun).map(|(_, at, weight)| (*at, *weight))
    }
}
