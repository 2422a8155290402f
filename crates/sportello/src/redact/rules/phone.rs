//! Phone numbers. They have no check digit: prefix, length and label decide.
//!
//! - With `+` or `00` and a country code: 8 to 15 digits in all (ITU-T E.164), as many as Italy, the United
//!   Kingdom and North America have where it is one of those.
//! - Italian mobile: ten digits from 31 to 39, the first three together (AGCOM numbering plan).
//! - Italian landline or British number: nine to eleven digits, the first 0, the second not; the area code
//!   together (AGCOM and Ofcom numbering plans).
//! - North American: 3-3-4 digits, the first of area and exchange 2 to 9.
//! - After "tel.", "mobile", "call me on": 6 to 13 digits.

use super::super::Kind;
use super::super::figure::Figure;
use super::super::shape::{Part, gap_end, goes_on};
use super::Find;
use super::check_digit::gtin;
use super::number::Number;

/// Country codes that are recognised after `00`, with which order numbers begin too.
const AFTER_ZEROS: [&[u8]; 18] = [
    &[3, 9],
    &[4, 4],
    &[1],
    &[3, 3],
    &[4, 9],
    &[3, 4],
    &[4, 1],
    &[4, 3],
    &[3, 2],
    &[3, 1],
    &[3, 5, 1],
    &[3, 5, 3],
    &[3, 5, 5],
    &[3, 8, 0],
    &[4, 0],
    &[4, 8],
    &[3, 8, 5],
    &[3, 8, 6],
];

/// A number without `+`.
pub fn find(number: &Number<'_>) -> Option<Find> {
    let ends = |n: usize| number.whole(n).is_some();
    let digits = if number.is(Kind::Phone) && number.may_be_personal() {
        national(number).or_else(|| (6..=13).rev().find(|&n| ends(n)))
    } else if number.stands_alone() {
        national(number)
    } else {
        None
    };
    digits.map(|n| number.find(Kind::Phone, n))
}

/// A number that starts with `+`.
pub fn international(part: Part<'_>, at: usize) -> Option<Find> {
    let start = gap_end(part, at + 1);
    part.get(start).filter(|byte| (b'1'..=b'9').contains(*byte))?;
    let figure = Figure::read(part, start);
    let ends = |n: usize| figure.first(n).is_some() && !goes_on(part, figure.end(n));
    let digits = lengths(figure.digits()).iter().copied().find(|&n| ends(n))?;
    Some(Find { kind: Kind::Phone, range: at..figure.end(digits) })
}

/// Lengths with country code, the likeliest first.
fn lengths(digits: &[u8]) -> &'static [usize] {
    match digits {
        [3, 9, 3, ..] => &[12, 11],
        [4, 4, 0, ..] => &[13, 12],
        [4, 4, ..] => &[12, 11],
        [1, ..] => &[11],
        _ => &[12, 11, 13, 10, 9, 8, 14, 15],
    }
}

/// How many digits a number has that needs no label.
fn national(number: &Number<'_>) -> Option<usize> {
    let figure = &number.figure;
    let lengths: &[usize] = match figure.digits() {
        [0, 0, ..] => return after_zeros(number),
        [3, 1..=9, ..] if figure.first_group() >= 3 => &[10],
        // A digit behind a gap may be of the number or, if nothing says so, of what comes next.
        digits @ [0, ..] if figure.first_group() >= area_digits(digits) => {
            if number.is(Kind::Phone) {
                &[11, 10, 9]
            } else {
                &[10, 11, 9]
            }
        }
        [1, rest @ ..] if figure.is_grouped(&[1, 3, 3, 4]) && is_american(rest) => &[11],
        digits if figure.is_grouped(&[3, 3, 4]) && is_american(digits) => &[10],
        _ => return None,
    };
    lengths.iter().copied().find(|&n| number.whole(n).is_some())
}

/// A number with `00` and a country code; one of thirteen digits may be an EAN.
fn after_zeros(number: &Number<'_>) -> Option<usize> {
    let (_, rest) = number.figure.digits().split_at_checked(2)?;
    let is_known = AFTER_ZEROS.iter().any(|code| rest.starts_with(code));
    let fits = |digits: &[u8]| digits.len() >= 12 && !(digits.len() == 13 && gtin(digits));
    let mut lengths = lengths(rest).iter().map(|n| n + 2);
    lengths.find(|&n| is_known && number.whole(n).is_some_and(fits))
}

/// The fewest digits of the area code that a number with a leading zero begins with: two for Milan (02)
/// and Rome (06), else three to five.
fn area_digits(digits: &[u8]) -> usize {
    if matches!(digits, [0, 2 | 6, ..]) { 2 } else { 3 }
}

fn is_american(digits: &[u8]) -> bool {
    matches!(digits, [2..=9, _, _, 2..=9, ..])
}
