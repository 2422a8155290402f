//! What every decision is like, whatever the Faq and the question.

use proptest::prelude::*;
use sportello::{Assistant, Context, Decision, DecisionKind, Rule};

use super::{cases, faqs};

fn check(decision: &Decision, assistant: &Assistant, most: usize) -> Result<(), TestCaseError> {
    let candidates = &decision.candidates;
    prop_assert!(candidates.len() <= most, "{} candidates", candidates.len());
    prop_assert!((0.0..=1.0).contains(&decision.confidence), "confidence {}", decision.confidence);
    prop_assert!((0.0..=1.0).contains(&decision.scope), "scope {}", decision.scope);
    // Being right takes being answerable; of a sentence the confidence alone is discounted.
    prop_assert!(decision.confidence <= decision.scope, "{} {}", decision.confidence, decision.scope);
    prop_assert!(decision.margin.is_finite() && decision.margin >= 0.0, "margin {}", decision.margin);
    for candidate in candidates {
        prop_assert!((0.0..=1.0).contains(&candidate.confidence), "{:?}", candidate);
        prop_assert!(candidate.score.is_finite(), "{:?}", candidate);
        prop_assert!(assistant.faq().entry(&candidate.id).is_some(), "{:?} is no entry", candidate);
    }
    prop_assert!(candidates.is_sorted_by(|a, b| a.score >= b.score), "{:?}", candidates);
    let mut ids: Vec<_> = candidates.iter().map(|candidate| &candidate.id).collect();
    ids.sort();
    ids.dedup();
    prop_assert_eq!(ids.len(), candidates.len(), "an entry stands twice");
    check_kind(decision)
}

fn check_kind(decision: &Decision) -> Result<(), TestCaseError> {
    let rules: &[Rule] = match decision.kind {
        DecisionKind::Answer => &[Rule::Confident, Rule::OneSentence],
        DecisionKind::Clarify => &[Rule::CloseCandidates],
        DecisionKind::Abstain => &[Rule::NothingLikely, Rule::NothingKnown, Rule::NoWords],
    };
    prop_assert!(rules.contains(&decision.rule), "{:?} by {:?}", decision.kind, decision.rule);
    prop_assert_eq!(decision.answer().is_some(), decision.kind == DecisionKind::Answer);
    prop_assert_eq!(decision.options().is_empty(), decision.kind != DecisionKind::Clarify);
    prop_assert!(decision.options().len() <= 3);
    prop_assert!(decision.candidates.starts_with(decision.options()));
    Ok(())
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_decision_is_well_formed(
        faq in faqs::faq(),
        question in prop_oneof![4 => faqs::question(), 1 => any::<String>()],
        italian in prop_oneof![Just(0.5_f32), any::<f32>(), Just(f32::NAN), Just(f32::INFINITY), Just(f32::NEG_INFINITY)],
        most in prop_oneof![4 => 0..8_usize, 1 => Just(usize::MAX)],
    ) {
        let assistant = Assistant::new(faq).unwrap();
        let mut context = Context::default().with_candidates(most);
        context.italian = italian;
        check(&assistant.ask_in(&question, context), &assistant, most)?;
    }

    #[test]
    fn fewer_candidates_are_the_first_of_more(faq in faqs::faq(), question in faqs::question(), most in 1..6_usize) {
        let assistant = Assistant::new(faq).unwrap();
        let all = assistant.ask_in(&question, Context::default().with_candidates(100));
        let few = assistant.ask_in(&question, Context::default().with_candidates(most));
        let cut = &all.candidates[..most.min(all.candidates.len())];
        prop_assert_eq!(&few.candidates, cut, "the number of candidates changes their order or scores");
        prop_assert_eq!((few.kind, few.confidence), (all.kind, all.confidence));
    }
}
