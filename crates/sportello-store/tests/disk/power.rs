//! The power goes after any call: of what was not synced, any part may be on the disk.

use std::collections::BTreeMap;
use std::path::Path;

use sportello_store::{Journal, Reading, SqliteJournal, Subject};

use crate::shim::{Disk, Done, Files};
use crate::support::{Folder, all, asked, edited, faq, handed_over};

/// What a disk writes in one go.
const SECTOR: usize = 512;

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }
}

/// What a journal holds: the numbers of its records, and how many versions of the Faq.
type State = (Vec<u64>, usize);

fn state(journal: &SqliteJournal) -> State {
    let numbers = all(journal).iter().map(|stored| stored.at.0).collect();
    (numbers, journal.versions().unwrap().len())
}

/// Uses a journal, and writes down what reached the disk and what was acknowledged between.
fn recorded() -> (Vec<Done>, Vec<State>) {
    let disk = Disk::take();
    let folder = Folder::in_memory();
    disk.record();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    let mut states = vec![state(&journal)];
    disk.say(Done::Acknowledged { state: 0, durable: true });
    for round in 0..3 {
        for step in 0..6 {
            let name = format!("c-{round}");
            let long = "una domanda ".repeat(300);
            let durable = match step {
                0 | 1 => journal.append(&[asked(&name, &long)]).map(|_| false),
                2 => journal.append(&[handed_over(&name)]).map(|_| true),
                3 => journal.edit(&[edited("u-1", "x")], &faq(&format!("Passo {round}."))).map(|_| true),
                4 => journal.erase(&Subject::Conversation(name)).map(|_| true),
                _ => journal.append(&[asked("c-9", "fine")]).map(|_| false),
            };
            let durable = durable.unwrap();
            states.push(state(&journal));
            disk.say(Done::Acknowledged { state: states.len() - 1, durable });
        }
    }
    drop(journal);
    (disk.recorded(), states)
}

/// The files after some calls: what was synced is there, of the rest whatever the dice say.
fn after_power_loss(calls: &[Done], dice: &mut Dice) -> Files {
    let mut files = Files::new();
    let mut unsynced: BTreeMap<&str, Vec<&Done>> = BTreeMap::new();
    for done in calls {
        match done {
            Done::Wrote { file, .. } | Done::Cut { file, .. } => unsynced.entry(file).or_default().push(done),
            Done::Synced { file } => {
                let pending = unsynced.remove(file.as_str()).unwrap_or_default();
                pending.into_iter().for_each(|done| apply(&mut files, done, &mut |_| true));
            }
            Done::Deleted { file, durable: true } => {
                unsynced.remove(file.as_str());
                files.remove(file);
            }
            Done::Deleted { file, durable: false } => unsynced.entry(file).or_default().push(done),
            Done::Acknowledged { .. } => {}
        }
    }
    let mood = dice.roll(4);
    for done in unsynced.into_values().flatten() {
        apply(&mut files, done, &mut |_| match mood {
            0 => false,
            1 => true,
            _ => dice.roll(2) == 0,
        });
    }
    files
}

fn apply(files: &mut Files, done: &Done, reaches: &mut dyn FnMut(usize) -> bool) {
    match done {
        Done::Wrote { file, at, bytes } => {
            let file = files.entry(file.clone()).or_default();
            for (index, piece) in bytes.chunks(SECTOR).enumerate() {
                if reaches(index) {
                    let from = at + index * SECTOR;
                    file.resize(file.len().max(from + piece.len()), 0);
                    file[from..from + piece.len()].copy_from_slice(piece);
                }
            }
        }
        Done::Cut { file, length } if reaches(0) => files.entry(file.clone()).or_default().resize(*length, 0),
        Done::Deleted { file, .. } if reaches(0) => drop(files.remove(file)),
        _ => {}
    }
}

/// Opens what is left; it has to be a state that was reached no earlier than the last durable one.
fn check(files: &Files, calls: &[Done], states: &[State], folder: &Path, what: &str) {
    for name in ["journal.db", "journal.db-wal", "journal.db-shm", "journal.db-journal", "journal.db-writer"]
    {
        let _ = std::fs::remove_file(folder.join(name));
    }
    for (name, bytes) in files.iter().filter(|(name, _)| name.starts_with("journal.db")) {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let acknowledged = calls.iter().filter_map(|done| match done {
        Done::Acknowledged { state, durable } => Some((*state, *durable)),
        _ => None,
    });
    let last_durable = acknowledged.clone().filter(|&(_, durable)| durable).map(|(state, _)| state).max();
    let last = acknowledged.map(|(state, _)| state).max();
    let journal =
        SqliteJournal::open(folder.join("journal.db")).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(journal.verify().is_sound(), "{what}: {:?}", journal.verify());
    let found = state(&journal);
    // One more may be written than was acknowledged.
    let possible =
        &states[last_durable.unwrap_or(0)..(last.map_or(0, |last| last + 1) + 1).min(states.len())];
    assert!(possible.contains(&found), "{what}: found {found:?}, expected one of {possible:?}");
}

#[test]
fn what_is_durable_survives_the_loss_of_power() {
    let (calls, states) = recorded();
    let folder = Folder::in_memory();
    let mut dice = Dice(7);
    let rounds: u64 =
        std::env::var("SPORTELLO_CUTS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1);
    let mut cuts = 0;
    for until in 0..=calls.len() {
        for round in 0..rounds {
            let files = after_power_loss(&calls[..until], &mut dice);
            let what = format!("power lost after call {until} of {}, round {round}", calls.len());
            check(&files, &calls[..until], &states, folder.path(), &what);
            cuts += 1;
        }
    }
    println!("{cuts} cuts in {} calls", calls.len());
    assert!(cuts > 100);
}
