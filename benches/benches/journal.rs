//! `cargo bench -p sportello-benches --bench journal`: appending and reading, in a file.
//!
//! How it goes at a million records: `cargo run --release -p sportello-benches --bin journal`.

use divan::Bencher;
use sportello::hours::Moment;
use sportello::journal::{JOURNAL_VERSION, Record, What};
use sportello_store::{Cursor, Filter, Journal, Reading, SqliteJournal};

fn main() {
    divan::main();
}

/// A folder that goes with the journal in it.
struct Folder(std::path::PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn journal(name: &str) -> (Folder, SqliteJournal) {
    let folder = std::env::temp_dir().join(format!("sportello-bench-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("there is room for a folder");
    let journal = SqliteJournal::open(folder.join("journal.db")).expect("the folder is empty");
    (Folder(folder), journal)
}

fn records(count: usize) -> Vec<Record> {
    let record = |at: usize| Record {
        version: JOURNAL_VERSION,
        at: Moment::at(1_795_194_000_000, 60),
        conversation: format!("c-{}", at / 4),
        customer: None,
        channel: "web".into(),
        page: None,
        what: What::Helpful { turn: 1, entry: "resi".into(), yes: true },
    };
    (0..count).map(record).collect()
}

#[divan::bench(args = [1, 10, 100, 1_000], sample_count = 50, sample_size = 1)]
fn append(bencher: Bencher<'_, '_>, batch: usize) {
    let (_folder, mut journal) = journal(&format!("append-{batch}"));
    let records = records(batch);
    bencher.bench_local(|| journal.append(&records));
}

#[divan::bench(args = [1, 100], sample_count = 50, sample_size = 1)]
fn append_durably(bencher: Bencher<'_, '_>, batch: usize) {
    let (_folder, mut journal) = journal(&format!("durably-{batch}"));
    let records = records(batch);
    bencher.bench_local(|| journal.append_durably(&records));
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn read_a_conversation_of_10_000_records(bencher: Bencher<'_, '_>) {
    let (_folder, mut journal) = journal("read");
    journal.append(&records(10_000)).expect("the journal can be written");
    bencher.bench_local(|| journal.read(Cursor::START, &Filter::conversation("c-17"), 100));
}
