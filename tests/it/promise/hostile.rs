//! Whatever the values, the outcome is defined.

use sportello::promise::{Label, Monitor, Promise, Status, tune};

use super::worlds::{Random, World};
use super::{five_percent, labels};

#[track_caller]
fn check_refused(risk: f64, confidence: f64, expected: &str) {
    let error = Promise::new(risk, confidence).expect_err("this is to be refused");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn what_nobody_can_promise_is_refused() {
    check_refused(0.0, 0.9, "a promised risk of 0: expected a share from 0.001 to 0.5");
    check_refused(1.0, 0.9, "a promised risk of 1: expected a share from 0.001 to 0.5");
    check_refused(f64::NAN, 0.9, "a promised risk of NaN: expected a share from 0.001 to 0.5");
    check_refused(0.05, 1.0, "a promise with confidence 1: expected a probability from 0.5 to 0.999");
    check_refused(0.05, f64::NAN, "a promise with confidence NaN: expected a probability from 0.5 to 0.999");
}

#[track_caller]
fn check_missing(labels: &[Label], answered: u32, missing: u64) {
    let shortfall = tune(labels, five_percent()).expect_err("there is nothing to promise");
    assert_eq!((shortfall.answered, shortfall.missing), (answered, missing), "{shortfall:?}");
}

#[test]
fn too_few_or_bad_labels_back_nothing() {
    check_missing(&[], 0, 45);
    check_missing(&labels(44, 0.9, true), 44, 1);
    check_missing(&labels(100, f32::NAN, true), 0, 45);
    check_missing(&labels(100, f32::NEG_INFINITY, true), 0, 45);
    check_missing(&labels(100, f32::INFINITY, false), 100, 2_175);
    assert!(tune(&labels(45, 0.9, true), five_percent()).is_ok());
    assert!(tune(&labels(45, f32::INFINITY, true), five_percent()).is_ok());
}

#[test]
fn questions_without_confidence_count_as_not_answered() {
    let mut all = labels(100, 0.9, true);
    all.extend(labels(100, f32::NAN, false));
    let tuned = tune(&all, five_percent()).expect("a hundred right answers back it");
    assert_eq!((tuned.labels, tuned.answered, tuned.wrong, tuned.coverage), (200, 100, 0, 0.5));
}

#[test]
fn a_million_labels_find_the_threshold_of_the_world() {
    let (world, mut random) = (World::calibrated(), Random(3));
    let labels: Vec<_> = (0..1_000_000).map(|_| world.draw(&mut random)).collect();
    let tuned = tune(&labels, five_percent()).expect("there is a threshold");
    assert!((0.04..=0.05).contains(&world.at(tuned.threshold).1), "{tuned:?}");
    assert!((tuned.coverage - world.at(tuned.threshold).0).abs() < 0.005, "{tuned:?}");
}

#[test]
fn a_monitor_takes_any_number() {
    for threshold in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        let mut monitor = Monitor::new(five_percent(), threshold);
        assert_eq!(monitor.threshold(), None);
        assert_eq!(monitor.observe(Label { confidence: 1.0, right: false }), Status::Unanswered);
    }
    let mut monitor = Monitor::new(five_percent(), -1.0);
    assert_eq!(monitor.observe(Label { confidence: f32::NAN, right: true }), Status::Unanswered);
    monitor.observe(Label { confidence: f32::INFINITY, right: true });
    let json = serde_json::to_string(&monitor).expect("a monitor has JSON");
    assert!(serde_json::from_str::<Monitor>(&json).is_ok(), "{json}");
}

#[track_caller]
fn check_unreadable(change: (&str, &str), expected: &str) {
    let json = serde_json::to_string(&Monitor::new(five_percent(), 0.5)).expect("a monitor has JSON");
    assert!(json.contains(change.0), "{json}");
    let error =
        serde_json::from_str::<Monitor>(&json.replace(change.0, change.1)).expect_err("to be refused");
    assert!(error.to_string().contains(expected), "{error}");
}

#[test]
fn a_monitor_that_cannot_be_is_not_read() {
    check_unreadable(("\"version\":1", "\"version\":2"), "a monitor of version 2: expected version 1");
    check_unreadable(("\"evidence\":0", "\"evidence\":7"), "expected 0 to less than 1");
    check_unreadable(("\"risk\":0.05", "\"risk\":0"), "a promised risk of 0");
    check_unreadable(("\"threshold\":0.5", "\"threshold\":1e39"), "number");
    let many = format!("[{}]", vec![r#"{"confidence":1,"right":true}"#; 101].join(","));
    check_unreadable(("[]", &many), "a monitor with 101 recent answers: expected at most 100");
}
