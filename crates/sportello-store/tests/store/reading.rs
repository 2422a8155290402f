//! Appending and reading.

use sportello::journal::Record;
use sportello_store::{
    Cursor, Derived, Durability, ErrorKind, Filter, Journal, Reading, SqliteJournal, SqliteReader,
};

use crate::support::{Folder, all, approved, asked, by, days_ago, edited, handed_over, wanted};

fn some() -> Vec<Record> {
    vec![
        days_ago(2, by("a", asked("c-1", "uno"))),
        days_ago(1, asked("c-2", "due")),
        by("a", asked("c-1", "tre")),
        handed_over("c-2"),
        approved("p-1", &["quattro"]),
    ]
}

fn numbers(journal: &impl Reading, filter: &Filter) -> Vec<u64> {
    wanted(journal, filter).iter().map(|stored| stored.at.0).collect()
}

#[test]
fn what_was_written_is_read_in_order() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&some()[..2]).unwrap();
    let appended = journal.append(&some()[2..]).unwrap();
    assert_eq!(appended.last, Cursor(5));
    let records: Vec<Record> = all(&journal).into_iter().map(|stored| stored.record).collect();
    assert_eq!(records, some());
    journal.close().unwrap();
    let reader = SqliteReader::open(folder.journal()).unwrap();
    assert_eq!(all(&reader).into_iter().map(|stored| stored.record).collect::<Vec<_>>(), some());
    assert!(reader.verify().is_sound(), "{:?}", reader.verify());
    assert_eq!((reader.verify().records, reader.verify().conversations), (5, 2));
}

#[test]
fn filters_choose() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&some()).unwrap();
    assert_eq!(numbers(&journal, &Filter::conversation("c-1")), [1, 3]);
    assert_eq!(numbers(&journal, &Filter::conversation("c-3")), [0; 0]);
    assert_eq!(numbers(&journal, &Filter { customer: Some("a".into()), ..Filter::default() }), [1, 3]);
    assert_eq!(numbers(&journal, &Filter::kinds(&["handed-over", "reviewed"])), [4, 5]);
    let day = some()[1].at.unix_ms;
    assert_eq!(numbers(&journal, &Filter { from_ms: Some(day), ..Filter::default() }), [2, 3, 4, 5]);
    assert_eq!(numbers(&journal, &Filter { before_ms: Some(day), ..Filter::default() }), [1]);
}

#[test]
fn pages_join_without_gap_or_overlap() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&some()).unwrap();
    for filter in [Filter::default(), Filter::conversation("c-1"), Filter::kinds(&["asked"])] {
        let (mut cursor, mut found) = (Cursor::START, Vec::new());
        loop {
            let page = journal.read(cursor, &filter, 1).unwrap();
            found.extend(page.records.iter().map(|stored| stored.at.0));
            cursor = page.next;
            if page.is_last {
                break;
            }
        }
        assert_eq!(found, numbers(&journal, &filter));
    }
    assert!(journal.read(Cursor(99), &Filter::default(), 1).unwrap().is_last);
}

#[test]
fn what_people_do_is_durable() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    let mut level = |records: &[Record]| journal.append(records).unwrap().durability;
    assert_eq!(level(&[asked("c-1", "uno")]), Durability::Process);
    assert_eq!(level(&[asked("c-1", "uno"), handed_over("c-1")]), Durability::Power);
    assert_eq!(level(&[approved("p", &[])]), Durability::Power);
    assert_eq!(level(&[edited("u-1", "")]), Durability::Power);
    assert_eq!(journal.append_durably(&some()[..1]).unwrap().durability, Durability::Power);
    assert_eq!(journal.append(&[]).unwrap().last, Cursor(6));
}

#[test]
fn a_batch_is_written_whole_or_not_at_all() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    let odd = Record { version: 9, ..asked("c-1", "due") };
    let error = journal.append(&[asked("c-1", "uno"), odd]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unwritable);
    assert_eq!(all(&journal), []);
    journal.append(&[asked("c-1", "uno")]).expect("a refused record does not end the journal");
}

#[test]
fn a_reader_sees_what_is_committed_meanwhile() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    let reader = SqliteReader::open(folder.journal()).unwrap();
    journal.append(&some()).unwrap();
    let reader = std::thread::spawn(move || (numbers(&reader, &Filter::default()), reader));
    let (found, reader) = reader.join().unwrap();
    assert_eq!(found, [1, 2, 3, 4, 5]);
    journal.append(&some()).unwrap();
    assert_eq!(all(&reader).len(), 10);
}

#[test]
fn what_was_derived_goes_with_what_it_came_from() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&some()).unwrap();
    let derived = Derived { upto: Cursor(5), bytes: b"learnt".to_vec() };
    journal.keep_derived("weights", &derived).unwrap();
    assert_eq!(journal.derived("weights").unwrap(), Some(derived.clone()));
    assert_eq!(journal.derived("other").unwrap(), None);
    journal.erase(&sportello_store::Subject::Conversation("c-9".into())).unwrap();
    assert_eq!(journal.derived("weights").unwrap(), Some(derived));
    journal.erase(&sportello_store::Subject::Conversation("c-2".into())).unwrap();
    assert_eq!(journal.derived("weights").unwrap(), None);
    assert_eq!(folder.with("learnt"), [""; 0]);
}
