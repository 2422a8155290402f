//! Answers: a subset of Markdown, parsed into a typed tree.
//!
//! Paragraphs, **bold**, *italic*, `code`, [links](https://…), and lists. Nothing
//! else: no HTML, headings or pictures, so that whatever renders an answer needs no
//! sanitiser. A construct outside the subset is a problem with its line, never text
//! that silently looks odd. CommonMark's parsers accept far more than that and would
//! have to be fenced in again, hence a parser of our own.

mod inline;

use serde::{Deserialize, Serialize};

/// An answer as a tree. `text` of the leaves is plain text, never markup.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answer {
    /// The blocks, top to bottom.
    pub blocks: Vec<Block>,
}

/// A block of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its text.
        content: Vec<Inline>,
    },
    /// A list, one level deep.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items, each a line of text.
        items: Vec<Vec<Inline>>,
    },
}

/// A run of text within a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "inline", rename_all = "snake_case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The text itself.
        text: String,
    },
    /// Bold.
    Bold {
        /// What is bold.
        content: Vec<Inline>,
    },
    /// Italic.
    Italic {
        /// What is italic.
        content: Vec<Inline>,
    },
    /// Something to type or read letter by letter.
    Code {
        /// The code itself.
        text: String,
    },
    /// A link.
    Link {
        /// `https`, `http`, `mailto` or `tel`; nothing else parses.
        href: String,
        /// What the link says.
        content: Vec<Inline>,
    },
}

/// A construct outside the subset.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct AnswerError {
    /// The line within the answer, from 0.
    pub line: usize,
    /// What was found and what to write instead.
    pub message: String,
}

impl Answer {
    /// Parses the subset.
    ///
    /// # Errors
    ///
    /// Every construct outside the subset, with its line.
    pub fn parse(markdown: &str) -> Result<Self, Vec<AnswerError>> {
        let mut parser = Parser::default();
        for (line, text) in markdown.lines().enumerate() {
            parser.line(line, text);
        }
        parser.close();
        if parser.errors.is_empty() { Ok(Self { blocks: parser.blocks }) } else { Err(parser.errors) }
    }

    /// An answer of plain text: one paragraph for each line that has any.
    pub fn of_plain(text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let paragraph =
            |line: &str| Block::Paragraph { content: vec![Inline::Text { text: line.to_owned() }] };
        Self { blocks: lines.map(paragraph).collect() }
    }

    /// The answer as plain text: paragraphs apart by an empty line, items with a dash or number.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            if !out.is_empty() {
                out.push_str("\n\n");
            }
            match block {
                Block::Paragraph { content } => inline::plain(content, &mut out),
                Block::List { ordered, items } => plain_list(*ordered, items, &mut out),
            }
        }
        out
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.plain().trim().is_empty()
    }
}

fn plain_list(ordered: bool, items: &[Vec<Inline>], out: &mut String) {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        if ordered {
            out.push_str(&(at + 1).to_string());
            out.push_str(". ");
        } else {
            out.push_str("- ");
        }
        inline::plain(item, out);
    }
}

#[derive(Default)]
struct Parser {
    blocks: Vec<Block>,
    open: Option<Open>,
    errors: Vec<AnswerError>,
}

/// The block being read, as source text with the line it starts at.
enum Open {
    Paragraph { line: usize, text: String },
    List { ordered: bool, items: Vec<(usize, String)> },
}

impl Parser {
    fn line(&mut self, line: usize, text: &str) {
        let trimmed = text.trim();
        if let Some(message) = outside_the_subset(trimmed) {
            self.errors.push(AnswerError { line, message: message.into() });
        } else if trimmed.is_empty() {
            self.close();
        } else if let Some((ordered, item)) = list_item(trimmed) {
            self.item(line, ordered, item);
        } else {
            self.continuation(line, trimmed);
        }
    }

    fn item(&mut self, line: usize, ordered: bool, item: &str) {
        if !matches!(self.open, Some(Open::List { ordered: open, .. }) if open == ordered) {
            self.close();
            self.open = Some(Open::List { ordered, items: Vec::new() });
        }
        if let Some(Open::List { items, .. }) = &mut self.open {
            items.push((line, item.to_owned()));
        }
    }

    fn continuation(&mut self, line: usize, trimmed: &str) {
        let text = match &mut self.open {
            Some(Open::Paragraph { text, .. }) => text,
            Some(Open::List { items, .. }) => &mut items.last_mut().expect("an open list has an item").1,
            None => {
                self.open = Some(Open::Paragraph { line, text: trimmed.to_owned() });
                return;
            }
        };
        text.push(' ');
        text.push_str(trimmed);
    }

    fn close(&mut self) {
        match self.open.take() {
            None => {}
            Some(Open::Paragraph { line, text }) => {
                let content = self.inline(line, &text);
                self.blocks.push(Block::Paragraph { content });
            }
            Some(Open::List { ordered, items }) => {
                let items = items.iter().map(|(line, text)| self.inline(*line, text)).collect();
                self.blocks.push(Block::List { ordered, items });
            }
        }
    }

    fn inline(&mut self, line: usize, text: &str) -> Vec<Inline> {
        inline::parse(text).unwrap_or_else(|message| {
            self.errors.push(AnswerError { line, message });
            Vec::new()
        })
    }
}

fn outside_the_subset(line: &str) -> Option<&'static str> {
    if line.starts_with('#') {
        Some("headings have no place in an answer: write a paragraph, in bold if need be")
    } else if line.starts_with("```") || line.starts_with("~~~") {
        Some("code blocks have no place in an answer: put short code between backticks")
    } else if line.starts_with('>') {
        Some("quotations have no place in an answer: write a paragraph")
    } else if line.starts_with('|') {
        Some("tables have no place in an answer: write a list")
    } else {
        None
    }
}

/// "- item", "* item", "1. item": whether it is numbered, and its text.
fn list_item(line: &str) -> Option<(bool, &str)> {
    if let Some(item) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
        return Some((false, item.trim()));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let item = line[digits..].strip_prefix(". ")?;
    (1..=3).contains(&digits).then_some((true, item.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refuse(markdown: &str, line: usize, expected: &str) {
        let errors = Answer::parse(markdown).expect_err("it is outside the subset");
        assert_eq!((errors[0].line, errors[0].message.as_str()), (line, expected));
    }

    #[test]
    fn blocks_are_told_apart() {
        let answer =
            Answer::parse("Apri **I miei\nordini**:\n1. premi *Traccia*\n2. leggi\n\nFine.").unwrap();
        assert_eq!(answer.plain(), "Apri I miei ordini:\n\n1. premi Traccia\n2. leggi\n\nFine.");
    }

    #[test]
    fn links_keep_their_address() {
        let answer = Answer::parse("Scrivi a [noi](mailto:a@b.example).").unwrap();
        assert_eq!(answer.plain(), "Scrivi a noi (a@b.example).");
    }

    #[test]
    fn what_is_not_in_the_subset_is_refused_with_its_line() {
        refuse("a\n\n# b", 2, "headings have no place in an answer: write a paragraph, in bold if need be");
        refuse("a <b>", 0, "`<` opens HTML, which has no place in an answer: write \\< for the character");
        refuse(
            "[a](javascript:alert)",
            0,
            "a link to `javascript:alert`: expected https, http, mailto or tel",
        );
        refuse(
            "5 * 3 * 2",
            0,
            "`*` beside a space: put it beside the word it marks, or write \\* for a star",
        );
        refuse("**a", 0, "`**` without its end: write \\* for a star");
    }
}
