//! The time on the wall: what a clock in the shop shows, and the moment it stands for.
//!
//! In: milliseconds since 1970 and an offset, or ISO text. Out: [`Civil`] and [`Moment`]. Nothing
//! here reads a clock: the caller says what time it is.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::date::{Date, digits};

/// Minutes of a day.
pub(super) const DAY: u16 = 24 * 60;

/// A local time to the minute, as a clock on the wall shows it, without a zone.
///
/// `{}` and JSON write it as `2026-11-23T09:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Civil {
    date: Date,
    minute: u16,
}

impl Civil {
    /// The first minute of the first date.
    pub const MIN: Self = Self { date: Date::MIN, minute: 0 };
    /// The last minute of the last date.
    pub const MAX: Self = Self { date: Date::MAX, minute: DAY - 1 };

    /// The time of a date and a minute of the day, 0 to 1439, if there is such a minute.
    pub fn new(date: Date, minute: u16) -> Option<Self> {
        (minute < DAY).then_some(Self { date, minute })
    }

    /// Reads `2026-11-23T09:00`.
    ///
    /// # Errors
    ///
    /// What was expected, without the text itself.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expected = || "expected a local time such as `2026-11-23T09:00`".to_owned();
        let (date, clock) = text.split_once('T').ok_or_else(expected)?;
        let (hour, minute) = clock.split_once(':').ok_or_else(expected)?;
        let hour = digits(hour, 2..=2).filter(|&hour| hour < 24).ok_or_else(expected)?;
        let minute = digits(minute, 2..=2).filter(|&minute| minute < 60).ok_or_else(expected)?;
        Ok(Self { date: Date::parse(date)?, minute: hour * 60 + minute })
    }

    /// The day.
    pub fn date(self) -> Date {
        self.date
    }

    /// The minute of the day, 0 to 1439.
    pub fn minute(self) -> u16 {
        self.minute
    }

    /// The minutes since 1 January 1970 on the same wall.
    pub(super) fn minutes(self) -> i64 {
        i64::from(self.date.days()) * i64::from(DAY) + i64::from(self.minute)
    }

    /// The time of a number as of [`Civil::minutes`]; the first or last time beyond either end.
    pub(super) fn from_minutes(minutes: i64) -> Self {
        let minutes = minutes.clamp(Self::MIN.minutes(), Self::MAX.minutes());
        let day = i64::from(DAY);
        Self { date: Date::from_days(minutes.div_euclid(day)), minute: minutes.rem_euclid(day) as u16 }
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date, self.minute / 60, self.minute % 60)
    }
}

impl From<Civil> for String {
    fn from(civil: Civil) -> Self {
        civil.to_string()
    }
}

impl TryFrom<String> for Civil {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

/// A point in time, and what the clock in the shop shows then.
///
/// The caller makes it: the engine has no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00Z, negative before.
    pub unix_ms: i64,
    /// The time on the wall.
    pub local: Civil,
}

impl Moment {
    /// The moment where clocks are so many minutes ahead of UTC: 60 for Rome in winter, -300 for
    /// New York. (`Date.getTimezoneOffset` of JavaScript has the opposite sign.)
    ///
    /// A local time before the year 0 or after 9999 becomes the first or last there is.
    pub fn at(unix_ms: i64, offset_minutes: i32) -> Self {
        Self::at_seconds(unix_ms, i64::from(offset_minutes) * 60)
    }

    /// As [`Moment::at`], to the second: before standard time, zones were not whole minutes apart.
    pub(super) fn at_seconds(unix_ms: i64, offset_seconds: i64) -> Self {
        // Rounding down before the sum loses nothing, as offsets are whole seconds.
        let seconds = unix_ms.div_euclid(1000).saturating_add(offset_seconds);
        Self { unix_ms, local: Civil::from_minutes(seconds.div_euclid(60)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(unix_ms: i64, offset_minutes: i32, local: &str) {
        let moment = Moment::at(unix_ms, offset_minutes);
        assert_eq!((moment.unix_ms, moment.local.to_string().as_str()), (unix_ms, local));
    }

    #[test]
    fn a_moment_shows_the_local_clock() {
        check(0, 0, "1970-01-01T00:00");
        check(-1, 0, "1969-12-31T23:59");
        check(59_999, 0, "1970-01-01T00:00");
        check(0, -1, "1969-12-31T23:59");
        check(1_795_194_000_000, 60, "2026-11-20T18:00");
        check(1_795_194_000_000, 345, "2026-11-20T22:45");
        check(951_782_400_000, -300, "2000-02-28T19:00");
    }

    #[test]
    fn a_moment_beyond_the_calendar_shows_its_end() {
        check(i64::MIN, i32::MIN, "0000-01-01T00:00");
        check(i64::MIN, i32::MAX, "0000-01-01T00:00");
        check(i64::MAX, i32::MIN, "9999-12-31T23:59");
        check(i64::MAX, i32::MAX, "9999-12-31T23:59");
        check(253_402_300_799_999, 0, "9999-12-31T23:59");
        check(253_402_300_800_000, -1, "9999-12-31T23:59");
        check(253_402_300_800_000, -2, "9999-12-31T23:58");
    }

    #[test]
    fn times_are_texts_in_json() {
        let moment = Moment::at(1_795_194_000_000, 60);
        let json = r#"{"unix_ms":1795194000000,"local":"2026-11-20T18:00"}"#;
        assert_eq!(serde_json::to_string(&moment).expect("a moment is JSON"), json);
        assert_eq!(serde_json::from_str::<Moment>(json).expect(json), moment);
        let wrong = serde_json::from_str::<Civil>("\"2026-11-20\"").expect_err("no time");
        assert_eq!(wrong.to_string(), "expected a local time such as `2026-11-23T09:00`");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in
            ["", "2026-11-23", "2026-11-23T24:00", "2026-11-23T09:60", "2026-11-23T9:00", "2026-11-23 09:00"]
        {
            assert!(Civil::parse(text).is_err(), "{text}");
        }
        let message = Civil::parse("2026-02-30T09:00").expect_err("no such day");
        assert_eq!(message, "no such day in the calendar: expected a date such as `2026-11-23`");
        assert_eq!(Civil::new(Date::MIN, 1440), None);
    }
}
