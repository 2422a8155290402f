//! A file that rots: it may be refused, and it may be read, but nothing in it may read otherwise.
//!
//! `SPORTELLO_FLIPS` says how many bits are turned, one at a time, all over the file.

use std::path::Path;

use sportello::hours::{Date, Moment};
use sportello_store::{
    Cursor, Derived, Error, Filter, Journal, Reading, SqliteJournal, SqliteReader, Stored, Subject,
};

use crate::support::{Folder, NOW_MS, asked, by, days_ago, edited, faq, handed_over};

const FLIPS: usize = 3_000;
/// The bytes of a page.
const PAGE: usize = 4096;
/// Bytes on either side of where two pages meet.
const EDGE: usize = 16;

/// Questions to a reader, each by itself: one that fails says nothing of the others.
fn look(reader: &SqliteReader) -> Vec<Result<String, Error>> {
    let read = |filter| reader.read(Cursor::START, &filter, usize::MAX).map(|page| page.records);
    let text = |stored: Vec<Stored>| format!("{stored:?}");
    vec![
        read(Filter::default()).map(text),
        read(Filter::conversation("c-3")).map(text),
        read(Filter::conversation("nobody")).map(text),
        reader.read(Cursor(20), &Filter::default(), 10).map(|page| format!("{page:?}")),
        reader.export(&Subject::Customer("k-1".into())).map(text),
        reader.counts(Date::MIN, Date::MAX).map(|counts| format!("{counts:?}")),
        reader.versions().map(|versions| format!("{versions:?}")),
        reader.faq(1).map(|faq| format!("{faq:?}")),
        reader.derived("weights").map(|derived| format!("{derived:?}")),
    ]
}

fn journal() -> (Folder, Vec<u8>) {
    let folder = Folder::in_memory();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    for at in 0..60 {
        let record = asked(&format!("c-{}", at % 7), &format!("domanda numero {at}"));
        journal.append(&[by(&format!("k-{}", at % 3), days_ago(at * 2, record))]).unwrap();
    }
    journal.append(&[handed_over("c-3")]).unwrap();
    journal.edit(&[edited("u-1", "prima stesura")], &faq("Apri gli ordini.")).unwrap();
    journal.edit(&[edited("u-1", "seconda")], &faq("Apri.")).unwrap();
    journal.retain(Moment::at(NOW_MS, 60), 90).unwrap();
    journal.erase(&Subject::Conversation("c-5".into())).unwrap();
    journal.keep_derived("weights", &Derived { upto: Cursor(9), bytes: vec![7; 300] }).unwrap();
    journal.close().unwrap();
    let bytes = std::fs::read(folder.journal()).unwrap();
    (folder, bytes)
}

/// What a look at a damaged file came to.
#[derive(Debug, Default)]
struct Tally {
    refused: usize,
    said: usize,
    harmless: usize,
}

/// Looks at damaged bytes. Panics if something reads otherwise than it was written, or if damage is not
/// found by a look at the whole file though it makes a question fail.
fn check(path: &Path, bytes: &[u8], whole: &[String], tally: &mut Tally, what: &str) {
    for log in ["journal.db-wal", "journal.db-shm"] {
        let _ = std::fs::remove_file(path.with_file_name(log));
    }
    std::fs::write(path, bytes).unwrap();
    let Ok(reader) = SqliteReader::open(path) else {
        tally.refused += 1;
        return;
    };
    let seen = look(&reader);
    for (found, expected) in seen.iter().zip(whole) {
        if let Ok(found) = found {
            assert_eq!(found, expected, "{what} changed an answer and nobody said so");
        }
    }
    match reader.verify().is_sound() {
        true if seen.iter().all(Result::is_ok) => tally.harmless += 1,
        true => panic!("{what} makes reading fail, and a look at the whole file finds nothing: {seen:?}"),
        false => tally.said += 1,
    }
}

fn whole(folder: &Folder) -> Vec<String> {
    let reader = SqliteReader::open(folder.journal()).unwrap();
    assert!(reader.verify().is_sound(), "{:?}", reader.verify());
    look(&reader).into_iter().map(Result::unwrap).collect()
}

#[test]
fn no_bit_changes_an_answer_in_silence() {
    let (folder, bytes) = journal();
    let whole = whole(&folder);
    let flips = std::env::var("SPORTELLO_FLIPS").ok().and_then(|flips| flips.parse().ok()).unwrap_or(FLIPS);
    let bits = bytes.len() * 8;
    // Odd, so that every place in a byte has its turn.
    let step = (bits / flips).max(1) | 1;
    let mut tally = Tally::default();
    // Headers stand at the start of a page, and the keys of inner pages at the end: all of those are tried.
    let at_edge = |bit: &usize| (bit / 8 + EDGE) % PAGE < 2 * EDGE;
    let edges = (0..bits).filter(at_edge);
    for bit in (0..bits).step_by(step).chain(edges) {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        check(&folder.journal(), &flipped, &whole, &mut tally, &format!("bit {bit} of {bits}"));
    }
    println!("{} bytes, every {step}th bit and the edges of pages: {tally:?}", bytes.len());
    assert!(tally.refused > 0 && tally.said > 0);
}

#[test]
fn no_cut_changes_an_answer_in_silence() {
    let (folder, bytes) = journal();
    let whole = whole(&folder);
    let mut tally = Tally::default();
    for length in (0..bytes.len()).step_by(509).chain((0..bytes.len()).step_by(4096)) {
        check(&folder.journal(), &bytes[..length], &whole, &mut tally, &format!("a cut at {length}"));
    }
    println!("{} bytes: {tally:?}", bytes.len());
    assert_eq!(tally.harmless, 0, "a cut went unnoticed");
}

#[test]
fn a_row_that_is_removed_or_changed_by_hand_is_noticed() {
    for sql in [
        "DELETE FROM record WHERE number = 21",
        "DELETE FROM record WHERE number = (SELECT max(number) FROM record)",
        "UPDATE record SET json = replace(json, '0.9', '0.8') WHERE number = 21",
        "UPDATE record SET number = 1000 WHERE number = 21",
        "DELETE FROM conversation WHERE name = 'c-3'",
        "DELETE FROM tally WHERE kind = 'asked'",
        "UPDATE seal SET records = records - 1 WHERE name = 'record'",
        "DELETE FROM version WHERE number = 1",
        "DELETE FROM part WHERE json LIKE '%resi%'",
        "DROP INDEX record_conversation",
    ] {
        let (folder, _) = journal();
        let db = rusqlite::Connection::open(folder.journal()).unwrap();
        let changed = db.execute(sql, []).unwrap();
        assert!(changed > 0 || sql.starts_with("DROP"), "{sql} changes nothing");
        drop(db);
        if let Ok(reader) = SqliteReader::open(folder.journal()) {
            assert!(!reader.verify().is_sound(), "{sql}");
        }
    }
}
