//! How pressing a proposal is, and why.
//!
//! A source counts 1 when it asked today and half after [`HALF_LIFE_DAYS`]; twice as much more if it went on to a
//! person. Raw counts do not matter: who asks ten times counts once.

use serde::{Deserialize, Serialize};

use super::journal::DAY_MS;
use super::traffic::Traffic;
use crate::hours::Moment;

/// After so many days a source counts half: a month ago is another season of a shop.
const HALF_LIFE_DAYS: f32 = 30.0;
/// How much a source that went to a person counts more: an operator's minutes against a reply's.
/// A choice of costs, not a fitted number.
const HANDOVER: f32 = 2.0;
/// The weeks that a trend looks back, and those that it compares with the ones before.
const TREND_WEEKS: i64 = 4;
const RECENT_WEEKS: i64 = 2;
/// Rising or falling is by half, and by two sources.
const TREND_FACTOR: u32 = 3;
const TREND_LEAST: u32 = 2;

/// A part of a priority.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Why {
    /// Sources, each by how long ago it asked.
    Sources(f32),
    /// What is added for those that went to a person.
    Handovers(f32),
    /// Nobody needs the entry: housekeeping.
    Unused(f32),
}

impl Why {
    /// What it adds to the priority.
    pub fn value(self) -> f32 {
        match self {
            Self::Sources(value) | Self::Handovers(value) | Self::Unused(value) => value,
        }
    }
}

/// How many ask, and whether they become more.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trend {
    /// Sources a week, over the last four weeks.
    pub per_week: f32,
    /// The last two weeks against the two before.
    pub direction: TrendDirection,
}

/// Whether more customers ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TrendDirection {
    /// Half as many again, or more.
    Rising,
    /// Neither.
    Steady,
    /// Two thirds, or fewer.
    Falling,
}

/// The parts of the priority.
pub fn reasons(traffic: &Traffic, now: Moment) -> Vec<Why> {
    let weight = |last: i64| {
        let days = (now.unix_ms.saturating_sub(last)).max(0) as f32 / DAY_MS as f32;
        libm::exp2f(-days / HALF_LIFE_DAYS)
    };
    let sources = traffic.sources.values().map(|source| weight(source.last)).sum();
    let handed = traffic.sources.values().filter(|source| source.handed_over);
    let handovers: f32 = handed.map(|source| weight(source.last) * HANDOVER).sum();
    let mut reasons = vec![Why::Sources(sources)];
    reasons.extend((handovers > 0.0).then_some(Why::Handovers(handovers)));
    reasons
}

/// The trend of when sources asked, each at its last time.
pub fn trend(traffic: &Traffic, now: Moment) -> Trend {
    let week = 7 * DAY_MS;
    let between = |from: i64, to: i64| {
        let within = |last: i64| (from * week..to * week).contains(&now.unix_ms.saturating_sub(last));
        traffic.sources.values().filter(|source| within(source.last)).count() as u32
    };
    let (recent, before) = (between(0, RECENT_WEEKS), between(RECENT_WEEKS, TREND_WEEKS));
    let much = |more: u32, less: u32| 2 * more >= TREND_FACTOR * less && more >= less + TREND_LEAST;
    let direction = if much(recent, before) {
        TrendDirection::Rising
    } else if much(before, recent) {
        TrendDirection::Falling
    } else {
        TrendDirection::Steady
    };
    Trend { per_week: (recent + before) as f32 / TREND_WEEKS as f32, direction }
}

#[cfg(test)]
mod tests {
    use super::super::traffic::Source;
    use super::*;

    /// Sources that asked so many days ago.
    fn traffic(days: &[i64], handed_over: bool) -> Traffic {
        let source = |days: &i64| Source { last: -days * DAY_MS, handed_over };
        let sources = days.iter().enumerate().map(|(at, days)| (at.to_string(), source(days)));
        Traffic { sources: sources.collect() }
    }

    fn now() -> Moment {
        Moment::at(0, 60)
    }

    #[track_caller]
    fn check(traffic: Traffic, expected: &[Why]) {
        assert_eq!(reasons(&traffic, now()), expected);
    }

    #[test]
    fn a_source_counts_half_after_thirty_days() {
        check(traffic(&[0, 30, 60], false), &[Why::Sources(1.75)]);
        check(traffic(&[0, 30], true), &[Why::Sources(1.5), Why::Handovers(3.0)]);
        check(traffic(&[-5], false), &[Why::Sources(1.0)]);
        check(traffic(&[], false), &[Why::Sources(0.0)]);
    }

    #[test]
    fn two_weeks_are_compared_with_the_two_before() {
        let check = |days: &[i64], per_week: f32, direction: TrendDirection| {
            assert_eq!(trend(&traffic(days, false), now()), Trend { per_week, direction }, "{days:?}");
        };
        check(&[1, 2, 3, 20], 1.0, TrendDirection::Rising);
        check(&[1, 20, 21, 22], 1.0, TrendDirection::Falling);
        check(&[1, 2, 20], 0.75, TrendDirection::Steady);
        check(&[1, 2, 3, 4, 20, 21, 22], 1.75, TrendDirection::Steady);
        check(&[100], 0.0, TrendDirection::Steady);
    }
}
