//! A Faq on a disk.
//!
//! In: the path of a file, or of a folder of them. Out: their texts, or a [`Faq`]. Everything else in this
//! crate works on texts: a page has no disk.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{Faq, Source};
use crate::error::{Error, ErrorKind, Problem};

/// The most bytes of a file: a hundred thousand wordings with room to spare.
pub const LARGEST: u64 = 256 << 20;

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The path as it was given.
    pub name: String,
    /// What it holds.
    pub text: String,
}

impl Faq {
    /// Loads a Faq from a file, or from the `*.toml` and `*.json` of a folder.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// use sportello::{ErrorKind, Faq};
    ///
    /// let error = Faq::read(Path::new("no-such-folder/faq.toml")).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Unreadable);
    /// assert_eq!(error.to_string(), "no-such-folder/faq.toml: no such file: check the path [unreadable]");
    /// ```
    ///
    /// # Errors
    ///
    /// As [`texts`], or every problem in every file as [`Faq::load`].
    pub fn read(path: &Path) -> Result<Self, Error> {
        let files = texts(path)?;
        let sources: Vec<_> = files.iter().map(Text::source).collect();
        Self::load(&sources)
    }
}

impl Text {
    /// The text as [`Faq::load`] takes it.
    pub fn source(&self) -> Source<'_> {
        Source { name: &self.name, text: &self.text }
    }
}

/// The files of a Faq: a file itself, or those of a folder that end in `.toml` or `.json`, in the order of their
/// names.
///
/// # Errors
///
/// The first that cannot be read, is not UTF-8 or is larger than [`LARGEST`]; or a folder without any.
pub fn texts(path: &Path) -> Result<Vec<Text>, Error> {
    paths(path)?.iter().map(|path| text(path)).collect()
}

/// The text of a file.
///
/// # Errors
///
/// A file that cannot be read, is not UTF-8 or is larger than [`LARGEST`].
pub fn text(path: &Path) -> Result<Text, Error> {
    if path.is_dir() {
        return Err(wrong(path, "a folder, expected a file".into()));
    }
    String::from_utf8(bytes(path)?).map_or_else(
        |error| {
            let byte = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes()[..byte].iter().filter(|byte| **byte == b'\n').count();
            let message = format!("not UTF-8 at byte {byte} of the file: save it as UTF-8");
            Err(error_of(ErrorKind::NotUtf8, path, Some(line), message))
        },
        |text| Ok(Text { name: path.display().to_string(), text }),
    )
}

/// The bytes of a file.
///
/// # Errors
///
/// A file that cannot be read or is larger than [`LARGEST`].
pub fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    // What is no ordinary file may have no end.
    let read = File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    read.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => wrong(path, "no such file: check the path".into()),
        _ => wrong(path, format!("cannot be read: {error}")),
    })?;
    if bytes.len() as u64 > LARGEST {
        let message = format!("too large: expected at most {LARGEST} bytes");
        return Err(error_of(ErrorKind::TooLarge, path, None, message));
    }
    Ok(bytes)
}

/// A file itself, or the files of a folder in the order of their names.
fn paths(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries: io::Result<Vec<_>> = fs::read_dir(path).and_then(Iterator::collect);
    let entries = entries.map_err(|error| wrong(path, format!("the folder cannot be read: {error}")))?;
    let mut paths: Vec<_> = entries.iter().map(fs::DirEntry::path).filter(|path| is_faq_file(path)).collect();
    if paths.is_empty() {
        let message = "no FAQ in this folder: expected files that end in .toml or .json";
        return Err(wrong(path, message.into()));
    }
    paths.sort();
    Ok(paths)
}

/// Editors leave hidden copies beside a file; those are not part of the Faq.
fn is_faq_file(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    ["toml", "json"].iter().any(|known| extension.eq_ignore_ascii_case(known)) && !hidden && path.is_file()
}

fn wrong(path: &Path, message: String) -> Error {
    error_of(ErrorKind::Unreadable, path, None, message)
}

fn error_of(kind: ErrorKind, path: &Path, line: Option<usize>, message: String) -> Error {
    Error::one(Problem { kind, file: Some(path.display().to_string()), line, message })
}
