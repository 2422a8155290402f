//! The order of demand.

use super::scribe::*;
use crate::insight::demand;
use crate::journal::Record;

#[track_caller]
fn check(records: &[Record], expected: &[(&str, f64)]) {
    let order = demand(records, &faq(), at(28 * DAY));
    let got: Vec<_> = order.iter().map(|demand| (demand.entry.as_str(), demand.weight)).collect();
    assert_eq!(got, expected);
}

#[test]
fn without_demand_entries_stay_as_written() {
    check(&[], &[("resi", 0.0), ("cambi", 0.0), ("tempi", 0.0)]);
}

#[test]
fn answers_choices_and_openings_count_and_halve_every_two_weeks() {
    let records = [
        talk("a", None, &[(28 * DAY, answered("tempi"))]),
        talk("b", None, &[(14 * DAY, asked_back("resi", "cambi")), (14 * DAY, chose("tempi"))]),
        talk("c", None, &[(28 * DAY, asked_back("resi", "cambi"))]),
        talk("d", None, &[(28 * DAY, unanswered("resi"))]),
        vec![loose(0, typed(Some("cambi"), true)), loose(0, typed(None, false))],
    ];
    check(&records.concat(), &[("tempi", 1.5), ("cambi", 0.25), ("resi", 0.0)]);
}

#[test]
fn a_source_counts_once_by_its_latest_sign() {
    let often: Vec<_> =
        (0..50).flat_map(|at| talk(&format!("c-{at}"), Some("anna"), &[(0, answered("tempi"))])).collect();
    let records = [
        often,
        talk("x", Some("anna"), &[(14 * DAY, answered("tempi"))]),
        talk("y", Some("bea"), &[(28 * DAY, answered("cambi"))]),
    ];
    check(&records.concat(), &[("cambi", 1.0), ("tempi", 0.5), ("resi", 0.0)]);
}

#[test]
fn what_has_no_source_counts_once_an_hour() {
    let records: Vec<_> = (0..120)
        .map(|minute| loose(28 * DAY - HOUR * 2 + minute * MINUTE, typed(Some("cambi"), false)))
        .collect();
    let order = demand(&records, &faq(), at(28 * DAY));
    assert_eq!(order[0].entry, "cambi");
    assert!(order[0].weight < 2.0 && order[0].weight > 1.9, "{}", order[0].weight);
}

#[test]
fn one_source_cannot_lift_the_whole_page() {
    let mut faq = faq();
    faq.entries = (0..20).map(|number| crate::faq::Entry::new(format!("e-{number}"))).collect();
    let records: Vec<_> =
        (0..20).flat_map(|number| talk("c", None, &[(0, answered(&format!("e-{number}")))])).collect();
    let order = demand(&records, &faq, at(0));
    assert!(order.iter().all(|demand| (demand.weight - 0.4).abs() < 1e-12), "{order:?}");
    assert_eq!(order[0].entry, "e-0", "ties stay as written");
}

#[test]
fn the_future_and_entries_that_are_gone_do_not_count() {
    let records =
        [talk("a", None, &[(29 * DAY, answered("tempi"))]), talk("b", None, &[(28 * DAY, answered("gone"))])];
    check(&records.concat(), &[("resi", 0.0), ("cambi", 0.0), ("tempi", 0.0)]);
}
