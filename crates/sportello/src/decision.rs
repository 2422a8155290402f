//! What to do with a question: answer, ask back, or abstain.

use serde::{Deserialize, Serialize};

use crate::text::Lang;
use crate::thresholds::{MOST_OPTIONS, OPTION, Thresholds};

/// The version of the decision's JSON.
pub const DECISION_VERSION: u32 = 1;

/// What the engine decided, and why.
///
/// The ranking travels with it whatever the kind: abstaining erases nothing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Decision {
    /// The version of this structure, [`DECISION_VERSION`].
    pub version: u32,
    /// What to do.
    pub kind: DecisionKind,
    /// The likely language of the question.
    pub lang: Lang,
    /// The probability that the top candidate is right, 0 to 1; 0 without candidates.
    pub confidence: f32,
    /// The probability that any entry answers, 0 to 1: what [`Thresholds::scope`] is held against. Where
    /// it is high and the confidence low, the Faq has an answer and it is open which; where it is low
    /// the Faq has none. 0 without candidates.
    pub scope: f32,
    /// How far the top candidate's score is above the second's; 0 without a second.
    pub margin: f32,
    /// The rule that decided.
    pub rule: Rule,
    /// The best candidates, best first.
    pub candidates: Vec<Candidate>,
}

/// What to do with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DecisionKind {
    /// Give the answer of the first candidate.
    Answer,
    /// Ask which of [`Decision::options`] was meant.
    Clarify,
    /// Say that there is no answer.
    Abstain,
}

/// The rule that decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Rule {
    /// The confidence reaches the threshold for answering.
    Confident,
    /// The message is long, and the confidence in the answer to one of its sentences reaches the
    /// threshold for answering.
    OneSentence,
    /// The confidence reaches the threshold for asking back.
    CloseCandidates,
    /// No candidate is likely enough.
    NothingLikely,
    /// Nothing in the question occurs in the Faq.
    NothingKnown,
    /// The question has no words.
    NoWords,
}

impl Rule {
    /// The rule's name in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Confident => "confident",
            Self::OneSentence => "one-sentence",
            Self::CloseCandidates => "close-candidates",
            Self::NothingLikely => "nothing-likely",
            Self::NothingKnown => "nothing-known",
            Self::NoWords => "no-words",
        }
    }
}

/// An entry that may be meant.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate {
    /// The entry's id.
    pub id: String,
    /// How well it fits; comparable within one decision only.
    pub score: f32,
    /// The probability that it is the right one, 0 to 1.
    pub confidence: f32,
}

impl Decision {
    /// Decides between candidates in falling order of score.
    pub(crate) fn of(lang: Lang, candidates: Vec<Candidate>, scope: f32, thresholds: Thresholds) -> Self {
        let confidence = candidates.first().map_or(0.0, |top| top.confidence);
        let margin = match candidates.as_slice() {
            [first, second, ..] => first.score - second.score,
            _ => 0.0,
        };
        let (kind, rule) = if candidates.is_empty() {
            (DecisionKind::Abstain, Rule::NothingKnown)
        } else if confidence >= thresholds.answer {
            (DecisionKind::Answer, Rule::Confident)
        } else if confidence >= thresholds.clarify && scope >= thresholds.scope {
            (DecisionKind::Clarify, Rule::CloseCandidates)
        } else {
            (DecisionKind::Abstain, Rule::NothingLikely)
        };
        Self { version: DECISION_VERSION, kind, lang, confidence, scope, margin, rule, candidates }
    }

    /// The decision on one sentence of a long message, when its top candidate is only so likely.
    pub(crate) fn by_sentence(self, confidence: f32, thresholds: Thresholds) -> Self {
        let Self { lang, mut candidates, scope, .. } = self;
        if let Some(top) = candidates.first_mut() {
            top.confidence = confidence;
        }
        let decision = Self::of(lang, candidates, scope, thresholds);
        let rule = if decision.kind == DecisionKind::Answer { Rule::OneSentence } else { decision.rule };
        Self { rule, ..decision }
    }

    pub(crate) fn no_words(lang: Lang) -> Self {
        Self { rule: Rule::NoWords, ..Self::of(lang, Vec::new(), 0.0, Thresholds::default()) }
    }

    /// The same ranking, but no word of the question occurs in the Faq: letters alone are no
    /// evidence, so nothing is left of the confidence.
    pub(crate) fn nothing_known(mut self) -> Self {
        self.candidates.iter_mut().for_each(|candidate| candidate.confidence = 0.0);
        Self { kind: DecisionKind::Abstain, rule: Rule::NothingKnown, confidence: 0.0, scope: 0.0, ..self }
    }

    /// The candidate to answer with, if the decision is to answer.
    pub fn answer(&self) -> Option<&Candidate> {
        self.candidates.first().filter(|_| self.kind == DecisionKind::Answer)
    }

    /// The candidates to offer, if the decision is to ask back: at most three.
    pub fn options(&self) -> &[Candidate] {
        if self.kind != DecisionKind::Clarify {
            return &[];
        }
        let likely =
            self.candidates.iter().take(MOST_OPTIONS).take_while(|candidate| candidate.confidence >= OPTION);
        &self.candidates[..likely.count()]
    }
}
