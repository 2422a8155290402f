//! Reads the parallel text.

use std::{fs::File, io::BufRead, io::BufReader, path::Path};

use anyhow::Context;
use flate2::read::GzDecoder;
use serde::Deserialize;

/// One sentence in both languages.
#[derive(Deserialize)]
pub struct Pair {
    pub it: String,
    pub en: String,
    pub source: String,
}

/// Reads all pairs of a gzipped JSON-lines file, in its order.
pub fn read(path: &Path) -> anyhow::Result<Vec<Pair>> {
    let file = File::open(path).with_context(|| format!("opening {}", path.display()))?;
    BufReader::new(GzDecoder::new(file))
        .lines()
        .enumerate()
        .map(|(line, text)| {
            serde_json::from_str(&text?).with_context(|| format!("{}:{}", path.display(), line + 1))
        })
        .collect()
}
