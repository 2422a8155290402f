//! Single values: their type, their size, and what may stand in them.

use std::ops::RangeInclusive;

use super::Reader;
use crate::error::ErrorKind;
use crate::faq::node::{Field, Node, Value};

/// Bytes of one text; more than that is a document, not an answer.
const LONGEST_TEXT_BYTES: usize = 64 * 1024;
const LONGEST_ID_CHARS: usize = 80;

impl Reader<'_, '_> {
    /// What stands there instead of what was expected.
    pub fn found(&self, node: &Node) -> &'static str {
        match &node.value {
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Table(_) if self.table() == "object" => "an object",
            Value::Table(_) => "a table",
            Value::Number(_) => "a number",
            Value::Boolean(_) => "true or false",
            #[cfg(feature = "toml")]
            Value::Date => "a date",
            Value::Null => "null",
        }
    }

    pub fn wrong_type(&mut self, key: &str, expected: &str, node: &Node) {
        let message = format!("`{key}`: expected {expected}, found {}", self.found(node));
        self.problem(ErrorKind::InvalidValue, node.span.start, message);
    }

    /// The fields of a table; none if it is no table.
    pub fn fields(&mut self, key: &str, node: Node) -> Vec<Field> {
        if let Value::Table(fields) = node.value {
            return fields;
        }
        let expected = if self.table() == "object" { "an object" } else { "a table" };
        self.wrong_type(key, expected, &node);
        Vec::new()
    }

    /// The items of a list; none if it is no list.
    pub fn list(&mut self, key: &str, of: &str, node: Node) -> Vec<Node> {
        if let Value::List(items) = node.value {
            return items;
        }
        self.wrong_type(key, &format!("a list of {of}"), &node);
        Vec::new()
    }

    /// A list of texts; those that are wrong are left out.
    pub fn texts(&mut self, key: &str, node: Node) -> Vec<String> {
        self.texts_of(key, "strings", node)
    }

    /// As `texts`, with what the key as a whole is a list of.
    pub fn texts_of(&mut self, key: &str, of: &str, node: Node) -> Vec<String> {
        let mut texts = Vec::new();
        for item in self.list(key, of, node) {
            match &item.value {
                Value::Text(_) => texts.extend(self.text(key, &item)),
                _ => self.wrong_type(key, &format!("a list of {of}"), &item),
            }
        }
        texts
    }

    /// A text with something in it.
    pub fn text(&mut self, key: &str, node: &Node) -> Option<String> {
        let Value::Text(text) = &node.value else {
            self.wrong_type(key, "a string", node);
            return None;
        };
        if let Some(message) = wrong_text(key, text) {
            self.problem(ErrorKind::InvalidValue, node.span.start, message);
            return None;
        }
        Some(text.clone())
    }

    /// A number within bounds, both included.
    pub fn number(&mut self, key: &str, bounds: RangeInclusive<f64>, node: &Node) -> Option<f64> {
        let expected = format!("a number from {} to {}", bounds.start(), bounds.end());
        match node.value {
            Value::Number(number) if bounds.contains(&number) => Some(number),
            Value::Number(number) => {
                let message = format!("`{key}`: expected {expected}, found {number}");
                self.problem(ErrorKind::InvalidValue, node.span.start, message);
                None
            }
            _ => {
                self.wrong_type(key, &expected, node);
                None
            }
        }
    }

    /// A whole number within bounds, both included.
    pub fn whole_number(&mut self, key: &str, bounds: RangeInclusive<u32>, node: &Node) -> Option<u32> {
        let wide = f64::from(*bounds.start())..=f64::from(*bounds.end());
        let number = self.number(key, wide, node)?;
        if number.trunc() != number {
            let message = format!("`{key}`: expected a whole number, found {number}");
            self.problem(ErrorKind::InvalidValue, node.span.start, message);
            return None;
        }
        // Within the bounds of an `u32` and whole.
        Some(number as u32)
    }

    /// True or false.
    pub fn boolean(&mut self, key: &str, node: &Node) -> Option<bool> {
        if let Value::Boolean(value) = node.value {
            return Some(value);
        }
        self.wrong_type(key, "true or false", node);
        None
    }

    /// The id of the Faq or of an entry.
    pub fn id(&mut self, node: &Node) -> Option<String> {
        let Value::Text(id) = &node.value else {
            self.wrong_type("id", "a string", node);
            return None;
        };
        if is_id(id) {
            return Some(id.clone());
        }
        let expected = format!("expected 1 to {LONGEST_ID_CHARS} of a-z, 0-9, `-`, `_` and `.`");
        self.problem(ErrorKind::InvalidValue, node.span.start, format!("the id `{}`: {expected}", shown(id)));
        None
    }
}

fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    (1..=LONGEST_ID_CHARS).contains(&id.len()) && id.bytes().all(allowed)
}

fn wrong_text(key: &str, text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some(format!("`{key}`: expected some text, found an empty string"));
    }
    if text.len() > LONGEST_TEXT_BYTES {
        return Some(format!("`{key}`: expected at most {LONGEST_TEXT_BYTES} bytes, found {}", text.len()));
    }
    // Tests stand for what customers paste, and that may be anything.
    let control = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    let control = control.filter(|_| key != "tests")?;
    Some(format!("`{key}`: expected plain text, found the control character U+{:04X}", u32::from(control)))
}

/// Something from the file as a message repeats it: short, and on one line.
pub fn shown(text: &str) -> String {
    let mut shown: String =
        text.chars().take(40).map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect();
    if text.chars().nth(40).is_some() {
        shown.push('…');
    }
    shown
}

/// "`a`, `b` or `c`".
pub fn one_of(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}
