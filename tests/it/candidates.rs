//! Candidates that the full-text index retrieves give the decision that scoring everything gives.

use std::collections::BTreeMap;
use std::fmt::Debug;

use sportello::search::Search;
use sportello::{Context, Decision, DecisionKind};
use sportello_tests::{Case, Shelf};

/// A case, decided by scoring everything, and by scoring what the full-text index retrieves.
struct Both {
    case: Case,
    all: Decision,
    some: Decision,
}

/// The cases that are answered; there is nothing to retrieve for the others.
fn answered() -> Vec<Both> {
    let mut shelf = Shelf::default();
    let mut searches: BTreeMap<String, Search> = BTreeMap::new();
    let mut answered = Vec::new();
    for case in Case::all().unwrap().into_iter().filter(|case| case.edits().unwrap().is_empty()) {
        let mut context = Context::default();
        context.italian = case.italian;
        let assistant = shelf.assistant(&case.faq).unwrap();
        let search = searches
            .entry(case.faq.clone())
            .or_insert_with(|| Search::in_memory(assistant.faq()).expect("the index is built"));
        let all = assistant.ask_in(&case.ask, context);
        let some = assistant.ask_through(search, &case.ask, context).unwrap();
        if all.kind == DecisionKind::Answer {
            answered.push(Both { case, all, some });
        }
    }
    answered
}

/// Compares what `of` takes of both decisions.
fn check<T: PartialEq + Debug>(of: impl Fn(&Decision) -> T) {
    let answered = answered();
    let differs = answered.iter().filter(|both| of(&both.all) != of(&both.some));
    let lines: Vec<String> = differs
        .map(|Both { case, all, some }| {
            let (name, ask, got, expected) = (&case.name, &case.ask, of(some), of(all));
            format!("{name}: {ask:?} gives {got:?}, expected {expected:?}")
        })
        .collect();
    println!("{} answered through the full-text index, {} otherwise", answered.len(), lines.len());
    assert!(lines.is_empty(), "see `search/large.rs` and `score.rs`:\n{}", lines.join("\n"));
}

#[test]
fn the_first_candidate_is_the_same() {
    check(|decision| {
        decision.candidates.first().map(|candidate| (candidate.id.clone(), candidate.score.to_bits()))
    });
}

/// Who answers has to be as sure, whatever other entries were looked at.
#[test]
fn the_kind_and_the_confidence_are_the_same() {
    check(|decision| (decision.kind, decision.confidence));
}
