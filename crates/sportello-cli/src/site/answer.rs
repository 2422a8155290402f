//! An answer as HTML.
//!
//! In: the typed tree. Out: HTML of a few plain elements, in which every text is escaped. Addresses are
//! those that the Faq's reader let through: `https`, `http`, `mailto` and `tel`.

use sportello::Answer;
use sportello::faq::{Block, Inline};

use crate::eval::report::html::text;

/// The HTML of an answer.
pub fn html(answer: &Answer) -> String {
    answer.blocks.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph { content } => format!("<p>{}</p>\n", inlines(content)),
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", inlines(item))).collect();
            format!("<{tag}>\n{items}</{tag}>\n")
        }
    }
}

fn inlines(content: &[Inline]) -> String {
    content.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text { text: own } => text(own),
        Inline::Bold { content } => format!("<strong>{}</strong>", inlines(content)),
        Inline::Italic { content } => format!("<em>{}</em>", inlines(content)),
        Inline::Code { text: own } => format!("<code>{}</code>", text(own)),
        Inline::Link { href, content } => {
            format!("<a href=\"{}\" rel=\"noopener\">{}</a>", text(href), inlines(content))
        }
    }
}
