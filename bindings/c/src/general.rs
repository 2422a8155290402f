//! What concerns no assistant: the version, the names of codes, and freeing what was given.

#![allow(unsafe_code, reason = "exported functions")]

use std::ffi::c_char;

use crate::border::{Returned, ReturnedBytes};
use crate::code::NAMES;

/// The version of the library, such as `0.1.0`. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// The name of a code, the same in every language: `faq` for SPORTELLO_FAQ; `unknown` for a number
/// that is no code. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_code_name(code: i32) -> *const c_char {
    let name = usize::try_from(code).ok().and_then(|code| NAMES.get(code));
    name.map_or(c"unknown", |name| name).as_ptr()
}

/// Frees a text that a function of this library gave. Null is passed over.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_string_free(text: Returned) {
    text.free();
}

/// Frees the bytes that sportello_snapshot gave, with their length. Null is passed over.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_bytes_free(bytes: ReturnedBytes, length: usize) {
    bytes.free(length);
}
