//! What can go wrong, by stable codes.

use std::any::Any;

use sportello::{Error, ErrorKind};

/// What a function returns: `SPORTELLO_OK`, or why it did nothing. Numbers and names are stable.
#[allow(non_camel_case_types, reason = "the names are those of the header")]
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum sportello_code {
    /// It is done.
    SPORTELLO_OK = 0,
    /// A Faq that cannot be read or does not load; the message has a line for each problem.
    SPORTELLO_FAQ = 1,
    /// An edit that cannot be made; nothing has changed.
    SPORTELLO_EDIT = 2,
    /// Data of a version that this library does not know.
    SPORTELLO_VERSION = 3,
    /// A text that is not UTF-8.
    SPORTELLO_UTF8 = 4,
    /// A null pointer, a handle that is freed or never was, or JSON of another shape.
    SPORTELLO_ARGUMENT = 5,
    /// More bytes than are taken.
    SPORTELLO_TOO_LARGE = 6,
    /// A conversation or a snapshot that is damaged, or a conversation that another thread is using.
    SPORTELLO_STATE = 7,
    /// The engine stopped inside, which is a mistake of the engine's; please report the message.
    SPORTELLO_PANIC = 8,
}

pub use sportello_code::*;

/// The names of the codes, each at its number.
pub const NAMES: [&std::ffi::CStr; 9] =
    [c"ok", c"faq", c"edit", c"version", c"utf8", c"argument", c"too-large", c"state", c"panic"];

/// Why nothing was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The stable code.
    pub code: sportello_code,
    /// What was found, what was expected and how to mend it.
    pub message: String,
}

impl Fault {
    /// A fault of a code.
    pub fn new(code: sportello_code, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// An argument that is none.
    pub fn argument(message: impl Into<String>) -> Self {
        Self::new(SPORTELLO_ARGUMENT, message)
    }

    /// The fault of an error of the engine; `code` where no other code says it better.
    pub fn of(code: sportello_code) -> impl Fn(Error) -> Self + Copy {
        move |error| {
            let code = match error.kind() {
                ErrorKind::UnknownVersion => SPORTELLO_VERSION,
                ErrorKind::TooLarge => SPORTELLO_TOO_LARGE,
                ErrorKind::NotUtf8 => SPORTELLO_UTF8,
                _ => code,
            };
            Self::new(code, error.to_string())
        }
    }

    /// A panic that was caught, with what it said.
    pub fn panic(cause: &(dyn Any + Send)) -> Self {
        let text = cause.downcast_ref::<&str>().copied();
        let said = text.or_else(|| cause.downcast_ref::<String>().map(String::as_str));
        let said = said.unwrap_or("nothing was said");
        Self::new(SPORTELLO_PANIC, format!("the engine stopped inside, please report this: {said}"))
    }
}
