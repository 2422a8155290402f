//! The monitor keeps quiet while the promise is kept, and speaks up soon when it is not.

use sportello::promise::{Label, Monitor, Status};

use super::worlds::{Random, World};
use super::{five_percent, labels};

/// An answer that is wrong with this probability.
fn answer(risk: f64, random: &mut Random) -> Label {
    Label { confidence: 0.9, right: random.share() >= risk }
}

fn is_alarm(status: Status) -> bool {
    matches!(status, Status::InDanger { .. })
}

/// After how many answers of this risk there is an alarm, if within so many.
fn alarm_within(monitor: &mut Monitor, limit: usize, risk: f64, random: &mut Random) -> Option<usize> {
    (1..=limit).find(|_| is_alarm(monitor.observe(answer(risk, random))))
}

#[test]
fn false_alarms_are_at_most_as_frequent_as_said() {
    for (risk, most) in [(0.05, 0.1), (0.03, 0.001)] {
        let mut random = Random(5);
        let monitor = || Monitor::new(five_percent(), 0.5);
        let alarms =
            (0..10_000).filter(|_| alarm_within(&mut monitor(), 5_000, risk, &mut random).is_some()).count();
        println!("{alarms} of 10000 monitors raised a false alarm within 5000 answers at {risk} wrong");
        assert!(alarms as f64 <= most * 10_000.0, "{alarms} false alarms at {risk}");
    }
}

/// How many answers an alarm takes once the risk has risen from 3 %, after so many answers: the
/// median and the 95 % quantile.
fn delay(before: usize, risk: f64) -> (usize, usize) {
    let mut random = Random(7);
    let mut delays: Vec<_> = (0..2_000)
        .map(|_| {
            let mut monitor = Monitor::new(five_percent(), 0.5);
            while alarm_within(&mut monitor, before, 0.03, &mut random).is_some() {
                monitor = Monitor::new(five_percent(), 0.5);
            }
            alarm_within(&mut monitor, 5_000, risk, &mut random).unwrap_or(5_000)
        })
        .collect();
    delays.sort_unstable();
    (delays[delays.len() / 2], delays[delays.len() * 95 / 100])
}

#[track_caller]
fn check_delay(risk: f64, median: usize, nearly_all: usize) {
    for before in [0, 1_000] {
        let found = delay(before, risk);
        println!("3 % to {risk} after {before}: median {}, 95 % within {}", found.0, found.1);
        assert!(found.0 <= median && found.1 <= nearly_all, "{found:?} after {before} answers");
    }
}

#[test]
fn a_rise_is_noticed_soon() {
    check_delay(0.10, 270, 700);
    check_delay(0.12, 200, 380);
    check_delay(0.16, 100, 200);
    check_delay(0.20, 75, 130);
}

/// A monitor of the first world's threshold, after 300 questions of it and so many of the second.
fn moved(from: &World, to: &World, threshold: f32, count: usize, seed: u64) -> Monitor {
    let mut random = Random(seed);
    let mut monitor = Monitor::new(five_percent(), threshold);
    for _ in 0..300 {
        monitor.observe(from.draw(&mut random));
    }
    for _ in 0..count {
        let before = monitor.threshold();
        let status = monitor.observe(to.draw(&mut random));
        let after = monitor.threshold();
        let rose = before.zip(after).is_none_or(|(before, after)| after > before);
        assert!(if is_alarm(status) { rose } else { before == after }, "{before:?} to {after:?}: {status:?}");
    }
    monitor
}

#[test]
fn a_stricter_threshold_keeps_the_promise_where_one_can() {
    let (from, to) = (World::calibrated(), World::overconfident());
    let threshold = 0.84;
    assert!(
        from.at(threshold).1 < 0.05 && to.at(threshold).1 > 0.05,
        "the promise is kept in the first only"
    );
    let ends: Vec<_> = (0..200).map(|seed| moved(&from, &to, threshold, 3_000, seed).threshold()).collect();
    let answering: Vec<_> = ends.iter().flatten().map(|end| to.at(*end).1).collect();
    let kept = answering.iter().filter(|risk| **risk <= 0.06).count();
    println!("of 200 monitors {} go on answering, {kept} of them within 6 % wrong", answering.len());
    assert!(answering.len() >= 100, "only {} of 200 monitors found a threshold", answering.len());
    assert!(kept * 10 >= answering.len() * 8, "{kept} of {} keep the promise about", answering.len());
}

#[test]
fn nothing_is_answered_where_no_threshold_helps() {
    let mut monitor = Monitor::new(five_percent(), 0.5);
    let alarm =
        labels(300, 0.9, false).into_iter().map(|label| monitor.observe(label)).find(|s| is_alarm(*s));
    assert!(matches!(alarm, Some(Status::InDanger { threshold: None, .. })), "{alarm:?}");
    assert_eq!(monitor.threshold(), None);
    assert_eq!(monitor.observe(Label { confidence: 1.0, right: true }), Status::Unanswered);
}

#[test]
fn questions_below_the_threshold_count_for_nothing() {
    let mut monitor = Monitor::new(five_percent(), 0.5);
    let fresh = monitor.clone();
    for label in labels(1_000, 0.49, false) {
        assert_eq!(monitor.observe(label), Status::Unanswered);
    }
    assert_eq!(monitor, fresh);
}

#[test]
fn a_monitor_goes_on_from_its_json() {
    let (mut random, mut monitor) = (Random(9), Monitor::new(five_percent(), 0.5));
    for _ in 0..1_000 {
        monitor.observe(answer(0.04, &mut random));
    }
    let json = serde_json::to_string(&monitor).expect("a monitor has JSON");
    assert!(json.len() < 5_000, "{} bytes", json.len());
    let mut read: Monitor = serde_json::from_str(&json).expect("it can be read again");
    let (mut one, mut other) = (Random(10), Random(10));
    let kept = alarm_within(&mut monitor, 1_000, 0.3, &mut one);
    assert_eq!(alarm_within(&mut read, 1_000, 0.3, &mut other), kept);
    assert!(kept.is_some() && read.threshold() == monitor.threshold());
}
