//! The week in a line, as it hangs on a shop's door.
//!
//! In: the hours of the weekdays. Out: "lun-ven 9-13, 14-18; sab 9-12" or "Mon-Fri 9 am-1 pm,
//! 2-6 pm; Sat 9 am-noon". Days alike stand together; closed days are left out.

use super::civil::DAY;
use super::say::{clock, half, hour};
use super::weekday::Weekday;
use super::{Hours, Span};
use crate::text::Lang;

impl Hours {
    /// The hours of an ordinary week, in words; empty if there are none. Holidays and special
    /// dates are not told.
    pub fn describe(&self, lang: Lang) -> String {
        let groups: Vec<_> = self.groups().iter().map(|group| group.describe(lang)).collect();
        groups.join("; ")
    }

    /// The days with hours, those alike together, by the first day of each group.
    fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for day in Weekday::ALL {
            let mut spans = self.week[day.index()].clone();
            spans.sort_unstable();
            match groups.iter_mut().find(|group| group.spans == spans) {
                _ if spans.is_empty() => {}
                Some(group) => group.days.push(day),
                None => groups.push(Group { days: vec![day], spans }),
            }
        }
        groups
    }
}

/// Days with the same hours.
struct Group {
    days: Vec<Weekday>,
    spans: Vec<Span>,
}

impl Group {
    fn describe(&self, lang: Lang) -> String {
        let spans: Vec<_> = self.spans.iter().map(|span| describe_span(lang, *span)).collect();
        format!("{} {}", self.describe_days(lang), spans.join(", "))
    }

    /// "lun-ven", "lun, mer-gio", "tutti i giorni".
    fn describe_days(&self, lang: Lang) -> String {
        if self.days.len() == Weekday::ALL.len() {
            return every_day(lang).to_owned();
        }
        let runs = self.days.chunk_by(|day, next| day.index() + 1 == next.index());
        let runs: Vec<_> = runs.filter_map(|run| describe_run(lang, run)).collect();
        runs.join(", ")
    }
}

fn describe_run(lang: Lang, run: &[Weekday]) -> Option<String> {
    let first = short(lang, *run.first()?);
    let last = short(lang, *run.last()?);
    Some(if first == last { first.to_owned() } else { format!("{first}-{last}") })
}

fn describe_span(lang: Lang, span: Span) -> String {
    match lang {
        Lang::It if span == Span::WHOLE_DAY => "24 ore su 24".to_owned(),
        Lang::En if span == Span::WHOLE_DAY => "24 hours".to_owned(),
        Lang::It => format!("{}-{}", italian_clock(span.from()), italian_clock(span.to())),
        Lang::En => english_span(span.from(), span.to()),
    }
}

/// "9", "9:30"; midnight as an end is 24.
fn italian_clock(minute: u16) -> String {
    let minute = if minute > DAY { minute - DAY } else { minute };
    match minute % 60 {
        0 => format!("{}", minute / 60),
        rest => format!("{}:{rest:02}", minute / 60),
    }
}

/// "9 am-1 pm", or "2-6 pm" where one "pm" does for both.
fn english_span(from: u16, to: u16) -> String {
    let named = |minute: u16| minute.is_multiple_of(DAY / 2);
    if to <= DAY && half(from) == half(to) && !named(from) && !named(to) {
        format!("{}-{} {}", hour(from), hour(to), half(to))
    } else {
        format!("{}-{}", clock(from), clock(to))
    }
}

fn every_day(lang: Lang) -> &'static str {
    match lang {
        Lang::It => "tutti i giorni",
        Lang::En => "every day",
    }
}

fn short(lang: Lang, day: Weekday) -> &'static str {
    let [italian, english] = match day {
        Weekday::Monday => ["lun", "Mon"],
        Weekday::Tuesday => ["mar", "Tue"],
        Weekday::Wednesday => ["mer", "Wed"],
        Weekday::Thursday => ["gio", "Thu"],
        Weekday::Friday => ["ven", "Fri"],
        Weekday::Saturday => ["sab", "Sat"],
        Weekday::Sunday => ["dom", "Sun"],
    };
    match lang {
        Lang::It => italian,
        Lang::En => english,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::hours;
    use super::*;

    #[track_caller]
    fn check(week: &str, italian: &str, english: &str) {
        assert_eq!(Lang::ALL.map(|lang| hours(week).describe(lang)), [italian, english], "{week}");
    }

    #[test]
    fn days_alike_stand_together() {
        check(
            "weekdays 14:00-18:00 9:00-13:00, saturday 9:00-12:00",
            "lun-ven 9-13, 14-18; sab 9-12",
            "Mon-Fri 9 am-1 pm, 2-6 pm; Sat 9 am-noon",
        );
        check(
            "monday 9:00-13:00, tuesday 15:00-19:30, wednesday 9:00-13:00, thursday 9:00-13:00, sunday 9:00-13:00",
            "lun, mer-gio, dom 9-13; mar 15-19:30",
            "Mon, Wed-Thu, Sun 9 am-1 pm; Tue 3-7:30 pm",
        );
        check(
            "weekdays 9:30-11:00, saturday 9:30-11:00, sunday 9:30-11:00",
            "tutti i giorni 9:30-11",
            "every day 9:30-11 am",
        );
        check("2026-12-24 9:00-12:00", "", "");
    }

    #[test]
    fn night_and_noon_are_told_as_people_do() {
        check("saturday 22:00-2:00", "sab 22-2", "Sat 10 pm-2 am");
        check("saturday 22:00-21:30", "sab 22-21:30", "Sat 10 pm-9:30 pm");
        check("saturday 0:00-24:00", "sab 24 ore su 24", "Sat 24 hours");
        check("saturday 20:00-24:00", "sab 20-24", "Sat 8 pm-midnight");
        check("saturday 0:00-6:00", "sab 0-6", "Sat midnight-6 am");
        check("saturday 12:00-15:00", "sab 12-15", "Sat noon-3 pm");
        check("saturday 12:30-15:00", "sab 12:30-15", "Sat 12:30-3 pm");
        check("saturday 20:00-12:00", "sab 20-12", "Sat 8 pm-noon");
        check("saturday 20:00-0:30", "sab 20-0:30", "Sat 8 pm-12:30 am");
    }
}
