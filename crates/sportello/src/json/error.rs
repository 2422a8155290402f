//! What is wrong with a JSON text, and where.

use std::fmt;

/// What is wrong with a JSON text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    message: String,
    line: usize,
    column: usize,
    /// Whether the text is JSON, but not of what was expected.
    data: bool,
}

impl JsonError {
    /// A text that is no JSON.
    pub(super) fn syntax(text: &str, at: usize, message: &str) -> Self {
        Self::at(text, at, message.to_owned(), false)
    }

    fn at(text: &str, at: usize, message: String, data: bool) -> Self {
        let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        let column = 1 + before.iter().rev().take_while(|&&byte| byte != b'\n').count();
        Self { message, line, column, data }
    }

    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Whether the text is JSON, but not of what was expected.
    pub fn is_data(&self) -> bool {
        self.data
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.message, self.line, self.column)
    }
}

impl std::error::Error for JsonError {}

/// What is wrong with a tree, and at which byte of its text, if that is known yet.
#[derive(Debug)]
pub struct Wrong(Box<(String, Option<usize>)>);

impl Wrong {
    /// With this place, unless an inner one is known.
    pub fn or_at(mut self, at: usize) -> Self {
        self.0.1.get_or_insert(at);
        self
    }

    /// As a fault of the text.
    pub fn in_text(self, text: &str) -> JsonError {
        let (message, at) = *self.0;
        JsonError::at(text, at.unwrap_or(0), message, true)
    }

    #[inline(never)]
    fn new(message: String) -> Self {
        Self(Box::new((message, None)))
    }
}

impl serde::de::Error for Wrong {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.0)
    }
}

impl std::error::Error for Wrong {}
