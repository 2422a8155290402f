//! An answer's tree as Markdown again, escaped so that it parses to the same tree.

use crate::faq::answer::{Answer, Block, Inline};

/// The Markdown of an answer, a line for each paragraph and item.
pub fn answer(answer: &Answer) -> String {
    let blocks: Vec<_> = answer.blocks.iter().map(block).collect();
    blocks.join("\n\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph { content } => line(content),
        Block::List { ordered, items } => {
            let items: Vec<_> =
                items.iter().enumerate().map(|(at, item)| mark(*ordered, at) + &line(item)).collect();
            items.join("\n")
        }
    }
}

/// Four digits would no longer read as a number of a list; the value does not matter.
fn mark(ordered: bool, at: usize) -> String {
    if ordered { format!("{}. ", (at + 1).min(999)) } else { "- ".to_owned() }
}

/// A line, with a start that cannot be taken for a heading, a list or a quotation.
fn line(content: &[Inline]) -> String {
    let mut out = String::new();
    inlines(content, &mut out);
    if !matches!(content.first(), Some(Inline::Text { .. })) {
        return out;
    }
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if out.starts_with(['#', '>', '|', '~', '-']) {
        out.insert(0, '\\');
    } else if digits > 0 && out[digits..].starts_with('.') {
        out.insert(digits, '\\');
    }
    out
}

fn inlines(content: &[Inline], out: &mut String) {
    for (at, inline) in content.iter().enumerate() {
        match inline {
            Inline::Text { text } => {
                let before_link = matches!(content.get(at + 1), Some(Inline::Link { .. }));
                escaped(text, before_link, out);
            }
            Inline::Bold { content } => marked("**", content, out),
            Inline::Italic { content } => marked("*", content, out),
            Inline::Code { text } => {
                out.push('`');
                out.push_str(text);
                out.push('`');
            }
            Inline::Link { href, content } => {
                out.push('[');
                inlines(content, out);
                out.push_str("](");
                out.push_str(href);
                out.push(')');
            }
        }
    }
}

fn marked(mark: &str, content: &[Inline], out: &mut String) {
    out.push_str(mark);
    inlines(content, out);
    out.push_str(mark);
}

fn escaped(text: &str, before_link: bool, out: &mut String) {
    let mut previous = '\0';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let special = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' => true,
            // A link's text ends at the first `](`, whatever stands before the bracket.
            '(' => previous == ']',
            // `![` opens a picture.
            '!' => before_link && chars.peek().is_none(),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        previous = c;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(markdown: &str) {
        let tree = Answer::parse(markdown).expect("it is in the subset");
        let written = answer(&tree);
        assert_eq!(Answer::parse(&written), Ok(tree), "{markdown:?} was written as {written:?}");
    }

    #[test]
    fn what_is_written_parses_to_the_same_tree() {
        check("Apri **I miei\nordini**:\n1. premi *Traccia*\n2. leggi\n\n3. ancora\n\nFine.");
        check("\\# a\n\n\\> b\n\n\\| c\n\n\\~~~ d\n\n\\- e\n\n1\\. f\n\n12\\.g\n\n2026. h");
        check("- a\n\n- b\n  c\n- \\- d\n- 1. e\n\n1. f");
        check("*a **b***, **a***b*, **a****b**, `a\\`, ``, *`x\\`*");
        check("\\*a\\* \\`b\\` \\[c\\](d) \\<e> a < b \\\\ \\! C:\\dir 5 \\* 3");
        check("Guarda\\![qui](https://a.example/x_y*z) o [**scrivi** \\]\\(a](mailto:a@b.example)!");
        check("[b [l](https://a.example) [non è un link] (ma) [](tel:1)");
    }

    #[test]
    fn ordinary_text_is_not_littered_with_backslashes() {
        let text = "Ciao! Costa 3,50 € (IVA inclusa) - vedi #4.";
        assert_eq!(answer(&Answer::parse(text).unwrap()), text);
    }

    #[test]
    fn long_lists_stay_lists() {
        let items = vec![vec![Inline::Text { text: "a".into() }]; 1200];
        let tree = Answer { blocks: vec![Block::List { ordered: true, items }] };
        assert_eq!(Answer::parse(&answer(&tree)), Ok(tree));
    }

    /// Random strings of what has a meaning; the seed is fixed.
    #[test]
    fn whatever_parses_is_written_back() {
        let pieces = [
            "*", "**", "`", "[", "](tel:1)", "]", "(", "<", "!", "\\", "\n", "\n\n", " ", "- ", "1. ", "#",
            "a", "b",
        ];
        let (mut seed, mut parsed) = (7_u64, 0);
        for _ in 0..20_000 {
            let mut markdown = String::new();
            for _ in 0..12 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                markdown.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
            }
            if Answer::parse(&markdown).is_ok() {
                check(&markdown);
                parsed += 1;
            }
        }
        assert!(parsed > 1_000, "only {parsed} were in the subset");
    }
}
