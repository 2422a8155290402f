//! Phrasings written for this: `dev.jsonl` was at hand when the patterns were written, `test.jsonl` was not.

use serde::Deserialize;
use sportello::rules::Reason;

use super::{read, sign};

/// A row of `corpus/person`.
#[derive(Deserialize)]
struct Phrasing {
    text: String,
    wants_person: bool,
    kind: String,
}

/// Per cent of the requests that have to be recognised.
const RECALL: f64 = 99.0;
/// Per cent of the near misses ("my old operator still sends me bills") that may pass for requests.
const NEAR_MISSES: f64 = 5.0;

fn check(file: &str) {
    let path = sportello_tests::root().join("../corpus/person").join(file);
    let (requests, others): (Vec<Phrasing>, Vec<_>) =
        read::<Phrasing>(&path).into_iter().partition(|row| row.wants_person);
    let missed: Vec<_> = requests.iter().filter(|row| sign(&row.text, Reason::Person).is_none()).collect();
    let alarms: Vec<_> = others.iter().filter(|row| sign(&row.text, Reason::Person).is_some()).collect();
    let recall = 100.0 * (requests.len() - missed.len()) as f64 / requests.len().max(1) as f64;
    let alarmed = 100.0 * alarms.len() as f64 / others.len().max(1) as f64;
    println!(
        "{file}: {} requests, recall {recall:.1}; {} near misses, {alarmed:.1} taken",
        requests.len(),
        others.len()
    );
    let lines = |rows: &[&Phrasing]| {
        let lines = rows.iter().map(|row| format!("  {}: {}", row.kind, row.text));
        lines.collect::<Vec<_>>().join("\n")
    };
    assert!(
        recall >= RECALL && alarmed <= NEAR_MISSES,
        "{file}: recall {recall:.1} of {RECALL}, near misses {alarmed:.1} of at most {NEAR_MISSES}\nmissed:\n{}\ntaken:\n{}",
        lines(&missed),
        lines(&alarms)
    );
}

#[test]
fn the_phrasings_at_hand() {
    check("dev.jsonl");
}

#[test]
fn the_phrasings_held_out() {
    check("test.jsonl");
}
