//! The border: the caller's pointers become Rust's values here, and nowhere else.
//!
//! In: pointers as a caller passes them, each as a type of what the caller promises of it. Out: checked
//! texts and bytes, places for results, and the code of whatever happened; no panic gets past [`guard`].
//! Rust code cannot make these types, so the exported functions are safe to call from it; `cbindgen.toml`
//! says what each is called in the header. Knows nothing of what is asked.

#![allow(unsafe_code, reason = "a C caller has nothing but pointers to pass")]

use std::ffi::{CStr, CString, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::{null_mut, slice_from_raw_parts_mut};

use crate::assistant::sportello_t;
use crate::code::{Fault, SPORTELLO_OK, SPORTELLO_TOO_LARGE, SPORTELLO_UTF8, sportello_code};
use crate::talk::sportello_talk_t;

/// A text of the caller's: null, or readable up to the length that comes with it, or up to its zero byte
/// where that is `usize::MAX`.
#[repr(transparent)]
#[derive(Debug)]
pub struct Text(*const c_char);

/// Bytes of the caller's: null, or readable up to the length that comes with them.
#[repr(transparent)]
#[derive(Debug)]
pub struct Bytes(*const u8);

/// A place of the caller's for a result: null, or writable.
#[repr(transparent)]
#[derive(Debug)]
pub struct Place<T>(*mut T);

/// A place for an assistant.
pub type AssistantPlace = Place<*mut sportello_t>;
/// A place for a conversation.
pub type TalkPlace = Place<*mut sportello_talk_t>;
/// A place for bytes that are the caller's from then on.
pub type BytesPlace = Place<*mut u8>;
/// A place for their number.
pub type LengthPlace = Place<usize>;

/// A place for a text that is the caller's from then on.
#[repr(transparent)]
#[derive(Debug)]
pub struct Told(*mut *mut c_char);

/// A text that comes back to be freed: null, or one that [`Told::put`] gave.
#[repr(transparent)]
#[derive(Debug)]
pub struct Returned(*mut c_char);

/// Bytes that come back to be freed: null, or those that [`give`] gave, with their length.
#[repr(transparent)]
#[derive(Debug)]
pub struct ReturnedBytes(*mut u8);

impl Text {
    /// The text, of at most so many bytes.
    pub fn read(&self, length: usize, what: &str, most: usize) -> Result<&str, Fault> {
        let ends_itself = length == usize::MAX && !self.0.is_null();
        // SAFETY: a caller who gives this length promises a zero byte.
        let length = if ends_itself { unsafe { CStr::from_ptr(self.0) }.count_bytes() } else { length };
        std::str::from_utf8(slice(self.0.cast(), length, what, most)?).map_err(|error| {
            let byte = error.valid_up_to();
            Fault::new(SPORTELLO_UTF8, format!("the {what} is not UTF-8 at byte {byte}: expected UTF-8"))
        })
    }
}

impl Bytes {
    /// The bytes, at most so many.
    pub fn read(&self, length: usize, what: &str, most: usize) -> Result<&[u8], Fault> {
        slice(self.0, length, what, most)
    }
}

/// What the caller passed; it lives as long as the call.
fn slice<'c>(start: *const u8, length: usize, what: &str, most: usize) -> Result<&'c [u8], Fault> {
    if start.is_null() {
        return if length == 0 {
            Ok(&[])
        } else {
            Err(Fault::argument(format!("no {what}: a null pointer")))
        };
    }
    if length > most {
        let message = format!("a {what} of {length} bytes: expected at most {most}");
        return Err(Fault::new(SPORTELLO_TOO_LARGE, message));
    }
    // SAFETY: not null, not longer than any object can be, and readable as the caller promises.
    Ok(unsafe { std::slice::from_raw_parts(start, length) })
}

impl<T> Place<T> {
    /// Empties the place, so that a caller who forgets to look at the code finds nothing; or complains
    /// that there is none.
    pub fn empty(&self, empty: T, what: &str) -> Result<&Self, Fault> {
        let given = !self.0.is_null();
        self.put(empty);
        given
            .then_some(self)
            .ok_or_else(|| Fault::argument(format!("no place for the {what}: a null pointer")))
    }

    /// Puts a result there.
    pub fn put(&self, value: T) {
        if !self.0.is_null() {
            // SAFETY: not null, and writable as the caller promises. What stood there is not read.
            unsafe { self.0.write(value) }
        }
    }
}

impl Told {
    /// As [`Place::empty`].
    pub fn empty(&self, what: &str) -> Result<&Self, Fault> {
        Place(self.0).empty(null_mut(), what).map(|_| self)
    }

    /// Puts a text there, which the caller frees.
    pub fn put(&self, text: String) {
        if self.0.is_null() {
            return;
        }
        // JSON escapes zero bytes; a message that quotes one shows something else instead.
        let text = CString::new(text).or_else(|error| {
            let shown = |byte: &u8| if *byte == 0 { b'?' } else { *byte };
            CString::new(error.into_vec().iter().map(shown).collect::<Vec<u8>>())
        });
        Place(self.0).put(text.unwrap_or_default().into_raw());
    }
}

impl Returned {
    /// Frees the text.
    pub fn free(self) {
        if !self.0.is_null() {
            // SAFETY: it came from `CString::into_raw`, as the caller promises.
            drop(unsafe { CString::from_raw(self.0) });
        }
    }
}

impl ReturnedBytes {
    /// Frees the bytes.
    pub fn free(self, length: usize) {
        if !self.0.is_null() {
            // SAFETY: they came from `Box::into_raw` with this length, as the caller promises.
            drop(unsafe { Box::from_raw(slice_from_raw_parts_mut(self.0, length)) });
        }
    }
}

/// Bytes that the caller frees.
pub fn give(bytes: Vec<u8>) -> *mut u8 {
    Box::into_raw(bytes.into_boxed_slice()).cast()
}

/// No place for a message.
pub fn nowhere() -> Told {
    Told(null_mut())
}

/// Does what a function is for; whatever goes wrong becomes a code and a message.
pub fn guard(message: &Told, act: impl FnOnce() -> Result<(), Fault>) -> sportello_code {
    let _optional = message.empty("message");
    // What may be left half changed is behind a lock that remembers a panic: see `live`.
    let outcome = catch_unwind(AssertUnwindSafe(act)).unwrap_or_else(|cause| Err(Fault::panic(&*cause)));
    outcome.map_or_else(
        |fault| {
            message.put(fault.message);
            fault.code
        },
        |()| SPORTELLO_OK,
    )
}

/// As [`guard`], where a text comes of it.
pub fn tell(told: &Told, message: &Told, act: impl FnOnce() -> Result<String, Fault>) -> sportello_code {
    guard(message, || {
        told.empty("result")?;
        told.put(act()?);
        Ok(())
    })
}
