//! Strings of a JSON text.

use std::borrow::Cow;

use super::parse::Fault;

const CUT: &str = "unterminated string";
const CONTROL: &str = "a line break or control character in a string, expected \\n or another escape";

/// Reads the string whose quotation mark stands at a byte, and goes on behind it; notes the first
/// control character in it.
pub fn parse<'t>(text: &'t str, at: &mut usize, faults: &mut Vec<Fault>) -> Result<Cow<'t, str>, Fault> {
    let cut = (*at, CUT);
    let mut start = *at + 1;
    let mut control = None;
    let mut unescaped: Option<String> = None;
    loop {
        let rest = text.get(start..).unwrap_or_default();
        let plain = rest.bytes().position(|byte| byte == b'"' || byte == b'\\').ok_or(cut)?;
        let end = start + plain;
        control = control.or_else(|| Some(start + rest[..plain].bytes().position(|byte| byte < b' ')?));
        match rest.as_bytes()[plain] {
            b'"' => {
                *at = end + 1;
                faults.extend(control.map(|at| (at, CONTROL)));
                return Ok(match unescaped {
                    None => Cow::Borrowed(&rest[..plain]),
                    Some(before) => Cow::Owned(before + &rest[..plain]),
                });
            }
            _ => {
                let out = unescaped.get_or_insert_default();
                out.push_str(&rest[..plain]);
                let (c, length) = escaped(&rest[plain + 1..]).map_err(|message| (end, message))?;
                out.push(c);
                start = end + 1 + length;
            }
        }
    }
}

/// The character that an escape stands for, without its backslash, and how many bytes it takes.
fn escaped(rest: &str) -> Result<(char, usize), &'static str> {
    let c = match rest.bytes().next().ok_or(CUT)? {
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        c @ (b'"' | b'\\' | b'/') => char::from(c),
        b'u' => return unicode(rest),
        _ => return Err("invalid escape"),
    };
    Ok((c, 1))
}

/// `u00e8`, or two of them where a character takes a pair.
fn unicode(rest: &str) -> Result<(char, usize), &'static str> {
    let first = four(rest, 1)?;
    if let Some(c) = char::from_u32(first) {
        return Ok((c, 5));
    }
    let pair = first < 0xDC00 && rest.get(5..7) == Some("\\u");
    let second = if pair { four(rest, 7)? } else { 0 };
    if !(0xDC00..0xE000).contains(&second) {
        return Err("lone surrogate in hex escape");
    }
    let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    Ok((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 11))
}

fn four(rest: &str, at: usize) -> Result<u32, &'static str> {
    let digits = rest.as_bytes().get(at..at + 4).ok_or(CUT)?;
    digits.iter().try_fold(0, |code, &digit| {
        let digit = char::from(digit).to_digit(16).ok_or("invalid escape")?;
        Ok(code << 4 | digit)
    })
}
