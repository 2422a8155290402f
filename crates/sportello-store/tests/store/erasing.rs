//! Forgetting, down to the bytes.

use sportello::journal::{Doing, Record, What};
use sportello_store::{
    Cursor, Filter, Journal, Reading, Receipt, Removed, SqliteJournal, SqliteReader, Subject,
};

use crate::support::{Folder, all, approved, asked, by, edited, faq, record, said};

/// Words that nobody else says, one for each place in which a text can stand.
const THEIRS: [&str; 5] = ["zafferano", "melagrana", "corbezzolo", "giuggiola", "nespola"];

fn theirs() -> Vec<Record> {
    let typed = What::Typed { shown: vec!["resi".into()], used: None, sent: true };
    let answer = Some(format!("Le mando {}", THEIRS[2]));
    let resolved = What::Resolved { turn: 1, operator: "u-1".into(), entry: None, answer };
    vec![
        by("cliente-nespola", asked("c-giuggiola", &format!("dov'è lo {}", THEIRS[0]))),
        said("c-giuggiola", &format!("Arriva la {}", THEIRS[1])),
        record("c-giuggiola", resolved),
        by("cliente-nespola", record("", typed)),
    ]
}

fn others() -> Vec<Record> {
    let mut others: Vec<Record> =
        (0..200).map(|at| asked(&format!("c-{}", at % 40), &format!("domanda {at}"))).collect();
    others.push(by("other", asked("c-other", "posso rendere il vino")));
    others
}

fn wordings(journal: &impl Reading) -> Vec<Vec<String>> {
    let page = journal.read(Cursor::START, &Filter::kinds(&["reviewed"]), 100).unwrap();
    let texts = |record: Record| match record.what {
        What::Reviewed { doing: Some(Doing::Wordings { texts, .. }), .. } => texts,
        _ => Vec::new(),
    };
    let words = |record| texts(record).into_iter().map(|(_, text)| text).collect();
    page.records.into_iter().map(|stored| words(stored.record)).collect()
}

fn written(records: &[Record]) -> (Folder, SqliteJournal) {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.append(records).unwrap();
    (folder, journal)
}

/// Erases, and looks for every word of the subject in every byte of every file.
#[track_caller]
fn check(subject: &Subject, gone: &[&str]) -> Receipt {
    // Between the records of others, so that neighbours in a page and gaps in it are met.
    let mut mixed = others();
    for (at, record) in theirs().into_iter().enumerate() {
        mixed.insert(at * 50, record);
    }
    let (folder, mut journal) = written(&mixed);
    for word in gone {
        assert!(!folder.with(word).is_empty(), "`{word}` was not even written");
    }
    let receipt = journal.erase(subject).unwrap();
    assert_eq!(journal.export(subject).unwrap(), []);
    assert!(journal.verify().is_sound(), "{:?}", journal.verify());
    journal.append(&[asked("c-new", "si scrive ancora")]).unwrap();
    assert!(journal.verify().is_sound());
    drop(journal);
    for word in gone {
        assert_eq!(folder.with(word), [""; 0], "`{word}` is still there");
    }
    let reader = SqliteReader::open(folder.journal()).unwrap();
    let left: Vec<Record> = all(&reader).into_iter().map(|stored| stored.record).collect();
    assert!(others().iter().all(|record| left.contains(record)), "somebody else's record is gone");
    receipt
}

#[test]
fn a_conversation_leaves_no_byte() {
    let receipt = check(&Subject::Conversation("c-giuggiola".into()), &THEIRS[..4]);
    let removed = |table, rows| Removed { table, rows };
    assert_eq!(receipt.removed, [removed("record", 3), removed("conversation", 1)]);
    assert_eq!((receipt.conversations, receipt.quoted.len()), (1, 0));
}

#[test]
fn a_customer_leaves_no_byte() {
    let receipt = check(&Subject::Customer("cliente-nespola".into()), &THEIRS);
    assert_eq!(receipt.removed[0].rows, 4);
}

#[test]
fn a_subject_that_is_not_there_changes_nothing() {
    let receipt = check(&Subject::Customer("nobody".into()), &[]);
    assert_eq!(receipt, Receipt::default());
}

#[test]
fn what_is_left_is_what_was_written_without_them() {
    let verdicts = || {
        [
            approved("p-1", &["dov'è lo zafferano"]),
            approved("p-2", &["rendere il vino", "DOV’È lo zafferano"]),
        ]
    };
    let mixed: Vec<Record> = others().into_iter().chain(theirs()).chain(verdicts()).collect();
    let (_first, mut journal) = written(&mixed);
    journal.erase(&Subject::Customer("cliente-nespola".into())).unwrap();
    let without: Vec<Record> = others().into_iter().chain([approved("p-2", &["rendere il vino"])]).collect();
    let left: Vec<Record> = all(&journal).into_iter().map(|stored| stored.record).collect();
    assert_eq!(left, without);
}

#[test]
fn words_that_others_asked_as_well_stay() {
    let records = [
        asked("c-1", "Posso rendere?"),
        asked("c-2", "posso rendere?"),
        approved("p-1", &["posso rendere?"]),
    ];
    let (_folder, mut journal) = written(&records);
    journal.erase(&Subject::Conversation("c-1".into())).unwrap();
    assert_eq!(wordings(&journal), [["posso rendere?"]]);
    journal.erase(&Subject::Conversation("c-2".into())).unwrap();
    assert_eq!(wordings(&journal), [[""; 0]; 0]);
}

#[test]
fn the_receipt_names_where_the_company_says_the_same() {
    let (_folder, mut journal) = written(&[asked("c-1", "come faccio un reso?")]);
    journal.edit(&[edited("u-1", "prima stesura")], &faq("Apri gli ordini.")).unwrap();
    let receipt = journal.erase(&Subject::Conversation("c-1".into())).unwrap();
    assert_eq!(receipt.quoted, ["entry `resi`"]);
}

#[test]
fn a_reader_in_the_way_is_said_and_the_bytes_go_at_the_next_opening() {
    let (folder, mut journal) = written(&theirs());
    let blocking = rusqlite::Connection::open(folder.journal()).unwrap();
    blocking.execute_batch("BEGIN; SELECT count(*) FROM record").unwrap();
    let error = journal.erase(&Subject::Customer("cliente-nespola".into())).unwrap_err();
    assert_eq!(error.kind().code(), "busy");
    assert_eq!(all(&journal), [], "the records are gone all the same");
    drop(journal);
    drop(blocking);
    drop(SqliteJournal::open(folder.journal()).unwrap());
    for word in THEIRS {
        assert_eq!(folder.with(word), [""; 0], "`{word}` is still there");
    }
}
