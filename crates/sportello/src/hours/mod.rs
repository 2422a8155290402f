//! Business hours: when the people behind the assistant are there.
//!
//! In: the hours a Faq states and a time that the caller read from a clock. Out: open or closed,
//! until when, and words for it in Italian and English. Everything is reckoned on the clock in the
//! shop ([`Civil`]); a [`Moment`] joins it to the time of the world, by an offset the caller knows
//! or, with the feature `time-zones`, by the rules of the Faq's zone. Nothing here reads a clock.
//!
//! ```
//! use sportello::Lang;
//! use sportello::hours::{Hours, HoursState, Moment, Span, Weekday, say_when};
//!
//! let mut hours = Hours { time_zone: "Europe/Rome".into(), ..Hours::default() };
//! hours.week[Weekday::Monday.index()] = vec![Span::parse("9:00-13:00")?];
//!
//! let friday_evening = Moment::at(1_795_194_000_000, 60).local;
//! let HoursState::Closed { opens: Some(opens) } = hours.state(friday_evening) else { panic!() };
//! assert_eq!(say_when(Lang::It, friday_evening, opens), "lunedì alle 9");
//! assert_eq!(hours.describe(Lang::En), "Mon 9 am-1 pm");
//! # Ok::<(), String>(())
//! ```

mod civil;
mod date;
mod describe;
mod holiday;
mod say;
mod span;
mod state;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod validate;
mod weekday;
#[cfg(feature = "time-zones")]
mod zone;

use std::collections::BTreeMap;

pub use civil::{Civil, Moment};
pub use date::Date;
pub use holiday::Holiday;
pub use say::{say_until, say_when};
pub use span::Span;
pub use state::HoursState;
pub use weekday::Weekday;
#[cfg(feature = "time-zones")]
pub use zone::known_zone;

/// When a shop's people are there, as the Faq states it.
///
/// A date has the hours under `special`, else none if it is a holiday, else those of its weekday.
/// Hours past midnight belong to the day they begin on: a holiday does not end the night before it
/// early, and has no night of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// The IANA name of the zone whose clock the hours follow, such as `Europe/Rome`.
    pub time_zone: String,
    /// The hours of each weekday, by [`Weekday::index`], in any order within a day.
    pub week: [Vec<Span>; 7],
    /// Days without hours.
    pub holidays: Vec<Holiday>,
    /// Hours of single dates, which win over holidays and weekdays; an empty list is closed.
    pub special: BTreeMap<Date, Vec<Span>>,
}

impl Hours {
    /// The hours that begin on a date.
    pub fn on(&self, date: Date) -> &[Span] {
        match self.special.get(&date) {
            Some(spans) => spans,
            None if self.holidays.iter().any(|holiday| holiday.falls_on(date)) => &[],
            None => &self.week[date.weekday().index()],
        }
    }
}
