//! Tokens: how they are written, which ones a text has already, and what two spellings of a value share.

use super::Kind;

/// A number that a customer types has at most this many digits to be taken for a token.
const MOST_TYPED_DIGITS: usize = 3;

/// A token as it stands in a text.
pub fn written(kind: Kind, number: u32) -> String {
    format!("[{}-{number}]", kind.code())
}

/// The tokens that a folded text has already.
pub fn typed(text: &[u8]) -> impl Iterator<Item = (Kind, u32)> {
    text.split(|&byte| byte == b'[').skip(1).filter_map(|behind| {
        let kind = |code: &[u8]| {
            Kind::ALL.into_iter().find(|kind| code.eq_ignore_ascii_case(kind.code().as_bytes()))
        };
        let end = behind.iter().take(32).position(|&byte| byte == b']')?;
        let dash = behind[..end].iter().rposition(|&byte| byte == b'-')?;
        Some((kind(&behind[..dash])?, number(&behind[dash + 1..end])?))
    })
}

fn number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > MOST_TYPED_DIGITS || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

/// What all spellings of a value have in common: its letters and digits, without an Italian prefix.
pub fn value(kind: Kind, written: &[u8]) -> Vec<u8> {
    if kind == Kind::Email {
        return written.iter().copied().filter(|&byte| byte != b' ').collect();
    }
    let mut value: Vec<u8> = written.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    let prefix: &[&[u8]] = match kind {
        Kind::Phone if written.first() == Some(&b'+') => &[b"39"],
        Kind::Phone => &[b"0039"],
        Kind::VatNumber => &[b"IT"],
        _ => &[],
    };
    if let Some(prefix) = prefix.iter().find(|prefix| value.starts_with(prefix)) {
        value.drain(..prefix.len());
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_value() {
        let same =
            |kind, one: &str, other: &str| value(kind, one.as_bytes()) == value(kind, other.as_bytes());
        assert!(same(Kind::Phone, "+39 333 1234567", "333-1234567"));
        assert!(same(Kind::Phone, "0039 06 1234567", "06/1234567"));
        assert!(same(Kind::VatNumber, "IT 01234567897", "01234567897"));
        assert!(same(Kind::Email, "A @B.IT", "A@B.IT"));
        assert!(!same(Kind::Email, "AB@C.IT", "A.B@C.IT"));
    }

    #[test]
    fn tokens_in_a_text() {
        let tokens: Vec<_> = typed(b"[IBAN-2] [VAT-NUMBER-12][IBAN-1234] [X-1] [IBAN-] [[CARD-3]").collect();
        assert_eq!(tokens, [(Kind::Iban, 2), (Kind::VatNumber, 12), (Kind::Card, 3)]);
    }
}
