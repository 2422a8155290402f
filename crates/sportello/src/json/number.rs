//! Numbers of a JSON text, rounded to the nearest there is, half to even.
//!
//! What is short is reckoned at once; the rest goes through whole numbers of any length. The
//! standard library's way takes a table of 10 kB, which is much of a page's module.

use super::parse::Fault;
use super::tree::Value;

/// Digits further behind cannot change more than whether a number is above a half.
const MOST_DIGITS: usize = 800;
/// Whole numbers up to this are exact in double precision.
const EXACT: u64 = 1 << 53;
/// Powers of ten up to this are.
const EXACT_POWER: i64 = 22;

/// A number as it is written: `digits · 10^power`.
#[derive(Default)]
struct Decimal {
    digits: Vec<u8>,
    power: i64,
    /// Whether a digit other than 0 was left out.
    more: bool,
}

/// Reads the number that begins at a byte, and goes on behind it.
pub fn parse<'t>(text: &str, at: &mut usize) -> Result<Value<'t>, Fault> {
    let start = *at;
    let bytes = text.as_bytes();
    let negative = skip(bytes, at, b'-');
    let whole = digits(bytes, at);
    let refused = match whole {
        [] => Some("invalid number"),
        [b'0', _, ..] => Some("invalid number"),
        _ => None,
    };
    if let Some(message) = refused {
        return Err((start, message));
    }
    let mut decimal = Decimal::default();
    decimal.push(whole, 0);
    let mut is_whole = true;
    if skip(bytes, at, b'.') {
        is_whole = false;
        let part = digits(bytes, at);
        if part.is_empty() {
            return Err((start, "invalid number"));
        }
        decimal.push(part, 1);
    }
    if let Some(b'e' | b'E') = bytes.get(*at) {
        is_whole = false;
        *at += 1;
        let down = skip(bytes, at, b'-');
        if !down {
            skip(bytes, at, b'+');
        }
        let power = digits(bytes, at);
        if power.is_empty() {
            return Err((start, "invalid number"));
        }
        let power = power.iter().fold(0_i64, |sum, digit| (sum * 10 + i64::from(digit - b'0')).min(1 << 40));
        decimal.power += if down { -power } else { power };
    }
    if is_whole && let Some(value) = integer(negative, whole) {
        return Ok(value);
    }
    let size = decimal.value();
    if size.is_infinite() {
        return Err((start, "number out of range"));
    }
    Ok(Value::Float(if negative { -size } else { size }))
}

fn skip(bytes: &[u8], at: &mut usize, wanted: u8) -> bool {
    let found = bytes.get(*at) == Some(&wanted);
    *at += usize::from(found);
    found
}

fn digits<'b>(bytes: &'b [u8], at: &mut usize) -> &'b [u8] {
    let rest = &bytes[(*at).min(bytes.len())..];
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    *at += count;
    &rest[..count]
}

/// A whole number, unless it is too large or a negative zero.
fn integer<'t>(negative: bool, digits: &[u8]) -> Option<Value<'t>> {
    let size = digits
        .iter()
        .try_fold(0_u64, |sum, digit| sum.checked_mul(10)?.checked_add(u64::from(digit - b'0')))?;
    if !negative {
        return Some(Value::Whole(size));
    }
    0_i64.checked_sub_unsigned(size).filter(|&number| number != 0).map(Value::Negative)
}

impl Decimal {
    /// Appends digits, each of which takes so many powers with it.
    fn push(&mut self, digits: &[u8], powers: i64) {
        for &digit in digits {
            if self.digits.is_empty() && digit == b'0' {
                self.power -= powers;
            } else if self.digits.len() < MOST_DIGITS {
                self.digits.push(digit - b'0');
                self.power -= powers;
            } else {
                self.more |= digit != b'0';
                self.power += 1 - powers;
            }
        }
    }

    /// The nearest number in double precision; infinite if it is too large.
    fn value(&self) -> f64 {
        let highest = self.power.saturating_add(self.digits.len() as i64);
        match highest {
            _ if self.digits.is_empty() => 0.0,
            310.. => f64::INFINITY,
            ..-330 => 0.0,
            _ => self.exact().unwrap_or_else(|| self.nearest()),
        }
    }

    /// The number, if both its digits and its power of ten are exact: one operation rounds once.
    fn exact(&self) -> Option<f64> {
        if self.digits.len() > 16 {
            return None;
        }
        let whole = self.digits.iter().fold(0_u64, |sum, &digit| sum * 10 + u64::from(digit));
        if whole > EXACT || self.power.abs() > EXACT_POWER {
            return None;
        }
        let scale = (0..self.power.abs()).fold(1.0, |scale, _| scale * 10.0);
        Some(if self.power < 0 { whole as f64 / scale } else { whole as f64 * scale })
    }

    /// The nearest number by division of whole numbers: `above / below`, one bit of it after the other.
    fn nearest(&self) -> f64 {
        let mut above = Big::default();
        self.digits.iter().for_each(|&digit| above.multiply_add(10, digit.into()));
        let mut below = Big(vec![1]);
        let scaled = if self.power < 0 { &mut below } else { &mut above };
        scaled.multiply(10, 9, self.power.unsigned_abs());
        // From here on 1 ≤ above / below < 2, and the number is that times 2^exponent.
        let mut exponent = above.bits() - below.bits();
        let shifted = if exponent < 0 { &mut above } else { &mut below };
        shifted.multiply(2, 31, exponent.unsigned_abs());
        if above.is_below(&below) {
            above.multiply_add(2, 0);
            exponent -= 1;
        }
        let mut mantissa = 0_u64;
        for _ in 0..u64::BITS {
            let fits = !above.is_below(&below);
            if fits {
                above.subtract(&below);
            }
            mantissa = mantissa << 1 | u64::from(fits);
            above.multiply_add(2, 0);
        }
        rounded(mantissa, exponent, self.more || above.bits() > 0)
    }
}

/// `mantissa / 2^63 · 2^exponent` in double precision; `more` if the number is a little larger.
fn rounded(mantissa: u64, exponent: i64, more: bool) -> f64 {
    // 52 bits behind the first, fewer below the least normal number.
    let dropped = 11 + (-1022 - exponent).max(0);
    if dropped > 64 {
        return 0.0;
    }
    let dropped = dropped as u32;
    let kept = mantissa.checked_shr(dropped).unwrap_or(0);
    let rest = mantissa << (64 - dropped);
    let half = 1 << 63;
    let up = rest > half || rest == half && (more || kept & 1 == 1);
    let biased = (exponent + 1022).max(-1) + 1;
    // The first bit of a normal number adds one to the exponent; rounding up may carry into it.
    let bits = ((biased.max(1) - 1) as u64) << 52;
    let bits = bits + kept + u64::from(up);
    f64::from_bits(bits.min(f64::INFINITY.to_bits()))
}

/// A whole number of any length, the lowest part first, without zeros at the end.
#[derive(Default)]
struct Big(Vec<u32>);

impl Big {
    fn multiply_add(&mut self, factor: u32, add: u32) {
        let mut carry = u64::from(add);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    /// Multiplies with a power of a base, of which so many fit into one factor.
    fn multiply(&mut self, base: u32, most: u32, mut power: u64) {
        while power > 0 {
            let step = power.min(most.into());
            self.multiply_add(base.pow(step as u32), 0);
            power -= step;
        }
    }

    fn bits(&self) -> i64 {
        self.0.last().map_or(0, |last| self.0.len() as i64 * 32 - i64::from(last.leading_zeros()))
    }

    fn is_below(&self, other: &Self) -> bool {
        let lengths = self.0.len().cmp(&other.0.len());
        lengths.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev())).is_lt()
    }

    /// Takes a number away that is no larger.
    fn subtract(&mut self, other: &Self) {
        let mut borrow = 0_i64;
        for (at, part) in self.0.iter_mut().enumerate() {
            borrow += i64::from(*part) - i64::from(other.0.get(at).copied().unwrap_or(0));
            *part = borrow as u32;
            borrow >>= 32;
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str) {
        let mut at = 0;
        let found = match parse(text, &mut at) {
            Ok(Value::Float(number)) => number,
            Ok(Value::Whole(number)) => number as f64,
            Ok(Value::Negative(number)) => number as f64,
            other => panic!("{text}: {other:?}"),
        };
        let expected: f64 = text.parse().expect(text);
        assert_eq!((found.to_bits(), at), (expected.to_bits(), text.len()), "{text}: {found:e}");
    }

    #[test]
    fn numbers_are_the_nearest() {
        for text in [
            "0",
            "-0",
            "1.5",
            "0.1",
            "1e22",
            "1e23",
            "-2.5E-3",
            "123456789012345678",
            "18446744073709551616",
            "5e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "1e-400",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "1.7976931348623157e308",
            "9007199254740993",
            "9007199254740993.00000001",
            "0.000000000000000000000000000000000000000000000000000000000001",
            "100000000000000000000000.0",
            "4.35e-7",
            "8.5070592e37",
            "1.00000000000000011102230246251565404236316680908203125",
            "1.00000000000000011102230246251565404236316680908203124",
            "9.5e-322",
            "1.00000000000000011102230246251565404236316680908203126",
        ] {
            check(text);
        }
        check(&format!("1.{}1", "0".repeat(2000)));
        check(&format!("0.{}1e2000", "0".repeat(1999)));
        check(&format!("{}e-1990", "7".repeat(2000)));
    }

    #[test]
    fn numbers_of_any_bits_are_read_back() {
        let mut state = 1_u64;
        for _ in 0..20_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let number = f64::from_bits(state >> 1);
            if number.is_finite() {
                check(&format!("{number:e}"));
                check(&format!("{number:.3e}"));
            }
            check(&format!("{:e}", f32::from_bits((state >> 33) as u32 % 0x7f00_0000)));
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["-", "01", "1.", "1.e5", "1e", "1e+", "-a", "00"] {
            assert!(parse(text, &mut 0).is_err(), "{text}");
        }
        let (_, message) = parse("1e309", &mut 0).expect_err("too large");
        assert_eq!(message, "number out of range");
    }
}
