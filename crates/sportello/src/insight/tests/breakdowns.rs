//! By day, language, topic and channel, and by period.

use super::scribe::*;
use crate::hours::Date;
use crate::insight::{Insight, Measure, NO_CHANNEL, NO_LANG, NO_TOPIC, Options, Period, Slice};
use crate::journal::Record;
use crate::rules::Reason;

fn journal() -> Vec<Record> {
    let mut talks = [
        talk("a", None, &[(0, answered("resi")), (DAY, unanswered("tempi"))]),
        talk("b", None, &[(0, in_english(asked_back("cambi", "tempi"))), (1, chose("tempi"))]),
        talk("c", None, &[(DAY, handed_over(Reason::Person)), (DAY + 1, joined())]),
        talk("d", None, &[(DAY, answered("gone")), (DAY + 1, handed_over(Reason::Legal))]),
    ];
    for record in &mut talks[3] {
        record.channel = "whatsapp".into();
    }
    for record in &mut talks[2] {
        record.channel.clear();
    }
    talks.concat()
}

fn of(period: Period) -> Insight {
    let options = Options { now: Some(at(30 * DAY)), period, ..Options::default() };
    Insight::of(&journal(), &faq(), options)
}

#[track_caller]
fn check(slices: &[Slice], expected: &[(&str, [u64; 5])]) {
    let row = |slice: &Slice| {
        let row = [
            slice.answered.of,
            slice.clarified.of,
            slice.abstained.of,
            slice.contained.among,
            slice.handed_over.of,
        ];
        (slice.name.clone(), row)
    };
    let rows: Vec<_> = slices.iter().map(row).collect();
    let expected: Vec<_> = expected.iter().map(|(name, row)| ((*name).to_owned(), *row)).collect();
    assert_eq!(rows, expected);
}

#[test]
fn questions_count_where_they_are_and_conversations_where_they_began() {
    let insight = of(Period::default());
    check(&insight.by_day, &[("2026-11-02", [1, 1, 0, 2, 0]), ("2026-11-03", [1, 0, 1, 1, 2])]);
    check(&insight.by_lang, &[(NO_LANG, [0, 0, 0, 0, 1]), ("it", [2, 0, 1, 2, 1]), ("en", [0, 1, 0, 1, 0])]);
    check(
        &insight.by_topic,
        &[("resi", [1, 1, 0, 2, 0]), (NO_TOPIC, [1, 0, 0, 1, 2]), ("consegne", [0, 0, 1, 0, 0])],
    );
    check(
        &insight.by_channel,
        &[("web", [1, 1, 1, 2, 0]), ("whatsapp", [1, 0, 0, 1, 1]), (NO_CHANNEL, [0, 0, 0, 0, 1])],
    );
}

#[test]
fn adjoining_periods_count_everything_once() {
    let day = |text| Date::parse(text).expect("a date");
    let first = of(Period { from: None, to: Some(day("2026-11-02")) });
    let second = of(Period { from: Some(day("2026-11-03")), to: None });
    let both = of(Period::default());
    for measure in Measure::ALL {
        let ratios = [&first, &second, &both].map(|insight| insight.ratio(measure));
        let [first, second, both] = ratios;
        assert_eq!((first.of + second.of, first.among + second.among), (both.of, both.among), "{measure:?}");
    }
    assert_eq!(first.waits.taken + second.waits.taken, both.waits.taken);
    assert_eq!(first.ratio(Measure::Contained).among, 2, "what began on the day, whenever it went on");
}
