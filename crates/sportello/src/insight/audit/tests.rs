use proptest::prelude::*;

use super::*;
use crate::insight::Period;
use crate::insight::tests::scribe::{DAY, answered, at, loose, talk, unanswered};
use crate::journal::{Record, What};
use crate::promise::Label;

fn journal(count: i64) -> Vec<Record> {
    let one = |number: i64| {
        let what = if number % 3 == 0 { unanswered("resi") } else { answered("resi") };
        talk(&format!("c-{number}"), None, &[(number * 60_000, what)])
    };
    (0..count).flat_map(one).collect()
}

fn names(sampled: &[Sampled]) -> Vec<&str> {
    sampled.iter().map(|sampled| sampled.conversation.as_str()).collect()
}

fn audited(conversation: &str, after_ms: i64, entry: Option<&str>) -> Vec<Record> {
    let what = What::Audited { turn: 1, auditor: "Piero".into(), entry: entry.map(str::to_owned) };
    talk(conversation, None, &[(after_ms, what)])
}

#[test]
fn a_larger_sample_begins_with_the_smaller() {
    let journal = journal(500);
    let (small, large) = (sample(&journal, 7, 20), sample(&journal, 7, 100));
    assert_eq!((small.len(), large.len()), (20, 100));
    assert_eq!(names(&small), names(&large)[..20]);
    assert_eq!(sample(&journal, 7, 1000).len(), 500);
    assert_eq!(sample(&journal, 7, 0), []);
}

#[test]
fn another_seed_draws_others() {
    let journal = journal(500);
    let (one, other) = (sample(&journal, 1, 50), sample(&journal, 2, 50));
    let common = names(&one).iter().filter(|name| names(&other).contains(name)).count();
    assert!(common < 20, "{common} of 50 in common");
}

#[test]
fn every_question_is_as_likely_as_any_other() {
    let journal = journal(200);
    let mut drawn = std::collections::BTreeMap::new();
    for seed in 0..2000 {
        for sampled in sample(&journal, seed, 20) {
            *drawn.entry(sampled.conversation).or_insert(0_i32) += 1;
        }
    }
    // 200 of 2000 each; five standard deviations are 67.
    assert_eq!(drawn.len(), 200);
    assert!(drawn.values().all(|count| (count - 200).abs() < 67), "{drawn:?}");
}

#[test]
fn only_questions_of_conversations_in_the_period_are_drawn() {
    let records = [
        journal(3),
        vec![loose(0, answered("resi"))],
        talk("later", None, &[(3 * DAY, answered("resi"))]),
        audited("c-1", 5, None),
    ]
    .concat();
    assert_eq!(sample(&records, 7, 10).len(), 4);
    let mut sampler = Sampler::new(7, 10).within(Period { from: None, to: Some(at(DAY).local.date()) });
    records.iter().for_each(|record| sampler.add(record));
    assert_eq!(sampler.finish().len(), 3);
}

#[test]
fn a_question_that_a_journal_holds_twice_is_drawn_once() {
    let journal = journal(10);
    let twice = [journal.clone(), journal.clone()].concat();
    assert_eq!(sample(&twice, 7, 10), sample(&journal, 7, 10));
}

#[test]
fn labels_are_right_where_the_first_candidate_is() {
    let records = [
        journal(4),
        audited("c-1", 10, Some("cambi")),
        audited("c-1", 20, Some("resi")),
        audited("c-2", 20, Some("cambi")),
        audited("c-3", 20, None),
        audited("nowhere", 20, None),
    ]
    .concat();
    let audits = Audits::of(&records);
    assert_eq!(audits.len(), 4);
    assert_eq!(audits.entry("c-1", 1), Some(Some("resi")), "the last word counts");
    assert_eq!((audits.entry("c-3", 1), audits.entry("c-0", 1)), (Some(None), None));
    let joined = audits.join(&records);
    let labels: Vec<_> = joined.iter().map(Audit::label).collect();
    let label = |right| Label { confidence: 0.5, right };
    assert_eq!(labels, [label(true), label(false), label(false)]);
    let rows: Vec<_> =
        joined.iter().map(|audit| serde_json::to_string(&audit.row()).expect("JSON")).collect();
    assert_eq!(rows[0], r#"{"text":"posso rendere la lampada?","label":"resi","lang":"it"}"#);
    assert!(rows[2].contains(r#""label":"oos""#), "{}", rows[2]);
}

proptest! {
    #[test]
    fn the_order_of_records_does_not_matter(
        (seed, count, shuffled) in (any::<u64>(), 0_usize..40, Just(journal(60)).prop_shuffle())
    ) {
        prop_assert_eq!(sample(&shuffled, seed, count), sample(&journal(60), seed, count));
    }

    #[test]
    fn any_names_can_be_drawn(name in ".{1,20}", turn in any::<u64>(), seed in any::<u64>()) {
        let mut records = talk(&name, None, &[(0, answered("resi"))]);
        if let What::Asked { turn: own, .. } = &mut records[0].what {
            *own = turn;
        }
        let sampled = sample(&records, seed, 1);
        prop_assert_eq!((&sampled[0].conversation, sampled[0].turn), (&name, turn));
    }
}
