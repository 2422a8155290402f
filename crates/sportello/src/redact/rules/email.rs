//! E-mail addresses: the part of RFC 5321 that people use, in any script.
//!
//! An address is found from its `@`, with at most one space on either side of it. A domain has a dot and an
//! ending of at least two letters, or is a well-known provider whose ending was forgotten.

use super::super::Kind;
use super::super::shape::{Part, is_word};
use super::Find;

/// The limits of RFC 5321, in bytes.
const LONGEST_LOCAL: usize = 64;
const LONGEST_DOMAIN: usize = 255;

const PROVIDERS: [&[u8]; 10] = [
    b"GMAIL",
    b"LIBERO",
    b"HOTMAIL",
    b"YAHOO",
    b"OUTLOOK",
    b"ICLOUD",
    b"TISCALI",
    b"VIRGILIO",
    b"ALICE",
    b"LIVE",
];

/// The address around an `@`.
pub fn around(part: Part<'_>, at: usize) -> Option<Find> {
    let before = part.get(..at)?;
    let before = before.strip_suffix(b" ").unwrap_or(before);
    let local = before.iter().rev().take(LONGEST_LOCAL).take_while(|&&byte| is_local(byte)).count();
    let (_, name) = before.split_at(before.len() - local);
    let name_at = before.len() - name.iter().skip_while(|&&byte| !is_word(byte)).count();
    let domain = at + 1 + usize::from(part.get(at + 1) == Some(&b' '));
    let end = domain_end(part, domain)?;
    (name_at < before.len()).then_some(Find { kind: Kind::Email, range: name_at..end })
}

/// The address whose name a find is part of, such as a phone number before an `@`.
pub fn over(part: Part<'_>, find: &Find) -> Option<Find> {
    let name =
        part.get(find.range.end..)?.iter().take(LONGEST_LOCAL).take_while(|&&byte| is_local(byte)).count();
    let at = find.range.end + name;
    part.get(at).filter(|&&byte| byte == b'@')?;
    around(part, at).filter(|address| address.range.start < find.range.end)
}

fn domain_end(part: Part<'_>, start: usize) -> Option<usize> {
    let domain = part.get(start..)?;
    let domain = &domain[..domain.len().min(LONGEST_DOMAIN)];
    let mut end = None;
    let mut at = 0;
    loop {
        let rest = &domain[at..];
        let (label, behind) =
            rest.split_at(rest.iter().take_while(|&&byte| is_word(byte) || byte == b'-').count());
        let is_ending = at > 0 && label.len() > 1 && !label[0].is_ascii_digit();
        at += label.len();
        if is_ending || (at == label.len() && PROVIDERS.contains(&label)) {
            end = Some(start + at);
        }
        if label.is_empty() || !behind.starts_with(b".") {
            return end;
        }
        at += 1;
    }
}

fn is_local(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'' | b'&')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let at = text.find('@').expect("there is an @");
        let found = around(text.as_bytes(), at).map(|find| &text[find.range]);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn addresses() {
        check("SCRIVI A ANNA.B+C@POSTA.ESEMPIO.IT.", Some("ANNA.B+C@POSTA.ESEMPIO.IT"));
        check("<ANNA @ ESEMPIO.IT>", Some("ANNA @ ESEMPIO.IT"));
        check("'ANNA@ESEMPIO.IT'", Some("ANNA@ESEMPIO.IT"));
        check("ANNA@GMAIL E BASTA", Some("ANNA@GMAIL"));
        check("ANNA@ESEMPIO.IT.2", Some("ANNA@ESEMPIO.IT"));
    }

    #[test]
    fn other_signs() {
        check("SEGUITE @NEGOZIO", None);
        check("3 PEZZI @ 5.50", None);
        check("ANNA@", None);
        check("@ESEMPIO.IT", None);
    }
}
