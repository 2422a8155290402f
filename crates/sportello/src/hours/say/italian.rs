//! Italian words for times: 24 hours, minutes only where there are some, "1º" for the first.

use super::{Day, Named};
use crate::hours::civil::Civil;
use crate::hours::weekday::Weekday;

pub fn when(now: Civil, then: Civil) -> String {
    match Named::of(now, then) {
        Named::Today => at(then.minute()),
        Named::Tomorrow => format!("domani {}", at(then.minute())),
        Named::On(date) => format!("{} {}", day(&date), at(then.minute())),
        Named::Midnight => "a mezzanotte".to_owned(),
        Named::MidnightBetween(before, after) => {
            format!("a mezzanotte tra {} e {}", day(&before), day(&after))
        }
    }
}

pub fn until(now: Civil, then: Civil) -> String {
    match Named::of(now, then) {
        // The preposition is there already: "alle 18", "a mezzanotte".
        Named::Today | Named::Midnight => format!("fino {}", when(now, then)),
        Named::Tomorrow | Named::On(_) => format!("fino a {}", when(now, then)),
        Named::MidnightBetween(before, after) => {
            format!("fino alla mezzanotte tra {} e {}", day(&before), day(&after))
        }
    }
}

fn at(minute: u16) -> String {
    match (minute / 60, minute % 60) {
        (12, 0) => "a mezzogiorno".to_owned(),
        (1, 0) => "all'una".to_owned(),
        (1, minute) => format!("all'1:{minute:02}"),
        (hour, 0) => format!("alle {hour}"),
        (hour, minute) => format!("alle {hour}:{minute:02}"),
    }
}

fn day(Day { date, dated, with_year }: &Day) -> String {
    let mut day = weekday(date.weekday()).to_owned();
    if *dated {
        let ordinal = if date.day() == 1 { "º" } else { "" };
        day += &format!(" {}{ordinal} {}", date.day(), month(date.month()));
    }
    if *with_year {
        day += &format!(" {}", date.year());
    }
    day
}

fn weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "lunedì",
        Weekday::Tuesday => "martedì",
        Weekday::Wednesday => "mercoledì",
        Weekday::Thursday => "giovedì",
        Weekday::Friday => "venerdì",
        Weekday::Saturday => "sabato",
        Weekday::Sunday => "domenica",
    }
}

fn month(month: u8) -> &'static str {
    match month {
        1 => "gennaio",
        2 => "febbraio",
        3 => "marzo",
        4 => "aprile",
        5 => "maggio",
        6 => "giugno",
        7 => "luglio",
        8 => "agosto",
        9 => "settembre",
        10 => "ottobre",
        11 => "novembre",
        _ => "dicembre",
    }
}
