//! One file for each kind of number or code. A rule reads from a place on and says what starts there.

mod bank;
mod card;
mod check_digit;
mod document;
pub mod email;
mod fiscal_code;
mod iban;
mod iban_lengths;
mod insurance;
mod number;
mod phone;
mod plate;
mod vat_number;

use std::ops::Range;

use super::Kind;
use super::label;
use super::shape::{Part, is_word};
use number::Number;

/// What a rule found, in bytes of the part it read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Find {
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub range: Range<usize>,
}

/// Rules for what starts with a digit, the stricter before the looser.
const NUMBERS: [fn(&Number<'_>) -> Option<Find>; 6] =
    [insurance::number, card::find, bank::find, vat_number::number, document::number, phone::find];

/// Rules for what starts with a letter.
const CODES: [fn(Part<'_>, usize) -> Option<Find>; 6] =
    [fiscal_code::find, iban::find, vat_number::prefixed, insurance::code, document::code, plate::find];

/// What starts at a place, or has its `@` there, if anything does.
pub fn starting_at(part: Part<'_>, at: usize) -> Option<Find> {
    if !may_start(part, at) {
        return None;
    }
    match part.get(at)? {
        b'0'..=b'9' => {
            let number = Number::read(part, at)?;
            NUMBERS.iter().find_map(|rule| rule(&number))
        }
        b'+' => phone::international(part, at),
        b'@' => email::around(part, at),
        b'A'..=b'Z' => CODES.iter().find_map(|rule| rule(part, at)),
        _ => None,
    }
}

/// Whether a word starts at a place, or a number that is glued to its label.
fn may_start(part: Part<'_>, at: usize) -> bool {
    match (part.get(..at), part.get(at)) {
        (Some([.., before]), Some(byte)) if is_word(*before) => match byte {
            b'0'..=b'9' => before.is_ascii_uppercase() && label::is_glued(part, at),
            b'@' => true,
            b'A'..=b'Z' => is_behind(part, at, b"IBAN") || is_behind(part, at, b"CF"),
            _ => false,
        },
        (Some(_), Some(_)) => true,
        _ => false,
    }
}

/// Whether a word that begins with this label goes on at a place.
fn is_behind(part: Part<'_>, at: usize, label: &[u8]) -> bool {
    let before = part.get(..at).and_then(|before| before.strip_suffix(label));
    before.is_some_and(|before| !before.last().is_some_and(|&byte| is_word(byte)))
}
