//! Codice fiscale: sixteen characters, the last a check character.
//!
//! Six letters, year, a letter for the month, day (40 more for women), a letter and three digits for the
//! place (decree of 23 December 1976). Where two people would have the same code, digits are
//! replaced by letters (omocodia), any of the seven. After "codice fiscale" the shape is enough.

use super::super::Kind;
use super::super::label::{self, Label};
use super::super::shape::{Compact, Part};
use super::Find;

const PATTERN: &[u8; 16] = b"AAAAAA99M99A999A";

/// The letters that replace digits in omocodia, from 0 on.
const OMOCODIA: &[u8; 10] = b"LMNPQRSTUV";

/// What a character counts at an odd place; letters as the digits, then in order.
const ODD: [u8; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// A codice fiscale that starts at a place.
pub fn find(part: Part<'_>, at: usize) -> Option<Find> {
    let code = Compact::<16>::read(part, at, fits)?;
    if part.get(code.end).is_some_and(u8::is_ascii_digit) || !has_day(&code.code) {
        return None;
    }
    // Over gaps there has to be a digit and no O for a zero, or now and then a sentence would be one.
    let is_word = code.is_tight(at) && !part.get(code.end).is_some_and(u8::is_ascii_uppercase);
    let looks_it = is_word || (code.code.iter().any(u8::is_ascii_digit) && !has_letter_for_zero(&code.code));
    let valid = looks_it && code.code[15] == check_character(&code.code);
    let labelled = || label::before(part, at) == Some(Label::Of(Kind::FiscalCode));
    (valid || (looks_it && labelled())).then_some(Find { kind: Kind::FiscalCode, range: at..code.end })
}

fn fits(place: usize, byte: u8) -> bool {
    match PATTERN.get(place) {
        Some(b'A') => byte.is_ascii_uppercase(),
        Some(b'M') => b"ABCDEHLMPRST".contains(&byte),
        _ => digit(byte).is_some(),
    }
}

/// The digit that a character stands for, omocodia and a letter O for a zero included.
fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'O' => Some(0),
        _ => OMOCODIA.iter().position(|&letter| letter == byte).and_then(|digit| u8::try_from(digit).ok()),
    }
}

fn has_letter_for_zero(code: &[u8; 16]) -> bool {
    code.iter().enumerate().any(|(place, &byte)| byte == b'O' && is_number(place))
}

fn is_number(place: usize) -> bool {
    !matches!(PATTERN.get(place), Some(b'A' | b'M'))
}

fn has_day(code: &[u8; 16]) -> bool {
    let [tens, units] = [code[9], code[10]].map(|byte| digit(byte).unwrap_or(0));
    matches!(10 * tens + units, 1..=31 | 41..=71)
}

/// The check character that the first fifteen call for. Omocodia counts as the letters it is written with.
fn check_character(code: &[u8; 16]) -> u8 {
    let sum: u32 = code.iter().take(15).enumerate().map(|(place, &byte)| weight(place, byte)).sum();
    b'A' + (sum % 26) as u8
}

/// Places are counted from one by the decree, so the first is odd.
fn weight(place: usize, byte: u8) -> u32 {
    let value = match byte {
        b'O' if is_number(place) => 0,
        b'0'..=b'9' => byte - b'0',
        _ => byte.saturating_sub(b'A'),
    };
    let odd = || ODD.get(usize::from(value)).copied().unwrap_or(0);
    u32::from(if place.is_multiple_of(2) { odd() } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(find(text.as_bytes(), 0).is_some(), expected, "{text}");
    }

    #[test]
    fn the_check_character_counts() {
        for last in 'A'..='Z' {
            check(&format!("RSSMRA85T10A562{last}"), last == 'S');
        }
    }

    #[test]
    fn dates_have_to_exist() {
        check("RSSMRA85F10A562X", false);
        assert!(has_day(b"RSSMRA85T71A562S") && !has_day(b"RSSMRA85T72A562S"));
        assert!(!has_day(b"RSSMRA85T40A562S") && !has_day(b"RSSMRA85T00A562S"));
    }

    #[test]
    fn sentences_are_none() {
        check("E GIUSTO SHQ TPM00D", false);
        check("RSSMRA85T1OA562S", true);
        check("RSS MRA 85T1O A562S", false);
    }

    #[test]
    fn digits_may_be_letters() {
        // Every choice of the seven digits that may become letters, with the check character that follows.
        let places = [6, 7, 9, 10, 12, 13, 14];
        for choice in 0..128_u32 {
            let mut code = *b"RSSMRA85T10A562S";
            for (bit, &place) in places.iter().enumerate() {
                if choice & 1 << bit != 0 {
                    code[place] = OMOCODIA[usize::from(code[place] - b'0')];
                }
            }
            code[15] = check_character(&code);
            assert!(find(&code, 0).is_some(), "{}", code.escape_ascii());
        }
    }
}
