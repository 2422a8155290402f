//! Where in a question a pattern occurs.
//!
//! A place is a gap between words: place 0 stands before the first word. A set of places is the
//! bits of one number, so a step is taken from all of them at once.

use std::cell::OnceCell;
use std::ops::Range;

use super::Patterns;
use super::node::{GAP, Node};
use super::vocabulary::{Class, Symbol};

/// How many words are looked at: their places, and the one behind the last, fill 128 bits.
pub const MOST_WORDS: usize = 127;

/// A place is known to be an end when only filler follows, and no filler is longer than this.
const LONGEST_FILLER: u32 = 8;

/// The places of one question.
pub struct Places<'p> {
    patterns: &'p Patterns,
    /// For every class, where in `before` its places are: a small number, as classes are many.
    slots: Vec<u16>,
    /// The places before the words of a class; the first is for all classes that do not occur.
    before: Vec<u128>,
    /// Of every set, whether it occurs anywhere: found when first asked for.
    possible: Vec<OnceCell<bool>>,
    /// The places before any word.
    all: u128,
    /// The place behind the last word; none if that is out of sight.
    last: u128,
    /// The places before which there is nothing but filler, and those behind which there is none:
    /// found when first asked for.
    edges: OnceCell<(u128, u128)>,
}

impl<'p> Places<'p> {
    /// Notes where the words of each class stand.
    pub fn new(patterns: &'p Patterns, seen: &[(Symbol, usize)], words: usize) -> Self {
        let (slots, before) = occurrences(patterns, seen);
        let end = 1_u128 << words.min(MOST_WORDS);
        let last = if words <= MOST_WORDS { end } else { 0 };
        let possible = vec![OnceCell::new(); patterns.sets.len()];
        Self { patterns, slots, before, possible, all: end - 1, last, edges: OnceCell::new() }
    }

    /// The starts and the ends of the message, with any filler left out.
    fn edges(&self) -> (u128, u128) {
        let find = || match self.patterns.filler.map(Node::Set) {
            Some(filler) => (self.starts(&filler), self.ends(&filler)),
            None => (1, self.last),
        };
        *self.edges.get_or_init(find)
    }

    fn starts(&self, filler: &Node) -> u128 {
        let mut starts = 1;
        loop {
            let more = starts | self.after(filler, starts);
            if more == starts {
                return starts;
            }
            starts = more;
        }
    }

    fn ends(&self, filler: &Node) -> u128 {
        let mut ends = self.last;
        for place in (0..self.all.count_ones()).rev() {
            if ends.trailing_zeros() > place + LONGEST_FILLER {
                break;
            }
            if self.after(filler, 1 << place) & ends != 0 {
                ends |= 1 << place;
            }
        }
        ends
    }

    /// The words that a pattern matches: from the first on, each time as many as it can.
    pub fn find_all(&self, pattern: Option<&Node>) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let Some(pattern) = pattern.filter(|pattern| self.occurs(pattern)) else { return found };
        let mut place = 0;
        while place < self.all.count_ones() {
            let ends = self.after(pattern, 1 << place);
            match ends.checked_ilog2().filter(|&end| end > place) {
                Some(end) => {
                    found.push(place as usize..end as usize);
                    place = end;
                }
                None => place += 1,
            }
        }
        found
    }

    fn occurs(&self, pattern: &Node) -> bool {
        self.is_possible(pattern) && self.after(pattern, self.all) != 0
    }

    /// Whether everything that has to occur does, in whatever order: a quick look before a thorough one.
    fn is_possible(&self, node: &Node) -> bool {
        match node {
            Node::Word(class) => self.before(*class) != 0,
            Node::Row(parts) => parts.iter().all(|part| self.is_possible(part)),
            Node::Either(parts) => parts.iter().any(|part| self.is_possible(part)),
            Node::Set(at) => self
                .patterns
                .sets
                .get(*at)
                .zip(self.possible.get(*at))
                .is_some_and(|(set, possible)| *possible.get_or_init(|| self.after(set, self.all) != 0)),
            Node::Any | Node::Gap | Node::Optional(_) | Node::Start | Node::End => true,
        }
    }

    fn before(&self, class: Class) -> u128 {
        let slot = self.slots.get(class as usize).copied().unwrap_or(0);
        self.before.get(usize::from(slot)).copied().unwrap_or(0)
    }

    /// Where a part of a pattern may end that starts at one of these places.
    fn after(&self, node: &Node, from: u128) -> u128 {
        if from == 0 {
            return 0;
        }
        match node {
            Node::Word(class) => (from & self.before(*class)) << 1,
            Node::Any => (from & self.all) << 1,
            Node::Gap => (0..GAP).fold(from, |places, _| places | (places & self.all) << 1),
            Node::Row(parts) => parts.iter().fold(from, |places, part| self.after(part, places)),
            Node::Either(parts) => parts.iter().fold(0, |places, part| places | self.after(part, from)),
            Node::Optional(part) => from | self.after(part, from),
            Node::Set(at) => self.patterns.sets.get(*at).map_or(0, |set| self.after(set, from)),
            Node::Start => from & self.edges().0,
            Node::End => from & self.edges().1,
        }
    }
}

/// For every class its slot, and for every slot its places.
fn occurrences(patterns: &Patterns, seen: &[(Symbol, usize)]) -> (Vec<u16>, Vec<u128>) {
    let mut slots = vec![0; patterns.vocabulary.classes()];
    let mut before = vec![0];
    for &(symbol, at) in seen {
        for &class in patterns.classes_of.get(symbol as usize).into_iter().flatten() {
            let Some(slot) = slots.get_mut(class as usize) else { continue };
            if *slot == 0 {
                // With more classes than slots the last ones go unseen: no question has so many.
                let Ok(next) = u16::try_from(before.len()) else { continue };
                *slot = next;
                before.push(0);
            }
            if let Some(places) = before.get_mut(usize::from(*slot)) {
                *places |= 1 << at;
            }
        }
    }
    (slots, before)
}
