//! JSON read by way of a tree.
//!
//! In: a text and a type that serde can read. Out: the value, or what is wrong with line and column.
//! Knows nothing of what is read.
//!
//! `serde_json` writes a parser for each type, a quarter of the code of a page's module; here one
//! parser makes a tree, and what is written out for each type only walks it. What is read is what
//! `serde_json` reads, but for structures that are written as lists: those are refused.
//!
//! ```
//! let found: Vec<Option<u32>> = sportello::json::from_str("[1, null, 3]")?;
//! assert_eq!(found, [Some(1), None, Some(3)]);
//! let wrong = sportello::json::from_str::<Vec<u32>>("[1,\n true]").unwrap_err();
//! assert_eq!(wrong.to_string(), "invalid type: boolean `true`, expected u32 at line 2 column 2");
//! assert_eq!(wrong.line(), 2);
//! # Ok::<(), sportello::json::JsonError>(())
//! ```

mod error;
mod number;
mod parse;
mod read;
#[cfg(test)]
mod tests;
mod text;
mod tree;

use serde::de::DeserializeOwned;

pub use error::JsonError;
pub(crate) use parse::{Parsed, parse, parse_from};
pub(crate) use tree::{Field, Node, Value};

/// Reads a value from its JSON.
///
/// Numbers are rounded to the nearest that there is; keys and texts may be escaped; lists and objects
/// may be nested 128 deep.
///
/// # Errors
///
/// A text that is no JSON, or JSON that is no such value, with its line and column.
pub fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, JsonError> {
    let root = parse(text)?;
    read(text, &root)
}

/// Reads a value from the tree of a text.
pub(crate) fn read<T: DeserializeOwned>(text: &str, root: &Node<'_>) -> Result<T, JsonError> {
    T::deserialize(read::Reader(root)).map_err(|wrong| wrong.or_at(root.at).in_text(text))
}
