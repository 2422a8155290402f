//! Runs of text: bold, italic, code and links.

use super::Inline;

/// Parses one line of text.
pub fn parse(text: &str) -> Result<Vec<Inline>, String> {
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\\' => escaped(rest, &mut plain),
            '`' => Some(code(rest)?),
            '[' => link(rest)?,
            '*' => Some(emphasis(rest)?),
            '<' if opens_html(rest) => {
                return Err(
                    "`<` opens HTML, which has no place in an answer: write \\< for the character".into()
                );
            }
            '!' if rest.starts_with("![") => {
                return Err("pictures have no place in an answer: link to a page that shows it".into());
            }
            _ => None,
        };
        match taken {
            Some((Some(inline), len)) => {
                flush(&mut plain, &mut out);
                out.push(inline);
                rest = &rest[len..];
            }
            Some((None, len)) => rest = &rest[len..],
            None => {
                plain.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    flush(&mut plain, &mut out);
    Ok(out)
}

/// What was read, and how many bytes it took.
type Taken = (Option<Inline>, usize);

fn flush(plain: &mut String, out: &mut Vec<Inline>) {
    if !plain.is_empty() {
        out.push(Inline::Text { text: std::mem::take(plain) });
    }
}

fn escaped(rest: &str, plain: &mut String) -> Option<Taken> {
    let next = rest[1..].chars().next().filter(char::is_ascii_punctuation)?;
    plain.push(next);
    Some((None, 2))
}

fn opens_html(rest: &str) -> bool {
    rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
}

fn code(rest: &str) -> Result<Taken, String> {
    let end = rest[1..].find('`').ok_or("a backtick without its end: write \\` for the character")?;
    Ok((Some(Inline::Code { text: rest[1..=end].to_owned() }), end + 2))
}

fn emphasis(rest: &str) -> Result<Taken, String> {
    let mark = if rest.starts_with("**") { "**" } else { "*" };
    let inner = &rest[mark.len()..];
    let end =
        closing(inner, mark).ok_or_else(|| format!("`{mark}` without its end: write \\* for a star"))?;
    if inner.starts_with(char::is_whitespace) || inner[..end].ends_with(char::is_whitespace) {
        return Err(format!(
            "`{mark}` beside a space: put it beside the word it marks, or write \\* for a star"
        ));
    }
    let content = parse(&inner[..end])?;
    let inline = if mark == "**" { Inline::Bold { content } } else { Inline::Italic { content } };
    Ok((Some(inline), end + 2 * mark.len()))
}

/// Where a mark ends, passing over escapes and, for a single star, over double ones.
fn closing(inner: &str, mark: &str) -> Option<usize> {
    let mut at = 0;
    while at < inner.len() {
        let rest = &inner[at..];
        if let Some(after) = rest.strip_prefix('\\') {
            at += 1 + after.chars().next().map_or(0, char::len_utf8);
        } else if mark == "*" && rest.starts_with("**") {
            at += 2;
        } else if rest.starts_with(mark) && at > 0 {
            return Some(at);
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

/// A bracket that is not followed by an address is a bracket.
fn link(rest: &str) -> Result<Option<Taken>, String> {
    let Some(middle) = rest.find("](") else { return Ok(None) };
    let Some(end) = rest[middle..].find(')') else { return Ok(None) };
    let href = rest[middle + 2..middle + end].trim();
    if !allowed(href) {
        return Err(format!("a link to `{href}`: expected https, http, mailto or tel"));
    }
    let content = parse(&rest[1..middle])?;
    Ok(Some((Some(Inline::Link { href: href.to_owned(), content }), middle + end + 1)))
}

/// Whether an address has one of the four schemes and no character that could hide another.
fn allowed(href: &str) -> bool {
    let schemes = ["https://", "http://", "mailto:", "tel:"];
    let lower = href.to_ascii_lowercase();
    schemes.iter().any(|scheme| lower.starts_with(scheme) && lower.len() > scheme.len())
        && !href.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\".contains(c))
}

/// Appends the plain text; a link's address follows in brackets where the text does not say it.
pub fn plain(content: &[Inline], out: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Bold { content } | Inline::Italic { content } => plain(content, out),
            Inline::Link { href, content } => {
                let start = out.len();
                plain(content, out);
                let address =
                    href.strip_prefix("mailto:").or_else(|| href.strip_prefix("tel:")).unwrap_or(href);
                if !address.contains(&out[start..]) {
                    out.push_str(&format!(" ({address})"));
                }
            }
        }
    }
}
