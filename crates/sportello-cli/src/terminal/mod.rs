//! The terminal: everything that is shown to people passes through here.
//!
//! In: texts from questions and files, which may hold anything. Out: lines of the
//! terminal's width in which control characters are visible and harmless.

mod answer;
mod safe;
pub mod style;
mod table;
mod wrap;

use std::io::{self, Write};

pub use answer::answer;
pub use safe::{json, safe};
pub use table::Table;
pub use wrap::{Indent, Run, fitted, wrap};

/// Lines longer than this are tiring to read.
const WIDEST: usize = 96;
/// Where nobody says how wide it is.
const USUAL: usize = 80;
/// Narrower than this, lines would be torn to single words.
const NARROWEST: usize = 30;

/// The columns of a line.
pub fn width() -> usize {
    let columns = terminal_size::terminal_size().map_or(USUAL, |(width, _)| usize::from(width.0));
    columns.clamp(NARROWEST, WIDEST)
}

/// Writes to standard output at once, in colour only where a terminal wants it.
pub fn show(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Writes one value as a line of JSON.
pub fn show_json(value: &impl serde::Serialize) -> anyhow::Result<()> {
    let mut line = json(&serde_json::to_string(value)?);
    line.push('\n');
    let mut out = io::stdout().lock();
    out.write_all(line.as_bytes())?;
    out.flush()?;
    Ok(())
}
