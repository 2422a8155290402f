//! The budget of the module, over the wire.

use std::io::Write;

use anyhow::ensure;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The most bytes that the module may take, gzipped and with Brotli.
///
/// What it takes today, rounded up (2026-11-22: 477,867 and 390,456 bytes); 130 and 110 kB are wanted.
/// Gzipped, code takes 315 kB and data 156. Of the code (1,055 kB as the compiler leaves it) 247 kB
/// read JSON into types, a parser written out for each; 58 write it. The journal's records and learning
/// brought 55 kB gzipped, nearly all of it such reading. Of the data 87 kB are the phrases of rules and
/// small talk, 34 the filters of common words and languages, 22 Unicode. Optimised for size throughout,
/// without loops made fast, it takes 16 kB less, and training the head twice as long. Training itself
/// is less than 2 kB: a module for prepared Faqs alone would save the reading of a Faq, 57 kB of code
/// before compression.
const MOST_GZIPPED: usize = 480_000;
const MOST_BROTLI: usize = 392_000;

/// Prints the module's sizes.
///
/// # Errors
///
/// When it is over its budget.
pub fn check(module: &[u8]) -> anyhow::Result<()> {
    let (gzip, brotli) = (gzipped(module)?, brotli(module)?);
    println!("module: {} bytes, {gzip} gzipped, {brotli} with Brotli", module.len());
    ensure!(gzip <= MOST_GZIPPED, "the module takes {gzip} bytes gzipped: at most {MOST_GZIPPED}");
    ensure!(brotli <= MOST_BROTLI, "the module takes {brotli} bytes with Brotli: at most {MOST_BROTLI}");
    Ok(())
}

/// How many bytes gzip leaves of it, at its best.
pub fn gzipped(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// How many bytes Brotli leaves of it, at its best.
fn brotli(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut compressed = Vec::new();
    let mut encoder = brotli::CompressorWriter::new(&mut compressed, 4096, 11, 24);
    encoder.write_all(bytes)?;
    drop(encoder);
    Ok(compressed.len())
}
