//! Bank accounts that are not written as an IBAN.
//!
//! British: a sort code of 2-2-2 digits with dashes and an account of eight, together, or the sort code after a word
//! that says so, with the account that follows. Others: 8 to 12 digits after "bank account", "conto
//! corrente", "routing number". Eight digits after "account" alone stay: shops have accounts too.

use super::super::Kind;
use super::super::figure::Figure;
use super::super::shape::Part;
use super::Find;
use super::number::Number;

const SORT_CODE_DIGITS: usize = 6;
const ACCOUNT_DIGITS: usize = 8;

/// How far behind a sort code its account may be.
const MOST_BYTES_BETWEEN: usize = 40;

/// Sort code and account, or an account.
pub fn find(number: &Number<'_>) -> Option<Find> {
    let both = SORT_CODE_DIGITS + ACCOUNT_DIGITS;
    // Many sort codes look like dates, but no date has an account behind it.
    let shaped = number.figure.is_grouped(&[2, 2, 2, 8]) && number.is_dashed(&[2, 4]) && number.is_apart();
    if shaped && number.whole(both).is_some() {
        return Some(number.find(Kind::BankAccount, both));
    }
    if !number.is(Kind::BankAccount) {
        return None;
    }
    let digits =
        [both, 12, 11, 10, 9, 8, SORT_CODE_DIGITS].into_iter().find(|&n| number.whole(n).is_some())?;
    let mut find = number.find(Kind::BankAccount, digits);
    if digits == SORT_CODE_DIGITS {
        find.range.end = account_behind(number.part, find.range.end).unwrap_or(find.range.end);
    }
    Some(find)
}

/// Where the account ends that follows a sort code, with no other number or bracket between.
fn account_behind(part: Part<'_>, at: usize) -> Option<usize> {
    let between = part.get(at..)?.iter().take(MOST_BYTES_BETWEEN);
    let between = between.take_while(|byte| !byte.is_ascii_digit() && !matches!(byte, b'[' | b']')).count();
    let start = at + between;
    part.get(start).filter(|byte| byte.is_ascii_digit())?;
    let figure = Figure::read(part, start);
    figure.first(ACCOUNT_DIGITS).map(|_| figure.end(ACCOUNT_DIGITS))
}
