//! What goes wrong, as JSON.
//!
//! In: the engine's errors. Out: the text that the module throws and the package makes an error of.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sportello::{Error, Problem};

/// What went wrong, and where.
#[derive(Debug, Serialize)]
pub struct Fault {
    /// The code of the first problem.
    pub code: String,
    /// All problems, one a line.
    pub message: String,
    /// Each problem, if it is a text with problems in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Place>,
}

/// One problem of a text.
#[derive(Debug, Serialize)]
pub struct Place {
    /// The kind of problem.
    pub code: &'static str,
    /// The line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// What was found and what was expected.
    pub message: String,
}

impl Fault {
    /// A fault that has no place.
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), problems: Vec::new() }
    }

    /// The fault of an error of the engine.
    pub fn of(error: Error) -> String {
        let place = |problem: &Problem| Place {
            code: problem.kind.code(),
            line: problem.line,
            message: problem.message.clone(),
        };
        let problems = error.problems().iter().map(place).collect();
        Self { code: error.kind().code().to_owned(), message: error.to_string(), problems }.into()
    }
}

impl From<Fault> for String {
    fn from(fault: Fault) -> Self {
        json(&fault)
    }
}

/// Reads what the package passes as JSON.
pub fn read<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, String> {
    sportello::json::from_str(text)
        .map_err(|error| Fault::new("invalid-value", format!("no {what}: {error}")).into())
}

/// A value as JSON.
pub fn json(value: &impl Serialize) -> String {
    // Strings, finite numbers and maps with string keys: nothing here can fail to be written.
    serde_json::to_string(value).unwrap_or_default()
}
