//! Recall, precision and speed of redaction: `cargo run --release -p sportello-benches --bin redaction`.
//!
//! A million generated identifiers and a million look-alikes, or as many as the first argument says; then the
//! tests of both corpora as ordinary text, with an identifier in every tenth message or without.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use sportello::redact::{Seen, redact};
use sportello_benches::corpus;
use sportello_tests::identifiers::{Outcome, Sample, look_alike, personal};

const SAMPLES: u64 = 1_000_000;

/// How often the text is redacted; the fastest round counts, as the others shared the machine.
const ROUNDS: usize = 21;

fn main() -> anyhow::Result<()> {
    let samples = std::env::args().nth(1).map_or(Ok(SAMPLES), |count| count.parse())?;
    let found = table("identifiers", samples, personal, |outcome| outcome.gone);
    let kept = table("look-alikes", samples, look_alike, |outcome| outcome.kept);
    let taken = samples - kept;
    println!("recall {:.3} %", 100.0 * found as f64 / samples as f64);
    println!("precision {:.3} %", 100.0 * found as f64 / (found + taken) as f64);
    println!("look-alikes kept {:.3} %\n", 100.0 * kept as f64 / samples as f64);
    speed()
}

/// Prints the share of good outcomes by name, and an example of a bad one; returns how many are good.
fn table(title: &str, samples: u64, make: fn(u64) -> Sample, is_good: fn(Outcome) -> bool) -> u64 {
    let mut rows: BTreeMap<&str, (u64, u64, u64, String)> = BTreeMap::new();
    for sample in (0..samples).map(make) {
        let outcome = sample.outcome();
        let (all, good, named, example) = rows.entry(sample.name).or_default();
        *all += 1;
        *good += u64::from(is_good(outcome));
        *named += u64::from(outcome.named);
        if !is_good(outcome) && example.is_empty() {
            *example = sample.text;
        }
    }
    println!("| {title} | count | good | named rightly | a bad one |\n|---|---|---|---|---|");
    for (name, (all, good, named, example)) in &rows {
        let percent = |part: &u64| 100.0 * *part as f64 / *all as f64;
        let named = if *named > 0 { format!("{:.2} %", percent(named)) } else { String::new() };
        println!("| {name} | {all} | {:.3} % | {named} | {example:?} |", percent(good));
    }
    println!();
    rows.values().map(|row| row.1).sum()
}

fn speed() -> anyhow::Result<()> {
    let mut messages = corpus("negozio", usize::MAX)?.1;
    messages.extend(corpus("comune", usize::MAX)?.1);
    let with: Vec<String> = messages
        .iter()
        .zip(0..)
        .map(
            |(message, at)| {
                if at % 10 == 0 { format!("{message} {}", personal(at).text) } else { message.clone() }
            },
        )
        .collect();
    println!("| text | messages | bytes | MB/s by message | MB/s as one text |\n|---|---|---|---|---|");
    for (name, messages) in [("corpus", &messages), ("with an identifier in every tenth", &with)] {
        let bytes: usize = messages.iter().map(String::len).sum();
        let whole = [messages.join("\n")];
        let [single, whole] = [rate(messages), rate(&whole)];
        println!("| {name} | {} | {bytes} | {single:.0} | {whole:.0} |", messages.len());
    }
    println!("\n| hostile text of 64 KiB | time | eight times as much |\n|---|---|---|");
    for piece in
        ["1", "1 ", "@", "a@", "IT60", "IT60 ", "3331234567 ", "tel ", "4 1-", "A", "[phone-1]", "a@a.it "]
    {
        let [small, large] = [64, 512].map(|kib| fastest(&[piece.repeat((kib << 10) / piece.len())]));
        println!("| {piece:?} | {small:.1?} | {large:.1?} |");
    }
    Ok(())
}

/// Megabytes a second.
fn rate(messages: &[String]) -> f64 {
    let bytes: usize = messages.iter().map(String::len).sum();
    bytes as f64 / 1e6 / fastest(messages).as_secs_f64()
}

fn fastest(messages: &[String]) -> Duration {
    let round = |_| {
        let start = Instant::now();
        for message in messages {
            std::hint::black_box(redact(message, &mut Seen::default()));
        }
        start.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}
