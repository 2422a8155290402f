//! Check digits, found by trying: the one that makes the sum come out.

/// The number with its Luhn digit.
pub fn luhn(number: &str) -> String {
    completed(number, |digits| {
        let sum: u32 = digits
            .iter()
            .rev()
            .enumerate()
            .map(|(place, digit)| if place % 2 == 0 { *digit } else { digit * 2 / 10 + digit * 2 % 10 })
            .sum();
        sum.is_multiple_of(10)
    })
}

/// The number with its EAN digit.
pub fn ean(number: &str) -> String {
    completed(number, |digits| {
        let sum: u32 = digits.iter().rev().enumerate().map(|(place, digit)| digit * [1, 3][place % 2]).sum();
        sum.is_multiple_of(10)
    })
}

/// The number with its NHS digit, if it has one.
pub fn nhs(number: &str) -> Option<String> {
    let valid = |digits: &[u32]| {
        let sum: u32 =
            digits.iter().zip([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).map(|(digit, weight)| digit * weight).sum();
        sum.is_multiple_of(11)
    };
    (0..10).map(|digit| format!("{number}{digit}")).find(|number| valid(&values(number)))
}

/// The IBAN of an account.
pub fn iban(country: &str, account: &str) -> String {
    let remainder = |check: usize| {
        format!("{account}{country}{check:02}")
            .chars()
            .flat_map(|c| c.to_digit(36).unwrap_or(0).to_string().into_bytes())
            .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97)
    };
    let check = (2..=98).find(|&check| remainder(check) == 1).expect("one of 97 leaves a remainder of 1");
    format!("{country}{check:02}{account}")
}

/// The first fifteen characters of a codice fiscale with the last.
pub fn fiscal_code(start: &str) -> String {
    // The letter whose place in this row is the number that a digit or letter counts at an odd place.
    const ODD: &str = "BAKPLCQDREVOSFTGUHMINJWZYX";
    let sum: usize = start
        .chars()
        .enumerate()
        .map(|(place, c)| {
            let value = c.to_digit(10).unwrap_or_else(|| c.to_digit(36).unwrap_or(10) - 10);
            let letter = char::from(b'A' + value as u8);
            if place % 2 == 0 { ODD.find(letter).unwrap_or(0) } else { value as usize }
        })
        .sum();
    format!("{start}{}", char::from(b'A' + (sum % 26) as u8))
}

fn completed(number: &str, valid: impl Fn(&[u32]) -> bool) -> String {
    let digits = (0..10).map(|digit| format!("{number}{digit}"));
    digits.into_iter().find(|number| valid(&values(number))).expect("one of ten digits is right")
}

fn values(number: &str) -> Vec<u32> {
    number.chars().filter_map(|c| c.to_digit(10)).collect()
}
