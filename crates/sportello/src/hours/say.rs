//! A time in words, as near to the reader as it can be said.
//!
//! In: the time it is, a time to speak of, a language. Out: a phrase for the middle of a sentence,
//! as Italian shop pages and English ones write it.

mod english;
mod italian;

pub(super) use english::{clock, half, hour};

use super::civil::Civil;
use super::date::Date;
use crate::text::Lang;

/// A time in words that follow a verb: "alle 14", "domani alle 9:30", "lunedì a mezzogiorno",
/// "lunedì 7 dicembre alle 9"; "at 2 pm", "tomorrow at 9 am", "on Monday 7 December at 9:30 am".
///
/// A day is named by its weekday up to six days ahead and with its date further on or in the past,
/// with the year if that is another. Midnight is named by the days on either side of it, "a
/// mezzanotte tra lunedì e martedì", unless it is the next.
pub fn say_when(lang: Lang, now: Civil, then: Civil) -> String {
    match lang {
        Lang::It => italian::when(now, then),
        Lang::En => english::when(now, then),
    }
}

/// A time in words that say how long something lasts: "fino alle 18", "fino a domani alle 2",
/// "fino a mezzanotte"; "until 6 pm", "until tomorrow at 2 am", "until midnight".
pub fn say_until(lang: Lang, now: Civil, then: Civil) -> String {
    match lang {
        Lang::It => italian::until(now, then),
        Lang::En => english::until(now, then),
    }
}

/// How a time is best named, seen from another.
enum Named {
    /// On the same day.
    Today,
    /// On the day after.
    Tomorrow,
    /// On a later day.
    On(Day),
    /// At the end of the same day.
    Midnight,
    /// At midnight between two days.
    MidnightBetween(Day, Day),
}

/// How a day is best named.
struct Day {
    date: Date,
    /// Whether the weekday is not enough.
    dated: bool,
    /// Whether the year has to be said.
    with_year: bool,
}

impl Named {
    fn of(now: Civil, then: Civil) -> Self {
        let (today, date) = (now.date(), then.date());
        let ahead = date.days() - today.days();
        let dated = !(0..=6).contains(&ahead);
        let day = |date: Date| Day { date, dated, with_year: dated && date.year() != today.year() };
        match (then.minute(), ahead) {
            (0, 0 | 1) => Self::Midnight,
            (0, _) => Self::MidnightBetween(day(date.plus_days(-1)), day(date)),
            (_, 0) => Self::Today,
            (_, 1) => Self::Tomorrow,
            _ => Self::On(day(date)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::civil;
    use super::*;

    #[track_caller]
    fn check(now: &str, then: &str, italian: &str, english: &str) {
        let (from, to) = (civil(now), civil(then));
        let said = Lang::ALL.map(|lang| say_when(lang, from, to));
        assert_eq!(said, [italian, english], "{then}, seen from {now}");
    }

    /// A Sunday evening.
    const NOW: &str = "2026-11-22T18:30";

    #[test]
    fn a_time_is_named_by_the_nearest_day_that_is_clear() {
        check(NOW, "2026-11-22T20:00", "alle 20", "at 8 pm");
        check(NOW, "2026-11-22T09:00", "alle 9", "at 9 am");
        check(NOW, "2026-11-23T09:30", "domani alle 9:30", "tomorrow at 9:30 am");
        check(NOW, "2026-11-24T09:00", "martedì alle 9", "on Tuesday at 9 am");
        check(NOW, "2026-11-28T09:00", "sabato alle 9", "on Saturday at 9 am");
        check(NOW, "2026-11-29T09:00", "domenica 29 novembre alle 9", "on Sunday 29 November at 9 am");
        check(NOW, "2026-12-01T09:00", "martedì 1º dicembre alle 9", "on Tuesday 1 December at 9 am");
        check(NOW, "2026-11-21T09:00", "sabato 21 novembre alle 9", "on Saturday 21 November at 9 am");
    }

    #[test]
    fn another_year_is_said_where_the_date_is() {
        check(NOW, "2027-01-04T09:00", "lunedì 4 gennaio 2027 alle 9", "on Monday 4 January 2027 at 9 am");
        check("2026-12-31T20:00", "2027-01-01T09:00", "domani alle 9", "tomorrow at 9 am");
        check("2026-12-31T20:00", "2027-01-02T09:00", "sabato alle 9", "on Saturday at 9 am");
    }

    #[test]
    fn hours_are_written_as_they_are_spoken() {
        check(NOW, "2026-11-22T00:30", "alle 0:30", "at 12:30 am");
        check(NOW, "2026-11-22T01:00", "all'una", "at 1 am");
        check(NOW, "2026-11-22T01:05", "all'1:05", "at 1:05 am");
        check(NOW, "2026-11-22T08:00", "alle 8", "at 8 am");
        check(NOW, "2026-11-22T11:59", "alle 11:59", "at 11:59 am");
        check(NOW, "2026-11-22T12:00", "a mezzogiorno", "at noon");
        check(NOW, "2026-11-22T12:30", "alle 12:30", "at 12:30 pm");
        check(NOW, "2026-11-22T13:00", "alle 13", "at 1 pm");
        check(NOW, "2026-11-25T12:00", "mercoledì a mezzogiorno", "on Wednesday at noon");
    }

    #[test]
    fn a_midnight_that_is_not_the_next_is_named_by_both_days() {
        check(NOW, "2026-11-23T00:00", "a mezzanotte", "at midnight");
        check(
            NOW,
            "2026-11-24T00:00",
            "a mezzanotte tra lunedì e martedì",
            "at midnight between Monday and Tuesday",
        );
        check(
            "2026-12-01T08:00",
            "2027-01-01T00:00",
            "a mezzanotte tra giovedì 31 dicembre e venerdì 1º gennaio 2027",
            "at midnight between Thursday 31 December and Friday 1 January 2027",
        );
    }

    #[track_caller]
    fn lasts(then: &str, italian: &str, english: &str) {
        let (from, to) = (civil(NOW), civil(then));
        let said = Lang::ALL.map(|lang| say_until(lang, from, to));
        assert_eq!(said, [italian, english], "until {then}, seen from {NOW}");
    }

    #[test]
    fn an_end_takes_the_words_that_go_with_it() {
        lasts("2026-11-22T20:00", "fino alle 20", "until 8 pm");
        lasts("2026-11-22T12:00", "fino a mezzogiorno", "until noon");
        lasts("2026-11-22T01:00", "fino all'una", "until 1 am");
        lasts("2026-11-23T00:00", "fino a mezzanotte", "until midnight");
        lasts("2026-11-23T02:00", "fino a domani alle 2", "until tomorrow at 2 am");
        lasts("2026-11-25T18:00", "fino a mercoledì alle 18", "until Wednesday at 6 pm");
        lasts("2026-12-08T18:00", "fino a martedì 8 dicembre alle 18", "until Tuesday 8 December at 6 pm");
        lasts(
            "2026-11-25T00:00",
            "fino alla mezzanotte tra martedì e mercoledì",
            "until midnight between Tuesday and Wednesday",
        );
    }

    #[test]
    fn every_month_and_weekday_has_its_name() {
        let named = |lang| {
            let fifth = (1..=12).filter_map(|month| Civil::new(Date::new(2026, month, 5)?, 540));
            fifth.map(|then| say_when(lang, civil("2026-12-31T09:00"), then)).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(
            named(Lang::It).replace(" alle 9", ""),
            "lunedì 5 gennaio, giovedì 5 febbraio, giovedì 5 marzo, domenica 5 aprile, martedì 5 maggio, \
             venerdì 5 giugno, domenica 5 luglio, mercoledì 5 agosto, sabato 5 settembre, lunedì 5 ottobre, \
             giovedì 5 novembre, sabato 5 dicembre"
        );
        assert_eq!(
            named(Lang::En).replace(" at 9 am", "").replace("on ", ""),
            "Monday 5 January, Thursday 5 February, Thursday 5 March, Sunday 5 April, Tuesday 5 May, \
             Friday 5 June, Sunday 5 July, Wednesday 5 August, Saturday 5 September, Monday 5 October, \
             Thursday 5 November, Saturday 5 December"
        );
    }
}
