//! A text in the person's own editor.

use std::env;
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

/// Opens a text in what `VISUAL` or `EDITOR` names, and gives back what was saved.
///
/// # Errors
///
/// No editor is named, it does not start, or it failed.
pub fn edited(text: &str) -> Result<String> {
    let named = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| env::var(name).ok());
    let Some(editor) = named.into_iter().find(|editor| !editor.trim().is_empty()) else {
        bail!("no editor: expected its name in VISUAL or EDITOR, such as EDITOR=nano");
    };
    let folder = tempfile::tempdir().context("no place for the text")?;
    let path = folder.path().join("answer.md");
    std::fs::write(&path, text)?;
    let mut words = editor.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    let status =
        command.args(words).arg(&path).status().with_context(|| format!("`{editor}` does not start"))?;
    ensure!(status.success(), "`{editor}` failed, so the text was left");
    std::fs::read_to_string(&path).context("the text cannot be read")
}
