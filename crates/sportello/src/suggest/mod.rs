//! Suggestions while a customer types: the entries that may answer.
//!
//! In: what stands in the text field so far, its last word perhaps unfinished. Out: a few entries
//! with their question and the parts of it that match; none where nothing is near. An unfinished
//! word is read as each of the few words of the Faq that most likely become of it, every reading is
//! ranked as a question is, and an entry counts what it is probable on average. Knows nothing of
//! conversations or of what is in demand: for an empty field the caller has an order of its own.
//!
//! To suggest is to ask back before the question is sent, so the same threshold decides whether there is
//! anything to choose from: that of the scope.
//!
//! Measured on every beginning, letter by letter, of 100 lines each of `hard.jsonl` of `corpus/negozio`
//! and of QA4FAQ `queries_dev` (2026-11): the share of beginnings at which one of three suggestions is
//! right / at which all that are shown are wrong, where any entry is as likely as not:
//!
//! | an unfinished word is read as | negozio | QA4FAQ | first place lost, per letter |
//! |---|---|---|---|
//! | it stands, spelling mended | 46.0 / 20.8 | 34.9 / 42.7 | 1.2, 1.5 % |
//! | it stands, letters alone | 45.7 / 20.2 | 34.7 / 42.7 | 1.3, 1.7 % |
//! | nothing until it is a word | 45.6 / 23.4 | 33.8 / 44.4 | 0.8, 1.0 % |
//! | the most frequent word it begins | 47.8 / 23.9 | 37.9 / 44.0 | 0.9, 1.1 % |
//! | the mean of the three most frequent | 47.7 / 22.3 | 37.7 / 39.4 | 0.9, 0.9 % |
//! | the best of the three | 48.4 / 25.9 | 38.2 / 45.3 | 1.1, 1.0 % |
//!
//! The threshold, with the mean of three, right / wrong / none shown at 0.4, 0.5 and 0.6: 51 / 31 / 18,
//! 48 / 22 / 30 and 43 / 15 / 42, of QA4FAQ, whose judgements are incomplete, 41 / 45 / 15, 38 / 39 / 23
//! and 33 / 31 / 36. One on the confidence of the first suggestion, or on the sum of three, shows fewer
//! right ones for as many wrong.
//!
//! Five instead of three change nothing beyond noise. The share of common trigrams, without the
//! scorer, has the right entry among three at the last letter in 70 and 53 % of the lines; each of
//! these readings has it in 91 and 67 to 73 %.

mod readings;
mod spans;

use std::ops::Range;

use serde::Serialize;

use crate::assistant::{Assistant, Context};
use crate::confidence::Evidence;
use crate::index::wordings::Sought;
use crate::question::{Question, understand};
use crate::score::rank;
use crate::text::Lang;
use crate::thresholds::{SUGGESTED, SUGGESTIONS};

use readings::Readings;
use spans::Typed;

/// How suggestions are asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Suggesting {
    /// What is known besides the text, such as the page's language.
    pub context: Context,
    /// How many suggestions there are at most.
    pub most: usize,
}

impl Default for Suggesting {
    fn default() -> Self {
        Self { context: Context::default(), most: SUGGESTIONS }
    }
}

impl Suggesting {
    /// On a page, or for a customer, whose language is known, but who may write in the other.
    pub fn in_lang(lang: Lang) -> Self {
        Self::in_context(Context::in_lang(lang))
    }

    /// Where something is known of the text before it is seen.
    pub fn in_context(context: Context) -> Self {
        Self { context, ..Self::default() }
    }

    /// The same with so many suggestions at most.
    pub fn with_most(self, most: usize) -> Self {
        Self { most, ..self }
    }
}

/// An entry that may answer what is being typed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Suggestion {
    /// The entry's id.
    pub entry: String,
    /// The language of `question`.
    pub lang: Lang,
    /// The entry's question, in the language of what is typed where there is one.
    pub question: String,
    /// The parts of `question` that match: byte ranges on character boundaries, in order and apart.
    pub spans: Vec<Range<usize>>,
    /// The probability that the entry answers, 0 to 1, as far as one can tell from what is typed.
    pub confidence: f32,
}

/// How many entries of each reading count.
const RANKED: usize = 10;

impl Assistant {
    /// The entries that may answer what is being typed, best first; none where nothing is near.
    ///
    /// Works from the second letter on. Cannot fail, whatever the text.
    ///
    /// ```
    /// use sportello::{Assistant, Faq, Suggesting};
    ///
    /// let faq = Faq::from_json(
    ///     r#"{"entry": [
    ///         {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}},
    ///         {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €."}}]}"#,
    /// )?;
    /// let assistant = Assistant::new(faq)?;
    /// let suggestions = assistant.suggest("how much is shipp", Suggesting::default());
    /// assert_eq!(suggestions[0].entry, "shipping");
    /// let matching: Vec<_> = suggestions[0].spans.iter().map(|span| &suggestions[0].question[span.clone()]).collect();
    /// assert_eq!(matching, ["How", "much", "shipp"]);
    /// # Ok::<(), sportello::Error>(())
    /// ```
    pub fn suggest(&self, typed: &str, options: Suggesting) -> Vec<Suggestion> {
        let readings = Readings::of(typed, self.index());
        let found = self.find(&readings, options.context);
        if found.scope < self.faq().settings.thresholds.scope {
            return Vec::new();
        }
        let lang = if found.italian >= 0.5 { Lang::It } else { Lang::En };
        let marked = Typed::of(&readings, &found.words);
        let likely = found.entries.iter().filter(|(_, probability)| *probability >= SUGGESTED);
        let shown = likely.take(options.most).filter_map(|&(number, confidence)| {
            let entry = self.faq().entry(self.index().ids.get(number)?)?;
            let (lang, text) = entry.text(lang)?;
            let spans = spans::of(&text.question, lang, &marked, self.index());
            Some(Suggestion {
                entry: entry.id.clone(),
                lang,
                question: text.question.clone(),
                spans,
                confidence,
            })
        });
        shown.collect()
    }

    /// Ranks each reading, and takes the mean of what they say.
    fn find(&self, readings: &Readings<'_>, context: Context) -> Found {
        let mut found = Found::default();
        let share = 1.0 / readings.len().max(1) as f32;
        for text in readings.texts() {
            let question = understand(&text, context.italian, self.index());
            found.italian += share * question.guess.probability(Lang::It);
            self.add_reading(&question, share, &mut found);
            if found.words.is_none() {
                found.words = Some(question);
            }
        }
        found.entries.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found
    }

    fn add_reading(&self, question: &Question, share: f32, found: &mut Found) {
        let ranking = rank(self.index(), question, RANKED);
        if question.words.is_empty() || !self.knows_any(question, &ranking) {
            return;
        }
        let sought = Sought::of(&question.reading.words, &self.index().fields);
        let refined = self.faq().settings.calibration.as_ref();
        for (place, scored) in ranking.scored.iter().enumerate().take(RANKED) {
            let evidence = Evidence::of(self.index(), question, &sought, &ranking, place);
            if evidence.first {
                found.scope += share * evidence.scope(refined);
            }
            found.add(scored.entry, share * evidence.probability(refined));
        }
    }
}

/// What all readings together say.
#[derive(Debug, Default)]
struct Found {
    /// Entries with their mean probability.
    entries: Vec<(usize, f32)>,
    /// The mean probability that any entry answers.
    scope: f32,
    /// The mean probability of Italian.
    italian: f32,
    /// The first reading.
    words: Option<Question>,
}

impl Found {
    fn add(&mut self, entry: usize, probability: f32) {
        match self.entries.iter_mut().find(|(other, _)| *other == entry) {
            Some((_, sum)) => *sum += probability,
            None => self.entries.push((entry, probability)),
        }
    }
}
