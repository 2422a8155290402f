//! The Faq as it was.

use sportello::hours::Moment;
use sportello::journal::{Change, What};
use sportello_store::{ErrorKind, Filter, Journal, Reading, SqliteJournal};

use crate::support::{Folder, NOW_MS, asked, edited, faq, wanted};

fn journal(folder: &Folder) -> SqliteJournal {
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    journal.edit(&[edited("u-1", "prima stesura")], &faq("Chiama lo 06 1234567.")).unwrap();
    journal.edit(&[edited("u-2", "più breve")], &faq("Apri gli ordini.")).unwrap();
    journal
}

#[test]
fn every_version_can_be_read() {
    let folder = Folder::new();
    let journal = journal(&folder);
    let versions = journal.versions().unwrap();
    let by: Vec<_> = versions.iter().map(|version| (version.number, version.author.as_str())).collect();
    assert_eq!(by, [(1, "u-1"), (2, "u-2")]);
    assert_eq!(journal.faq(1).unwrap(), faq("Chiama lo 06 1234567."));
    assert_eq!(journal.faq(2).unwrap(), faq("Apri gli ordini."));
    assert_eq!(journal.faq(3).unwrap_err().kind(), ErrorKind::UnknownVersion);
    assert!(journal.verify().is_sound());
}

#[test]
fn a_version_comes_back_with_the_edits_that_lead_there() {
    let folder = Folder::new();
    let mut journal = journal(&folder);
    let version = journal.restore(1, "u-3", "il numero serve", Moment::at(NOW_MS, 60)).unwrap();
    assert_eq!((version.number, version.author.as_str()), (3, "u-3"));
    assert_eq!(journal.faq(3).unwrap(), faq("Chiama lo 06 1234567."));
    let edits = wanted(&journal, &Filter::kinds(&["edited"]));
    let What::Edited { change: Change::Put { entry, before, after }, .. } = &edits[2].record.what else {
        panic!("another change: {:?}", edits[2])
    };
    assert_eq!((edits.len(), entry.as_str()), (3, "resi"));
    assert!(before.as_ref().unwrap().to_string().contains("Apri") && after.to_string().contains("Chiama"));
}

#[test]
fn an_edit_is_by_one_author_and_an_edit() {
    let folder = Folder::new();
    let mut journal = journal(&folder);
    for records in [vec![], vec![asked("c-1", "?")], vec![edited("u-1", "a"), edited("u-2", "a")]] {
        assert_eq!(journal.edit(&records, &faq("No.")).unwrap_err().kind(), ErrorKind::Unwritable);
    }
    assert_eq!(journal.versions().unwrap().len(), 2);
}
