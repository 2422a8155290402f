//! A customer's words, wherever they stand.
//!
//! In: records and the company's content. Out: what a customer wrote in matching form, and whether content
//! says the same. For whoever forgets a customer, in a database or elsewhere.

use std::collections::BTreeSet;

use serde_json::Value;
use sportello::journal::{Change, Record, What};
use sportello::text::normalise;

/// Texts that differ in case, accents or spaces only are the same words.
pub fn folded(text: &str) -> String {
    normalise(text).text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was asked, or answered by hand, folded; nothing for any other record.
pub fn words_of(record: &Record) -> Option<String> {
    match &record.what {
        What::Asked { text, .. } => Some(folded(text)),
        What::Resolved { answer: Some(answer), .. } => Some(folded(answer)),
        _ => None,
    }
}

/// The content before and after a change of an entry; none for other changes.
pub fn sides(change: &Change) -> Vec<&Value> {
    match change {
        Change::Put { before, after, .. } => before.iter().chain([after]).collect(),
        Change::Removed { before, .. } => vec![before],
        _ => Vec::new(),
    }
}

/// Whether a text of the content is, word for word, one of those that were said, which are folded.
pub fn says(json: &Value, said: &BTreeSet<String>) -> bool {
    match json {
        Value::String(text) => said.contains(&folded(text)),
        Value::Array(values) => values.iter().any(|value| says(value, said)),
        Value::Object(fields) => fields.values().any(|value| says(value, said)),
        _ => false,
    }
}
