//! The table of decompositions and marks, from the crate that has all of Unicode.
//!
//! Everything is written as how far it is from what stood before it, so that a page's compression
//! finds the runs. The engine's `text/decompose.rs` reads it.

use std::fs;
use std::path::Path;

use anyhow::Context;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Writes the table.
pub fn write(out: &Path) -> anyhow::Result<()> {
    let mut bytes = Vec::new();
    let marks = runs();
    number(&mut bytes, marks.len() as u32);
    let mut last = 0;
    for (first, end) in marks {
        number(&mut bytes, first - last);
        number(&mut bytes, end - first);
        last = end;
    }
    decompositions(&mut bytes);
    println!("{} bytes", bytes.len());
    fs::write(out, bytes).with_context(|| format!("writing {}", out.display()))
}

/// The first and the last mark of each run.
fn runs() -> Vec<(u32, u32)> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for mark in ('\0'..=char::MAX).filter(|&c| is_combining_mark(c)).map(u32::from) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == mark => *last = mark,
            _ => runs.push((mark, mark)),
        }
    }
    runs
}

/// Every character that stands for others, but the Hangul syllables, which are reckoned.
fn decompositions(bytes: &mut Vec<u8>) {
    let syllables = '\u{ac00}'..='\u{d7a3}';
    let parts = |c: char| {
        let mut parts: Vec<u32> = Vec::new();
        decompose_compatible(c, |part| parts.push(part.into()));
        parts
    };
    let all: Vec<(u32, Vec<u32>)> = ('\0'..=char::MAX)
        .filter(|c| !syllables.contains(c))
        .map(|c| (u32::from(c), parts(c)))
        .filter(|(c, parts)| parts[..] != [*c])
        .collect();
    number(bytes, all.len() as u32);
    let (mut key, mut leading) = (0, 0);
    for (c, parts) in all {
        number(bytes, c - key);
        number(bytes, parts.len() as u32);
        let (first, others) = parts.split_first().map_or((0, &[][..]), |(first, others)| (*first, others));
        near(bytes, first, leading);
        others.iter().for_each(|&part| number(bytes, part));
        (key, leading) = (c, first);
    }
}

/// Seven bits a byte, the lowest first, the top bit set on all but the last.
fn number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// How far a number is from another: twice that, and one more if it is below.
fn near(bytes: &mut Vec<u8>, to: u32, from: u32) {
    number(bytes, if to >= from { (to - from) << 1 } else { (from - to) << 1 | 1 });
}
