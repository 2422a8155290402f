//! The pages that `sportello site` writes, for the browser to look at.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

/// Writes the pages of `corpus/negozio`, in the order of its sample journal.
///
/// # Errors
///
/// When the command does not compile or fails.
pub fn write(folder: &Path) -> anyhow::Result<()> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(super::root()).args(["run", "--quiet", "--package", "sportello-cli", "--", "site"]);
    command.args([
        "corpus/negozio",
        "--journal",
        "corpus/negozio/journal.jsonl",
        "--name",
        "Bottega Lanterna",
    ]);
    command.args(["--url", "https://www.bottegalanterna.example/aiuto/", "--output"]).arg(folder);
    ensure!(command.status().context("starting cargo")?.success(), "`sportello site` failed");
    Ok(())
}
