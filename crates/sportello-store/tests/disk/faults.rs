//! The first call fails, then the second, and so on until nothing fails any more.

use sportello_store::{Derived, Error, ErrorKind, Journal, Reading, SqliteJournal, SqliteReader, Subject};

use crate::shim::{Disk, Fault};
use crate::support::{Folder, all, asked, edited, faq, handed_over};

/// What was acknowledged, by number, and what was asked to be forgotten.
#[derive(Default)]
struct Acknowledged {
    records: Vec<u64>,
    versions: usize,
    /// An erasure of the first conversation began; it may or may not have happened.
    erasing: bool,
}

/// Opens and uses a journal until something fails.
fn use_it(folder: &Folder, done: &mut Acknowledged) -> Result<(), Error> {
    let mut journal = SqliteJournal::open(folder.journal())?;
    let appended = journal.append(&[asked("c-1", "zafferano"), asked("c-2", "due")])?;
    done.records.extend(appended.last.0 - 1..=appended.last.0);
    let appended = match journal.append(&[handed_over("c-2")]) {
        Ok(appended) => appended,
        Err(error) => {
            let next = journal.append(&[asked("c-2", "ancora")]).unwrap_err();
            // A disk that failed is not written to again; a busy one may be.
            assert!([ErrorKind::Poisoned, ErrorKind::Busy].contains(&next.kind()), "{error}, then {next}");
            return Err(error);
        }
    };
    done.records.push(appended.last.0);
    journal.edit(&[edited("u-1", "prima")], &faq("Apri."))?;
    (done.versions, _) = (done.versions + 1, done.records.push(journal.end().0));
    journal.keep_derived("weights", &Derived { upto: journal.end(), bytes: vec![1; 20_000] })?;
    done.erasing = true;
    journal.erase(&Subject::Conversation("c-1".into()))?;
    let appended = journal.append(&[asked("c-3", "tre")])?;
    done.records.push(appended.last.0);
    journal.close()
}

/// After the disk is mended: nothing that was acknowledged is missing, and the file is sound.
fn holds(folder: &Folder, done: &Acknowledged, what: &str) {
    let journal = SqliteJournal::open(folder.journal()).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(journal.verify().is_sound(), "{what}: {:?}", journal.verify());
    let found = all(&journal);
    for number in &done.records {
        let erased = done.erasing && *number == 1;
        assert!(
            erased || found.iter().any(|stored| stored.at.0 == *number),
            "{what}: record {number} is lost"
        );
    }
    assert!(journal.versions().unwrap().len() >= done.versions, "{what}: a version is lost");
    assert_eq!(journal.lost(), 0, "{what}");
    let erased = done.erasing && !found.iter().any(|stored| stored.at.0 == 1);
    drop(journal);
    if erased {
        assert_eq!(folder.with("zafferano"), [""; 0], "{what}: what was erased is back after opening");
    }
}

#[test]
fn whatever_call_fails_nothing_acknowledged_is_lost() {
    let disk = Disk::take();
    let mut faults = 0;
    for fault in Fault::ALL {
        for for_good in [false, true] {
            for nth in 1.. {
                let what = format!("{fault:?} {nth}{}", if for_good { " and all after it" } else { "" });
                let folder = Folder::in_memory();
                let mut done = Acknowledged::default();
                disk.fail(fault, nth, for_good);
                let result = use_it(&folder, &mut done);
                let struck = disk.mend();
                // A checkpoint that fails after a commit is told to the next write, and reading
                // may go on by other means; but a sync or a write that fails is never passed over.
                let silent = struck > 0 && result.is_ok() && !for_good;
                assert!(!silent || [Fault::Open, Fault::Read].contains(&fault), "{what}: passed over");
                if folder.journal().exists() {
                    holds(&folder, &done, &what);
                }
                faults += u64::from(struck > 0);
                if struck == 0 {
                    result.unwrap_or_else(|error| panic!("{what}: {error} though nothing failed"));
                    break;
                }
            }
        }
    }
    println!("{faults} faults");
    assert!(faults > 100, "only {faults} faults were met");
}

#[test]
fn a_reader_that_cannot_read_says_so() {
    let disk = Disk::take();
    let folder = Folder::in_memory();
    use_it(&folder, &mut Acknowledged::default()).unwrap();
    let whole = all(&SqliteReader::open(folder.journal()).unwrap());
    for nth in 1.. {
        disk.fail(Fault::Read, nth, true);
        let read = SqliteReader::open(folder.journal());
        let page = read.and_then(|reader| {
            reader.read(Default::default(), &Default::default(), usize::MAX).map(|page| page.records)
        });
        let struck = disk.mend();
        match page {
            Ok(records) => assert_eq!(records, whole, "read {nth} failed and nobody said so"),
            Err(error) => assert!(struck > 0, "{error} though nothing failed"),
        }
        if struck == 0 {
            break;
        }
    }
}
