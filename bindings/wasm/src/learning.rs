//! What customers taught, over the border.
//!
//! In: the lines of a journal. Out: what the engine learns from them, or the first line that is no
//! record, as the JSON of a fault. Knows nothing of where the page keeps either.

use sportello::journal;
use sportello::learning::{Learnt, Options};

use crate::fault::Fault;

/// What the records of a journal teach, one JSON object a line; empty lines are none.
pub fn learnt(lines: &str, needs_approval: bool) -> Result<Learnt, String> {
    let records = journal::from_lines(lines).map_err(Fault::of)?;
    let options = if needs_approval { Options::default() } else { Options::without_approval() };
    Ok(Learnt::of(&records, &options))
}
