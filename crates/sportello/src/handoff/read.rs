//! Packets as JSON.

use serde::de::DeserializeOwned;

use super::{HANDOFF_VERSION, Packet};
use crate::error::{Error, ErrorKind, Problem};
use crate::json::{self, JsonError, Value};

/// A packet has at most 200 turns of 4 KiB, each byte of which JSON may write as six.
const LARGEST: usize = 8 * 1024 * 1024;

impl Packet {
    /// The packet as JSON.
    pub fn to_json(&self) -> String {
        // Strings, numbers and maps with string keys: nothing here can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a packet.
    ///
    /// # Errors
    ///
    /// A text that is too large or no JSON, a version that this crate does not know, or a field that
    /// is missing, unknown or of another type.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        read("packet", HANDOFF_VERSION, LARGEST, text)
    }
}

/// Reads something of a known version, of at most so many bytes.
pub(crate) fn read<T: DeserializeOwned>(
    what: &str,
    version: u32,
    most: usize,
    text: &str,
) -> Result<T, Error> {
    held(what, most, text)?;
    let unreadable = |cause: JsonError| unreadable(what, &cause);
    let root = json::parse(text).map_err(unreadable)?;
    // Another version may have other fields: it is told by its number.
    if let Some(Value::Whole(found)) = root.get("version").map(|node| &node.value)
        && *found != u64::from(version)
    {
        let message = format!("a {what} of version {found}: expected version {version}");
        return Err(error(ErrorKind::UnknownVersion, None, message));
    }
    json::read(text, &root).map_err(unreadable)
}

/// Reads something that has no version, of at most so many bytes.
pub(crate) fn read_unversioned<T: DeserializeOwned>(what: &str, most: usize, text: &str) -> Result<T, Error> {
    held(what, most, text)?;
    json::from_str(text).map_err(|cause| unreadable(what, &cause))
}

/// That a text is not too large.
fn held(what: &str, most: usize, text: &str) -> Result<(), Error> {
    if text.len() <= most {
        return Ok(());
    }
    let message = format!("a {what} of {} bytes: expected at most {most}", text.len());
    Err(error(ErrorKind::TooLarge, None, message))
}

fn unreadable(what: &str, cause: &JsonError) -> Error {
    let kind = if cause.is_data() { ErrorKind::InvalidValue } else { ErrorKind::Syntax };
    error(kind, Some(cause.line()), format!("no {what}: {cause}"))
}

pub(crate) fn error(kind: ErrorKind, line: Option<usize>, message: String) -> Error {
    Error::one(Problem { kind, file: None, line, message })
}
