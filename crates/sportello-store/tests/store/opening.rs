//! What is opened, and what is refused.

use std::path::Path;

use rusqlite::Connection;
use sportello_store::{ErrorKind, Journal, SqliteJournal, SqliteReader};

use crate::support::{Folder, all, asked, handed_over};

#[track_caller]
fn refuses(path: &Path, kind: ErrorKind) {
    let before = std::fs::read(path).unwrap_or_default();
    assert_eq!(SqliteJournal::open(path).unwrap_err().kind(), kind);
    assert_eq!(SqliteReader::open(path).unwrap_err().kind(), kind);
    assert_eq!(std::fs::read(path).unwrap_or_default(), before, "the file was changed");
}

fn database(folder: &Folder, sql: &str) {
    let db = Connection::open(folder.journal()).unwrap();
    db.execute_batch(sql).unwrap();
}

#[test]
fn an_empty_file_becomes_a_journal() {
    let folder = Folder::new();
    std::fs::write(folder.journal(), "").unwrap();
    assert_eq!(SqliteReader::open(folder.journal()).unwrap_err().kind(), ErrorKind::Missing);
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&[asked("c-1", "ciao")]).unwrap();
    assert_eq!(all(&journal).len(), 1);
}

#[test]
fn no_file_is_missing_to_a_reader() {
    let folder = Folder::new();
    assert_eq!(SqliteReader::open(folder.journal()).unwrap_err().kind(), ErrorKind::Missing);
    assert_eq!(folder.files().len(), 0);
}

#[test]
fn other_files_are_refused_and_left_alone() {
    let folder = Folder::new();
    for text in ["ciao", &"una lettera alla nonna ".repeat(500)] {
        std::fs::write(folder.journal(), text).unwrap();
        refuses(&folder.journal(), ErrorKind::NotAJournal);
    }
    std::fs::remove_file(folder.journal()).unwrap();
    database(&folder, "CREATE TABLE record (number INTEGER PRIMARY KEY, json TEXT)");
    refuses(&folder.journal(), ErrorKind::Foreign);
    assert_eq!(folder.files().len(), 1, "something was left beside the file");
}

#[test]
fn a_later_format_is_refused() {
    let folder = Folder::new();
    drop(SqliteJournal::open(folder.journal()).unwrap());
    database(&folder, "PRAGMA user_version = 2; PRAGMA wal_checkpoint(TRUNCATE)");
    refuses(&folder.journal(), ErrorKind::Newer);
    let error = SqliteJournal::open(folder.journal()).unwrap_err();
    assert!(error.to_string().ends_with("update the program [newer]"), "{error}");
}

#[test]
fn format_0_is_brought_forward() {
    let folder = Folder::new();
    database(&folder, include_str!("../fixtures/format-0.sql"));
    assert_eq!(SqliteReader::open(folder.journal()).unwrap_err().kind(), ErrorKind::Older);
    let journal = SqliteJournal::open(folder.journal()).unwrap();
    let texts: Vec<String> = all(&journal).iter().map(|stored| format!("{:?}", stored.record.what)).collect();
    assert_eq!(texts, ["Opened", r#"OperatorSaid { text: "Scriva a [email-1]" }"#, "Ended"]);
    assert!(journal.verify().is_sound(), "{:?}", journal.verify());
    drop(journal);
    assert_eq!(folder.with("anna@esempio.it"), [""; 0], "what was not redacted is still in the file");
    assert_eq!(all(&SqliteReader::open(folder.journal()).unwrap()).len(), 3);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let folder = Folder::new();
    database(&folder, include_str!("../fixtures/format-0.sql"));
    database(&folder, "INSERT INTO record VALUES (4, 'not a record')");
    for _ in 0..2 {
        assert_eq!(SqliteJournal::open(folder.journal()).unwrap_err().kind(), ErrorKind::Damaged);
    }
    let db = Connection::open(folder.journal()).unwrap();
    let rows: i64 = db.query_row("SELECT count(*) FROM record", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 4);
}

#[test]
fn there_is_one_writer() {
    let folder = Folder::new();
    let journal = SqliteJournal::open(folder.journal()).unwrap();
    let error = SqliteJournal::open(folder.journal()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Locked);
    if cfg!(unix) {
        let holder = format!("(process {})", std::process::id());
        assert!(error.to_string().contains(&holder), "{error}");
    }
    assert!(error.to_string().contains("SqliteReader"), "{error}");
    drop(journal);
    SqliteJournal::open(folder.journal()).expect("the lock went with its owner");
}

#[test]
fn a_journal_that_lost_durable_records_is_refused() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&[asked("c-1", "uno"), asked("c-1", "due")]).unwrap();
    journal.close().unwrap();
    let backup = std::fs::read(folder.journal()).unwrap();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&[handed_over("c-1")]).unwrap();
    journal.close().unwrap();
    std::fs::write(folder.journal(), backup).unwrap();
    assert_eq!(SqliteJournal::open(folder.journal()).unwrap_err().kind(), ErrorKind::Lost);
    let mut journal = SqliteJournal::open_after_loss(folder.journal()).unwrap();
    assert_eq!((journal.lost(), all(&journal).len()), (1, 2));
    // The lost number is not given again.
    assert_eq!(journal.append(&[asked("c-2", "tre")]).unwrap().last.0, 4);
    drop(journal);
    assert_eq!(SqliteJournal::open(folder.journal()).unwrap().lost(), 0);
}

#[test]
fn a_log_that_is_cut_is_noticed() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&[asked("c-1", "uno")]).unwrap();
    journal.append(&[asked("c-1", "due")]).unwrap();
    drop(journal);
    let log = folder.path().join("journal.db-wal");
    let bytes = std::fs::read(&log).unwrap();
    std::fs::write(&log, &bytes[..bytes.len() - 1]).unwrap();
    let journal = SqliteJournal::open(folder.journal()).unwrap();
    assert_eq!((journal.lost(), all(&journal).len()), (1, 1));
}

#[test]
fn an_emptied_file_is_not_taken_for_a_new_one() {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(&[handed_over("c-1")]).unwrap();
    journal.close().unwrap();
    std::fs::write(folder.journal(), "").unwrap();
    assert_eq!(SqliteJournal::open(folder.journal()).unwrap_err().kind(), ErrorKind::Lost);
}
