//! By what figures are broken down: day, language, topic, channel.

use serde::Serialize;

use super::names::Names;
use super::ratio::Ratio;
use super::shares::Tally;
use crate::hours::Date;
use crate::text::Lang;

/// The name of the slice whose language nobody knows: a person was asked for before anything else.
pub const NO_LANG: &str = "?";
/// The name of the slice without a topic: nothing was near, or the entry has none or is gone.
pub const NO_TOPIC: &str = "–";
/// The name of the slice without a channel.
pub const NO_CHANNEL: &str = "–";

/// One value of each breakdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facet {
    pub day: Date,
    pub lang: Option<Lang>,
    /// Numbers of names; that of the empty one where there is none.
    pub topic: u32,
    pub channel: u32,
}

/// The figures of one day, language, topic or channel.
///
/// A question counts where it was asked, in its language, under the topic of the entry that was
/// shown first or, if none was shown, of the best candidate. A conversation counts where its first
/// question does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Slice {
    /// The day, the language's code, the topic or the channel.
    pub name: String,
    /// Questions that got an entry's answer, among all.
    pub answered: Ratio,
    /// Questions that got options of what may be meant, among all.
    pub clarified: Ratio,
    /// Questions that got neither, among all.
    pub abstained: Ratio,
    /// Conversations that never reached a person, among those with a question.
    pub contained: Ratio,
    /// Conversations whose customer or person said that it is settled, among those with a question.
    pub resolved_confirmed: Ratio,
    /// Conversations that ended after an answer and stayed so, among those with a question.
    pub resolved_assumed: Ratio,
    /// Conversations that went to a person, among those with a question or a handover.
    pub handed_over: Ratio,
}

impl Slice {
    fn of(name: String, tally: &Tally) -> Self {
        let asked = |of| Ratio::new(of, tally.asked());
        let talks = |of| Ratio::new(of, tally.with_question);
        Self {
            name,
            answered: asked(tally.answered),
            clarified: asked(tally.clarified),
            abstained: asked(tally.abstained),
            contained: talks(tally.contained),
            resolved_confirmed: talks(tally.confirmed),
            resolved_assumed: talks(tally.assumed),
            handed_over: Ratio::new(tally.handed_over, tally.contacts),
        }
    }
}

/// The tallies of facets, broken down by what names them; slices of the same name become one.
fn slices<'a, K: Ord>(
    tallies: impl Iterator<Item = (Facet, &'a Tally)>,
    key: impl Fn(&Facet) -> K,
    name: impl Fn(&K) -> String,
) -> Vec<Slice> {
    let mut sums = std::collections::BTreeMap::new();
    for (facet, tally) in tallies {
        *sums.entry(key(&facet)).or_insert_with(Tally::default) += *tally;
    }
    sums.iter().map(|(key, sum)| Slice::of(name(key), sum)).collect()
}

/// Every breakdown.
pub struct Slices {
    pub by_day: Vec<Slice>,
    pub by_lang: Vec<Slice>,
    pub by_topic: Vec<Slice>,
    pub by_channel: Vec<Slice>,
}

impl Slices {
    pub fn of(facets: &[Facet], tallies: &[Tally], names: &Names) -> Self {
        let all = || {
            let counted = facets.iter().copied().zip(tallies);
            counted.filter(|(_, tally)| **tally != Tally::default())
        };
        let named = |number: u32, nothing: &str| match names.text(number) {
            "" => nothing.to_owned(),
            text => text.to_owned(),
        };
        let by_use = |mut slices: Vec<Slice>| {
            // Stable: of equal counts, names in order.
            slices.sort_by_key(|slice| std::cmp::Reverse((slice.answered.among, slice.handed_over.among)));
            slices
        };
        Self {
            by_day: slices(all(), |facet| facet.day, Date::to_string),
            by_lang: slices(all(), |facet| facet.lang, |lang| lang.map_or(NO_LANG, Lang::code).to_owned()),
            by_topic: by_use(slices(all(), |facet| named(facet.topic, NO_TOPIC), String::clone)),
            by_channel: by_use(slices(all(), |facet| named(facet.channel, NO_CHANNEL), String::clone)),
        }
    }
}
