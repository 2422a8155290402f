//! What a caller passes, as the engine's own types.
//!
//! In: paths, bytes and JSON. Out: assistants and openings, or what is wrong with them; and how large each
//! thing that is passed may be.

use std::path::Path;

use sportello::conversation::Opening;
use sportello::prebuilt::Prebuilt;
use sportello::{Assistant, Error, Faq, Lang};

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
    Assistant::read(Path::new(path)).map_err(Fault::of(SPORTELLO_FAQ))
}

/// An assistant of a Faq in JSON.
pub fn json(text: &str) -> Result<Assistant, Fault> {
    Faq::from_json(text).and_then(Assistant::new).map_err(Fault::of(SPORTELLO_FAQ))
}

/// An assistant of what `sportello build` wrote.
pub fn prebuilt(bytes: &[u8]) -> Result<Assistant, Fault> {
    let loaded = Prebuilt::open(bytes).and_then(|prebuilt| prebuilt.load_built_in());
    loaded.map(|loaded| loaded.assistant).map_err(Error::from).map_err(Fault::of(SPORTELLO_FAQ))
}

/// A language from its code.
pub fn lang(code: &str) -> Result<Lang, Fault> {
    Lang::from_code(code)
        .ok_or_else(|| Fault::argument(format!("no language `{code}`: expected `it` or `en`")))
}

/// The opening of a JSON text; an empty text leaves all of it out.
pub fn opening(text: &str) -> Result<Opening, Fault> {
    let opening = if text.is_empty() { Ok(Opening::default()) } else { Opening::from_json(text) };
    opening.map_err(Fault::of(SPORTELLO_ARGUMENT))
}
