//! How many answers a promise takes.

use sportello::promise::{Promise, upper_bound};

#[track_caller]
fn check(risk: f64, expected: [(u32, u64); 5]) {
    let promise = Promise::new(risk, 0.9).expect("this can be promised");
    for (wrong, answers) in expected {
        assert_eq!(promise.least_answers(wrong), answers, "{wrong} wrong at {risk}");
        let bound = |answers: u64| upper_bound(wrong, u32::try_from(answers).expect("few answers"), 0.9);
        assert!(bound(answers) <= risk && bound(answers - 1) > risk, "{wrong} of {answers} at {risk}");
    }
}

#[test]
fn fewest_answers_by_promise_and_wrong_answers() {
    check(0.10, [(0, 22), (1, 38), (2, 52), (5, 91), (10, 152)]);
    check(0.05, [(0, 45), (1, 77), (2, 105), (5, 184), (10, 306)]);
    check(0.02, [(0, 114), (1, 194), (2, 265), (5, 462), (10, 768)]);
    check(0.01, [(0, 230), (1, 388), (2, 531), (5, 926), (10, 1_538)]);
}

#[test]
fn the_outermost_promises_have_an_end() {
    let most = Promise::new(0.001, 0.999).expect("this can be promised");
    assert_eq!(most.least_answers(0), 6_905);
    assert!(most.least_answers(u32::MAX) > u64::from(u32::MAX) * 999);
    let least = Promise::new(0.5, 0.5).expect("this can be promised");
    assert_eq!(least.least_answers(0), 1);
}
