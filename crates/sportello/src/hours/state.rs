//! Open or closed, and until when.
//!
//! In: the hours and the time on the wall. Out: [`HoursState`]. When clocks are put back, an hour of
//! the night comes twice and is open twice; when they are put forward, an opening within the hour
//! that is left out is said as it was written, though the clock jumps over it.

use serde::{Deserialize, Serialize};

use super::Hours;
use super::civil::{Civil, DAY};
use super::date::Date;

/// How many days ahead a change is looked for: a year with its holidays, and a month.
const HORIZON_DAYS: i32 = 400;

/// Whether somebody is there, and when that changes.
///
/// In JSON `{"state": "closed", "opens": "2026-11-23T09:00"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum HoursState {
    /// Somebody is there.
    Open {
        /// The first minute when nobody is; `None` if that is not within 400 days.
        until: Option<Civil>,
    },
    /// Nobody is there.
    Closed {
        /// The first minute when somebody is; `None` if that is not within 400 days.
        opens: Option<Civil>,
    },
}

impl Hours {
    /// Whether somebody is there at a time on the wall, and when that changes.
    ///
    /// Hours that touch or overlap are one: closing at midnight and opening at midnight is staying open.
    pub fn state(&self, now: Civil) -> HoursState {
        let minute = now.minutes();
        let last = now.date().plus_days(HORIZON_DAYS).days();
        // Where the hours that hold this minute end, as far as they have been followed.
        let mut end = None;
        for (opens, closes) in self.stretches(now.date().plus_days(-1).days(), last) {
            match end {
                None if closes <= minute => {}
                None if opens > minute => {
                    return HoursState::Closed { opens: Some(Civil::from_minutes(opens)) };
                }
                Some(so_far) if opens > so_far => break,
                _ => end = end.max(Some(closes)),
            }
        }
        let Some(end) = end else { return HoursState::Closed { opens: None } };
        let until = (end < midnight(last + 1)).then(|| Civil::from_minutes(end));
        HoursState::Open { until }
    }

    /// The hours that begin on the days from one to another, both included, by opening: when they
    /// open and close, in minutes since 1970 on the wall.
    fn stretches(&self, first: i32, last: i32) -> impl Iterator<Item = (i64, i64)> + '_ {
        (first..=last).flat_map(|day| {
            let mut spans = self.on(Date::from_days(day.into())).to_vec();
            spans.sort_unstable();
            let start = midnight(day);
            let at = move |minute: u16| start + i64::from(minute);
            spans.into_iter().map(move |span| (at(span.from()), at(span.to())))
        })
    }
}

/// The start of a day, in minutes since 1970 on the wall.
fn midnight(day: i32) -> i64 {
    i64::from(day) * i64::from(DAY)
}
