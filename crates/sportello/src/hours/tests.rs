//! Open or closed: cases by hand, and a simulation that looks at every minute.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::testing::{civil, hours};
use super::{Civil, Date, Holiday, Hours, HoursState, Span};

/// A shop with a pause, a short Saturday, holidays and special dates.
const SHOP: &str = "weekdays 9:00-13:00 14:00-18:00, saturday 9:00-12:00, \
                    holiday 12-25 01-01 easter-monday, 2026-12-24 9:00-12:00, 2026-12-28, 2027-01-01 10:00-11:00";
/// A bar that closes after midnight.
const BAR: &str = "friday 22:00-2:00, saturday 22:00-2:00, holiday 2026-12-26";

#[track_caller]
fn open(text: &str, now: &str, until: Option<&str>) {
    let expected = HoursState::Open { until: until.map(civil) };
    assert_eq!(hours(text).state(civil(now)), expected, "at {now}");
}

#[track_caller]
fn closed(text: &str, now: &str, opens: Option<&str>) {
    let expected = HoursState::Closed { opens: opens.map(civil) };
    assert_eq!(hours(text).state(civil(now)), expected, "at {now}");
}

#[test]
fn the_minute_of_closing_is_closed() {
    closed(SHOP, "2026-11-23T08:59", Some("2026-11-23T09:00"));
    open(SHOP, "2026-11-23T09:00", Some("2026-11-23T13:00"));
    open(SHOP, "2026-11-23T12:59", Some("2026-11-23T13:00"));
    closed(SHOP, "2026-11-23T13:00", Some("2026-11-23T14:00"));
    closed(SHOP, "2026-11-28T12:00", Some("2026-11-30T09:00"));
}

#[test]
fn holidays_and_special_dates_win_over_weekdays() {
    open(SHOP, "2026-12-24T11:00", Some("2026-12-24T12:00"));
    // Christmas is a Friday, then comes a Saturday, and the Monday is closed for once.
    closed(SHOP, "2026-12-24T12:00", Some("2026-12-26T09:00"));
    closed(SHOP, "2026-12-26T12:00", Some("2026-12-29T09:00"));
    closed(SHOP, "2026-04-04T12:00", Some("2026-04-07T09:00"));
}

#[test]
fn a_special_date_wins_over_a_holiday_across_the_year_end() {
    closed(SHOP, "2026-12-31T18:00", Some("2027-01-01T10:00"));
    open(SHOP, "2027-01-01T10:59", Some("2027-01-01T11:00"));
    closed(SHOP, "2027-12-31T18:00", Some("2028-01-03T09:00"));
}

#[test]
fn a_night_belongs_to_the_day_it_begins_on() {
    open(BAR, "2026-11-20T23:30", Some("2026-11-21T02:00"));
    open(BAR, "2026-11-21T01:59", Some("2026-11-21T02:00"));
    closed(BAR, "2026-11-21T02:00", Some("2026-11-21T22:00"));
    // The holiday does not end the night that runs into it, and has none of its own.
    open(BAR, "2026-12-26T01:00", Some("2026-12-26T02:00"));
    closed(BAR, "2026-12-26T02:00", Some("2027-01-01T22:00"));
    closed(BAR, "2026-12-27T01:00", Some("2027-01-01T22:00"));
}

#[test]
fn hours_that_touch_or_overlap_are_one() {
    open("monday 20:00-24:00, tuesday 0:00-3:00", "2026-11-23T21:00", Some("2026-11-24T03:00"));
    open("monday 9:00-18:00 10:00-11:00 17:00-19:00", "2026-11-23T10:30", Some("2026-11-23T19:00"));
    open("friday 22:00-2:00, saturday 1:00-5:00", "2026-11-20T23:00", Some("2026-11-21T05:00"));
    // The longer night is not forgotten for a shorter span that begins later.
    open("friday 22:00-12:00, saturday 8:00-9:00", "2026-11-21T08:30", Some("2026-11-21T12:00"));
    closed("friday 22:00-12:00, saturday 8:00-9:00", "2026-11-21T12:00", Some("2026-11-27T22:00"));
}

#[test]
fn always_and_never_have_no_end() {
    let always = "weekdays 0:00-24:00, saturday 0:00-24:00, sunday 0:00-24:00";
    open(always, "2026-11-23T00:00", None);
    open(&format!("{always}, holiday 12-25"), "2026-11-23T00:00", Some("2026-12-25T00:00"));
    closed("2026-11-23 9:00-10:00", "2026-11-23T10:00", None);
    closed("holiday easter", "2026-11-23T10:00", None);
    // The last hours there are still end.
    open("2026-11-23 9:00-10:00", "2026-11-23T09:30", Some("2026-11-23T10:00"));
}

#[test]
fn a_change_is_looked_for_400_days_ahead() {
    closed("2027-12-28 9:00-10:00", "2026-11-23T10:00", Some("2027-12-28T09:00"));
    closed("2027-12-29 9:00-10:00", "2026-11-23T10:00", None);
}

#[test]
fn leap_days_are_days() {
    // 29 February 2028 is a Tuesday.
    closed("tuesday 9:00-10:00", "2028-02-28T20:00", Some("2028-02-29T09:00"));
    closed("tuesday 9:00-10:00, holiday 02-29", "2028-02-28T20:00", Some("2028-03-07T09:00"));
    open("tuesday 22:00-2:00", "2028-03-01T01:00", Some("2028-03-01T02:00"));
}

#[test]
fn the_ends_of_the_calendar_are_quiet() {
    // It begins on a Saturday and ends on a Friday.
    open(BAR, "9999-12-31T23:59", None);
    closed(BAR, "9999-12-31T21:00", Some("9999-12-31T22:00"));
    closed(BAR, "0000-01-01T00:00", Some("0000-01-01T22:00"));
    closed("monday 9:00-10:00", "9999-12-31T23:59", None);
}

#[test]
fn a_state_is_tagged_in_json() {
    let cases = [
        (HoursState::Open { until: None }, r#"{"state":"open","until":null}"#),
        (
            HoursState::Closed { opens: Some(civil("2026-11-23T09:00")) },
            r#"{"state":"closed","opens":"2026-11-23T09:00"}"#,
        ),
    ];
    for (state, json) in cases {
        assert_eq!(serde_json::to_string(&state).expect("a state is JSON"), json);
        assert_eq!(serde_json::from_str::<HoursState>(json).expect(json), state);
    }
}

#[cfg(feature = "time-zones")]
#[test]
fn hours_follow_the_clock_when_it_changes() {
    // 2026-03-29 and 2026-10-25 are Sundays. 0:30, 1:30 and 2:30 UTC.
    let hours = hours("sunday 2:00-3:00");
    let open_at =
        |minutes: i64| matches!(hours.state(hours.moment(minutes * 60_000).local), HoursState::Open { .. });
    let spring = 29_579_070;
    assert_eq!([0, 60, 120].map(|later| open_at(spring + later)), [false, false, false]);
    let autumn = 29_881_470;
    assert_eq!([0, 60, 120].map(|later| open_at(autumn + later)), [true, true, false]);
}

/// Whether somebody is there in a minute, straight from the settings.
fn open_in(hours: &Hours, date: Date, minute: u16) -> bool {
    let spans = |date: Date| {
        let holiday = hours.holidays.iter().any(|holiday| holiday.falls_on(date));
        let usual = if holiday { &[][..] } else { &hours.week[date.weekday().index()] };
        hours.special.get(&date).map_or(usual, |special| special)
    };
    let within = |date, minute| spans(date).iter().any(|span| (span.from()..span.to()).contains(&minute));
    within(date, minute) || within(date.plus_days(-1), minute + 1440)
}

/// The state as somebody would find it who looked at the clock every minute until it changes.
fn simulated(hours: &Hours, now: Civil) -> HoursState {
    let open = open_in(hours, now.date(), now.minute());
    let later = (0..=400).flat_map(|ahead| {
        let first = if ahead == 0 { now.minute() } else { 0 };
        (first..1440).map(move |minute| (now.date().plus_days(ahead), minute))
    });
    let mut later = later.skip_while(|&(date, minute)| open_in(hours, date, minute) == open);
    let change = later.next().and_then(|(date, minute)| Civil::new(date, minute));
    if open { HoursState::Open { until: change } } else { HoursState::Closed { opens: change } }
}

fn any_span() -> impl Strategy<Value = Span> {
    // Quarters of an hour touch and overlap more often than minutes.
    let (from, length) = (0_u16..96, prop_oneof![4 => 1_u16..40, 1 => Just(96_u16), 1 => 1_u16..=96]);
    (from, length)
        .prop_filter_map("a day at most", |(from, length)| Span::new(from * 15, (from + length) * 15))
}

fn any_spans() -> impl Strategy<Value = Vec<Span>> {
    prop_oneof![
        2 => Just(Vec::new()),
        1 => Just(vec![Span::WHOLE_DAY]),
        4 => prop::collection::vec(any_span(), 1..4),
    ]
}

/// A date within three years around a leap day.
fn any_date() -> impl Strategy<Value = Date> {
    (20_800_i64..21_900).prop_map(Date::from_days)
}

fn any_holiday() -> impl Strategy<Value = Holiday> {
    prop_oneof![
        any_date().prop_map(|date| Holiday::Yearly { month: date.month(), day: date.day() }),
        any_date().prop_map(Holiday::Once),
        Just(Holiday::Easter),
        Just(Holiday::EasterMonday),
    ]
}

prop_compose! {
    fn any_hours()(
        week in prop_oneof![
            4 => prop::array::uniform7(any_spans()),
            1 => any_spans().prop_map(|spans| std::array::from_fn(|_| spans.clone())),
        ],
        holidays in prop::collection::vec(any_holiday(), 0..8),
        special in prop::collection::btree_map(any_date(), any_spans(), 0..20),
    ) -> Hours {
        Hours { time_zone: "Europe/Rome".into(), week, holidays, special }
    }
}

fn cases(count: u32) -> ProptestConfig {
    let config = ProptestConfig::with_cases(count);
    ProptestConfig { rng_seed: RngSeed::Fixed(1948), failure_persistence: None, ..config }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn the_state_is_what_a_look_at_every_minute_finds(hours in any_hours(), date in any_date(), minute in 0_u16..1440) {
        let now = Civil::new(date, minute).expect("a minute of the day");
        prop_assert_eq!(hours.state(now), simulated(&hours, now));
    }
}
