//! The header: written by cbindgen, committed, and checked to be fresh.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, anyhow, ensure};

/// The sources that export something, in the order of the header.
const SOURCES: [&str; 4] = ["code", "general", "assistant", "talk"];

fn path() -> PathBuf {
    super::package().join("include/sportello.h")
}

/// Writes the header.
pub fn write() -> anyhow::Result<()> {
    fs::write(path(), generated()?).with_context(|| path().display().to_string())
}

/// Fails unless the header is what would be written now.
pub fn check() -> anyhow::Result<()> {
    let found = fs::read_to_string(path()).unwrap_or_default();
    ensure!(
        found == generated()?,
        "include/sportello.h is stale: `cargo xtask c --write`, and read the diff"
    );
    Ok(())
}

fn generated() -> anyhow::Result<String> {
    let package = super::package();
    let configuration = package.join("cbindgen.toml");
    let config = cbindgen::Config::from_file(&configuration).map_err(|error| anyhow!("{error}"))?;
    let mut builder = cbindgen::Builder::new().with_config(config);
    for name in SOURCES {
        builder = builder.with_src(package.join("src").join(format!("{name}.rs")));
    }
    let mut text = Vec::new();
    builder.generate().context("reading bindings/c/src")?.write(&mut text);
    Ok(String::from_utf8(text)?.lines().map(|line| tidy(line) + "\n").collect())
}

/// A line with its pointers as C programmers write them: the names that `cbindgen.toml` gives to types
/// are taken for plain words.
fn tidy(line: &str) -> String {
    let comment = line.starts_with(" *") || line.starts_with("/*");
    if comment { line.to_owned() } else { line.replace("* ", "*") }
}
