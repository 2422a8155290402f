//! Hours in short for the tests: `weekdays 9:00-13:00, 2026-12-24, holiday easter 12-25`.

use super::{Civil, Date, Holiday, Hours, Span, Weekday};

/// Hours in Rome of days, special dates and holidays, each with what follows it.
#[track_caller]
pub fn hours(text: &str) -> Hours {
    let mut hours = Hours { time_zone: "Europe/Rome".into(), ..Hours::default() };
    for part in text.split(", ") {
        let (day, rest) = part.split_once(' ').unwrap_or((part, ""));
        let words = || rest.split_whitespace();
        let spans = || words().map(|word| Span::parse(word).expect(word)).collect::<Vec<_>>();
        match (day, Weekday::from_key(day)) {
            (_, Some(day)) => hours.week[day.index()] = spans(),
            ("weekdays", _) => hours.week[..5].fill(spans()),
            ("holiday", _) => {
                hours.holidays = words().map(|word| Holiday::parse(word).expect(word)).collect()
            }
            _ => _ = hours.special.insert(Date::parse(day).expect(day), spans()),
        }
    }
    hours
}

#[track_caller]
pub fn civil(text: &str) -> Civil {
    Civil::parse(text).expect(text)
}
