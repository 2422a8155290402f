//! A file being read: its name, its format, and which line a byte is on.

use std::ops::Range;

/// The two formats of a Faq.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Toml,
    Json,
}

impl Format {
    /// What authors of this format call keys with values.
    pub fn table(self) -> &'static str {
        match self {
            Self::Toml => "table",
            Self::Json => "object",
        }
    }
}

/// One file.
#[derive(Debug, Clone)]
pub struct File<'a> {
    pub name: Option<&'a str>,
    pub format: Format,
    /// The text, without a byte order mark.
    pub text: &'a str,
    /// The bytes that end a line.
    ends: Vec<usize>,
}

impl<'a> File<'a> {
    /// A file whose name says its format.
    pub fn named(name: &'a str, text: &'a str) -> Self {
        let json = name.len() >= 5 && name.as_bytes()[name.len() - 5..].eq_ignore_ascii_case(b".json");
        let format = if json { Format::Json } else { Format::Toml };
        Self { name: Some(name), ..Self::unnamed(format, text) }
    }

    /// A text that problems name by line only.
    pub fn unnamed(format: Format, text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect();
        Self { name: None, format, text, ends }
    }

    /// The line, from 1, that a byte is on.
    pub fn line(&self, at: usize) -> usize {
        self.ends.partition_point(|end| *end < at) + 1
    }

    /// The line, from 1, where a line of a string's value stands, counted from 0.
    pub fn line_in(&self, string: &Range<usize>, nth: usize) -> usize {
        let within = self.text.get(string.clone()).map_or(0, |raw| start_of_line(raw, nth));
        self.line(string.start + within)
    }
}

/// The byte of a quoted string at which a line of its value starts.
///
/// The lines differ from those of the file: a newline after opening `"""` is not part
/// of the value, a backslash at the end of a line swallows the break, and `\n` makes one.
fn start_of_line(raw: &str, nth: usize) -> usize {
    let mut at = start_of_value(raw);
    let literal = raw.starts_with('\'');
    let mut line = 0;
    while line < nth && at < raw.len() {
        let rest = &raw[at..];
        if !literal && rest.starts_with('\\') {
            line += usize::from(rest.starts_with("\\n"));
            at += escape_len(rest);
        } else {
            line += usize::from(rest.starts_with('\n'));
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

fn start_of_value(raw: &str) -> usize {
    if !raw.starts_with("\"\"\"") && !raw.starts_with("'''") {
        return 1;
    }
    let body = &raw[3..];
    let newline = if body.starts_with("\r\n") { 2 } else { usize::from(body.starts_with('\n')) };
    3 + newline
}

/// The bytes of an escape: a backslash with its character, or with the break it swallows.
fn escape_len(rest: &str) -> usize {
    let after = &rest[1..];
    let blank = after.len() - after.trim_start_matches([' ', '\t', '\r', '\n']).len();
    if after[..blank].contains('\n') { 1 + blank } else { 1 + after.chars().next().map_or(0, char::len_utf8) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, nth: usize, line: usize) {
        let file = File::unnamed(Format::Toml, raw);
        assert_eq!(file.line_in(&(0..raw.len()), nth), line, "line {nth} of {raw}");
    }

    #[test]
    fn lines_of_a_value_are_found_in_the_file() {
        check("\"\"\"a\nb\nc\"\"\"", 2, 3);
        check("\"\"\"\na\nb\"\"\"", 0, 2);
        check("'''\r\na\r\nb'''", 1, 3);
        check("\"\"\"a \\\n   b\nc\"\"\"", 1, 3);
        check("\"a\\nb\"", 1, 1);
        check("'''a\\\nb'''", 1, 2);
        check("\"a\"", 9, 1);
    }
}
