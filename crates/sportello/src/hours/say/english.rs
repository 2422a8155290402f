//! English words for times: 12 hours with am and pm, minutes only where there are some.

use super::{Day, Named};
use crate::hours::civil::Civil;
use crate::hours::weekday::Weekday;

pub fn when(now: Civil, then: Civil) -> String {
    match Named::of(now, then) {
        Named::Today | Named::Midnight => format!("at {}", clock(then.minute())),
        Named::Tomorrow => format!("tomorrow at {}", clock(then.minute())),
        Named::On(date) => format!("on {} at {}", day(&date), clock(then.minute())),
        Named::MidnightBetween(before, after) => {
            format!("at midnight between {} and {}", day(&before), day(&after))
        }
    }
}

pub fn until(now: Civil, then: Civil) -> String {
    let when = when(now, then);
    let bare = when.strip_prefix("at ").or_else(|| when.strip_prefix("on ")).unwrap_or(&when);
    format!("until {bare}")
}

/// "9 am", "9:30 am", "noon", "midnight", of a minute of the day.
pub fn clock(minute: u16) -> String {
    match minute % (24 * 60) {
        0 => "midnight".to_owned(),
        720 => "noon".to_owned(),
        minute => format!("{} {}", hour(minute), half(minute)),
    }
}

/// "9", "9:30", of a minute of the day.
pub fn hour(minute: u16) -> String {
    let hour = (minute / 60 + 11) % 12 + 1;
    match minute % 60 {
        0 => format!("{hour}"),
        minute => format!("{hour}:{minute:02}"),
    }
}

/// Which half of the day a minute is in.
pub fn half(minute: u16) -> &'static str {
    if minute % (24 * 60) < 12 * 60 { "am" } else { "pm" }
}

fn day(Day { date, dated, with_year }: &Day) -> String {
    let mut day = weekday(date.weekday()).to_owned();
    if *dated {
        day += &format!(" {} {}", date.day(), month(date.month()));
    }
    if *with_year {
        day += &format!(" {}", date.year());
    }
    day
}

fn weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

fn month(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}
