//! Messages with identifiers, through the whole path, and then every byte on disk.
//!
//! `SPORTELLO_MESSAGES` says how many; the bar is 100,000.

use std::collections::BTreeSet;

use sportello::journal::{Record, What};
use sportello_store::{Journal, SqliteJournal};
use sportello_tests::identifiers::{Sample, personal};

use crate::support::{Folder, approved, asked, edited, record};

const MESSAGES: u64 = 5_000;

/// A record of a careless host, with the message in each place in turn.
fn careless(at: u64, text: &str) -> Record {
    let text = text.to_owned();
    let resolved = |answer| What::Resolved { turn: 1, operator: "u-1".into(), entry: None, answer };
    let plain = |record: Record| Record { conversation: format!("c-{}", at % 997), ..record };
    match at % 10 {
        0 | 1 => plain(asked("", &text)),
        2 => plain(record("", What::OperatorSaid { text })),
        3 => plain(record("", resolved(Some(text)))),
        4 => approved("p-1", &[&text]),
        5 => edited("u-1", &text),
        6 => record(&text, What::Ended),
        7 => plain(Record { customer: Some(text), ..record("", What::Ended) }),
        8 => plain(Record { page: Some(format!("https://a.it/{text}")), ..record("", What::Ended) }),
        _ => plain(record("", What::Rejected { turn: 1, entries: vec![text] })),
    }
}

/// Values that redaction finds; that it finds nearly all is measured elsewhere. Short ones occur by chance.
fn telling(sample: &Sample) -> Option<&str> {
    let value = sample.text[sample.value.clone()].trim();
    (sample.outcome().gone && value.len() >= 9).then_some(value)
}

#[test]
fn no_identifier_reaches_the_disk() {
    let messages = std::env::var("SPORTELLO_MESSAGES").ok().and_then(|count| count.parse().ok());
    let messages = messages.unwrap_or(MESSAGES);
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    let mut values = BTreeSet::new();
    for batch in 0..messages.div_ceil(500) {
        let mut records = Vec::new();
        for at in batch * 500..messages.min((batch + 1) * 500) {
            let sample = personal(at);
            records.push(careless(at, &sample.text));
            values.extend(telling(&sample).map(|value| value.as_bytes().to_vec()));
        }
        journal.append(&records).unwrap();
    }
    // With the log still full, and after it is written into the file.
    let mut found = on_disk(&folder, &values);
    journal.close().unwrap();
    found.extend(on_disk(&folder, &values));
    println!("{messages} messages, {} values, {} on disk", values.len(), found.len());
    assert!(values.len() as u64 > messages / 2, "the generator makes hardly any values");
    assert_eq!(found.iter().map(|value| String::from_utf8_lossy(value)).collect::<Vec<_>>(), [""; 0]);
}

/// The values that stand in any file: all windows of each length that occurs are looked up.
fn on_disk(folder: &Folder, values: &BTreeSet<Vec<u8>>) -> Vec<Vec<u8>> {
    let hash = |bytes: &[u8]| bytes.iter().take(9).fold(0_u64, |hash, &byte| (hash << 7) ^ u64::from(byte));
    let starts: BTreeSet<u64> = values.iter().map(|value| hash(value)).collect();
    let mut sieve = vec![false; 1 << 20];
    let slot = |hash: u64| (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 44) as usize;
    starts.iter().for_each(|&start| sieve[slot(start)] = true);
    let lengths: BTreeSet<usize> = values.iter().map(Vec::len).collect();
    let mut found = Vec::new();
    for (_, bytes) in folder.files() {
        for at in 0..bytes.len().saturating_sub(8) {
            if sieve[slot(hash(&bytes[at..at + 9]))] {
                let windows = lengths.iter().filter_map(|length| bytes.get(at..at + length));
                found.extend(windows.filter(|window| values.contains(*window)).map(<[u8]>::to_vec));
            }
        }
    }
    found
}

#[test]
fn the_search_finds_what_is_there() {
    let folder = Folder::new();
    std::fs::write(folder.journal(), "xx IT60X0542811101000000123456 xx").unwrap();
    let values = BTreeSet::from([b"IT60X0542811101000000123456".to_vec(), b"nowhere at all".to_vec()]);
    assert_eq!(on_disk(&folder, &values).len(), 1);
}
