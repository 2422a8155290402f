//! Texts age, counts stay.

use sportello::hours::{Date, Moment};
use sportello::journal::{Record, What};
use sportello_store::{Count, Journal, RETENTION_DAYS, Reading, SqliteJournal};

use crate::support::{Folder, NOW_MS, all, approved, asked, days_ago, edited, handed_over, record};

fn records() -> Vec<Record> {
    let helpful = |yes| record("c-1", What::Helpful { turn: 1, entry: "resi".into(), yes });
    let young = [asked("c-1", "giovane"), handed_over("c-2")];
    let old = [
        days_ago(91, asked("c-1", "vecchissimo")),
        days_ago(91, asked("c-3", "vetusto")),
        days_ago(91, helpful(true)),
        days_ago(92, helpful(false)),
        days_ago(200, handed_over("c-3")),
        days_ago(200, approved("p-1", &["approvato"])),
        days_ago(200, edited("u-1", "scritto")),
        days_ago(89, asked("c-3", "quasi")),
    ];
    // Out of order, as hosts with several clocks write them.
    young.into_iter().chain(old).collect()
}

fn counts(journal: &impl Reading) -> Vec<Count> {
    journal.counts(Date::MIN, Date::MAX).unwrap()
}

#[test]
fn old_texts_become_counts_and_no_figure_changes() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&records()).unwrap();
    let before = counts(&journal);
    let retained = journal.retain(Moment::at(NOW_MS, 60), RETENTION_DAYS).unwrap();
    assert_eq!((retained.removed, retained.kept), (5, 5));
    assert_eq!(counts(&journal), before);
    let kinds: Vec<_> = all(&journal).into_iter().map(|stored| stored.record).collect();
    assert_eq!(kinds[2..], [records()[7].clone(), records()[8].clone(), records()[9].clone()]);
    assert!(journal.verify().is_sound(), "{:?}", journal.verify());
    for word in ["vecchissimo", "vetusto"] {
        assert_eq!(folder.with(word), [""; 0]);
    }
    for word in ["quasi", "approvato", "giovane"] {
        assert!(!folder.with(word).is_empty());
    }
    // Once more a month later: what was counted is added to.
    journal.retain(Moment::at(NOW_MS + 40 * 86_400_000, 60), RETENTION_DAYS).unwrap();
    assert_eq!(counts(&journal), before);
    assert!(journal.verify().is_sound());
}

#[test]
fn counts_say_what_they_are_of() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&records()).unwrap();
    journal.retain(Moment::at(NOW_MS, 60), 10).unwrap();
    let day = Date::parse("2026-08-21").unwrap();
    let json: Vec<String> =
        journal.counts(day, day).unwrap().iter().map(|count| serde_json::to_string(count).unwrap()).collect();
    assert_eq!(
        json,
        [
            r#"{"day":"2026-08-21","kind":"asked","outcome":"answer","lang":"it","channel":"web","entry":"resi","reason":"","records":2}"#,
            r#"{"day":"2026-08-21","kind":"helpful","outcome":"yes","lang":"","channel":"web","entry":"resi","reason":"","records":1}"#,
        ]
    );
}
