//! What rises.

use super::scribe::*;
use crate::insight::rising;
use crate::journal::Record;

/// So many different customers ask for an entry on each of these days.
fn asked(entry: &str, days: std::ops::Range<i64>, each: usize) -> Vec<Record> {
    let one = |(day, number): (i64, usize)| {
        talk(&format!("{entry}-{day}-{number}"), None, &[(day * DAY, answered(entry))])
    };
    days.flat_map(|day| (0..each).map(move |number| (day, number))).flat_map(one).collect()
}

#[track_caller]
fn check(records: &[Record], expected: &[(&str, u64, u64)]) {
    let rising = rising(records, &faq(), at(35 * DAY));
    let got: Vec<_> =
        rising.iter().map(|rising| (rising.entry.as_str(), rising.recent, rising.before)).collect();
    assert_eq!(got, expected);
}

#[test]
fn what_nobody_asked_before_rises() {
    let records = [asked("resi", 1..36, 1), asked("tempi", 30..36, 1)].concat();
    check(&records, &[("tempi", 6, 0)]);
}

#[test]
fn a_busy_week_of_everything_rises_nothing() {
    let records = [
        asked("resi", 1..29, 1),
        asked("tempi", 1..29, 1),
        asked("resi", 29..36, 4),
        asked("tempi", 29..36, 4),
    ];
    check(&records.concat(), &[]);
}

#[test]
fn a_few_are_an_anecdote() {
    check(&[asked("resi", 1..36, 3), asked("tempi", 33..36, 1)].concat(), &[]);
    check(&[], &[]);
}

#[test]
fn what_is_older_than_five_weeks_is_not_looked_at() {
    // The window before begins after the moment that is 35 days old.
    check(
        &[asked("resi", 0..36, 1), asked("tempi", -40..0, 5), asked("tempi", 30..36, 1)].concat(),
        &[("tempi", 6, 0)],
    );
}
