//! The budget of the module, over the wire.

use std::io::Write;

use anyhow::ensure;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The most bytes that the module may take, gzipped and with Brotli: 130 and 110 kB are wanted.
///
/// What it takes today, rounded up (2026-11-30: 400,833 and 336,227 bytes, of which idle talk and the newer
/// phrasings of requests for a person and of small talk are some 26 kB, long messages one); what each step
/// from 477,867 and 390,456 to 372,448 and 313,287 gained stands in `benches/record.md`. Gzipped, before
/// those, code took 237 kB and data 131. Of the data 46 kB were the phrases of rules and small talk, 33 the
/// filters of common words and languages, 27 Unicode: all of it together is as much as is wanted. Learning
/// and reading records take 21 kB, the reading of a Faq 20, training less than 2.
const MOST_GZIPPED: usize = 402_500;
const MOST_BROTLI: usize = 337_500;

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
