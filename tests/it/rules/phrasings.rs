//! Phrasings written for this, by twelve writers who knew neither the patterns nor each other's lines.
//!
//! What is wanted is a recall of 99 %. Nobody who wrote patterns has read the two held-out files, but for one
//! request and one near miss of the first: of that 98.8 % of the requests are recognised and 5.3 % of the near
//! misses pass for one, of `held-out-2.jsonl` 81.8 and 5.5 %. The first and `blind-4.jsonl` are like the lines
//! of a log, the second what its writer thinks arrives at a help desk; its short and plain lines are all
//! recognised. The others were measured before they were read: 92.8, 95.9, 88.0, 86.7, 95.8, 69.1 and 68.7 %,
//! all but the first and the fifth from writers who were asked for as much variety as they could think of
//! (2026-11). The tests hold what is reached.

use serde::Deserialize;
use sportello::Assistant;
use sportello::rules::Reason;
use sportello_tests::percent;

use super::{read, sign};
use crate::conversation::house::is_answered;

/// A row of `corpus/person`.
#[derive(Deserialize)]
struct Phrasing {
    text: String,
    wants_person: bool,
    kind: String,
}

/// What a file has to reach, in per cent.
struct Bar {
    /// Of the requests, how many are recognised.
    recall: f64,
    /// Of the near misses ("my old operator still sends me bills"), how many may pass for requests.
    near_misses: f64,
}

fn check(file: &str, bar: &Bar) {
    let path = sportello_tests::root().join("../corpus/person").join(file);
    let (requests, others): (Vec<Phrasing>, Vec<_>) =
        read::<Phrasing>(&path).into_iter().partition(|row| row.wants_person);
    let missed: Vec<_> = requests.iter().filter(|row| sign(&row.text, Reason::Person).is_none()).collect();
    let alarms: Vec<_> = others.iter().filter(|row| sign(&row.text, Reason::Person).is_some()).collect();
    let recall = percent(requests.len() - missed.len(), requests.len());
    let alarmed = percent(alarms.len(), others.len());
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
        recall >= bar.recall && alarmed <= bar.near_misses,
        "{file}: recall {recall:.1} of {}, near misses {alarmed:.1} of at most {}\nmissed:\n{}\ntaken:\n{}",
        bar.recall,
        bar.near_misses,
        lines(&missed),
        lines(&alarms)
    );
}

#[test]
fn the_phrasings_at_hand() {
    check("dev.jsonl", &Bar { recall: 98.5, near_misses: 1.0 });
    check("test.jsonl", &Bar { recall: 97.0, near_misses: 3.5 });
    check("blind.jsonl", &Bar { recall: 98.5, near_misses: 3.5 });
    check("blind-2.jsonl", &Bar { recall: 97.5, near_misses: 2.0 });
    check("blind-3.jsonl", &Bar { recall: 98.5, near_misses: 1.0 });
    check("blind-4.jsonl", &Bar { recall: 99.0, near_misses: 5.0 });
    check("blind-5.jsonl", &Bar { recall: 98.5, near_misses: 2.0 });
    check("blind-6.jsonl", &Bar { recall: 93.0, near_misses: 1.0 });
}

#[test]
fn the_phrasings_held_out() {
    check("held-out.jsonl", &Bar { recall: 98.5, near_misses: 6.0 });
    check("held-out-2.jsonl", &Bar { recall: 81.0, near_misses: 6.0 });
}

/// A request that is not recognised is a question like any other; each reply offers a person.
#[test]
fn few_are_answered_from_the_faq_instead() {
    let assistant = Assistant::new(sportello_tests::faq("negozio").unwrap()).unwrap();
    let path = sportello_tests::root().join("../corpus/person/held-out-2.jsonl");
    let requests: Vec<_> = read::<Phrasing>(&path).into_iter().filter(|row| row.wants_person).collect();
    let answered = requests.iter().filter(|row| is_answered(&assistant, &row.text)).count();
    let share = percent(answered, requests.len());
    println!("held-out-2.jsonl: {share:.1} % are answered from the Faq instead");
    assert!(!requests.is_empty() && share <= 2.0, "{share}");
}
