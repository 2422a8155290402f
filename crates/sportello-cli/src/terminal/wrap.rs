//! Text wrapped to the width of the terminal.
//!
//! In: runs of text, each in one style. Out: lines that are no wider than asked, with
//! styles and without control characters.

use anstyle::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::safe::safe;
use super::style::paint;

/// Text in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The text as it came; whitespace is where lines may break.
    pub text: String,
    /// How it looks.
    pub style: Style,
}

impl Run {
    /// A run in a style.
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style }
    }

    /// A run without a style.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Style::new())
    }
}

/// What stands before the first line and before the others.
#[derive(Debug, Clone, Copy, Default)]
pub struct Indent<'a> {
    /// Before the first line.
    pub first: &'a str,
    /// Before the others.
    pub rest: &'a str,
}

impl<'a> Indent<'a> {
    /// The same before every line.
    pub fn all(indent: &'a str) -> Self {
        Self { first: indent, rest: indent }
    }
}

/// Pieces of one word, which a change of style does not break.
#[derive(Debug, Default)]
struct Word {
    pieces: Vec<Run>,
    width: usize,
}

/// Wraps runs to a width; every line ends with a line break.
pub fn wrap(runs: &[Run], width: usize, indent: Indent<'_>) -> String {
    let room = width.saturating_sub(indent.first.width().max(indent.rest.width())).max(1);
    let mut lines = Lines { out: String::new(), used: 0, room, indent };
    for word in words(runs, room) {
        lines.push(&word);
    }
    lines.finish()
}

/// A text of exactly so many columns: cut with an ellipsis, or filled with spaces.
pub fn fitted(text: &str, columns: usize) -> String {
    let (mut out, mut used) = (String::new(), 0);
    let room = if text.width() > columns { columns.saturating_sub(1) } else { columns };
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if used + wide > room {
            break;
        }
        out.push(c);
        used += wide;
    }
    if text.width() > columns {
        out.push('…');
        used += 1;
    }
    out.extend(std::iter::repeat_n(' ', columns.saturating_sub(used)));
    out
}

struct Lines<'a> {
    out: String,
    used: usize,
    room: usize,
    indent: Indent<'a>,
}

impl Lines<'_> {
    fn push(&mut self, word: &Word) {
        if self.used > 0 && self.used + 1 + word.width > self.room {
            self.out.push('\n');
            self.used = 0;
        }
        if self.used > 0 {
            self.out.push(' ');
            self.used += 1;
        } else {
            self.out.push_str(if self.out.is_empty() { self.indent.first } else { self.indent.rest });
        }
        for piece in &word.pieces {
            self.out.push_str(&paint(piece.style, &piece.text));
        }
        self.used += word.width;
    }

    fn finish(mut self) -> String {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out
    }
}

/// The words of the runs; one that no line can hold is cut.
fn words(runs: &[Run], room: usize) -> Vec<Word> {
    let mut words = vec![Word::default()];
    for run in runs {
        for (at, part) in run.text.split(char::is_whitespace).enumerate() {
            if at > 0 {
                words.push(Word::default());
            }
            append(&mut words, &safe(part), run.style, room);
        }
    }
    words.retain(|word| !word.pieces.is_empty());
    words
}

fn append(words: &mut Vec<Word>, part: &str, style: Style, room: usize) {
    for c in part.chars() {
        let wide = c.width().unwrap_or(0);
        if words.last().is_none_or(|word| word.width + wide > room) {
            words.push(Word::default());
        }
        let Some(word) = words.last_mut() else { continue };
        word.width += wide;
        match word.pieces.last_mut() {
            Some(piece) if piece.style == style => piece.text.push(c),
            _ => word.pieces.push(Run::new(c, style)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::style::BOLD;

    #[track_caller]
    fn check(text: &str, width: usize, expected: &str) {
        assert_eq!(wrap(&[Run::plain(text)], width, Indent { first: "- ", rest: "  " }), expected);
    }

    #[test]
    fn lines_are_no_wider_than_asked() {
        check("uno due tre", 9, "- uno due\n  tre\n");
        check("  uno\n\n due ", 80, "- uno due\n");
        check("", 80, "");
    }

    #[test]
    fn a_word_that_no_line_can_hold_is_cut() {
        check("abcdefghij", 6, "- abcd\n  efgh\n  ij\n");
    }

    #[test]
    fn a_change_of_style_breaks_no_word() {
        let runs = [Run::plain("a "), Run::new("b c", BOLD), Run::plain(", d")];
        let wrapped = wrap(&runs, 5, Indent::default());
        let lines: Vec<_> =
            wrapped.lines().map(|line| anstream::adapter::strip_str(line).to_string()).collect();
        assert_eq!(lines, ["a b", "c, d"]);
    }

    #[test]
    fn a_text_is_fitted_to_its_columns() {
        assert_eq!(fitted("però", 6), "però  ");
        assert_eq!(fitted("abcdefg", 4), "abc…");
        assert_eq!(fitted("日本語", 4), "日… ");
    }

    #[test]
    fn controls_become_visible() {
        check("a\u{1b}[2J", 80, "- a␛[2J\n");
    }
}
