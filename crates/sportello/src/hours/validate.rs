//! What may be wrong with hours whose every part could be read.
//!
//! In: [`Hours`]. Out: one message for each problem, lower case, no full stop.

use super::civil::DAY;
use super::weekday::Weekday;
use super::{Hours, Span};

impl Hours {
    /// Everything that is wrong: hours that overlap, none at all, a holiday that no year has, a time
    /// zone whose name cannot be one. Empty when all is well.
    ///
    /// Whether the zone exists is for `known_zone`, which builds with the feature `time-zones` have.
    pub fn validate(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if !is_zone_name(&self.time_zone) {
            let name: String = self.time_zone.chars().take(40).flat_map(char::escape_debug).collect();
            problems.push(format!("`time_zone`: expected a name such as `Europe/Rome`, found `{name}`"));
        }
        for holiday in self.holidays.iter().filter(|holiday| !holiday.exists()) {
            problems.push(format!("the holiday `{holiday}`: no such day in the calendar"));
        }
        if self.week.iter().chain(self.special.values()).all(Vec::is_empty) {
            problems.push("never open: expected hours on one day at least".to_owned());
        }
        self.overlaps_in_the_week(&mut problems);
        self.overlaps_on_special_dates(&mut problems);
        problems
    }

    fn overlaps_in_the_week(&self, problems: &mut Vec<String>) {
        for (day, next) in Weekday::ALL.into_iter().zip(Weekday::ALL.into_iter().cycle().skip(1)) {
            let (spans, after) = (&self.week[day.index()], &self.week[next.index()]);
            overlaps_within(day.key(), spans, problems);
            overlaps_across((day.key(), spans), (next.key(), after), problems);
        }
    }

    /// Special dates with themselves, and with the dates on either side as they turn out.
    fn overlaps_on_special_dates(&self, problems: &mut Vec<String>) {
        for (&date, spans) in &self.special {
            let (before, after) = (date.plus_days(-1), date.plus_days(1));
            let names = [before, date, after].map(|date| date.to_string());
            let [name_before, name, name_after] = &names;
            overlaps_across((name_before, self.on(before)), (name, spans), problems);
            overlaps_within(name, spans, problems);
            // If the date after is special too, its own turn compares the two.
            if !self.special.contains_key(&after) {
                overlaps_across((name, spans), (name_after, self.on(after)), problems);
            }
        }
    }
}

fn overlaps_within(day: &str, spans: &[Span], problems: &mut Vec<String>) {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    for (first, second) in spans.iter().zip(spans.iter().skip(1)) {
        if first.to() > second.from() {
            problems.push(format!("`{day}`: `{first}` and `{second}` overlap"));
        }
    }
}

/// Hours past midnight that run into those of the day after.
fn overlaps_across(
    (day, spans): (&str, &[Span]),
    (next, after): (&str, &[Span]),
    problems: &mut Vec<String>,
) {
    for night in spans {
        for span in after.iter().filter(|span| night.to() > DAY + span.from()) {
            problems.push(format!("`{day}`: `{night}` runs into `{span}` of `{next}`"));
        }
    }
}

/// Whether a name has the shape of the zones that are in use: `UTC`, or an area and one or two
/// places in it, `Europe/Rome`, `America/Argentina/Buenos_Aires`.
fn is_zone_name(name: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-+".contains(&byte))
    };
    name == "UTC" || ((2..=3).contains(&name.split('/').count()) && name.split('/').all(is_part))
}

#[cfg(test)]
mod tests {
    use super::super::testing::hours;
    use super::super::{Holiday, Hours};

    #[track_caller]
    fn check(hours: &Hours, expected: &[&str]) {
        assert_eq!(hours.validate(), expected);
    }

    #[test]
    fn good_hours_have_no_problems() {
        let touching = hours("monday 9:00-13:00 13:00-18:00, saturday 22:00-2:00, sunday 2:00-3:00");
        check(&touching, &[]);
        check(&Hours { time_zone: "America/Argentina/Buenos_Aires".into(), ..touching.clone() }, &[]);
        check(&Hours { time_zone: "UTC".into(), ..touching }, &[]);
        check(&hours("2026-12-24 9:00-12:00"), &[]);
    }

    #[test]
    fn hours_that_overlap_are_named() {
        check(
            &hours("monday 12:00-18:00 9:00-13:00, sunday 22:00-10:00"),
            &[
                "`monday`: `9:00-13:00` and `12:00-18:00` overlap",
                "`sunday`: `22:00-10:00` runs into `9:00-13:00` of `monday`",
            ],
        );
    }

    #[test]
    fn special_dates_are_compared_with_the_days_beside_them() {
        check(
            // 24 December 2026 is a Thursday.
            &hours("wednesday 20:00-4:00, friday 1:00-5:00, 2026-12-24 3:00-6:00 5:00-7:00 22:00-2:00"),
            &[
                "`2026-12-23`: `20:00-4:00` runs into `3:00-6:00` of `2026-12-24`",
                "`2026-12-24`: `3:00-6:00` and `5:00-7:00` overlap",
                "`2026-12-24`: `22:00-2:00` runs into `1:00-5:00` of `2026-12-25`",
            ],
        );
        check(
            &hours("2026-12-24 22:00-2:00, 2026-12-25 1:00-5:00"),
            &["`2026-12-24`: `22:00-2:00` runs into `1:00-5:00` of `2026-12-25`"],
        );
        // A holiday has no hours to run into.
        check(&hours("friday 1:00-5:00, 2026-12-24 22:00-2:00, holiday 12-25"), &[]);
    }

    #[test]
    fn hours_without_hours_are_a_problem() {
        check(&hours("2026-12-24"), &["never open: expected hours on one day at least"]);
    }

    #[test]
    fn a_holiday_made_in_code_must_exist() {
        let holidays = vec![Holiday::Yearly { month: 2, day: 29 }, Holiday::Yearly { month: 2, day: 30 }];
        let hours = Hours { holidays, ..hours("monday 9:00-13:00") };
        check(&hours, &["the holiday `02-30`: no such day in the calendar"]);
    }

    #[test]
    fn a_time_zone_has_an_area_and_a_place() {
        let names =
            ["", "Roma", "Europe/", "/Rome", "Europe/Rome ", "a/b/c/d", "Europe/R\u{f4}me", "+01:00", "1/2"];
        for name in names {
            let hours = Hours { time_zone: name.into(), ..hours("monday 9:00-13:00") };
            check(&hours, &[&format!("`time_zone`: expected a name such as `Europe/Rome`, found `{name}`")]);
        }
    }
}
