//! Check digits that several rules share.

/// The Luhn formula over a whole number, its check digit last (ISO/IEC 7812-1, annex B).
pub fn luhn(digits: &[u8]) -> bool {
    let doubled = |digit: u8| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &digit)| u32::from(if place % 2 == 1 { doubled(digit) } else { digit }))
        .sum();
    sum.is_multiple_of(10)
}

/// The check digit of GTIN, EAN and ISBN-13: weights 1 and 3 from the right (GS1 General Specifications).
pub fn gtin(digits: &[u8]) -> bool {
    let weighted = |(place, &digit): (usize, &u8)| u32::from(digit) * if place % 2 == 1 { 3 } else { 1 };
    digits.iter().rev().enumerate().map(weighted).sum::<u32>().is_multiple_of(10)
}

/// The check digit of an NHS number: weights 10 to 2, modulo 11 (NHS Data Dictionary).
pub fn nhs(digits: &[u8]) -> bool {
    let weighted = |(place, &digit): (usize, &u8)| u32::from(digit) * (10 - place.min(9) as u32);
    digits.len() == 10 && digits.iter().enumerate().map(weighted).sum::<u32>().is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| byte - b'0').collect()
    }

    /// Exactly one last digit is right.
    #[track_caller]
    fn check(check: impl Fn(&[u8]) -> bool, right: &str) {
        let (start, _) = right.split_at(right.len() - 1);
        let passing: Vec<String> =
            (0..10).map(|last| format!("{start}{last}")).filter(|text| check(&digits(text))).collect();
        assert_eq!(passing, [right]);
    }

    #[test]
    fn one_digit_of_ten_is_right() {
        check(luhn, "4111111111111111");
        check(luhn, "79927398713");
        check(gtin, "4006381333931");
        check(nhs, "9434765919");
    }
}
