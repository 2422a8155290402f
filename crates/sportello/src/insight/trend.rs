//! What is asked more and more.

use serde::Serialize;

use super::signs::{Sign, Signs};
use crate::faq::Faq;
use crate::hours::Moment;
use crate::journal::Record;
use crate::promise::at_most;

/// The days that are held against those before them.
///
/// A week, so that every weekday is in it once.
pub const RECENT_DAYS: u32 = 7;

/// The days before, a month of whole weeks.
const BEFORE_DAYS: u32 = 28;

/// How often anything is called rising that only rose by chance: in one journal of twenty.
const BY_CHANCE: f64 = 0.05;

/// Fewer sources than that are an anecdote.
const FEWEST: u64 = 4;

const DAY_MS: i64 = 86_400_000;

/// An entry that is asked for more than before.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rising {
    /// Its id.
    pub entry: String,
    /// How many sources asked for it in the last [`RECENT_DAYS`].
    pub recent: u64,
    /// How many in the four weeks before.
    pub before: u64,
    /// How many there would be if it had grown like all questions together.
    pub expected: f64,
    /// The probability of so many by chance.
    pub by_chance: f64,
}

/// The entries that are asked for more than before, the surest first; sources as in
/// [`demand`](super::demand()).
///
/// An entry rises if its last week is more than chance explains, given how much everything was asked
/// in that week and the four before: when the whole shop is busy, not everything rises. The test is
/// exact (binomial) and divided among all entries that were asked for, after Bonferroni, so that in
/// nineteen journals of twenty nothing is called rising that is not.
pub fn rising<'a>(records: impl IntoIterator<Item = &'a Record>, faq: &Faq, now: Moment) -> Vec<Rising> {
    Signs::of(records, faq).rising(now)
}

impl Signs {
    /// The entries that are asked for more than before, as [`rising`].
    pub fn rising(&self, now: Moment) -> Vec<Rising> {
        let week = days(RECENT_DAYS);
        let recent = self.counts(now, 0..week);
        let before = self.counts(now, week..week + days(BEFORE_DAYS));
        let counts: Vec<(u64, u64)> = recent.into_iter().zip(before).collect();
        let all = counts.iter().fold((0, 0), |all, count| (all.0 + count.0, all.1 + count.1));
        let share = all.0 as f64 / (all.0 + all.1) as f64;
        let tests = counts.iter().filter(|count| count.0 + count.1 > 0).count().max(1);
        let test = |(entry, (recent, before)): (&String, (u64, u64))| {
            let expected = share * (recent + before) as f64;
            let by_chance = at_least(recent, recent + before, share);
            let rising = recent >= FEWEST && by_chance <= BY_CHANCE / tests as f64;
            rising.then(|| Rising { entry: entry.clone(), recent, before, expected, by_chance })
        };
        let mut rising: Vec<_> = self.entries.iter().zip(counts).filter_map(test).collect();
        // Stable: of equals, as written.
        rising.sort_by(|a, b| a.by_chance.total_cmp(&b.by_chance));
        rising
    }

    /// How many sources wanted each entry so many milliseconds before `now`, in the order of the Faq.
    fn counts(&self, now: Moment, ages: std::ops::Range<i64>) -> Vec<u64> {
        let in_range = |sign: &&Sign| ages.contains(&now.unix_ms.saturating_sub(sign.at));
        let mut wanted: Vec<(u32, u32)> =
            self.signs.iter().filter(in_range).map(|sign| (sign.entry, sign.source)).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let mut counts = vec![0; self.entries.len()];
        for (entry, _) in wanted {
            if let Some(count) = counts.get_mut(entry as usize) {
                *count += 1;
            }
        }
        counts
    }
}

fn days(count: u32) -> i64 {
    i64::from(count) * DAY_MS
}

/// The probability that at least so many of so many come with a probability each.
fn at_least(count: u64, among: u64, each: f64) -> f64 {
    if count == 0 { 1.0 } else { at_most(among - count, among, 1.0 - each) }
}
