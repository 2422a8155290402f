//! IBAN: country, two check digits, an account as long as the country has it (ISO 13616).
//!
//! The remainder modulo 97 has to be 1 (ISO/IEC 7064). After "IBAN" the length is enough.

use super::super::Kind;
use super::super::label::{self, Label};
use super::super::shape::{Compact, Part, fits, gap_end};
use super::Find;
use super::iban_lengths::length;

/// The longest that the standard allows.
const LONGEST: usize = 34;

/// Sentences begin with two letters and a number too ("be 24 hours…"); an IBAN has this many digits.
const FEWEST_DIGITS: usize = 12;

/// An IBAN that starts at a place.
pub fn find(part: Part<'_>, at: usize) -> Option<Find> {
    let head = Compact::<4>::read(part, at, |place, byte| fits(if place < 2 { b'A' } else { b'9' }, byte))?;
    let (code, end) = read(part, at, length([head.code[0], head.code[1]])?)?;
    if code.iter().filter(|byte| byte.is_ascii_digit()).count() < FEWEST_DIGITS {
        return None;
    }
    // "Order no. 64…" would else be Norwegian now and then.
    let found = match label::before(part, at) {
        Some(Label::Of(Kind::Iban)) => true,
        Some(Label::Business) => false,
        _ => remainder(&code) == 1,
    };
    found.then_some(Find { kind: Kind::Iban, range: at..end })
}

/// The characters of a code of a length, unused ones zero bytes, and where it ends.
fn read(part: Part<'_>, at: usize, length: usize) -> Option<([u8; LONGEST], usize)> {
    let mut code = [0; LONGEST];
    let mut end = at;
    for (place, slot) in code.iter_mut().take(length).enumerate() {
        let start = if place == 0 { at } else { gap_end(part, end) };
        *slot = *part.get(start).filter(|byte| byte.is_ascii_alphanumeric())?;
        end = start + 1;
    }
    (!part.get(end).is_some_and(u8::is_ascii_digit)).then_some((code, end))
}

/// The remainder modulo 97, letters being 10 to 35 and the first four characters last.
fn remainder(code: &[u8; LONGEST]) -> u32 {
    let (head, account) = code.split_at(4);
    account.iter().chain(head).fold(0, |remainder, &byte| match byte {
        b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
        b'A'..=b'Z' => (remainder * 100 + u32::from(byte - b'A') + 10) % 97,
        _ => remainder,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<usize>) {
        assert_eq!(find(text.as_bytes(), 0).map(|find| find.range.end), expected, "{text}");
    }

    #[test]
    fn examples_of_the_registry() {
        check("IT60X0542811101000000123456", Some(27));
        check("GB29 NWBK 6016 1331 9268 19.", Some(27));
        check("DE89 3704 0044 0532 0130 00 E POI", Some(27));
        check("NL91ABNA0417164300", Some(18));
    }

    #[test]
    fn the_check_digits_count() {
        for check_digits in 0..100 {
            let text = format!("IT{check_digits:02}X0542811101000000123456");
            check(&text, (check_digits == 60).then_some(27));
        }
    }

    #[test]
    fn words_are_no_account() {
        for number in 0..100 {
            check(&format!("BE {number:02} HOURS LATE AND STILL NOTHING"), None);
        }
    }
}
