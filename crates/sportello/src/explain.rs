//! Why an answer won: which words counted, and what would have made the second win.
//!
//! A word counts as much as the score falls when the question is asked without it. That
//! holds for every part of the score alike and is exact, at the price of asking the
//! question once for each of its words.

mod meaning;

use std::ops::Range;

use serde::Serialize;

use crate::assistant::{Assistant, Context};
use crate::confidence::Evidence;
use crate::decision::Decision;
use crate::index::wordings::Sought;
use crate::question::{Question, understand};
use crate::score::{Ranking, rank};
use crate::text::Lang;

pub use meaning::{NearMeaning, Pull};

/// How many candidates are explained.
const EXPLAINED: usize = 3;

/// Why a question was decided as it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Explanation {
    /// What was decided.
    pub decision: Decision,
    /// The probability that the question is Italian, 0 to 1.
    pub italian: f32,
    /// The words as they were read, in order: those of the sentence where a long message is decided by
    /// one of them.
    pub words: Vec<ExplainedWord>,
    /// The best candidates, best first.
    pub candidates: Vec<ExplainedCandidate>,
    /// The words without which the second candidate would have won; none when no words do.
    pub second_without: Option<Vec<String>>,
}

/// A word of the question, as it was read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExplainedWord {
    /// What the customer typed.
    pub typed: String,
    /// What it was read as.
    pub form: String,
    /// First byte in the question.
    pub start: usize,
    /// One past the last byte in the question.
    pub end: usize,
    /// Whether the form is a correction of the spelling.
    pub mended: bool,
    /// Whether the Faq uses the word or its stem.
    pub known: bool,
    /// How rare the word is in the Faq: its share of the question's weight, 0 to 1.
    pub share: f32,
}

/// A candidate and what spoke for it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExplainedCandidate {
    /// The entry's id.
    pub id: String,
    /// The entry's question, in the language of the customer's where there is one.
    pub question: String,
    /// The score that ranks.
    pub score: f32,
    /// The probability that it is the right one, 0 to 1.
    pub confidence: f32,
    /// The part of the postings.
    pub lexical: f32,
    /// The part of the head.
    pub head: f32,
    /// The share of the question's weight that the entry has, 0 to 1.
    pub coverage: f32,
    /// The nearest wording.
    pub nearest: Option<NearestWording>,
    /// The wording that is nearest in meaning, if any is near; none without a table of meanings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meaning: Option<NearMeaning>,
    /// How much the score would fall without each of [`Explanation::words`].
    pub counts: Vec<f32>,
}

/// The wording of a candidate that is nearest to the question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NearestWording {
    /// As the company wrote it.
    pub text: String,
    /// The language it stands in.
    pub lang: Lang,
    /// The cosine with the question, 0 to 1.
    pub similarity: f32,
}

impl Assistant {
    /// Explains the decision on a question.
    ///
    /// ```
    /// use sportello::{Assistant, Context, Faq};
    ///
    /// let faq = Faq::from_json(r#"{"entry": [
    ///     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}},
    ///     {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €."}}]}"#)?;
    /// let question = "can i retrun an item";
    /// let explanation = Assistant::new(faq)?.explain(question, Context::default());
    /// assert_eq!(explanation.candidates[0].id, "returns");
    /// let mended = explanation.words.iter().find(|word| word.mended).expect("a word was misspelt");
    /// assert_eq!((&question[mended.start..mended.end], mended.form.as_str()), ("retrun", "return"));
    /// # Ok::<(), sportello::Error>(())
    /// ```
    pub fn explain(&self, question: &str, context: Context) -> Explanation {
        let (decision, part) = self.decided(question, context);
        let decided = blank_around(question, &part);
        let explainer = Explainer::of(self, &decided, context);
        let candidate = |at: usize| {
            let candidate = explainer.candidate(at);
            let said = decision.candidates.get(at).filter(|said| said.id == candidate.id);
            let confidence = said.map_or(candidate.confidence, |said| said.confidence);
            ExplainedCandidate { confidence, ..candidate }
        };
        Explanation {
            italian: explainer.question.guess.probability(Lang::It),
            words: explainer.words(),
            candidates: (0..EXPLAINED.min(explainer.ranking.scored.len())).map(candidate).collect(),
            second_without: explainer.second_without(),
            decision,
        }
    }
}

/// Spaces for all but a part, which stays where it is.
fn blank_around(text: &str, part: &Range<usize>) -> String {
    let spaces = |count: usize| " ".repeat(count);
    format!("{}{}{}", spaces(part.start), &text[part.clone()], spaces(text.len() - part.end))
}

struct Explainer<'a> {
    assistant: &'a Assistant,
    text: &'a str,
    question: Question,
    ranking: Ranking,
    /// The scores of all entries, by number, when each word in turn is left out.
    without: Vec<Vec<f32>>,
    italian: f32,
}

impl<'a> Explainer<'a> {
    fn of(assistant: &'a Assistant, text: &'a str, context: Context) -> Self {
        let italian = context.italian;
        let question = understand(text, italian, assistant.index());
        let ranking = rank(assistant.index(), &question, EXPLAINED);
        let mut explainer = Self { assistant, text, question, ranking, without: Vec::new(), italian };
        let words = 0..explainer.question.words.len();
        explainer.without = words.map(|word| explainer.scores_without(&[word])).collect();
        explainer
    }

    /// The scores of all entries by number, asked without some of the words.
    fn scores_without(&self, left_out: &[usize]) -> Vec<f32> {
        let mut text = self.text.to_owned();
        for &word in left_out {
            let word = &self.question.words[word];
            // Spaces keep all other words where they are.
            text.replace_range(word.start..word.end, &" ".repeat(word.end - word.start));
        }
        let index = self.assistant.index();
        let ranking = rank(index, &understand(&text, self.italian, index), index.ids.len());
        let mut scores = vec![0.0; index.ids.len()];
        for scored in &ranking.scored {
            scores[scored.entry] = scored.score;
        }
        scores
    }

    fn words(&self) -> Vec<ExplainedWord> {
        let fields = &self.assistant.index().fields;
        let terms = &self.question.reading.words;
        let total: f32 = terms.iter().map(|word| fields.word_idf(word)).sum();
        let words = self.question.words.iter().zip(terms);
        words
            .map(|(word, terms)| ExplainedWord {
                typed: self.text[word.start..word.end].to_owned(),
                form: word.form.clone(),
                start: word.start,
                end: word.end,
                mended: word.mended,
                known: terms.iter().any(Option::is_some),
                share: if total > 0.0 { fields.word_idf(terms) / total } else { 0.0 },
            })
            .collect()
    }

    fn candidate(&self, place: usize) -> ExplainedCandidate {
        let index = self.assistant.index();
        let scored = &self.ranking.scored[place];
        let id = index.ids[scored.entry].to_string();
        let sought = Sought::of(&self.question.reading.words, &index.fields);
        let evidence = Evidence::of(index, &self.question, &sought, &self.ranking, place);
        let nearest = index.wordings.nearest(scored.entry, &sought);
        let entry = self.assistant.faq().entry(&id);
        let text = entry.and_then(|entry| entry.text(self.question.guess.lang()));
        ExplainedCandidate {
            question: text.map(|(_, text)| text.question.clone()).unwrap_or_default(),
            id,
            score: scored.score,
            confidence: evidence.probability(self.assistant.faq().settings.calibration.as_ref()),
            lexical: scored.lexical,
            head: scored.head,
            coverage: scored.coverage,
            nearest: nearest.wording.map(|wording| NearestWording {
                text: wording.text.to_string(),
                lang: wording.lang,
                similarity: nearest.similarity,
            }),
            meaning: self.near_meaning(scored.entry),
            counts: self.without.iter().map(|scores| scored.score - scores[scored.entry]).collect(),
        }
    }

    fn near_meaning(&self, entry: usize) -> Option<NearMeaning> {
        let index = self.assistant.index();
        let meanings = index.meanings.as_ref()?;
        let (place, similarity) = meanings.nearest_wording(entry, self.question.meaning.as_ref()?)?;
        let wording = index.wordings.of_entry(entry).get(place)?;
        let pulls = meaning::pulls(meanings.table(), self.text, &self.question, &wording.text, wording.lang);
        let near = NearMeaning { text: wording.text.to_string(), lang: wording.lang, similarity, pulls };
        (similarity >= meaning::NEAR && !near.pulls.is_empty()).then_some(near)
    }

    /// Leaves out the words that speak most for the first against the second, one after
    /// the other, until the second is ahead of it.
    fn second_without(&self) -> Option<Vec<String>> {
        let [first, second] = [self.ranking.scored.first()?.entry, self.ranking.scored.get(1)?.entry];
        let lead = |scores: &[f32]| scores[first] - scores[second];
        let mut order: Vec<usize> = (0..self.without.len()).collect();
        order.sort_by(|&a, &b| lead(&self.without[a]).total_cmp(&lead(&self.without[b])).then(a.cmp(&b)));
        let most = order.len().saturating_sub(1);
        let count = (1..=most).find(|&count| lead(&self.scores_without(&order[..count])) < 0.0)?;
        let mut left_out = order[..count].to_vec();
        left_out.sort_unstable();
        left_out.dedup_by_key(|word| self.question.words[*word].start);
        let typed = |word: usize| {
            self.text[self.question.words[word].start..self.question.words[word].end].to_owned()
        };
        Some(left_out.into_iter().map(typed).collect())
    }
}
