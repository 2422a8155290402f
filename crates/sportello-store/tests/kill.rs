//! A process that is killed while it writes.
//!
//! The test binary starts itself as the writer, which says after each write what was acknowledged, and is
//! killed at some moment. `SPORTELLO_KILLS` says how often; the bar is 1,000.

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use sportello::hours::Moment;
use sportello_store::{Filter, Journal, Reading, SqliteJournal, Subject};
use support::{Folder, NOW_MS, asked, days_ago, edited, faq, handed_over, wanted};

const KILLS: u64 = 60;
const WRITER: &str = "SPORTELLO_KILLED_WRITER";

/// The writer: not a test by itself.
#[test]
fn writer() {
    let Ok(path) = std::env::var(WRITER) else { return };
    let mut journal = SqliteJournal::open(path).unwrap();
    say("open", 0);
    for round in 0_u64.. {
        write(&mut journal, round);
    }
}

fn write(journal: &mut SqliteJournal, round: u64) {
    let name = format!("c-{}", round % 50);
    let batch: Vec<_> = (0..=round % 7).map(|_| asked(&name, &"una domanda ".repeat(20))).collect();
    match round % 40 {
        13 => {
            journal.edit(&[edited("u-1", "x")], &faq(&format!("Passo {round}."))).unwrap();
            say("version", journal.versions().unwrap().last().unwrap().number);
        }
        26 => {
            journal.erase(&Subject::Conversation(format!("c-{}", (round / 40) % 50))).unwrap();
        }
        39 => {
            journal.append(&[days_ago(100, asked("c-old", "vecchia"))]).unwrap();
            journal.retain(Moment::at(NOW_MS, 60), 90).unwrap();
        }
        at if at % 5 == 0 => {
            journal.append(&[handed_over("c-desk")]).unwrap();
            say("desk", journal.end().0);
        }
        _ => drop(journal.append(&batch).unwrap()),
    }
    say("record", journal.end().0);
}

/// One line in one write, so that it is whole or not there.
fn say(what: &str, number: u64) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\nacknowledged {what} {number}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

#[derive(Debug, Default)]
struct Acknowledged {
    is_open: bool,
    record: u64,
    version: u64,
    /// Numbers of handovers: their conversation is never erased.
    desk: Vec<u64>,
}

/// Starts the writer, kills it so much later, and reads what it said.
fn killed_after(path: &Path, microseconds: u64) -> Acknowledged {
    let binary = std::env::current_exe().unwrap();
    let mut writer = Command::new(binary)
        .args(["--exact", "writer", "--nocapture", "--test-threads=1"])
        .env(WRITER, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = BufReader::new(writer.stdout.take().unwrap());
    let lines = std::thread::spawn(move || out.lines().map_while(Result::ok).collect::<Vec<_>>());
    std::thread::sleep(Duration::from_micros(microseconds));
    writer.kill().unwrap();
    writer.wait().unwrap();
    let mut acknowledged = Acknowledged::default();
    for line in lines.join().unwrap() {
        let Some(said) = line.strip_prefix("acknowledged ") else { continue };
        let (what, number) = said.split_once(' ').unwrap();
        let number = number.parse().unwrap();
        match what {
            "open" => acknowledged.is_open = true,
            "record" => acknowledged.record = number,
            "desk" => acknowledged.desk.push(number),
            _ => acknowledged.version = number,
        }
    }
    acknowledged
}

/// The file opens, is sound, and ends no earlier than was said; erased conversations are the only gaps.
fn check(path: &Path, acknowledged: &Acknowledged, desk: &[u64], kill: u64) {
    let journal = SqliteJournal::open(path).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
    assert!(journal.verify().is_sound(), "kill {kill}: {:?}", journal.verify());
    assert_eq!(journal.lost(), 0, "kill {kill}");
    assert!(journal.end().0 >= acknowledged.record, "kill {kill}: it ends at {:?}", journal.end());
    let versions = journal.versions().unwrap().len() as u64;
    assert!(versions >= acknowledged.version, "kill {kill}: a version is lost");
    let found: BTreeSet<u64> =
        wanted(&journal, &Filter::conversation("c-desk")).iter().map(|s| s.at.0).collect();
    let missing: Vec<_> = desk.iter().filter(|number| !found.contains(number)).collect();
    assert!(missing.is_empty(), "kill {kill}: handovers {missing:?} are lost");
}

#[test]
fn nothing_acknowledged_is_lost_to_a_kill() {
    let kills = std::env::var("SPORTELLO_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    let mut folder = Folder::new();
    let (mut opened, mut handovers, mut desk, mut chance) = (0, 0, Vec::new(), 9_u64);
    for kill in 0..kills {
        // A new journal every so often, so that its making is interrupted too.
        if kill % 20 == 0 {
            (folder, desk) = (Folder::new(), Vec::new());
        }
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let longest = if kill % 20 == 0 { 30_000 } else { 400_000 };
        let acknowledged = killed_after(&folder.journal(), (chance >> 33) % longest);
        desk.extend(&acknowledged.desk);
        check(&folder.journal(), &acknowledged, &desk, kill);
        opened += u64::from(acknowledged.is_open);
        handovers += acknowledged.desk.len();
    }
    println!("{kills} kills, {opened} while writing, {handovers} handovers acknowledged, none lost");
    assert!(opened * 3 > kills, "the writer was hardly ever killed while it wrote");
}

#[test]
fn a_lock_goes_with_the_process() {
    let folder = Folder::new();
    let held = SqliteJournal::open(folder.journal()).unwrap();
    let refused = killed_after(&folder.journal(), 200_000);
    assert!(!refused.is_open, "two processes had the journal open");
    drop(held);
    killed_after(&folder.journal(), 200_000);
    let again = SqliteJournal::open(folder.journal());
    assert!(again.is_ok_and(|journal| journal.verify().is_sound()));
}
