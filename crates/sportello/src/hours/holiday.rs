//! Days on which the shop is closed whatever the day of the week.
//!
//! In: a word of the settings. Out: [`Holiday`], which knows the dates it falls on. No country's
//! calendar is built in: the Faq lists its holidays.

use std::fmt;

use super::date::{Date, days_in_month, digits};

/// A day without the hours of its weekday.
///
/// `{}` writes it as the settings do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// The same day each year, such as `12-25`. 29 February exists in leap years only.
    Yearly {
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
    /// One date, such as `2026-04-06`.
    Once(Date),
    /// Easter Sunday of the western churches.
    Easter,
    /// The day after it.
    EasterMonday,
}

impl Holiday {
    /// Reads `12-25`, `2026-04-06`, `easter` or `easter-monday`.
    ///
    /// # Errors
    ///
    /// What was expected, without the text itself.
    pub fn parse(text: &str) -> Result<Self, String> {
        match text {
            "easter" => return Ok(Self::Easter),
            "easter-monday" => return Ok(Self::EasterMonday),
            _ => {}
        }
        if let Some((month, day)) = month_and_day(text) {
            let holiday = Self::Yearly { month, day };
            return if holiday.exists() {
                Ok(holiday)
            } else {
                Err(format!("no such day in the calendar: {EXPECTED}"))
            };
        }
        match text.split('-').count() {
            3 => Date::parse(text).map(Self::Once),
            _ => Err(EXPECTED.to_owned()),
        }
    }

    /// Whether it is that day.
    pub fn falls_on(self, date: Date) -> bool {
        match self {
            Self::Yearly { month, day } => (date.month(), date.day()) == (month, day),
            Self::Once(once) => once == date,
            Self::Easter => easter(date.year()) == Some(date),
            Self::EasterMonday => easter(date.year()).map(|easter| easter.plus_days(1)) == Some(date),
        }
    }

    /// Whether any year has such a day: 2000 had every day there is.
    pub(super) fn exists(self) -> bool {
        match self {
            Self::Yearly { month, day } => (1..=days_in_month(2000, month)).contains(&day),
            _ => true,
        }
    }
}

const EXPECTED: &str =
    "expected a day of each year such as `12-25`, a date such as `2026-04-06`, `easter` or `easter-monday`";

fn month_and_day(text: &str) -> Option<(u8, u8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (digits(month, 2..=2)?, digits(day, 2..=2)?);
    Some((u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

/// Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm that J. Meeus
/// prints in "Astronomical Algorithms", chapter 8.
fn easter(year: i32) -> Option<Date> {
    let (century, of_century) = (year / 100, year % 100);
    let golden = year % 19;
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let too_late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let day = epact + to_sunday - 7 * too_late + 114;
    Date::new(year, u8::try_from(day / 31).ok()?, u8::try_from(day % 31 + 1).ok()?)
}

impl fmt::Display for Holiday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Yearly { month, day } => write!(f, "{month:02}-{day:02}"),
            Self::Once(date) => date.fmt(f),
            Self::Easter => f.write_str("easter"),
            Self::EasterMonday => f.write_str("easter-monday"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Weekday;
    use super::*;

    #[test]
    fn easter_falls_where_almanacs_say() {
        // The earliest and latest there can be, the year of each correction, and the years around now.
        let known = [
            "1598-03-22",
            "1818-03-22",
            "1886-04-25",
            "1900-04-15",
            "1943-04-25",
            "1954-04-18",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2100-03-28",
            "2285-03-22",
        ];
        for date in known {
            let date = Date::parse(date).expect(date);
            assert_eq!(easter(date.year()), Some(date));
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april() {
        for year in 0..=9999 {
            let easter = easter(year).unwrap_or_else(|| panic!("no easter in {year}"));
            assert_eq!(easter.weekday(), Weekday::Sunday, "{easter}");
            assert!(((3, 22)..=(4, 25)).contains(&(easter.month(), easter.day())), "{easter}");
        }
    }

    #[track_caller]
    fn check(text: &str, date: &str, expected: bool) {
        let holiday = Holiday::parse(text).expect(text);
        assert_eq!(holiday.to_string(), text);
        assert_eq!(holiday.falls_on(Date::parse(date).expect(date)), expected, "{text} on {date}");
    }

    #[test]
    fn a_holiday_falls_on_its_days_only() {
        check("12-25", "2026-12-25", true);
        check("12-25", "2027-12-25", true);
        check("12-25", "2026-12-24", false);
        check("02-29", "2028-02-29", true);
        check("02-29", "2027-03-01", false);
        check("2026-04-06", "2026-04-06", true);
        check("2026-04-06", "2027-04-06", false);
        check("easter", "2026-04-05", true);
        check("easter", "2027-04-05", false);
        check("easter-monday", "2026-04-06", true);
        check("easter-monday", "2024-04-01", true);
        check("easter-monday", "2026-04-05", false);
    }

    #[track_caller]
    fn refused(text: &str, message: &str) {
        assert_eq!(Holiday::parse(text), Err(message.to_owned()), "{text}");
    }

    #[test]
    fn what_is_no_holiday_says_what_one_is() {
        let no_such_day = format!("no such day in the calendar: {EXPECTED}");
        for text in ["", "natale", "Easter", "25", "1-6", "12-25 ", "+1-06", "26-12-2-5", "１２-２５"] {
            refused(text, EXPECTED);
        }
        for text in ["02-30", "00-10", "13-01", "04-31", "12-00"] {
            refused(text, &no_such_day);
        }
        refused("2026-02-29", "no such day in the calendar: expected a date such as `2026-11-23`");
        refused("25-12-2026", "expected a date such as `2026-11-23`");
    }
}
