//! Days of the calendar.
//!
//! In: a year, month and day, ISO text, or a day number. Out: dates that exist, in order, with
//! their weekday. Knows nothing of clocks, zones or opening hours.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::weekday::Weekday;

/// A date of the Gregorian calendar, carried back to the year 0 and on to 9999, so that its ISO
/// text always has four digits for the year. It always exists: there is no 30 February.
///
/// `{}` and JSON write it as `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The first date, 1 January of the year 0.
    pub const MIN: Self = Self { year: 0, month: 1, day: 1 };
    /// The last date, 31 December 9999.
    pub const MAX: Self = Self { year: 9999, month: 12, day: 31 };

    /// The date of a year from 0 to 9999, a month from 1 and a day from 1, if there is such a day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (0..=9999).contains(&year) && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// Reads `2026-11-23`.
    ///
    /// # Errors
    ///
    /// What was expected, without the text itself.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expected = || "expected a date such as `2026-11-23`".to_owned();
        let (year, rest) = text.split_once('-').ok_or_else(expected)?;
        let (month, day) = rest.split_once('-').ok_or_else(expected)?;
        let year = digits(year, 4..=4).ok_or_else(expected)?;
        let month = digits(month, 2..=2).ok_or_else(expected)?;
        let day = digits(day, 2..=2).ok_or_else(expected)?;
        let date = u8::try_from(month).ok().zip(u8::try_from(day).ok());
        let date = date.and_then(|(month, day)| Self::new(i32::from(year), month, day));
        date.ok_or_else(|| "no such day in the calendar: expected a date such as `2026-11-23`".to_owned())
    }

    /// The year, 0 to 9999.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The number of days since 1 January 1970, negative before.
    ///
    /// Counted in years that begin in March, so that the leap day is the last day of a year; after
    /// H. Hinnant, "chrono-compatible low-level date algorithms".
    pub fn days(self) -> i32 {
        let year = self.year - i32::from(self.month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * DAYS_IN_ERA + day_of_era - DAYS_TO_1970
    }

    /// The date of a day number as of [`Date::days`]; the first or last date beyond either end.
    pub fn from_days(days: i64) -> Self {
        let days = days.clamp(Self::MIN.days().into(), Self::MAX.days().into());
        // The clamp leaves seven digits.
        let days = i32::try_from(days).unwrap_or(0) + DAYS_TO_1970;
        let (era, day_of_era) = (days.div_euclid(DAYS_IN_ERA), days.rem_euclid(DAYS_IN_ERA));
        let leap_days = day_of_era / 1460 - day_of_era / 36524 + day_of_era / 146_096;
        let year_of_era = (day_of_era - leap_days) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i32::from(month <= 2);
        Self { year, month: month as u8, day: day as u8 }
    }

    /// The date so many days later, or earlier if negative; the first or last date beyond either end.
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_days(i64::from(self.days()) + i64::from(days))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        match (self.days() + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

/// Days in the 400 years after which the calendar repeats.
const DAYS_IN_ERA: i32 = 146_097;
/// Days from 1 March of the year 0 to 1 January 1970.
const DAYS_TO_1970: i32 = 719_468;

/// How many days a month has; 0 if there is no such month.
pub(super) fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// A number of so many digits, and nothing but digits.
pub(super) fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u16> {
    let plain = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, days: i32, weekday: Weekday) {
        let date = Date::parse(text).expect(text);
        assert_eq!((date.days(), date.weekday(), date.to_string().as_str()), (days, weekday, text));
    }

    #[test]
    fn days_are_counted_from_1970() {
        check("1970-01-01", 0, Weekday::Thursday);
        check("1969-12-31", -1, Weekday::Wednesday);
        check("2000-02-29", 11_016, Weekday::Tuesday);
        check("1900-03-01", -25_508, Weekday::Thursday);
        check("2026-11-23", 20_780, Weekday::Monday);
        check("0000-01-01", -719_528, Weekday::Saturday);
        check("9999-12-31", 2_932_896, Weekday::Friday);
    }

    #[test]
    fn every_day_number_is_one_date_and_dates_follow_one_another() {
        let mut before = Date::MIN;
        for days in Date::MIN.days() + 1..=Date::MAX.days() {
            let date = Date::from_days(days.into());
            assert_eq!(date.days(), days, "{date}");
            assert!(before < date && Date::new(date.year, date.month, date.day) == Some(date), "{date}");
            let first = date.day == 1 && before.day == days_in_month(before.year, before.month);
            assert!(first || date.day == before.day + 1, "{before}, {date}");
            before = date;
        }
    }

    #[test]
    fn beyond_the_calendar_is_its_end() {
        assert_eq!(Date::from_days(i64::MIN), Date::MIN);
        assert_eq!(Date::from_days(i64::MAX), Date::MAX);
        assert_eq!(Date::MAX.plus_days(i32::MAX), Date::MAX);
        assert_eq!(Date::MIN.plus_days(i32::MIN), Date::MIN);
    }

    #[test]
    fn leap_days_are_where_they_belong() {
        for (year, leap) in
            [(2024, true), (2023, false), (1900, false), (2100, false), (2000, true), (0, true)]
        {
            assert_eq!(Date::new(year, 2, 29).is_some(), leap, "{year}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["2026-02-30", "2026-13-01", "2026-00-01", "2026-01-00", "2026-06-31"] {
            let message = Date::parse(text).expect_err(text);
            assert_eq!(
                message, "no such day in the calendar: expected a date such as `2026-11-23`",
                "{text}"
            );
        }
        for text in ["", "26-01-01", "2026-1-1", "+026-01-01", "-001-01-01", "2026-01-01-", "2026-01-0é"] {
            let message = Date::parse(text).expect_err(text);
            assert_eq!(message, "expected a date such as `2026-11-23`", "{text}");
        }
    }
}
