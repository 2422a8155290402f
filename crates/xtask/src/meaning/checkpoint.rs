//! Keeps the teacher's vectors between runs: they are most of the work and never change.
//!
//! One file for each teacher: records of a text's hash and its vector, each value a 16-bit
//! integer in units of 1/32767. Records are appended, so an interrupted run goes on where it was.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};

use super::matrix::Matrix;
use super::teacher::Teacher;

const UNIT: f32 = 1.0 / 32767.0;
const HASH_BYTES: usize = size_of::<u64>();

/// The teacher's vectors of texts, in their order; what the checkpoint lacks is encoded and added.
pub fn vectors(teacher: &Teacher, texts: &[&str], folder: &Path) -> anyhow::Result<Matrix> {
    std::fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    let path = folder.join(format!("teacher-{:016x}.vectors", teacher.fingerprint()));
    complete(teacher, texts, &path)?;
    let bytes = std::fs::read(&path)?;
    let known = index(&bytes, teacher.dimensions());
    let mut matrix = Matrix::zeros(texts.len(), teacher.dimensions());
    for (text, row) in texts.iter().zip(matrix.values.chunks_exact_mut(teacher.dimensions())) {
        let vector = known.get(&hash(text)).context("a vector is missing from the checkpoint")?;
        for (value, &bytes) in row.iter_mut().zip(vector.as_chunks().0) {
            *value = f32::from(i16::from_le_bytes(bytes)) * UNIT;
        }
    }
    matrix.normalise_rows();
    Ok(matrix)
}

fn complete(teacher: &Teacher, texts: &[&str], path: &Path) -> anyhow::Result<()> {
    let bytes = std::fs::read(path).unwrap_or_default();
    let record = HASH_BYTES + 2 * teacher.dimensions();
    let known = index(&bytes, teacher.dimensions());
    let mut missing: Vec<&str> =
        texts.iter().filter(|text| !known.contains_key(&hash(text))).copied().collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return Ok(());
    }
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
    // A record that an interrupted run left half written goes.
    file.set_len((bytes.len() - bytes.len() % record) as u64)?;
    let mut file = Appender::new(file)?;
    let bar = progress(missing.len(), "teacher");
    teacher.encode(&missing, |at, vector| {
        bar.inc(1);
        file.append(missing[at], vector)
    })?;
    bar.finish();
    Ok(file.0.flush()?)
}

struct Appender(BufWriter<File>);

impl Appender {
    fn new(mut file: File) -> anyhow::Result<Self> {
        std::io::Seek::seek(&mut file, std::io::SeekFrom::End(0))?;
        Ok(Self(BufWriter::new(file)))
    }

    fn append(&mut self, text: &str, vector: &[f32]) -> anyhow::Result<()> {
        self.0.write_all(&hash(text).to_le_bytes())?;
        for value in vector {
            self.0.write_all(&((value / UNIT).round() as i16).to_le_bytes())?;
        }
        Ok(())
    }
}

/// Where each text's vector stands.
pub fn index(bytes: &[u8], dimensions: usize) -> HashMap<u64, &[u8]> {
    let records = bytes.chunks_exact(HASH_BYTES + 2 * dimensions);
    records
        .filter_map(|record| record.split_first_chunk())
        .map(|(&hash, rest)| (u64::from_le_bytes(hash), rest))
        .collect()
}

/// FNV-1a.
pub fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A progress bar for so many steps.
pub fn progress(steps: usize, what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:10} {wide_bar} {pos}/{len} {eta}");
    let bar = ProgressBar::new(steps as u64).with_message(what);
    style.map(|style| bar.clone().with_style(style)).unwrap_or(bar)
}
