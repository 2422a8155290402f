//! The vectors, run by the engine itself.

use sportello_tests::{Case, Kind, Report, Shelf, check_all};

/// A deviation is a debt; this many can be seen through.
const MOST_DEVIATIONS: usize = 15;
const FEWEST_CASES: usize = 330;

#[test]
fn every_decision_is_the_recorded_and_the_expected_one() {
    let cases = Case::all().unwrap();
    let mut shelf = Shelf::default();
    let report: Report = check_all(&cases, |case| shelf.decide_as_json(case).unwrap());
    println!("{} cases, {} deviations: {:?}", report.cases, report.deviations.len(), report.deviations);
    assert!(report.cases >= FEWEST_CASES, "{} cases, expected at least {FEWEST_CASES}", report.cases);
    assert!(report.deviations.len() <= MOST_DEVIATIONS, "{} deviations", report.deviations.len());
    let failures = &report.failures;
    assert!(
        failures.is_empty(),
        "{} of {} cases fail; if the engine is meant to decide otherwise now, `cargo xtask vectors --write`\n{}",
        failures.len(),
        report.cases,
        failures.join("\n")
    );
}

#[test]
fn both_languages_and_every_kind_occur() {
    let cases = Case::all().unwrap();
    let mut shelf = Shelf::default();
    let mut italian = 0;
    for case in &cases {
        let decision = shelf.decide(case).unwrap();
        italian += usize::from(decision.lang == sportello::Lang::It);
    }
    let third = cases.len() / 3;
    assert!((third..=2 * third).contains(&italian), "{italian} of {} cases are Italian", cases.len());
    for kind in [Kind::Answer, Kind::Clarify, Kind::Abstain] {
        let count = cases.iter().filter(|case| case.kind == kind).count();
        assert!(count >= 8, "{count} cases expect {kind:?}");
    }
}

#[test]
fn the_entries_that_are_expected_exist() {
    let mut shelf = Shelf::default();
    for case in Case::all().unwrap() {
        let Some(id) = &case.entry else { continue };
        let mut assistant = shelf.assistant(&case.faq).unwrap().clone();
        assistant.apply_all(case.edits().unwrap()).unwrap();
        assert!(assistant.faq().entry(id).is_some(), "{}: no entry `{id}` in {}", case.name, case.faq);
    }
}
