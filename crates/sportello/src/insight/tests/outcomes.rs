//! How conversations come out.

use super::scribe::*;
use crate::insight::{Insight, Measure, Options};
use crate::journal::{Record, What};
use crate::rules::Reason;

/// The six ways in which a conversation with a question can come out.
const OUTCOMES: [Measure; 6] = [
    Measure::ResolvedConfirmed,
    Measure::ResolvedAssumed,
    Measure::Unresolved,
    Measure::Abandoned,
    Measure::Unknown,
    Measure::Unsettled,
];

fn seen(records: &[Record], after_ms: i64) -> Insight {
    Insight::of(records, &faq(), Options { now: Some(at(after_ms)), ..Options::default() })
}

/// Checks how one conversation came out, looked at so long after the beginning.
#[track_caller]
fn check(steps: &[(i64, What)], now: i64, expected: Measure) {
    let insight = seen(&talk("c-1", None, steps), now);
    let got: Vec<_> = OUTCOMES.into_iter().filter(|outcome| insight.ratio(*outcome).of == 1).collect();
    assert_eq!(got, [expected], "{steps:?}");
    assert_eq!(insight.ratio(expected).among, 1);
}

#[test]
fn the_last_word_confirms_or_not() {
    check(&[(0, answered("resi")), (1, helpful(true))], MINUTE, Measure::ResolvedConfirmed);
    check(&[(0, answered("resi")), (1, helpful(false))], 2 * DAY, Measure::Unresolved);
    check(&[(0, answered("resi")), (1, helpful(false)), (2, rated(5))], DAY, Measure::ResolvedConfirmed);
    check(&[(0, answered("resi")), (1, helpful(true)), (2, rated(2))], 2 * DAY, Measure::Unresolved);
    check(&[(0, answered("resi")), (1, helpful(true)), (2, rated(3))], DAY, Measure::ResolvedConfirmed);
    check(&[(0, asked_back("resi", "cambi")), (1, rejected())], 2 * DAY, Measure::Unresolved);
}

#[test]
fn an_answer_and_silence_is_assumed_to_help_only_after_a_week() {
    let steps = [(0, answered("resi"))];
    check(&steps, DAY - 1, Measure::Unsettled);
    check(&steps, 7 * DAY - 1, Measure::Unsettled);
    check(&steps, 7 * DAY, Measure::ResolvedAssumed);
    check(&[(0, answered("resi")), (1, What::Ended)], DAY, Measure::Unsettled);
    check(&[(0, answered("resi")), (1, What::Ended)], 8 * DAY, Measure::ResolvedAssumed);
    check(&[(0, asked_back("resi", "cambi")), (1, chose("cambi"))], 8 * DAY, Measure::ResolvedAssumed);
}

#[test]
fn who_leaves_without_an_answer_has_abandoned() {
    check(&[(0, unanswered("resi"))], HOUR, Measure::Unsettled);
    check(&[(0, unanswered("resi"))], DAY, Measure::Abandoned);
    check(&[(0, unanswered("resi")), (1, What::Ended)], MINUTE, Measure::Abandoned);
    check(&[(0, asked_back("resi", "cambi"))], DAY, Measure::Abandoned);
    check(&[(0, answered("resi")), (1, unanswered("tempi"))], 9 * DAY, Measure::Abandoned);
}

#[test]
fn a_later_question_takes_a_confirmation_back() {
    let steps = [(0, answered("resi")), (1, helpful(true)), (2, unanswered("tempi"))];
    check(&steps, 9 * DAY, Measure::Abandoned);
}

#[test]
fn a_person_confirms_leaves_open_or_forgets() {
    let begin = [(0, unanswered("resi")), (1, handed_over(Reason::NothingAnswers))];
    let then = |more: &[(i64, What)]| [&begin, more].concat();
    check(&then(&[]), HOUR, Measure::Unsettled);
    check(&then(&[]), 2 * DAY, Measure::Abandoned);
    check(&then(&[(2, What::Ended)]), HOUR, Measure::Abandoned);
    check(&then(&[(2, joined()), (3, closed(true))]), HOUR, Measure::ResolvedConfirmed);
    check(&then(&[(2, joined()), (3, closed(false))]), 2 * DAY, Measure::Unresolved);
    check(&then(&[(2, joined()), (3, wrote())]), 2 * DAY, Measure::Unknown);
    check(&then(&[(2, joined()), (3, wrote())]), HOUR, Measure::Unsettled);
    check(&then(&[(2, What::Withdrawn)]), 2 * DAY, Measure::Abandoned);
    check(&then(&[(2, joined()), (3, closed(true)), (4, rated(1))]), 2 * DAY, Measure::Unresolved);
}

#[test]
fn a_close_that_settles_nothing_changes_nothing() {
    check(&[(0, answered("resi")), (1, closed(false))], 8 * DAY, Measure::ResolvedAssumed);
    check(&[(0, answered("resi")), (1, closed(true))], MINUTE, Measure::ResolvedConfirmed);
}

#[test]
fn who_comes_back_was_not_helped_as_far_as_can_be_told() {
    let first = talk("c-1", Some("anna"), &[(0, answered("resi"))]);
    let later = |after, customer| talk("c-2", Some(customer), &[(after, unanswered("resi"))]);
    let unknown = |records: Vec<Record>| seen(&records, 20 * DAY).ratio(Measure::Unknown).of;
    assert_eq!(unknown([first.clone(), later(7 * DAY, "anna")].concat()), 1);
    assert_eq!(unknown([first.clone(), later(7 * DAY + 1, "anna")].concat()), 0);
    assert_eq!(unknown([first, later(DAY, "bea")].concat()), 0);
}

#[test]
fn contained_is_who_needed_no_person() {
    let person = handed_over(Reason::Person);
    let talks = [
        talk("alone", None, &[(0, answered("resi"))]),
        talk("withdrawn", None, &[(0, answered("resi")), (1, person.clone()), (2, What::Withdrawn)]),
        talk("waiting", None, &[(0, answered("resi")), (1, person.clone())]),
        talk("taken", None, &[(0, answered("resi")), (1, person.clone()), (2, joined()), (3, closed(true))]),
        talk("looked in", None, &[(0, answered("resi")), (1, wrote())]),
        talk("only a person", None, &[(0, person), (1, joined())]),
        talk("nothing asked", None, &[(0, What::Opened), (1, What::Ended)]),
    ];
    let insight = seen(&talks.concat(), DAY);
    let ratio = |measure| (insight.ratio(measure).of, insight.ratio(measure).among);
    assert_eq!(ratio(Measure::Contained), (2, 5));
    assert_eq!(ratio(Measure::HandedOver), (4, 6));
    assert_eq!((insight.waits.taken, insight.waits.waiting), (2, 1));
}

#[test]
fn reasons_are_counted_once_a_conversation() {
    let talks = [
        talk("a", None, &[(0, handed_over(Reason::Legal)), (1, handed_over(Reason::Person))]),
        talk("b", None, &[(0, handed_over(Reason::Person))]),
        talk("c", None, &[(0, handed_over(Reason::Person)), (1, joined()), (2, handed_over(Reason::Money))]),
    ];
    let reasons: Vec<_> = seen(&talks.concat(), DAY)
        .reasons
        .iter()
        .map(|count| (count.reason, count.conversations.of, count.conversations.among))
        .collect();
    assert_eq!(reasons, [(Reason::Person, 2, 3), (Reason::Legal, 1, 3)]);
}

#[test]
fn asked_again_within_a_week_is_reopened() {
    let resolved = |id: &str, again: Option<i64>| {
        let steps = [(0, answered("resi")), (1, What::Ended)];
        let again = again.map(|after| (1 + after, answered("tempi")));
        talk(id, None, &steps.into_iter().chain(again).collect::<Vec<_>>())
    };
    let talks = [
        resolved("at once", Some(MINUTE)),
        resolved("in a week", Some(7 * DAY)),
        resolved("later", Some(7 * DAY + 1)),
        resolved("never", None),
        talk("not resolved", None, &[(0, unanswered("resi")), (1, What::Ended), (2, answered("resi"))]),
    ];
    let ratio = |now| seen(&talks.concat(), now).ratio(Measure::Reopened);
    assert_eq!((ratio(20 * DAY).of, ratio(20 * DAY).among), (2, 4));
    assert_eq!(ratio(7 * DAY).among, 0, "the week is not over");
}

#[test]
fn one_conversation_is_enough_if_nobody_comes_back() {
    let ask = |id: &str, customer, after| {
        talk(id, customer, &[(after, answered("resi")), (after + 1, helpful(true))])
    };
    let talks = [
        ask("anna, who comes back", Some("anna"), 0),
        ask("anna again, which is no first contact", Some("anna"), 3 * DAY),
        ask("bea, who comes back much later", Some("bea"), 0),
        ask("bea after two weeks", Some("bea"), 14 * DAY),
        ask("a stranger", None, 0),
        talk("a stranger without an answer", None, &[(0, unanswered("resi"))]),
    ];
    let first = seen(&talks.concat(), 30 * DAY).ratio(Measure::FirstContact);
    assert_eq!((first.of, first.among), (3, 5));
    assert_eq!(seen(&talks.concat(), 6 * DAY).ratio(Measure::FirstContact).among, 0, "too early to tell");
}
