//! What customers taught, over the border.
//!
//! In: the lines of a journal. Out: what the engine learns from them, or the first line that is no
//! record, as the JSON of a fault. Knows nothing of where the page keeps either.

use sportello::Error;
use sportello::journal::Record;
use sportello::learning::{Learnt, Options};

use crate::fault::Fault;

/// What the records of a journal teach, one JSON object a line; empty lines are none.
pub fn learnt(lines: &str, needs_approval: bool) -> Result<Learnt, String> {
    let lines = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let records: Vec<Record> = lines.map(|(at, line)| record(at + 1, line)).collect::<Result<_, _>>()?;
    let options = if needs_approval { Options::default() } else { Options::without_approval() };
    Ok(Learnt::of(&records, &options))
}

fn record(number: usize, line: &str) -> Result<Record, String> {
    let refused = |error: Error| Fault::new(error.kind().code(), format!("line {number}: {error}"));
    Record::from_json(line.trim()).map_err(|error| refused(error).into())
}
