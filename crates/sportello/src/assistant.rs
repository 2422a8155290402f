//! The assistant: a Faq with its index, ready to be asked.

use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;
use std::sync::Arc;

use sportello_meaning::Table;

use crate::confidence::Evidence;
use crate::conversation::House;
use crate::decision::{Candidate, Decision};
use crate::edit::Edit;
use crate::error::Error;
use crate::faq::{Faq, validate};
use crate::focus;
use crate::index::Index;
use crate::index::wordings::Sought;
use crate::learning::{Learnt, taught};
use crate::question::{Question, understand};
#[cfg(feature = "tantivy")]
use crate::score::{LEAST_RANKED, Scored, rank_among};
use crate::score::{Ranking, rank};
#[cfg(feature = "tantivy")]
use crate::search::{Fit, RETRIEVED};
use crate::text::{Lang, is_stop_word};
use crate::thresholds::CANDIDATES;

/// A Faq with its index, ready to be asked.
///
/// ```
/// use sportello::{Assistant, Faq};
///
/// let faq = Faq::from_json(
///     r#"{"faq": {"id": "shop"}, "entry": [
///         {"id": "returns", "en": {
///             "question": "How do I return an item?",
///             "wordings": ["send it back", "return label"],
///             "answer": "Open **My orders** and choose *Return an item*."}},
///         {"id": "shipping", "en": {
///             "question": "How much is shipping?",
///             "wordings": ["delivery cost"],
///             "answer": "4.90 €, free from 59 €."}}]}"#,
/// )?;
/// let assistant = Assistant::new(faq)?;
/// let decision = assistant.ask("how can i send an item back??");
/// assert_eq!(decision.candidates[0].id, "returns");
/// # Ok::<(), sportello::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Assistant {
    faq: Faq,
    index: Index,
    table: Option<Arc<Table>>,
    /// What customers' own words taught.
    learnt: Arc<Learnt>,
    /// What conversations need besides, where the Faq has rules of its own.
    house: Option<Arc<House>>,
}

/// What is known of a question besides its text.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// The probability of Italian before the text is seen, 0 to 1, such as the page's language
    /// suggests.
    pub italian: f32,
    /// How many candidates the decision carries at most.
    pub candidates: usize,
}

impl Default for Context {
    fn default() -> Self {
        Self { italian: 0.5, candidates: CANDIDATES }
    }
}

impl Context {
    /// A page or a customer whose language is known, but who may write in the other.
    pub fn in_lang(lang: Lang) -> Self {
        let italian = if lang == Lang::It { 0.9 } else { 0.1 };
        Self { italian, ..Self::default() }
    }

    /// With the probability of Italian before the text is seen; what is none, 0 to 1, says nothing.
    pub fn with_italian(italian: f32) -> Self {
        if (0.0..=1.0).contains(&italian) { Self { italian, ..Self::default() } } else { Self::default() }
    }

    /// The same with so many candidates at most.
    pub fn with_candidates(self, candidates: usize) -> Self {
        Self { candidates, ..self }
    }
}

impl Assistant {
    /// Indexes a Faq.
    ///
    /// # Errors
    ///
    /// An empty Faq, an id that stands twice, an entry without any text, or rules that contradict
    /// each other.
    pub fn new(faq: Faq) -> Result<Self, Error> {
        Self::with_meaning(faq, built_in())
    }

    /// Indexes a Faq with a table of word meanings, or without one.
    ///
    /// [`Assistant::new`] takes the table that is built in with the feature `meaning`, and none
    /// without that feature. Decisions with and without a table differ; both are calibrated.
    ///
    /// # Errors
    ///
    /// As [`Assistant::new`].
    pub fn with_meaning(faq: Faq, table: Option<Arc<Table>>) -> Result<Self, Error> {
        Self::with_learnt(faq, table, Arc::default())
    }

    /// Indexes a Faq with a table of word meanings, or without one, and with what was learnt.
    ///
    /// # Errors
    ///
    /// As [`Assistant::new`].
    pub fn with_learnt(faq: Faq, table: Option<Arc<Table>>, learnt: Arc<Learnt>) -> Result<Self, Error> {
        validate(&faq)?;
        let house = house_of(&faq)?;
        let index = indexed(&faq, table.as_ref(), &learnt);
        Ok(Self { faq, index, table, learnt, house })
    }

    /// Takes in what customers' own words taught, in place of what was learnt before.
    ///
    /// The live wordings count beside the authored ones; [`Assistant::faq`] stays as it was authored,
    /// and what was learnt stays over edits. Takes as long as an edit. The same Faq with the same
    /// wordings gives the same decisions, in whatever order they were learnt.
    pub fn learn(&mut self, learnt: &Learnt) {
        let changed = !learnt.live().eq(self.learnt.live());
        self.learnt = Arc::new(learnt.clone());
        if changed {
            self.index = indexed(&self.faq, self.table.as_ref(), &self.learnt);
        }
    }

    /// What was learnt.
    pub fn learnt(&self) -> &Learnt {
        &self.learnt
    }

    /// The Faq as it is indexed, with the live wordings among the authored ones: the one to build a
    /// full-text index of for [`Assistant::ask_through`]. Nothing of it is to be shown.
    pub fn indexed_faq(&self) -> Cow<'_, Faq> {
        taught(&self.faq, &self.learnt)
    }

    /// An assistant of an index that was made of this Faq with this table.
    pub(crate) fn of_index(faq: Faq, index: Index, table: Option<Arc<Table>>) -> Result<Self, Error> {
        validate(&faq)?;
        let house = house_of(&faq)?;
        Ok(Self { faq, index, table, learnt: Arc::default(), house })
    }

    /// Takes another table of word meanings, or none, and indexes the Faq again.
    ///
    /// For a page that answers at once and loads the table, a second file, in the background: decisions
    /// are those of [`Assistant::with_meaning`] without it until this returns and with it from then on.
    /// A table that cannot be read is refused by [`Table::read`]; the assistant then goes on as it was.
    /// The table it already has costs nothing.
    ///
    /// ```
    /// use std::sync::Arc;
    ///
    /// use sportello::{Assistant, Faq, Table};
    ///
    /// let faq = Faq::from_json(
    ///     r#"{"entry": [{"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}}]}"#,
    /// )?;
    /// let mut assistant = Assistant::with_meaning(faq, None)?;
    /// match Table::read(b"<!doctype html> not found") {
    ///     Ok(table) => assistant.set_meaning(Some(Arc::new(table))),
    ///     Err(error) => assert!(error.to_string().starts_with("not a table of meanings")),
    /// }
    /// assert_eq!(assistant.ask("return an item").candidates[0].id, "returns");
    /// # Ok::<(), sportello::Error>(())
    /// ```
    pub fn set_meaning(&mut self, table: Option<Arc<Table>>) {
        let fingerprint = |table: &Option<Arc<Table>>| table.as_deref().map(Table::fingerprint);
        if fingerprint(&table) != fingerprint(&self.table) {
            self.index = indexed(&self.faq, table.as_ref(), &self.learnt);
        }
        self.table = table;
    }

    /// The table of word meanings that it uses.
    pub fn table(&self) -> Option<&Table> {
        self.table.as_deref()
    }

    /// The same, to be held by something else.
    pub(crate) fn shared_table(&self) -> Option<Arc<Table>> {
        self.table.clone()
    }

    /// Decides a question. Cannot fail, whatever the text.
    pub fn ask(&self, question: &str) -> Decision {
        self.ask_in(question, Context::default())
    }

    /// Decides a question of which something is known.
    ///
    /// ```
    /// use sportello::{Assistant, Context, Faq, Lang};
    ///
    /// let faq = Faq::from_json(r#"{"entry": [
    ///     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}},
    ///     {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €."}}]}"#)?;
    /// let decision = Assistant::new(faq)?.ask_in("shipping?", Context::in_lang(Lang::En).with_candidates(1));
    /// assert_eq!((decision.lang, decision.candidates.len()), (Lang::En, 1));
    /// # Ok::<(), sportello::Error>(())
    /// ```
    pub fn ask_in(&self, question: &str, context: Context) -> Decision {
        self.decided(question, context).0
    }

    /// The decision, and the part of the text that it rests on.
    pub(crate) fn decided(&self, text: &str, context: Context) -> (Decision, Range<usize>) {
        let decide = |text: &str| {
            let question = understand(text, context.italian, &self.index);
            let ranking = rank(&self.index, &question, context.candidates);
            Ok::<_, Infallible>(self.decide(&question, &ranking, context))
        };
        match focus::decide(text, self.faq.settings.thresholds, decide) {
            Ok(decided) => decided,
            Err(never) => match never {},
        }
    }

    /// Decides a question of a very large Faq: only entries that a full-text index of the same
    /// Faq retrieves are scored.
    ///
    /// The decision is that of [`Assistant::ask_in`] wherever the index retrieves the entries
    /// that matter. Scoring everything is faster up to some hundred thousand wordings; figures
    /// for both stand in `benches/record.md`.
    ///
    /// # Errors
    ///
    /// When the index cannot be read.
    #[cfg(feature = "tantivy")]
    pub fn ask_through(
        &self,
        search: &crate::search::Search,
        question: &str,
        context: Context,
    ) -> Result<Decision, Error> {
        let decide = |text: &str| self.decide_through(search, text, context);
        focus::decide(question, self.faq.settings.thresholds, decide).map(|(decision, _)| decision)
    }

    #[cfg(feature = "tantivy")]
    fn decide_through(
        &self,
        search: &crate::search::Search,
        question: &str,
        context: Context,
    ) -> Result<Decision, Error> {
        let question = understand(question, context.italian, &self.index);
        let fits = search.candidates(&question, self.worth_naming(context.candidates))?;
        let entry = |fit: &Fit| self.index.ids.binary_search_by(|id| (**id).cmp(&fit.id)).ok();
        let mut scored: Vec<Scored> = fits
            .iter()
            .filter_map(|fit| {
                let nothing = Scored::nothing(entry(fit)?);
                Some(Scored { lexical: fit.lexical, coverage: fit.coverage, ..nothing })
            })
            .collect();
        self.add_others(&mut scored, context.candidates);
        let ranking = rank_among(&self.index, &question, scored, context.candidates);
        Ok(self.decide(&question, &ranking, context))
    }

    /// How many of the retrieved entries a ranking may need: all of them where a head may lift any,
    /// else those that are compared further. Naming an entry is what retrieval spends most on.
    #[cfg(feature = "tantivy")]
    fn worth_naming(&self, most: usize) -> usize {
        if self.index.head.is_some() { RETRIEVED } else { most.max(LEAST_RANKED) }
    }

    /// Adds the entries that were not retrieved: all of them where a head may speak for them, else
    /// as many as a ranking may need to fill up.
    #[cfg(feature = "tantivy")]
    fn add_others(&self, scored: &mut Vec<Scored>, most: usize) {
        let mut retrieved: Vec<usize> = scored.iter().map(|scored| scored.entry).collect();
        retrieved.sort_unstable();
        let others = (0..self.index.ids.len()).filter(|entry| retrieved.binary_search(entry).is_err());
        let wanted = if self.index.head.is_some() { usize::MAX } else { most.max(LEAST_RANKED) };
        scored.extend(others.take(wanted).map(Scored::nothing));
    }

    fn decide(&self, question: &Question, ranking: &Ranking, context: Context) -> Decision {
        let lang = question.guess.lang();
        if question.words.is_empty() {
            return Decision::no_words(lang);
        }
        let (candidates, scope) = self.candidates(question, ranking, context.candidates);
        let decision = Decision::of(lang, candidates, scope, self.faq.settings.thresholds);
        if self.knows_any(question, ranking) { decision } else { decision.nothing_known() }
    }

    /// Whether the Faq or the table knows anything of the question.
    pub(crate) fn knows_any(&self, question: &Question, ranking: &Ranking) -> bool {
        ranking.known > 0.0 || self.means_something(question)
    }

    /// Whether the table knows a word of the question that is more than a stop word.
    fn means_something(&self, question: &Question) -> bool {
        let lang = question.guess.lang();
        self.index.meanings.as_ref().is_some_and(|meanings| {
            question.words.iter().any(|word| !is_stop_word(&word.form, lang) && meanings.knows(&word.form))
        })
    }

    /// The best candidates, and the probability that any entry answers.
    fn candidates(&self, question: &Question, ranking: &Ranking, most: usize) -> (Vec<Candidate>, f32) {
        let sought = Sought::of(&question.reading.words, &self.index.fields);
        let refined = self.faq.settings.calibration.as_ref();
        let mut scope = 0.0;
        let places = 0..most.min(ranking.scored.len());
        let candidates = places.map(|place| {
            let scored = &ranking.scored[place];
            let evidence = Evidence::of(&self.index, question, &sought, ranking, place);
            if evidence.first {
                scope = evidence.scope(refined);
            }
            Candidate {
                id: self.index.ids[scored.entry].to_string(),
                score: scored.score,
                confidence: evidence.probability(refined),
            }
        });
        (candidates.collect(), scope)
    }

    /// Makes an edit live. The result equals a fresh build of the edited Faq.
    ///
    /// # Errors
    ///
    /// As [`Assistant::new`], or an entry to remove that is not there; nothing changes then.
    pub fn apply(&mut self, edit: Edit) -> Result<(), Error> {
        self.apply_all([edit])
    }

    /// Makes edits live together, all of them or none: the Faq is indexed once for them all.
    ///
    /// What must hold of a Faq must hold after the last of them: a Faq's only entry may be removed where
    /// another one is put.
    ///
    /// # Errors
    ///
    /// As [`Assistant::apply`]; nothing changes then.
    pub fn apply_all(&mut self, edits: impl IntoIterator<Item = Edit>) -> Result<(), Error> {
        let mut faq = self.faq.clone();
        let mut keeps_index = true;
        for edit in edits {
            keeps_index &= matches!(&edit, Edit::Settings(settings) if settings.oos == self.faq.settings.oos);
            edit.apply(&mut faq)?;
        }
        if keeps_index {
            self.house = house_of(&faq)?;
            self.faq = faq;
        } else {
            *self = Self::with_learnt(faq, self.table.clone(), self.learnt.clone())?;
        }
        Ok(())
    }

    /// The Faq as it stands.
    pub fn faq(&self) -> &Faq {
        &self.faq
    }

    /// About how many bytes the index takes in memory.
    pub fn index_bytes(&self) -> usize {
        self.index.bytes()
    }

    /// What conversations need besides.
    pub(crate) fn house(&self) -> &House {
        self.house.as_deref().unwrap_or_else(|| House::default_one())
    }

    /// The index, for explaining and for measuring.
    #[doc(hidden)]
    pub fn index(&self) -> &Index {
        &self.index
    }
}

fn indexed(faq: &Faq, table: Option<&Arc<Table>>, learnt: &Learnt) -> Index {
    let taught = taught(faq, learnt);
    Index::build(&taught, table).resting_on(faq)
}

fn house_of(faq: &Faq) -> Result<Option<Arc<House>>, Error> {
    let own = !faq.settings.rules.is_empty();
    own.then(|| House::new(&faq.settings.rules).map(Arc::new)).transpose()
}

/// The table that is in the program.
#[cfg(feature = "meaning")]
pub(crate) fn built_in() -> Option<Arc<Table>> {
    Some(Table::built_in())
}

#[cfg(not(feature = "meaning"))]
pub(crate) fn built_in() -> Option<Arc<Table>> {
    None
}
