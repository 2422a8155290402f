//! From a text to its tree: JSON as RFC 8259 has it, nothing more.

use std::borrow::Cow;

use super::error::JsonError;
use super::tree::{Field, Node, Value};
use super::{number, text};

/// Lists and objects within each other; deeper ones are refused, since they are read by recursion.
const DEEPEST: usize = 128;

/// What is wrong, and at which byte.
pub type Fault = (usize, &'static str);

/// A text as a tree, as far as there is one, and what is wrong with it.
pub struct Parsed<'t> {
    pub root: Option<Node<'t>>,
    pub faults: Vec<Fault>,
}

/// Reads a text as a tree.
pub fn parse(text: &str) -> Result<Node<'_>, JsonError> {
    let Parsed { root, faults } = parse_from(text, 0);
    match (root, faults.first()) {
        (Some(root), None) => Ok(root),
        (_, fault) => {
            let &(at, message) = fault.unwrap_or(&(0, "nothing"));
            Err(JsonError::syntax(text, at, message))
        }
    }
}

/// Reads a text from a byte on; control characters in strings are noted and pass.
pub fn parse_from(text: &str, at: usize) -> Parsed<'_> {
    let mut parser = Parser { text, at, depth: 0, faults: Vec::new() };
    let root = parser.whole();
    let mut faults = parser.faults;
    let root = root.map_err(|fault| faults.push(fault)).ok();
    Parsed { root, faults }
}

struct Parser<'t> {
    text: &'t str,
    /// The next byte.
    at: usize,
    depth: usize,
    /// Where a string has control characters.
    faults: Vec<Fault>,
}

impl<'t> Parser<'t> {
    fn whole(&mut self) -> Result<Node<'t>, Fault> {
        let root = self.node()?;
        match self.peek() {
            None => Ok(root),
            Some(b'/') => Err(self.unexpected()),
            Some(_) => Err((self.at, "text cannot contain more than one JSON value")),
        }
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = bytes.get(self.at) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn node(&mut self) -> Result<Node<'t>, Fault> {
        let next = self.peek();
        let at = self.at;
        let value = match next {
            Some(b'"') => Value::Text(self.string()?),
            Some(b'{') => self.nested(Self::table)?,
            Some(b'[') => self.nested(Self::list)?,
            Some(b'-' | b'0'..=b'9') => number::parse(self.text, &mut self.at)?,
            Some(b't') => self.word("true", Value::Boolean(true))?,
            Some(b'f') => self.word("false", Value::Boolean(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.unexpected()),
        };
        Ok(Node { at, end: self.at, value })
    }

    /// What stands at the next byte, where it must not.
    fn unexpected(&self) -> Fault {
        let message = match self.text.as_bytes().get(self.at) {
            Some(b'/') => "comments are not allowed",
            Some(b'\'') => "single-quoted strings are not allowed",
            Some(b',') => "unexpected comma",
            Some(b':') => "unexpected colon",
            Some(_) => "unexpected token",
            None => "expected a value, found the end",
        };
        (self.at, message)
    }

    fn word(&mut self, word: &str, value: Value<'t>) -> Result<Value<'t>, Fault> {
        let found = self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word));
        if !found {
            return Err(self.unexpected());
        }
        self.at += word.len();
        Ok(value)
    }

    fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Value<'t>, Fault>,
    ) -> Result<Value<'t>, Fault> {
        if self.depth >= DEEPEST {
            return Err((self.at, "nested more than 128 levels deep"));
        }
        self.depth += 1;
        let value = read(self)?;
        self.at += 1;
        self.depth -= 1;
        Ok(value)
    }

    fn list(&mut self) -> Result<Value<'t>, Fault> {
        let cut = (self.at, "unterminated array");
        self.at += 1;
        let mut items = Vec::new();
        while self.more(b']', items.is_empty(), cut)? {
            items.push(self.node()?);
        }
        Ok(Value::List(items))
    }

    fn table(&mut self) -> Result<Value<'t>, Fault> {
        let cut = (self.at, "unterminated object");
        self.at += 1;
        let mut fields = Vec::new();
        while self.more(b'}', fields.is_empty(), cut)? {
            let next = self.peek();
            let at = self.at;
            let key = match next {
                Some(b'"') => self.string()?,
                Some(b'/' | b'\'') => return Err(self.unexpected()),
                Some(_) => return Err((at, "expected a string for a key")),
                None => return Err(cut),
            };
            match self.peek() {
                Some(b':') => self.at += 1,
                Some(_) => return Err((self.at, "expected a colon after a key")),
                None => return Err(cut),
            }
            let node = self.node()?;
            fields.push(Field { key, at, node });
        }
        Ok(Value::Table(fields))
    }

    /// Whether another item follows before the closing bracket; its comma is taken.
    fn more(&mut self, close: u8, first: bool, cut: Fault) -> Result<bool, Fault> {
        match self.peek() {
            Some(byte) if byte == close => return Ok(false),
            Some(_) if first => return Ok(true),
            Some(b',') => {}
            Some(b'/') => return Err(self.unexpected()),
            Some(_) => return Err((self.at, "expected a comma")),
            None => return Err(cut),
        }
        let comma = self.at;
        self.at += 1;
        match self.peek() {
            Some(byte) if byte == close => Err((comma, "trailing commas are not allowed")),
            Some(_) => Ok(true),
            None => Err(cut),
        }
    }

    fn string(&mut self) -> Result<Cow<'t, str>, Fault> {
        text::parse(self.text, &mut self.at, &mut self.faults)
    }
}
