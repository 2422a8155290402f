//! Identity cards and passports. They have no check digit that is printed with the number.
//!
//! - Electronic identity card: two letters, five digits, two letters. The series began with `C`, which
//!   is enough; any other letter needs a label.
//! - Identity card on paper: two letters and seven digits, after a label.
//! - Passport: Italian ones have two letters, the first a `Y` now, and seven digits; British and American
//!   ones nine digits, or a letter and eight. All but `Y` need a label.

use super::super::Kind;
use super::super::label::{self, Label};
use super::super::shape::{Compact, Part, fits, goes_on, is_rest};
use super::Find;
use super::number::Number;

/// A passport of digits only.
pub fn number(number: &Number<'_>) -> Option<Find> {
    number.whole(9)?;
    number.is(Kind::Passport).then(|| number.find(Kind::Passport, 9))
}

/// A document that starts with a letter.
pub fn code(part: Part<'_>, at: usize) -> Option<Find> {
    electronic(part, at).or_else(|| two_letters(part, at)).or_else(|| one_letter(part, at))
}

fn electronic(part: Part<'_>, at: usize) -> Option<Find> {
    let code = read::<9>(part, at, b"AA99999AA")?;
    let series = code.code.starts_with(b"C") && code.is_tight(at);
    let certain = label::before(part, at) == Some(Label::Of(Kind::IdentityCard));
    (certain || (series && stands_alone(part, at)))
        .then_some(Find { kind: Kind::IdentityCard, range: at..code.end })
}

fn two_letters(part: Part<'_>, at: usize) -> Option<Find> {
    let code = read::<9>(part, at, b"AA9999999")?;
    let series = code.code.starts_with(b"Y") && code.is_tight(at);
    let kind = match label::before(part, at) {
        Some(Label::Of(kind @ (Kind::IdentityCard | Kind::Passport))) => kind,
        _ if series && stands_alone(part, at) => Kind::Passport,
        _ => return None,
    };
    Some(Find { kind, range: at..code.end })
}

fn one_letter(part: Part<'_>, at: usize) -> Option<Find> {
    let code = read::<9>(part, at, b"A99999999")?;
    let certain = label::before(part, at) == Some(Label::Of(Kind::Passport));
    certain.then_some(Find { kind: Kind::Passport, range: at..code.end })
}

fn read<const N: usize>(part: Part<'_>, at: usize, pattern: &[u8; N]) -> Option<Compact<N>> {
    let code = Compact::read(part, at, |place, byte| pattern.get(place).is_some_and(|&p| fits(p, byte)))?;
    (!goes_on(part, code.end)).then_some(code)
}

fn stands_alone(part: Part<'_>, at: usize) -> bool {
    !is_rest(part, at) && label::before(part, at) != Some(Label::Business)
}
