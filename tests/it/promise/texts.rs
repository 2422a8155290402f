//! What a person is told.

use sportello::promise::{Status, tune};

use super::{five_percent, labels};

#[test]
fn a_tuned_threshold_says_what_is_promised_and_why() {
    let mut all = labels(398, 0.925, true);
    all.extend(labels(2, 0.925, false));
    all.extend(labels(400, 0.3, false));
    let tuned = tune(&all, five_percent()).expect("two of 400 are few");
    assert_eq!(
        tuned.to_string(),
        "at most 5 % wrong with 90 % confidence: of 800 labels, 400 (50 %) reach 0.92 and 2 of these are wrong"
    );
}

#[test]
fn a_shortfall_says_what_is_missing() {
    let mut all = labels(98, 0.925, true);
    all.extend(labels(2, 0.925, false));
    let shortfall = tune(&all, five_percent()).expect_err("two of a hundred are many");
    assert_eq!(
        shortfall.to_string(),
        "cannot promise at most 5 % wrong with 90 % confidence: of 100 labels, 100 reach 0.92 and 2 of these \
         are wrong, so up to 5.2 % may be; at least 5 more right answers there are needed"
    );
}

#[test]
fn a_status_has_plain_json() {
    let json = |status: Status| serde_json::to_string(&status).expect("a status has JSON");
    assert_eq!(json(Status::Unanswered), r#"{"kind":"unanswered"}"#);
    assert_eq!(json(Status::Quiet { evidence: 0.25 }), r#"{"kind":"quiet","evidence":0.25}"#);
    assert_eq!(
        json(Status::InDanger { evidence: 1.5, threshold: None }),
        r#"{"kind":"in-danger","evidence":1.5,"threshold":null}"#
    );
}
