//! Health cards and social insurance: Italian and European, American, British.
//!
//! - Tessera sanitaria: twenty digits that begin with 80 for health, then the country (EN 1867): 380
//!   Italy, 826 the United Kingdom. Of other countries only after a word that says so.
//! - Social security number: 3-2-4 digits with dashes, with no part all zeros and no area 666 or 900 up
//!   (Social Security Administration); written otherwise only after a word that says so.
//! - NHS number: ten digits with a check digit, written 3-3-4, or in any form after "NHS".
//! - National insurance number: two letters of those in use, six digits, A to D (HMRC manual NIM39110).

use super::super::Kind;
use super::super::label::{self, Label};
use super::super::shape::{Compact, Part, gap_end, is_rest, runs_on};
use super::Find;
use super::check_digit::nhs;
use super::number::Number;

/// Health card, social security number or NHS number.
pub fn number(number: &Number<'_>) -> Option<Find> {
    health_card(number).or_else(|| social_security(number)).or_else(|| nhs_number(number))
}

fn health_card(number: &Number<'_>) -> Option<Find> {
    let digits = number.whole(20)?;
    let known = digits.starts_with(&[8, 0, 3, 8, 0]) || digits.starts_with(&[8, 0, 8, 2, 6]);
    let labelled = digits.starts_with(&[8, 0]) && number.is(Kind::HealthCard);
    ((known && number.may_be_personal()) || labelled).then(|| number.find(Kind::HealthCard, 20))
}

fn social_security(number: &Number<'_>) -> Option<Find> {
    let digits = number.whole(9)?;
    let assigned = !matches!(digits, [0, 0, 0, ..] | [6, 6, 6, ..] | [9, ..] | [.., 0, 0, 0, 0])
        && !matches!(digits, [_, _, _, 0, 0, ..]);
    let shaped = number.figure.is_grouped(&[3, 2, 4]) && number.is_dashed(&[3, 5]) && number.is_apart();
    let labelled = number.is(Kind::SocialSecurity);
    (assigned && (shaped || labelled)).then(|| number.find(Kind::SocialSecurity, 9))
}

fn nhs_number(number: &Number<'_>) -> Option<Find> {
    let digits = number.whole(10)?;
    let shaped = number.figure.is_grouped(&[3, 3, 4]) && nhs(digits) && number.stands_alone();
    (number.is(Kind::NhsNumber) || (shaped && !number.is(Kind::Phone)))
        .then(|| number.find(Kind::NhsNumber, 10))
}

/// National insurance number; its last letter is often left out, which needs a label.
pub fn code(part: Part<'_>, at: usize) -> Option<Find> {
    let code = Compact::<8>::read(part, at, |place, byte| match place {
        0 => byte.is_ascii_uppercase() && !b"DFIQUV".contains(&byte),
        1 => byte.is_ascii_uppercase() && !b"DFIOQUV".contains(&byte),
        _ => byte.is_ascii_digit(),
    })?;
    if matches!(&code.code[..2], b"BG" | b"GB" | b"KN" | b"NK" | b"NT" | b"TN" | b"ZZ") {
        return None;
    }
    let label = label::before(part, at);
    let suffix = gap_end(part, code.end);
    let whole =
        part.get(suffix).is_some_and(|byte| (b'A'..=b'D').contains(byte)) && !runs_on(part, suffix + 1);
    let end = if whole { suffix + 1 } else { code.end };
    let labelled = label == Some(Label::Of(Kind::NationalInsurance)) && !runs_on(part, end);
    let shaped = whole && label != Some(Label::Business) && !is_rest(part, at);
    (labelled || shaped).then_some(Find { kind: Kind::NationalInsurance, range: at..end })
}
