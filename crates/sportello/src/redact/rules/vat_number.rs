//! Partita IVA: eleven digits, the last a check digit; companies have it as their codice fiscale too.
//!
//! The check is the Luhn formula, and digits 8 to 10 are the office that gave it out: 001 to 100, 120,
//! 121, 888, 999 (decree of 23 December 1976). Both together let one number of a hundred pass, so
//! eleven digits need no label. After "P.IVA" or "codice fiscale" the length is enough: a number
//! mistyped is still somebody's. `IT` before it stands for the office.

use super::super::Kind;
use super::super::shape::{Compact, Part, fits, goes_on};
use super::Find;
use super::check_digit::luhn;
use super::number::Number;

const DIGITS: usize = 11;

/// Eleven digits.
pub fn number(number: &Number<'_>) -> Option<Find> {
    let digits = number.whole(DIGITS)?;
    let labelled = number.is(Kind::VatNumber) || number.is(Kind::FiscalCode);
    let valid = luhn(digits) && has_office(digits) && number.stands_alone() && !number.is(Kind::Phone);
    (labelled || valid).then(|| number.find(Kind::VatNumber, DIGITS))
}

/// `IT` and eleven digits.
pub fn prefixed(part: Part<'_>, at: usize) -> Option<Find> {
    let code = Compact::<13>::read(part, at, |place, byte| match place {
        0 => byte == b'I',
        1 => byte == b'T',
        _ => fits(b'9', byte),
    })?;
    let digits: [u8; DIGITS] = std::array::from_fn(|place| code.code[place + 2] - b'0');
    let valid = luhn(&digits) && !goes_on(part, code.end);
    valid.then_some(Find { kind: Kind::VatNumber, range: at..code.end })
}

fn has_office(digits: &[u8]) -> bool {
    let office = digits.iter().skip(7).take(3).fold(0, |office, &digit| office * 10 + u32::from(digit));
    matches!(office, 1..=100 | 120 | 121 | 888 | 999)
}
