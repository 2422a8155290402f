//! What a caller passes, as the engine's own types.
//!
//! In: paths, bytes and JSON. Out: assistants, edits, openings and records, or what is wrong with them.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;
use sportello::conversation::{Customer, Opening};
use sportello::faq::Source;
use sportello::journal::Record;
use sportello::prebuilt::{Prebuilt, is_prebuilt};
use sportello::{Assistant, Edit, ErrorKind, Faq, Lang, Table};

use crate::code::*;

/// The largest Faq, prebuilt or not: a hundred thousand wordings with room to spare.
pub const FAQ_BYTES: usize = 256 << 20;
/// The largest question, path or opening: asked in some 40 ms.
pub const QUESTION_BYTES: usize = 1 << 20;
/// The largest edit: an entry with all its wordings is far smaller.
pub const EDIT_BYTES: usize = 8 << 20;
/// The largest event or conversation, which the engine bounds likewise.
pub const TALK_BYTES: usize = 8 << 20;
/// The largest journal or snapshot.
pub const RECORD_BYTES: usize = 1 << 30;

/// An assistant of a file, of a folder's `*.toml` and `*.json`, or of a prebuilt file.
pub fn path(path: &str) -> Result<Assistant, Fault> {
    let mut files = Vec::new();
    for file in files_of(Path::new(path))? {
        files.push((file.display().to_string(), read(&file)?));
    }
    if let [(_, bytes)] = files.as_slice()
        && is_prebuilt(bytes)
    {
        return prebuilt(bytes);
    }
    let sources: Result<Vec<_>, _> = files.iter().map(|(name, bytes)| source(name, bytes)).collect();
    built(Faq::load(&sources?))
}

/// An assistant of a Faq in JSON.
pub fn json(text: &str) -> Result<Assistant, Fault> {
    built(Faq::from_json(text))
}

/// An assistant of what `sportello build` wrote.
pub fn prebuilt(bytes: &[u8]) -> Result<Assistant, Fault> {
    let loaded = Prebuilt::open(bytes).and_then(|prebuilt| {
        let table = prebuilt.meaning().map(|_| Table::built_in());
        prebuilt.load(table)
    });
    loaded.map(|loaded| loaded.assistant).map_err(|error| Fault::prebuilt(&error))
}

fn built(faq: Result<Faq, sportello::Error>) -> Result<Assistant, Fault> {
    faq.and_then(Assistant::new).map_err(|error| Fault::of(SPORTELLO_FAQ, &error))
}

fn source<'f>(name: &'f str, bytes: &'f [u8]) -> Result<Source<'f>, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let message = format!("{name}: not UTF-8 at byte {}: save it as UTF-8", error.valid_up_to());
        Fault::new(SPORTELLO_UTF8, message)
    })?;
    Ok(Source { name, text })
}

/// A file itself, or the files of a folder in the order of their names, without editors' hidden copies.
fn files_of(path: &Path) -> Result<Vec<PathBuf>, Fault> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).map_err(|error| unreadable(path, &error))?;
    let mut files = Vec::new();
    for entry in entries {
        let file = entry.map_err(|error| unreadable(path, &error))?.path();
        let hidden = file.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let ending = file.extension().is_some_and(|own| own == "toml" || own == "json");
        if ending && !hidden && file.is_file() {
            files.push(file);
        }
    }
    files.sort();
    let expected = "no FAQ in this folder: expected files that end in .toml or .json";
    let found = (!files.is_empty()).then_some(files);
    found.ok_or_else(|| Fault::new(SPORTELLO_FAQ, format!("{}: {expected}", path.display())))
}

fn read(file: &Path) -> Result<Vec<u8>, Fault> {
    let size = fs::metadata(file).map_err(|error| unreadable(file, &error))?.len();
    if size > FAQ_BYTES as u64 {
        let message = format!("{}: {size} bytes, expected at most {FAQ_BYTES}", file.display());
        return Err(Fault::new(SPORTELLO_TOO_LARGE, message));
    }
    fs::read(file).map_err(|error| unreadable(file, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::new(SPORTELLO_FAQ, format!("{}: cannot be read: {error}", path.display()))
}

/// A value from its JSON.
pub fn value<'t, T: Deserialize<'t>>(what: &str, text: &'t str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::argument(format!("no {what}: {error}")))
}

/// A language from its code.
pub fn lang(code: &str) -> Result<Lang, Fault> {
    Lang::from_code(code)
        .ok_or_else(|| Fault::argument(format!("no language `{code}`: expected `it` or `en`")))
}

/// An edit as a caller writes it.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Change {
    Put(Box<RawValue>),
    Remove(String),
    Synonyms(Vec<Vec<String>>),
    Settings(Box<RawValue>),
}

/// The edits of a JSON text: one, or an array of them.
pub fn edits(text: &str) -> Result<Vec<Edit>, Fault> {
    let many = text.trim_start().starts_with('[');
    let changes = if many { value("edits", text) } else { value("edit", text).map(|one| vec![one]) };
    let changes: Vec<Change> = changes.map_err(|fault| Fault { code: SPORTELLO_EDIT, ..fault })?;
    changes.into_iter().map(edit).collect()
}

fn edit(change: Change) -> Result<Edit, Fault> {
    let loaded = |text: &str| Faq::from_json(text).map_err(|error| Fault::of(SPORTELLO_EDIT, &error));
    Ok(match change {
        Change::Put(entry) => match loaded(&format!("{{\"entry\":[{entry}]}}"))?.entries.pop() {
            Some(entry) => Edit::put(entry),
            None => return Err(Fault::new(SPORTELLO_EDIT, "no edit: expected an entry after `put`")),
        },
        Change::Remove(id) => Edit::Remove(id),
        Change::Synonyms(groups) => Edit::Synonyms(groups),
        Change::Settings(faq) => Edit::Settings(Box::new(loaded(&with_an_entry(faq.get()))?.settings)),
    })
}

/// The JSON of a Faq as its reader wants it, also where it has settings alone.
fn with_an_entry(faq: &str) -> Cow<'_, str> {
    let alone = Faq::from_json(faq).is_err_and(|error| error.kind() == ErrorKind::EmptyFaq);
    let Some(rest) = faq.strip_prefix('{').filter(|_| alone) else { return faq.into() };
    let comma = if rest.trim_start().starts_with('}') { "" } else { "," };
    format!(r#"{{"entry":[{{"id":"any","it":{{"question":"any","answer":"any"}}}}]{comma}{rest}"#).into()
}

/// How a conversation begins, as a caller writes it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Begin {
    id: String,
    /// 64 bits in hexadecimal, which JSON's numbers lack.
    key: String,
    lang: Option<Lang>,
    channel: String,
    page: Option<String>,
    customer: Option<Customer>,
    operator: Option<String>,
}

/// The opening of a JSON text; an empty text leaves all of it out.
pub fn opening(text: &str) -> Result<Opening, Fault> {
    let begin: Begin = if text.is_empty() { Begin::default() } else { value("opening", text)? };
    let key = match begin.key.as_str() {
        "" => 0,
        key => u64::from_str_radix(key, 16)
            .map_err(|_| Fault::argument("no opening: expected a `key` of at most 16 hexadecimal digits"))?,
    };
    let Begin { id, lang, channel, page, customer, operator, .. } = begin;
    Ok(Opening { id, key, lang, channel, page, customer, operator })
}

/// The records of a text with one on each line; empty lines are passed over.
pub fn records(text: &str) -> Result<Vec<Record>, Fault> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let record = |(at, line): (usize, &str)| {
        let Fault { code, message } = match Record::from_json(line) {
            Ok(record) => return Ok(record),
            Err(error) => Fault::of(SPORTELLO_ARGUMENT, &error),
        };
        Err(Fault::new(code, format!("record on line {}: {message}", at + 1)))
    };
    lines.map(record).collect()
}
