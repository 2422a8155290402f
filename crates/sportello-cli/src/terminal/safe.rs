//! Control characters made visible.
//!
//! In: any text. Out: the same text without a character that a terminal would obey:
//! C0, DEL and C1 controls, bidirectional controls, line and paragraph separators.

use std::borrow::Cow;
use std::fmt::Write;

/// Makes control characters visible; a text without any comes back as it is.
///
/// C0 and DEL become their pictures (`␛`), the others their number (`<U+202E>`).
pub fn safe(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_control) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        push_visible(c, &mut out);
    }
    Cow::Owned(out)
}

fn push_visible(c: char, out: &mut String) {
    match c {
        '\0'..='\u{1f}' => out.extend(char::from_u32(0x2400 + c as u32)),
        '\u{7f}' => out.push('\u{2421}'),
        _ if is_control(c) => {
            // Writing to a string cannot fail.
            let _ = write!(out, "<U+{:04X}>", c as u32);
        }
        _ => out.push(c),
    }
}

/// Escapes in a line of JSON what JSON lets pass but a terminal would obey.
///
/// Outside of its strings JSON is ASCII without controls, so that every such character
/// stands in a string and an escape means the same.
pub fn json(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        if is_control(c) {
            let _ = write!(out, "\\u{:04x}", c as u32);
        } else {
            out.push(c);
        }
    }
    out
}

fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_become_visible() {
        assert_eq!(safe("a\u{1b}[2Jb\u{7f}\u{9b}c\n"), "a␛[2Jb␡<U+009B>c␊");
        assert_eq!(safe("\u{202e}abc\u{2069}"), "<U+202E>abc<U+2069>");
    }

    #[test]
    fn other_text_is_left_alone() {
        assert!(matches!(safe("perché 😀 \u{200d} è"), Cow::Borrowed(_)));
    }

    #[test]
    fn json_keeps_its_meaning() {
        let text = "a\u{1b}\u{9b}\u{202e}è";
        let line = json(&serde_json::to_string(text).unwrap());
        assert!(!line.chars().any(is_control), "{line:?}");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
    }
}
