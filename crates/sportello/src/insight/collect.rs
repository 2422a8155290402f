//! The pass over the records: each is looked at once and shrinks to two dozen bytes.

use rustc_hash::FxHashMap;

use super::facet::Facet;
use super::figures::{Insight, summed_up};
use super::names::Names;
use super::period::Options;
use super::ratio::Ratio;
use super::shares::Tally;
use super::sources::NOBODY;
use super::step::{Did, Got, Step};
use crate::faq::Faq;
use crate::hours::Moment;
use crate::journal::{Ranked, Record, What};
use crate::text::Lang;

/// Takes records one by one, so that a journal of any length need not be in memory.
///
/// The order of records does not matter: things that happened in one conversation are put in the
/// order of their times in the end. A million records take some 60 MB.
#[derive(Debug, Clone)]
pub struct Collector {
    pub(super) options: Options,
    /// By entry, the number of its topic.
    topics: FxHashMap<String, u32>,
    pub(super) names: Names,
    nameless: u32,
    talks: Names,
    /// By conversation, the number of its customer's name.
    pub(super) customers: Vec<u32>,
    customer_names: Names,
    numbers: FxHashMap<Facet, u32>,
    pub(super) facets: Vec<Facet>,
    pub(super) tallies: Vec<Tally>,
    pub(super) steps: Vec<Step>,
    pub(super) typing: Ratio,
    latest: Option<Moment>,
}

impl Collector {
    /// Nothing yet. The Faq names the topics of its entries.
    pub fn new(faq: &Faq, options: Options) -> Self {
        let mut names = Names::default();
        let nameless = names.number("");
        let topic = |entry: &crate::faq::Entry| names.number(entry.topic.as_deref().unwrap_or_default());
        let topics: Vec<u32> = faq.entries.iter().map(topic).collect();
        Self {
            options,
            topics: faq.entries.iter().map(|entry| entry.id.clone()).zip(topics).collect(),
            names,
            nameless,
            talks: Names::default(),
            customers: Vec::new(),
            customer_names: Names::default(),
            numbers: FxHashMap::default(),
            facets: Vec::new(),
            tallies: Vec::new(),
            steps: Vec::new(),
            typing: Ratio::default(),
            latest: None,
        }
    }

    /// Takes a record.
    pub fn add(&mut self, record: &Record) {
        if self.options.now.is_some_and(|now| record.at.unix_ms > now.unix_ms) {
            return;
        }
        let key = |at: &Moment| (at.unix_ms, at.local);
        self.latest = self.latest.into_iter().chain([record.at]).max_by_key(key);
        match &record.what {
            What::Asked { lang, ranked, reply, shown, .. } => {
                let facet = self.facet(record, Some(*lang), self.topic(shown, ranked));
                self.question(facet, Got::of(*reply, shown));
                self.step(record, facet);
            }
            What::Typed { shown, used, sent } => {
                if !shown.is_empty() && self.options.period.contains(record.at.local.date()) {
                    self.typing.among += 1;
                    self.typing.of += u64::from(used.is_some() && !sent);
                }
            }
            what => {
                if Did::of(what).is_some() {
                    let facet = self.facet(record, None, self.nameless);
                    self.step(record, facet);
                }
            }
        }
    }

    /// The figures of all that was taken.
    pub fn finish(mut self) -> Insight {
        self.order_facets();
        self.steps.sort_unstable();
        summed_up(&self)
    }

    /// When the journal is looked at.
    pub(super) fn now(&self) -> Option<Moment> {
        self.options.now.or(self.latest)
    }

    fn question(&mut self, facet: u32, got: Got) {
        let Some(tally) = self.tallies.get_mut(facet as usize) else { return };
        if !self.facets.get(facet as usize).is_some_and(|facet| self.options.period.contains(facet.day)) {
            return;
        }
        match got {
            Got::Answer => tally.answered += 1,
            Got::Options => tally.clarified += 1,
            Got::Nothing => tally.abstained += 1,
        }
    }

    fn step(&mut self, record: &Record, facet: u32) {
        // What belongs to no conversation says nothing of how one went.
        let Some(did) = Did::of(&record.what).filter(|_| !record.conversation.is_empty()) else { return };
        let talk = self.talks.number(&record.conversation);
        if self.customers.len() < self.talks.len() {
            self.customers.resize(self.talks.len(), NOBODY);
        }
        if let Some(customer) = &record.customer {
            self.customer(talk, customer);
        }
        self.steps.push(Step { talk, at: record.at.unix_ms, did, facet });
    }

    /// A conversation has one customer; should a journal name several, the first by name counts,
    /// whatever the order of records.
    fn customer(&mut self, talk: u32, name: &str) {
        let Some(known) = self.customers.get_mut(talk as usize) else { return };
        if *known == NOBODY || name < self.customer_names.text(*known) {
            *known = self.customer_names.number(name);
        }
    }

    fn topic(&self, shown: &[String], ranked: &[Ranked]) -> u32 {
        let entry = shown.first().or_else(|| ranked.first().map(|ranked| &ranked.entry));
        entry.and_then(|entry| self.topics.get(entry)).copied().unwrap_or(self.nameless)
    }

    fn facet(&mut self, record: &Record, lang: Option<Lang>, topic: u32) -> u32 {
        let channel = self.names.number(&record.channel);
        let facet = Facet { day: record.at.local.date(), lang, topic, channel };
        if let Some(number) = self.numbers.get(&facet) {
            return *number;
        }
        let number = u32::try_from(self.facets.len()).unwrap_or(u32::MAX);
        self.numbers.insert(facet, number);
        self.facets.push(facet);
        self.tallies.push(Tally::default());
        number
    }

    /// Numbers facets by what they are instead of by when they came: of two steps of the same moment
    /// the order of records must not decide which is first.
    fn order_facets(&mut self) {
        let key = |number: &u32| {
            let facet = self.facets.get(*number as usize)?;
            let (topic, channel) = (self.names.text(facet.topic), self.names.text(facet.channel));
            Some((facet.day, facet.lang, topic, channel))
        };
        let mut order: Vec<u32> = (0..).take(self.facets.len()).collect();
        order.sort_by(|a, b| key(a).cmp(&key(b)));
        let mut places = vec![0; order.len()];
        for (place, number) in (0..).zip(&order) {
            if let Some(at) = places.get_mut(*number as usize) {
                *at = place;
            }
        }
        for step in &mut self.steps {
            step.facet = places.get(step.facet as usize).copied().unwrap_or(step.facet);
        }
        let by_place = |number: &u32| *number as usize;
        self.facets = order.iter().filter_map(|number| self.facets.get(by_place(number)).copied()).collect();
        self.tallies =
            order.iter().filter_map(|number| self.tallies.get(by_place(number)).copied()).collect();
    }
}
