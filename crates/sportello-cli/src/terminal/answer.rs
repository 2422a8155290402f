//! Answers on the terminal.

use anstyle::Style;
use sportello::Answer;
use sportello::faq::{Block, Inline};

use super::style::{BOLD, CODE, DIM, ITALIC, LINK};
use super::wrap::{Indent, Run, wrap};

/// An answer as lines: paragraphs apart by an empty line, items with a bullet or number.
pub fn answer(answer: &Answer, width: usize) -> String {
    let blocks: Vec<_> = answer.blocks.iter().map(|block| self::block(block, width)).collect();
    blocks.join("\n")
}

fn block(block: &Block, width: usize) -> String {
    match block {
        Block::Paragraph { content } => wrap(&runs(content), width, Indent::default()),
        Block::List { ordered, items } => list(*ordered, items, width),
    }
}

fn list(ordered: bool, items: &[Vec<Inline>], width: usize) -> String {
    let digits = items.len().to_string().len();
    let bullet = |at: usize| match ordered {
        true => format!("{:>width$}. ", at + 1, width = digits + 2),
        false => "  • ".to_owned(),
    };
    let mut out = String::new();
    for (at, item) in items.iter().enumerate() {
        let first = bullet(at);
        let rest = " ".repeat(first.chars().count());
        out.push_str(&wrap(&runs(item), width, Indent { first: &first, rest: &rest }));
    }
    out
}

fn runs(content: &[Inline]) -> Vec<Run> {
    let mut out = Vec::new();
    collect(content, Style::new(), &mut out);
    out
}

fn collect(content: &[Inline], style: Style, out: &mut Vec<Run>) {
    for inline in content {
        match inline {
            Inline::Text { text } => out.push(Run::new(text, style)),
            Inline::Bold { content } => collect(content, style | BOLD.get_effects(), out),
            Inline::Italic { content } => collect(content, style | ITALIC.get_effects(), out),
            Inline::Code { text } => out.push(Run::new(text, CODE)),
            Inline::Link { href, content } => link(href, content, out),
        }
    }
}

/// The address follows where the text does not say it: a terminal has nothing to click.
fn link(href: &str, content: &[Inline], out: &mut Vec<Run>) {
    let start = out.len();
    collect(content, LINK, out);
    let said: String = out[start..].iter().map(|run| run.text.as_str()).collect();
    let address = href.strip_prefix("mailto:").or_else(|| href.strip_prefix("tel:")).unwrap_or(href);
    let bare = address.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/');
    if !said.contains(bare) {
        out.push(Run::new(format!(" ({address})"), DIM));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(markdown: &str, expected: &str) {
        let shown = answer(&Answer::parse(markdown).unwrap(), 40);
        assert_eq!(anstream::adapter::strip_str(&shown).to_string(), expected);
    }

    #[test]
    fn blocks_stand_apart() {
        check(
            "Apri **I miei ordini**:\n1. premi *Traccia*\n2. leggi\n\nFine.",
            "Apri I miei ordini:\n\n  1. premi Traccia\n  2. leggi\n\nFine.\n",
        );
    }

    #[test]
    fn an_address_is_shown_unless_the_text_says_it() {
        check("[noi](mailto:a@b.example)", "noi (a@b.example)\n");
        check("[b.example](https://www.b.example/)", "b.example\n");
    }

    #[test]
    fn items_are_indented_below_their_text() {
        check(
            "- una voce abbastanza lunga da andare a capo qui",
            "  • una voce abbastanza lunga da andare\n    a capo qui\n",
        );
    }
}
