//! Groups of digits that may be one number.

use super::shape::{Part, gap_end, runs_on};

/// The most digits of a number that any rule knows, and one more.
const MOST_DIGITS: usize = 21;

/// Digits from a place on, with gaps between groups of them.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    /// Values 0 to 9.
    digits: [u8; MOST_DIGITS],
    /// Where each digit ends.
    ends: [usize; MOST_DIGITS],
    len: usize,
    /// Bit `n` is set if a group ends after `n` digits.
    closes: u32,
}

impl Figure {
    /// Reads from a digit on. A date with a full year behind a space is not part of the number before it.
    pub fn read(part: Part<'_>, at: usize) -> Self {
        let mut figure = Self { digits: [0; MOST_DIGITS], ends: [at; MOST_DIGITS], len: 0, closes: 0 };
        let mut next = at;
        while let Some(byte) = part.get(next).filter(|byte| byte.is_ascii_digit()) {
            let Some(slot) = figure.digits.get_mut(figure.len) else { return figure };
            *slot = byte - b'0';
            next += 1;
            figure.ends[figure.len] = next;
            figure.len += 1;
            if part.get(next).is_some_and(u8::is_ascii_digit) {
                continue;
            }
            figure.closes |= 1 << figure.len;
            let group = gap_end(part, next);
            let date = || Date::read(part, group).is_some_and(|date| date.has_full_year);
            if part[next..group].contains(&b' ') && date() {
                return figure;
            }
            next = group;
        }
        figure
    }

    /// How many digits there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// The first `n` digits, if a group ends there.
    pub fn first(&self, n: usize) -> Option<&[u8]> {
        if self.closes & (1 << n) == 0 { None } else { self.digits.get(..n) }
    }

    /// The digits, as many as there are.
    pub fn digits(&self) -> &[u8] {
        &self.digits[..self.len]
    }

    /// Where the first `n` digits end.
    pub fn end(&self, n: usize) -> usize {
        n.checked_sub(1).and_then(|last| self.ends.get(last)).copied().unwrap_or(self.ends[0])
    }

    /// How many digits the first group has.
    pub fn first_group(&self) -> usize {
        (self.closes.trailing_zeros() as usize).min(self.len)
    }

    /// Whether the number begins with groups of these sizes.
    pub fn is_grouped(&self, sizes: &[usize]) -> bool {
        let mut total = 0;
        let closes = sizes.iter().fold(0_u32, |closes, size| {
            total += size;
            closes | 1 << total
        });
        self.closes & ((2 << total) - 1) == closes
    }
}

/// A date: day, month and year in either order, or year first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// Whether the year has four digits, which leaves little doubt.
    pub has_full_year: bool,
}

impl Date {
    /// The date that starts at a place.
    pub fn read(part: Part<'_>, at: usize) -> Option<Self> {
        let [first, second, third] = fields(part, at)?;
        let is_day_month = |a: Field, b: Field| a.is_day() && b.is_day() && a.value.min(b.value) <= 12;
        let spaced = part.get(first.end) == Some(&b' ');
        let last = is_day_month(first, second) && (third.is_year() || (third.is_short_year() && !spaced));
        let foremost = first.is_year() && is_day_month(second, third) && !spaced;
        (last || foremost).then_some(Self { has_full_year: third.is_year() || foremost })
    }
}

/// One of the three numbers of a date.
#[derive(Debug, Clone, Copy)]
struct Field {
    value: u32,
    digits: usize,
    end: usize,
}

impl Field {
    fn read(part: Part<'_>, at: usize) -> Option<Self> {
        let digits = part.get(at..)?.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
        let value =
            part.get(at..at + digits)?.iter().fold(0, |value, byte| value * 10 + u32::from(byte - b'0'));
        (1..=4).contains(&digits).then_some(Self { value, digits, end: at + digits })
    }

    fn is_day(self) -> bool {
        self.digits <= 2 && (1..=31).contains(&self.value)
    }

    fn is_year(self) -> bool {
        (1900..2100).contains(&self.value)
    }

    fn is_short_year(self) -> bool {
        self.digits == 2
    }
}

/// Three numbers with the same sign between them and not behind them.
fn fields(part: Part<'_>, at: usize) -> Option<[Field; 3]> {
    let first = Field::read(part, at)?;
    let sign = *part.get(first.end).filter(|sign| matches!(sign, b'/' | b'.' | b'-' | b' '))?;
    let second = Field::read(part, first.end + 1)?;
    part.get(second.end).filter(|&&byte| byte == sign)?;
    let third = Field::read(part, second.end + 1)?;
    let goes_on = match part.get(third.end..) {
        Some([next, digit, ..]) if *next == sign && sign != b' ' => digit.is_ascii_digit(),
        _ => runs_on(part, third.end),
    };
    (!goes_on).then_some([first, second, third])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_known() {
        let figure = Figure::read(b"333 12-34567X", 0);
        assert_eq!(figure.digits(), [3, 3, 3, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!((figure.first(5), figure.first(4)), (Some(&[3, 3, 3, 1, 2][..]), None));
        assert_eq!((figure.end(10), figure.first_group()), (12, 3));
        assert!(figure.is_grouped(&[3, 2, 5]) && figure.is_grouped(&[3, 2]) && !figure.is_grouped(&[3, 7]));
    }

    #[test]
    fn long_numbers_are_cut() {
        let figure = Figure::read(&[b'1'; 100], 0);
        assert_eq!((figure.len(), figure.first(21)), (MOST_DIGITS, None));
    }

    #[test]
    fn dates() {
        for date in ["12/11/2024", "1.2.24", "2024-11-22", "12 11 2024", "11/31/2024", "1/2/2024-3/2/2024"] {
            assert!(Date::read(date.as_bytes(), 0).is_some(), "{date}");
        }
        for other in ["32/11/2024", "12/11-2024", "12 11 24", "12.34.56", "1-2-2024-3", "012-11-2024"] {
            assert!(Date::read(other.as_bytes(), 0).is_none(), "{other}");
        }
        assert_eq!(Figure::read(b"345 1/11/2024", 0).len(), 3);
        assert_eq!(Figure::read(b"345 1/11/24", 0).len(), 8);
    }
}
