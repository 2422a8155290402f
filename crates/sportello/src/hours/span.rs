//! A stretch of opening hours.
//!
//! In: `9:00-13:00` of the settings. Out: [`Span`], minutes of the day it begins on.

use std::fmt;

use super::civil::DAY;
use super::date::digits;

/// Opening and closing time, the minute of closing not included.
///
/// Closing at or before the opening time means on the day after: `22:00-2:00`. At most a whole
/// day, `0:00-24:00`. `{}` writes it as the settings do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    from: u16,
    to: u16,
}

impl Span {
    /// A whole day, `0:00-24:00`.
    pub const WHOLE_DAY: Self = Self { from: 0, to: DAY };

    /// Open from one minute of the day, 0 to 1439, until another, 1 to 1440 on the same day or
    /// from 1441 on the day after; `None` if that lasts no time, or more than a day.
    pub fn new(from: u16, to: u16) -> Option<Self> {
        (from < DAY && from < to && to - from <= DAY).then_some(Self { from, to })
    }

    /// Reads `9:00-13:00`, `22:00-2:00` or `0:00-24:00`.
    ///
    /// # Errors
    ///
    /// What was expected, without the text itself.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expected = || "expected opening and closing time such as `9:00-13:00`".to_owned();
        let (from, to) = text.split_once('-').ok_or_else(expected)?;
        let from = clock(from).ok_or_else(expected)?;
        let to = clock(to).ok_or_else(expected)?;
        if from >= DAY || to > DAY {
            return Err("expected opening from `0:00` to `23:59` and closing up to `24:00`".to_owned());
        }
        if from == to {
            return Err("opens and closes at the same time: expected `0:00-24:00` for a whole day".to_owned());
        }
        Ok(Self { from, to: if to < from { to + DAY } else { to } })
    }

    /// The minute of the day on which it opens, 0 to 1439.
    pub fn from(self) -> u16 {
        self.from
    }

    /// The minute on which it closes, counted from the start of the day on which it opened: past
    /// 1440 it is on the day after.
    pub fn to(self) -> u16 {
        self.to
    }
}

/// The minutes of `9:00`, with an hour of any two digits.
fn clock(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (digits(hour, 1..=2)?, digits(minute, 2..=2)?);
    (minute < 60).then_some(hour * 60 + minute)
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = if self.to > DAY { self.to - DAY } else { self.to };
        write!(f, "{}:{:02}-{}:{:02}", self.from / 60, self.from % 60, to / 60, to % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, from: u16, to: u16, written: &str) {
        let span = Span::parse(text).expect(text);
        assert_eq!((span.from(), span.to(), span.to_string().as_str()), (from, to, written), "{text}");
        assert_eq!(Span::new(from, to), Some(span));
        assert_eq!(Span::parse(written), Ok(span));
    }

    #[test]
    fn hours_are_read_and_written_back() {
        check("9:00-13:00", 540, 780, "9:00-13:00");
        check("09:05-13:30", 545, 810, "9:05-13:30");
        check("22:00-2:00", 1320, 1560, "22:00-2:00");
        check("22:00-24:00", 1320, 1440, "22:00-24:00");
        check("22:00-0:00", 1320, 1440, "22:00-24:00");
        check("0:00-24:00", 0, 1440, "0:00-24:00");
        check("23:59-23:58", 1439, 2878, "23:59-23:58");
    }

    #[track_caller]
    fn refused(text: &str, message: &str) {
        assert_eq!(Span::parse(text), Err(message.to_owned()), "{text}");
    }

    #[test]
    fn what_is_no_span_says_what_one_is() {
        let shape = "expected opening and closing time such as `9:00-13:00`";
        for text in [
            "",
            "9-13",
            "9:00",
            "9:00-",
            "9:00 - 13:00",
            "9.00-13.00",
            "9:0-13:00",
            "9:00-12:60",
            "-9:00-13:00",
        ] {
            refused(text, shape);
        }
        let range = "expected opening from `0:00` to `23:59` and closing up to `24:00`";
        for text in ["24:00-2:00", "9:00-24:01", "99:59-99:59"] {
            refused(text, range);
        }
        refused("9:00-9:00", "opens and closes at the same time: expected `0:00-24:00` for a whole day");
    }

    #[test]
    fn a_span_lasts_a_minute_at_least_and_a_day_at_most() {
        for (from, to) in [(540, 540), (540, 539), (0, 1441), (540, 1981), (1440, 1500)] {
            assert_eq!(Span::new(from, to), None, "{from} to {to}");
        }
    }
}
