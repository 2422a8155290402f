//! Graded questions for tests.

use sportello::{Candidate, DECISION_VERSION, Decision, DecisionKind, Lang, Rule};

use super::graded::{Case, Graded};

/// An English question with what is right and what stood first; answered from 0.5.
pub fn graded(text: &str, right: Option<&str>, top: &str, confidence: f32) -> Graded {
    let candidates = vec![Candidate { id: top.into(), score: 1.0, confidence }];
    let answered = confidence >= 0.5;
    let decision = Decision {
        version: DECISION_VERSION,
        kind: if answered { DecisionKind::Answer } else { DecisionKind::Abstain },
        lang: Lang::En,
        confidence,
        scope: confidence,
        margin: 0.0,
        rule: if answered { Rule::Confident } else { Rule::NothingLikely },
        candidates,
    };
    let right = right.map(str::to_owned).into_iter().collect();
    Graded { case: Case { text: text.into(), lang: Lang::En, right }, decision }
}
