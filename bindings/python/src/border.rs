//! The border itself: texts in, JSON out, and work that Python does not wait for.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;
use pyo3::types::PyString;
use serde::{Deserialize, Serialize};

use crate::fault::Fault;

/// Does work without the interpreter's lock, so that other threads of Python go on. A panic becomes an
/// exception; the work leaves nothing half done that anybody sees.
pub fn working<T: Send>(py: Python<'_>, work: impl FnOnce() -> Result<T, Fault> + Send) -> PyResult<T> {
    match py.detach(|| catch_unwind(AssertUnwindSafe(work))) {
        Ok(done) => Ok(done?),
        Err(panic) => Err(Fault::of_panic(panic.as_ref()).into()),
    }
}

/// The most bytes of a text from a customer, as in the other bindings: far beyond any question.
const LARGEST: usize = 1024 * 1024;

/// A text of Python's as the engine takes it: half a surrogate is no text.
pub fn owned(text: &Bound<'_, PyString>) -> PyResult<String> {
    let half = |error| {
        let message = format!("a text with half a surrogate pair, which is no character: {error}");
        PyErr::from(Fault::new("utf8", message))
    };
    Ok(text.to_cow().map_err(half)?.into_owned())
}

/// The same of what a customer typed, which has a bound.
pub fn typed(text: &Bound<'_, PyString>) -> PyResult<String> {
    let text = owned(text)?;
    if text.len() > LARGEST {
        let message = format!("a text of {} bytes: expected at most {LARGEST}", text.len());
        return Err(Fault::new("too-large", message).into());
    }
    Ok(text)
}

/// Reads what the package passes as JSON; `code` is that of a text which is something else.
pub fn read<'t, T: Deserialize<'t>>(code: &'static str, what: &str, text: &'t str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::new(code, format!("no {what}: {error}")))
}

/// A value as JSON.
pub fn json(value: &impl Serialize) -> String {
    // Strings, finite numbers and maps with string keys: nothing here can fail to be written.
    serde_json::to_string(value).unwrap_or_default()
}

/// The place of a byte in a text as Python counts: in characters.
pub fn characters(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).chars().count()
}
