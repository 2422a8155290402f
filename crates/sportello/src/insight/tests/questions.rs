//! Questions, typing, waiting, ratings and cost.

use super::scribe::*;
use crate::conversation::ReplyKind;
use crate::decision::DecisionKind;
use crate::insight::{Insight, Measure, Options, Rates};
use crate::journal::{Record, What};
use crate::rules::Reason;

fn of(records: &[Record]) -> Insight {
    Insight::of(records, &faq(), Options::default())
}

#[track_caller]
fn check(insight: &Insight, measure: Measure, of: u64, among: u64) {
    let ratio = insight.ratio(measure);
    assert_eq!((ratio.of, ratio.among), (of, among), "{measure:?}");
}

#[test]
fn every_question_is_answered_asked_back_or_neither() {
    let with_person = match answered("resi") {
        What::Asked { turn, text, lang, rule, confidence, ranked, shown, .. } => What::Asked {
            turn,
            text,
            lang,
            rule,
            confidence,
            ranked,
            shown,
            decision: DecisionKind::Answer,
            reply: ReplyKind::Handoff,
        },
        other => other,
    };
    let steps = [
        (0, answered("resi")),
        (1, answered("tempi")),
        (2, asked_back("resi", "cambi")),
        (3, unanswered("resi")),
        (4, with_person),
    ];
    let insight = of(&talk("c-1", None, &steps));
    check(&insight, Measure::Answered, 3, 5);
    check(&insight, Measure::Clarified, 1, 5);
    check(&insight, Measure::Abstained, 1, 5);
    check(&insight, Measure::Contained, 1, 1);
}

#[test]
fn a_question_of_no_conversation_counts_as_a_question_only() {
    let insight = of(&[loose(0, answered("resi"))]);
    check(&insight, Measure::Answered, 1, 1);
    check(&insight, Measure::Contained, 0, 0);
}

#[test]
fn deflected_is_opened_and_not_sent() {
    let nothing_shown = What::Typed { shown: vec![], used: None, sent: false };
    let typed = [typed(Some("resi"), false), typed(Some("resi"), true), typed(None, false), nothing_shown];
    let records: Vec<_> = typed.into_iter().map(|what| loose(0, what)).collect();
    check(&of(&records), Measure::Deflected, 1, 3);
}

#[test]
fn waits_are_from_the_handover_to_the_person() {
    let waited = |id: &str, ms| {
        talk(
            id,
            None,
            &[(0, handed_over(Reason::Person)), (MINUTE, handed_over(Reason::Legal)), (ms, joined())],
        )
    };
    let mut records = Vec::new();
    for (at, ms) in [2, 4, 6, 8, 100].into_iter().enumerate() {
        records.extend(waited(&at.to_string(), ms * MINUTE));
    }
    records.extend(talk("takes up by writing", None, &[(0, handed_over(Reason::Person)), (HOUR, wrote())]));
    records.extend(talk("still waits", None, &[(0, handed_over(Reason::Person))]));
    let waits = of(&records).waits;
    assert_eq!((waits.taken, waits.waiting), (6, 1));
    assert_eq!((waits.median_ms, waits.p90_ms), (Some(6 * MINUTE), Some(100 * MINUTE)));
}

#[test]
fn ratings_count_once_a_conversation() {
    let talks = [
        talk("a", None, &[(0, answered("resi")), (1, rated(1)), (2, rated(5))]),
        talk("b", None, &[(0, answered("resi")), (1, rated(4))]),
        talk("c", None, &[(0, answered("resi")), (1, rated(2))]),
        talk("d", None, &[(0, answered("resi"))]),
    ];
    let insight = of(&talks.concat());
    assert_eq!(insight.rated.stars, [0, 1, 0, 1, 1]);
    assert_eq!(insight.rated.mean(), Some(11.0 / 3.0));
    check(&insight, Measure::Satisfied, 2, 3);
}

#[test]
fn cost_is_that_of_the_hosts_own_rates() {
    let talks = [
        talk("alone", None, &[(0, answered("resi")), (1, helpful(true))]),
        talk("left", None, &[(0, unanswered("resi"))]),
        talk(
            "taken",
            None,
            &[(0, handed_over(Reason::Person)), (MINUTE, joined()), (11 * MINUTE, closed(true))],
        ),
        talk("not closed", None, &[(0, wrote()), (5 * MINUTE, wrote()), (6 * MINUTE, answered("resi"))]),
    ];
    let rates = Rates::new("EUR", None, Some(0.6)).expect("rates");
    let options = Options { rates: Some(rates), ..Options::default() };
    let insight = Insight::of(&talks.concat(), &faq(), options);
    let cost = insight.cost.expect("rates were given");
    assert_eq!((cost.by_person, cost.person_ms, cost.contacts, cost.without_person), (2, 15 * MINUTE, 4, 1));
    assert_eq!((cost.spent, cost.per_contact, cost.saved), (9.0, Some(2.25), Some(4.5)));
    assert_eq!(of(&talks.concat()).cost, None, "no rates, no cost");
}

#[test]
fn nothing_is_nothing_of_nothing() {
    let insight = of(&[]);
    for measure in Measure::ALL {
        check(&insight, measure, 0, 0);
    }
    assert_eq!((insight.now, insight.by_day.len()), (None, 0));
}

#[test]
fn what_came_after_the_time_of_looking_is_not_looked_at() {
    let records = talk("c-1", None, &[(0, answered("resi")), (DAY, unanswered("resi"))]);
    let options = Options { now: Some(at(HOUR)), ..Options::default() };
    check(&Insight::of(&records, &faq(), options), Measure::Answered, 1, 1);
}

#[test]
fn the_json_says_what_every_figure_means() {
    let json = serde_json::to_value(of(&talk("c-1", None, &[(0, answered("resi"))]))).expect("JSON");
    let first = &json["measures"][0];
    assert_eq!(first["measure"], "answered");
    assert_eq!(first["ratio"]["of"], 1);
    assert_eq!(first["it"]["among"], "domande fatte");
    assert_eq!(first["en"]["of"], "questions that got an entry's answer");
    assert_eq!(json["measures"].as_array().map(Vec::len), Some(Measure::ALL.len()));
    assert!(json.get("cost").is_none());
}
