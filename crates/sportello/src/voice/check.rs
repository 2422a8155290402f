//! What may be wrong with a text that a company wrote for the assistant to say.

use crate::faq::{Answer, Block, Inline};

use super::template::{Piece, pieces, placeholders, sentences};
use super::{Placeholder, Say};

/// Everything that is wrong with a text for an occasion, each with how to mend it.
pub(super) fn problems(say: Say, answer: &Answer) -> Vec<String> {
    let mut problems = Vec::new();
    let lines = lines(answer);
    lines.iter().for_each(|line| braces(say, line, &mut problems));
    let named = |needed: &Placeholder| lines.iter().any(|line| placeholders(line).contains(needed));
    if let Some(needed) = say.needs().filter(|needed| !named(needed)) {
        let name = needed.name();
        problems.push(format!("`{{{name}}}` is missing: without it the customer does not know when"));
    }
    if answer.is_empty() {
        problems.push("expected a text; leave the key out to keep the default".to_owned());
    } else if problems.is_empty() && !lines.iter().any(|line| always_said(say, line)) {
        problems.push("each sentence needs a value that may be missing: add one that needs none".to_owned());
    }
    if say.is_label() && !is_plain_line(answer) {
        problems.push("this text is a label: expected one line without markup".to_owned());
    }
    problems
}

fn lines(answer: &Answer) -> Vec<&[Inline]> {
    let mut lines = Vec::new();
    for block in &answer.blocks {
        match block {
            Block::Paragraph { content } => lines.push(content.as_slice()),
            Block::List { items, .. } => lines.extend(items.iter().map(Vec::as_slice)),
        }
    }
    lines
}

/// Whether a line has a sentence that is said whatever is missing; what is needed is never missing.
fn always_said(say: Say, line: &[Inline]) -> bool {
    let missing = |placeholder: Placeholder| say.needs() != Some(placeholder);
    sentences(line.to_vec()).iter().any(|sentence| !placeholders(sentence).into_iter().any(missing))
}

fn is_plain_line(answer: &Answer) -> bool {
    match answer.blocks.as_slice() {
        [Block::Paragraph { content }] => matches!(content.as_slice(), [Inline::Text { .. }]),
        _ => false,
    }
}

/// Looks at every brace of a line.
fn braces(say: Say, line: &[Inline], problems: &mut Vec<String>) {
    for inline in line {
        match inline {
            Inline::Text { text } => {
                problems.extend(pieces(text).into_iter().filter_map(|it| piece(say, it)))
            }
            Inline::Bold { content } | Inline::Italic { content } => braces(say, content, problems),
            Inline::Code { text } if text.contains('{') => {
                problems.push(format!("`{text}`: a placeholder has no place between backticks"));
            }
            Inline::Link { href, content } if href.contains('{') || names_one(content) => {
                let instead = "write it in the text, where addresses become links";
                problems.push(format!("a placeholder in the link to `{href}`: {instead}"));
            }
            Inline::Code { .. } | Inline::Link { .. } => {}
        }
    }
}

fn names_one(content: &[Inline]) -> bool {
    let plain = Answer { blocks: vec![Block::Paragraph { content: content.to_vec() }] }.plain();
    plain.contains('{')
}

fn piece(say: Say, piece: Piece<'_>) -> Option<String> {
    match piece {
        Piece::Text(text) if text.contains(['{', '}']) => {
            Some("a brace without its partner: write round brackets, or a placeholder in braces".to_owned())
        }
        Piece::Text(_) => None,
        Piece::Named(name) => match Placeholder::from_name(name) {
            Some(placeholder) if say.allows(placeholder) => None,
            _ => Some(format!("`{{{name}}}` has no value here: {}", expected(say))),
        },
    }
}

fn expected(say: Say) -> String {
    let allowed = Placeholder::ALL.iter().filter(|placeholder| say.allows(**placeholder));
    let names: Vec<_> = allowed.map(|placeholder| format!("{{{}}}", placeholder.name())).collect();
    if names.is_empty() {
        "expected no placeholder".to_owned()
    } else {
        format!("expected {}", names.join(", "))
    }
}
