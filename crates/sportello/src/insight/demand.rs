//! What is asked most these days.
//!
//! In: signs of demand and the time. Out: the Faq's entries in the order of recent demand. A customer
//! counts once for an entry, however often they ask, and no single one can lift the whole page.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::signs::Signs;
use crate::faq::Faq;
use crate::hours::Moment;
use crate::journal::Record;

/// After so many days a sign counts half.
///
/// Two weeks: what everybody asked in the week before Christmas is down to a quarter in the middle
/// of January, while an entry asked three times a month keeps its place against one asked once. By
/// that reasoning and not fitted: there is no data on how fast a shop's questions change.
pub const HALF_LIFE_DAYS: u32 = 14;

/// So many entries of full weight one source can lift; whoever asks for more shares them out.
///
/// By reasoning too: a customer asks two or three things in two weeks; eight leave room for an
/// account that a household shares.
const MOST_OF_SOURCE: f64 = 8.0;

const DAY_MS: f64 = 86_400_000.0;

/// How much an entry is in demand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EntryDemand {
    /// Its id.
    pub entry: String,
    /// How many sources asked for it, each halved for every [`HALF_LIFE_DAYS`] since it last did.
    /// 0 for nobody.
    pub weight: f64,
}

/// The Faq's entries, the most in demand first; those of equal demand, and those without any, in the
/// order in which they were written.
///
/// What counts and who is a source stands at [`Signs`]. Records later than `now` do not count.
///
/// ```
/// use sportello::Faq;
/// use sportello::hours::Moment;
/// use sportello::insight::demand;
///
/// let faq = Faq::from_json(r#"{"faq": {"id": "shop"}, "entry": [
///     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "By post."}},
///     {"id": "hours", "en": {"question": "When are you open?", "answer": "From 9 to 6."}}]}"#)?;
/// let order = demand(&[], &faq, Moment::at(0, 0));
/// assert_eq!(order[0].entry, "returns");
/// # Ok::<(), sportello::Error>(())
/// ```
pub fn demand<'a>(records: impl IntoIterator<Item = &'a Record>, faq: &Faq, now: Moment) -> Vec<EntryDemand> {
    Signs::of(records, faq).demand(now)
}

impl Signs {
    /// The entries in the order of demand, as [`demand()`].
    pub fn demand(&self, now: Moment) -> Vec<EntryDemand> {
        let weighed = |(entry, weight): (&String, f64)| EntryDemand { entry: entry.clone(), weight };
        let mut order: Vec<_> = self.entries.iter().zip(self.weights(now)).map(weighed).collect();
        // Stable, so that ties stay as written.
        order.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        order
    }

    /// The weight of each entry, in the order of the Faq.
    fn weights(&self, now: Moment) -> Vec<f64> {
        let mut of_entry: Vec<Vec<f64>> = vec![Vec::new(); self.entries.len()];
        for mut all in self.weights_of_sources(now) {
            let lifted = sum(all.iter_mut().map(|(weight, _)| *weight).collect());
            let scale = if lifted > MOST_OF_SOURCE { MOST_OF_SOURCE / lifted } else { 1.0 };
            for (weight, entry) in all {
                if let Some(weights) = of_entry.get_mut(entry as usize) {
                    weights.push(weight * scale);
                }
            }
        }
        of_entry.into_iter().map(sum).collect()
    }

    /// By source, the entries that it wanted, each with the weight of its latest sign.
    fn weights_of_sources(&self, now: Moment) -> Vec<Vec<(f64, u32)>> {
        let mut latest: FxHashMap<(u32, u32), i64> = FxHashMap::default();
        for sign in self.signs.iter().filter(|sign| sign.at <= now.unix_ms) {
            let at = latest.entry((sign.source, sign.entry)).or_insert(sign.at);
            *at = (*at).max(sign.at);
        }
        let mut weights: Vec<Vec<(f64, u32)>> = vec![Vec::new(); self.sources()];
        for ((source, entry), at) in latest {
            if let Some(all) = weights.get_mut(source as usize) {
                let age_days = now.unix_ms.saturating_sub(at) as f64 / DAY_MS;
                all.push((libm::exp2(-age_days / f64::from(HALF_LIFE_DAYS)), entry));
            }
        }
        weights
    }
}

/// A sum that does not depend on the order of what is summed.
fn sum(mut terms: Vec<f64>) -> f64 {
    terms.sort_by(f64::total_cmp);
    terms.iter().sum()
}
