//! Payment cards: 12 to 19 digits, ranges of issuers, Luhn.
//!
//! Ranges: ISO/IEC 7812 and what the networks publish. A number in 12 to 15 digits of the many ranges that
//! Maestro once had is a card only after a word that says so, as is one that is also a valid EAN: today's
//! cards have 16 digits, American Express 15, Diners 14.

use super::super::Kind;
use super::Find;
use super::check_digit::{gtin, luhn};
use super::number::Number;

/// The longest card that starts here.
///
/// Longest, because one card in ten with a security code behind it is a valid longer one.
pub fn find(number: &Number<'_>) -> Option<Find> {
    if !number.may_be_personal() {
        return None;
    }
    let is_card = |n: usize| {
        number.figure.first(n).is_some_and(|digits| is_card(digits, number.is(Kind::Card)) && luhn(digits))
    };
    (12..=19).rev().find(|&n| is_card(n)).map(|n| number.find(Kind::Card, n))
}

/// Whether an issuer has this range and length.
fn is_card(digits: &[u8], labelled: bool) -> bool {
    let prefix = digits.iter().take(4).fold(0, |prefix, &digit| prefix * 10 + u32::from(digit));
    match (digits.len(), prefix) {
        // Visa; the old length of 13 is that of an EAN.
        (16 | 19, 4000..=4999) => true,
        (13, 4000..=4999) => labelled || !gtin(digits),
        // Mastercard.
        (16, 5100..=5599 | 2221..=2720) => true,
        // American Express.
        (15, 3400..=3499 | 3700..=3799) => true,
        // Diners Club.
        (14, 3000..=3059 | 3095 | 3600..=3699 | 3800..=3999) => true,
        // JCB, and Diners Club in the longer form.
        (16..=19, 3528..=3589 | 3000..=3059 | 3600..=3699 | 3800..=3999) => true,
        // Discover, UnionPay, Maestro, RuPay.
        (16..=19, 5000..=5099 | 5600..=6999) => true,
        (12..=15, 5000..=5099 | 5600..=6999) => labelled,
        _ => false,
    }
}
