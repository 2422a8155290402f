//! A journal of any length to measure the command on: `cargo run --release -p sportello-benches --bin
//! records -- 1000000 journal.jsonl`.
//!
//! The sample journal of the corpus over and over, each time by other customers in other conversations and
//! two months later, so that the last records are those of one time. Every question gets a word of its
//! own time, or all but the first would be the same texts.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Context as _;
use sportello::hours::Moment;
use sportello::journal::{Record, What};

const ROUND_MS: i64 = 60 * 24 * 60 * 60 * 1000;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let usage = "expected how many records, and a file";
    let count: usize = arguments.next().context(usage)?.parse()?;
    let out = arguments.next().context(usage)?;
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus/negozio/journal.jsonl");
    let sample = std::fs::read_to_string(sample)?;
    let records: Vec<Record> = sample.lines().map(Record::from_json).collect::<Result<_, _>>()?;
    let mut out = BufWriter::new(File::create(out)?);
    for (number, record) in records.iter().cycle().take(count).enumerate() {
        writeln!(out, "{}", of_round(record, number / records.len()).to_json())?;
    }
    Ok(out.flush()?)
}

/// A record as it is in a later round.
fn of_round(record: &Record, round: usize) -> Record {
    let mut record = record.clone();
    record.at = Moment::at(record.at.unix_ms + round as i64 * ROUND_MS, 60);
    if !record.conversation.is_empty() {
        record.conversation = format!("{}-{round}", record.conversation);
    }
    record.customer = record.customer.map(|key| format!("{key}-{round}"));
    if let What::Asked { text, .. } = &mut record.what {
        text.push_str(&format!(" {}", word(round)));
    }
    record
}

/// A word for a number: digits could pass for an identifier.
fn word(number: usize) -> String {
    let digits = number.to_string();
    let letter =
        |digit: u8| ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru"][usize::from(digit - b'0')];
    digits.bytes().map(letter).collect()
}
