//! A text with placeholders: checked when it is authored, filled when it is said.
//!
//! In: a text in the Markdown subset of answers, with placeholders in braces. Out: a typed tree.
//! A sentence that names something without a value is left out, so that one text serves a company
//! with a telephone and one without. Values become leaves of the tree and are never parsed.

use crate::faq::{Answer, Block, Inline};

use super::placeholder::Values;
use super::{Placeholder, Say};

/// A text that fits its occasion.
#[derive(Debug, Default)]
pub(super) struct Template {
    answer: Answer,
}

impl Template {
    /// Reads and checks a text.
    pub fn parse(say: Say, text: &str) -> Result<Self, Vec<String>> {
        let answer = Answer::parse(text)
            .map_err(|errors| errors.into_iter().map(|error| error.message).collect::<Vec<_>>())?;
        let problems = super::check::problems(say, &answer);
        if problems.is_empty() { Ok(Self { answer }) } else { Err(problems) }
    }

    /// The text with its values, without the sentences that lack one.
    pub fn fill(self, values: &Values<'_>) -> Answer {
        Answer {
            blocks: self.answer.blocks.into_iter().filter_map(|block| fill_block(block, values)).collect(),
        }
    }
}

fn fill_block(block: Block, values: &Values<'_>) -> Option<Block> {
    match block {
        Block::Paragraph { content } => {
            let content = fill_sentences(content, values);
            (!content.is_empty()).then_some(Block::Paragraph { content })
        }
        Block::List { ordered, items } => {
            let items = items.into_iter().map(|item| fill_sentences(item, values));
            let items: Vec<_> = items.filter(|item| !item.is_empty()).collect();
            (!items.is_empty()).then_some(Block::List { ordered, items })
        }
    }
}

fn fill_sentences(content: Vec<Inline>, values: &Values<'_>) -> Vec<Inline> {
    let sentences = sentences(content).into_iter();
    let complete = sentences.filter(|sentence| {
        placeholders(sentence).into_iter().all(|placeholder| values.get(placeholder).is_some())
    });
    let mut filled: Vec<Inline> = fill_inlines(complete.flatten().collect(), values);
    if let Some(Inline::Text { text }) = filled.last_mut() {
        text.truncate(text.trim_end().len());
    }
    filled
}

fn fill_inlines(content: Vec<Inline>, values: &Values<'_>) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in content {
        match inline {
            Inline::Text { text } => fill_text(&text, values, &mut out),
            Inline::Bold { content } => out.push(Inline::Bold { content: fill_inlines(content, values) }),
            Inline::Italic { content } => out.push(Inline::Italic { content: fill_inlines(content, values) }),
            other => out.push(other),
        }
    }
    out
}

fn fill_text(text: &str, values: &Values<'_>, out: &mut Vec<Inline>) {
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => push_text(text, out),
            Piece::Named(name) => match Placeholder::from_name(name).and_then(|it| values.get(it)) {
                Some(Inline::Text { text }) => push_text(&text, out),
                Some(link) => out.push(link),
                None => {}
            },
        }
    }
}

/// Joins what stands side by side: a renderer then has one text node, not three.
fn push_text(more: &str, out: &mut Vec<Inline>) {
    match out.last_mut() {
        Some(Inline::Text { text }) => text.push_str(more),
        _ => out.push(Inline::Text { text: more.to_owned() }),
    }
}

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    /// What stands between braces.
    Named(&'a str),
}

/// A text taken apart at its braces; an open brace without its end is text.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Named(name));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// The placeholders that a run of text names, in order.
pub(super) fn placeholders(content: &[Inline]) -> Vec<Placeholder> {
    let mut found = Vec::new();
    for inline in content {
        match inline {
            Inline::Text { text } => found.extend(pieces(text).iter().filter_map(|piece| match piece {
                Piece::Named(name) => Placeholder::from_name(name),
                Piece::Text(_) => None,
            })),
            Inline::Bold { content } | Inline::Italic { content } => found.extend(placeholders(content)),
            Inline::Code { .. } | Inline::Link { .. } => {}
        }
    }
    found
}

/// Takes a line of text apart into sentences.
pub(super) fn sentences(content: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut sentences = vec![Vec::new()];
    for inline in content {
        let Inline::Text { text } = inline else {
            push_inline(inline, &mut sentences);
            continue;
        };
        let mut rest = text.as_str();
        while let Some(end) = sentence_end(rest) {
            push_inline(Inline::Text { text: rest[..end].to_owned() }, &mut sentences);
            sentences.push(Vec::new());
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            push_inline(Inline::Text { text: rest.to_owned() }, &mut sentences);
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn push_inline(inline: Inline, sentences: &mut [Vec<Inline>]) {
    if let Some(last) = sentences.last_mut() {
        last.push(inline);
    }
}

/// Where the first sentence ends, with the spaces after it: a mark, spaces, and no small letter,
/// since "es. così" goes on.
fn sentence_end(text: &str) -> Option<usize> {
    let marks = text.match_indices(['.', '?', '!', '…']);
    let ends = marks.filter_map(|(at, mark)| {
        let after = &text[at + mark.len()..];
        let next = after.trim_start();
        let ended = next.len() < after.len() && !next.starts_with(char::is_lowercase);
        ended.then(|| text.len() - next.len())
    });
    ends.into_iter().next()
}
