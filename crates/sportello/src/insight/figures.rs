//! The figures of a journal.

use std::collections::BTreeMap;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::collect::Collector;
use super::cost::{Cost, Work};
use super::facet::{Slice, Slices};
use super::measure::Measure;
use super::outcome::Outcome;
use super::period::{Options, Period};
use super::ratio::Ratio;
use super::shares::Tally;
use super::sources::{Contacts, NOBODY};
use super::step::{Did, Step};
use super::talk::Talk;
use super::waits::Waits;
use crate::faq::Faq;
use crate::hours::Moment;
use crate::journal::Record;
use crate::rules::Reason;
use crate::text::Lang;

/// The version of the figures' JSON.
pub const INSIGHT_VERSION: u32 = 1;

/// How well it goes: every figure with what it is counted among.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Insight {
    /// The version of this structure, [`INSIGHT_VERSION`].
    pub version: u32,
    /// The days that were asked for.
    pub period: Period,
    /// When the journal was looked at; none of an empty one.
    pub now: Option<Moment>,
    /// The shares, in the order of [`Measure::ALL`], in JSON each with its words.
    pub measures: Vec<Measured>,
    /// Why conversations went to a person, among those that did; the first reason of each, the most
    /// frequent first.
    pub reasons: Vec<ReasonCount>,
    /// How long customers waited for a person.
    pub waits: Waits,
    /// What customers gave.
    pub rated: Rated,
    /// What people cost, if the host said its rates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// By day, in order; days without anything are left out.
    pub by_day: Vec<Slice>,
    /// By language.
    pub by_lang: Vec<Slice>,
    /// By topic, the most asked first.
    pub by_topic: Vec<Slice>,
    /// By channel, the most used first.
    pub by_channel: Vec<Slice>,
}

/// A share with its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// Which.
    pub measure: Measure,
    /// So many of so many.
    pub ratio: Ratio,
}

impl Serialize for Measured {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut measured = serializer.serialize_struct("Measured", 4)?;
        measured.serialize_field("measure", &self.measure)?;
        measured.serialize_field("ratio", &self.ratio)?;
        measured.serialize_field("it", &self.measure.words(Lang::It))?;
        measured.serialize_field("en", &self.measure.words(Lang::En))?;
        measured.end()
    }
}

/// How often a reason was the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ReasonCount {
    /// The reason.
    pub reason: Reason,
    /// Conversations handed over for it first, among all that were handed over.
    pub conversations: Ratio,
}

/// Ratings, the last of each conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Rated {
    /// How many gave one star, two, up to five.
    pub stars: [u64; 5],
}

impl Rated {
    /// How many conversations were rated.
    pub fn count(&self) -> u64 {
        self.stars.iter().sum()
    }

    /// The mean, 1 to 5; none of nothing.
    pub fn mean(&self) -> Option<f64> {
        let sum: u64 = (1..).zip(self.stars).map(|(stars, count): (u64, u64)| stars * count).sum();
        let count = self.count();
        (count > 0).then(|| sum as f64 / count as f64)
    }

    fn add(&mut self, stars: u8) {
        if let Some(count) = self.stars.get_mut(usize::from(stars.saturating_sub(1))) {
            *count += 1;
        }
    }
}

impl Insight {
    /// The figures of these records, in any order.
    ///
    /// [`super::Collector`] takes them one by one.
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Record>, faq: &Faq, options: Options) -> Self {
        let mut collector = Collector::new(faq, options);
        for record in records {
            collector.add(record);
        }
        collector.finish()
    }

    /// A share; nothing of nothing if it is not known.
    pub fn ratio(&self, measure: Measure) -> Ratio {
        let known = self.measures.iter().find(|known| known.measure == measure);
        known.map(|known| known.ratio).unwrap_or_default()
    }
}

/// What is counted of conversations besides the tallies.
#[derive(Default)]
struct Sums {
    reopened: Ratio,
    first_contact: Ratio,
    rated: Rated,
    work: Work,
    waits_ms: Vec<i64>,
    waiting: u64,
    reasons: BTreeMap<Reason, u64>,
}

/// The figures of what was collected: steps in order, facets in order.
pub(super) fn summed_up(collected: &Collector) -> Insight {
    let now = collected.now().map_or(0, |now| now.unix_ms);
    let talks = || collected.steps.chunk_by(|a, b| a.talk == b.talk);
    let customer_of = |steps: &[Step]| {
        let talk = steps.first().map(|step| step.talk as usize);
        talk.and_then(|talk| collected.customers.get(talk)).copied().unwrap_or(NOBODY)
    };
    let others = Contacts::of(talks().filter_map(|steps| Some((customer_of(steps), contact(steps)?.at))));
    let mut tallies = collected.tallies.clone();
    let mut sums = Sums::default();
    for steps in talks() {
        let talk = Talk::of(steps);
        let Some(place) = talk.question.or(talk.contact) else { continue };
        let facet = place.facet as usize;
        let Some(day) = collected.facets.get(facet).map(|facet| facet.day) else { continue };
        let Some(tally) = tallies.get_mut(facet).filter(|_| collected.options.period.contains(day)) else {
            continue;
        };
        count(&talk, tally, &mut sums, &others, customer_of(steps), now);
    }
    assembled(collected, &tallies, sums)
}

/// The step that makes a conversation a contact.
fn contact(steps: &[Step]) -> Option<&Step> {
    steps.iter().find(|step| matches!(step.did, Did::Asked(_) | Did::HandedOver(_)))
}

fn count(talk: &Talk, tally: &mut Tally, sums: &mut Sums, others: &Contacts, customer: u32, now: i64) {
    tally.contacts += 1;
    if let Some(reason) = talk.handed_over {
        tally.handed_over += 1;
        *sums.reasons.entry(reason).or_default() += 1;
    }
    sums.waits_ms.extend(&talk.waits_ms);
    sums.waiting += u64::from(talk.is_waiting());
    sums.work.by_person += u64::from(talk.by_person);
    sums.work.person_ms = sums.work.person_ms.saturating_add(talk.person_ms);
    if let Some(stars) = talk.stars {
        sums.rated.add(stars);
    }
    if let Some(reopened) = talk.reopened(others, customer, now) {
        add(&mut sums.reopened, reopened);
    }
    if talk.question.is_none() {
        return;
    }
    let outcome = talk.outcome(others, customer, now);
    tally.with_question += 1;
    tally.contained += u64::from(talk.is_contained());
    match outcome {
        Outcome::Confirmed => tally.confirmed += 1,
        Outcome::Assumed => tally.assumed += 1,
        Outcome::Unresolved => tally.unresolved += 1,
        Outcome::Abandoned => tally.abandoned += 1,
        Outcome::Unknown => tally.unknown += 1,
        Outcome::Unsettled => tally.unsettled += 1,
    }
    let resolved = matches!(outcome, Outcome::Confirmed | Outcome::Assumed);
    sums.work.without_person += u64::from(resolved && talk.is_contained());
    if let Some(enough) = talk.first_contact(outcome, others, customer, now) {
        add(&mut sums.first_contact, enough);
    }
}

fn add(ratio: &mut Ratio, holds: bool) {
    ratio.of += u64::from(holds);
    ratio.among += 1;
}

fn assembled(collected: &Collector, tallies: &[Tally], sums: Sums) -> Insight {
    let mut all = Tally::default();
    tallies.iter().for_each(|tally| all += *tally);
    let Slices { by_day, by_lang, by_topic, by_channel } =
        Slices::of(&collected.facets, tallies, &collected.names);
    let measured = |measure| Measured { measure, ratio: ratio(measure, &all, &sums, collected.typing) };
    let work = Work { contacts: all.contacts, ..sums.work };
    Insight {
        version: INSIGHT_VERSION,
        period: collected.options.period,
        now: collected.now(),
        measures: Measure::ALL.map(measured).to_vec(),
        reasons: reasons(&sums.reasons, all.handed_over),
        cost: collected.options.rates.as_ref().map(|rates| Cost::of(work, rates)),
        rated: sums.rated,
        waits: Waits::of(sums.waits_ms, sums.waiting),
        by_day,
        by_lang,
        by_topic,
        by_channel,
    }
}

fn ratio(measure: Measure, all: &Tally, sums: &Sums, typing: Ratio) -> Ratio {
    let asked = |of| Ratio::new(of, all.asked());
    let talks = |of| Ratio::new(of, all.with_question);
    match measure {
        Measure::Answered => asked(all.answered),
        Measure::Clarified => asked(all.clarified),
        Measure::Abstained => asked(all.abstained),
        Measure::Deflected => typing,
        Measure::Contained => talks(all.contained),
        Measure::HandedOver => Ratio::new(all.handed_over, all.contacts),
        Measure::ResolvedConfirmed => talks(all.confirmed),
        Measure::ResolvedAssumed => talks(all.assumed),
        Measure::Unresolved => talks(all.unresolved),
        Measure::Abandoned => talks(all.abandoned),
        Measure::Unknown => talks(all.unknown),
        Measure::Unsettled => talks(all.unsettled),
        Measure::Reopened => sums.reopened,
        Measure::FirstContact => sums.first_contact,
        Measure::Satisfied => Ratio::new(sums.rated.stars[3] + sums.rated.stars[4], sums.rated.count()),
    }
}

fn reasons(counts: &BTreeMap<Reason, u64>, all: u64) -> Vec<ReasonCount> {
    let count =
        |(reason, of): (&Reason, &u64)| ReasonCount { reason: *reason, conversations: Ratio::new(*of, all) };
    let mut reasons: Vec<_> = counts.iter().map(count).collect();
    // Stable: of equal counts, in the order of the documentation.
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.conversations.of));
    reasons
}
