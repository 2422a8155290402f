//! Where in a question a pattern occurs.
//!
//! A place is a gap between words: place 0 stands before the first word. A set of places is the
//! bits of one number, so a step is taken from all of them at once.

use std::cell::OnceCell;
use std::ops::Range;

use super::Patterns;
use super::node::{GAP, Node};
use super::vocabulary::Symbol;

/// How many words are looked at: their places, and the one behind the last, fill 128 bits.
pub const MOST_WORDS: usize = 127;

/// A place is known to be an end when only filler follows, and no filler is longer than this.
const LONGEST_FILLER: u32 = 8;

/// The places of one question.
pub struct Places<'p> {
    patterns: &'p Patterns,
    /// For every class, the places before its words.
    before: Vec<u128>,
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
        let mut before = vec![0; patterns.vocabulary.classes()];
        for &(symbol, at) in seen {
            for &class in patterns.classes_of.get(symbol as usize).into_iter().flatten() {
                if let Some(places) = before.get_mut(class as usize) {
                    *places |= 1 << at;
                }
            }
        }
        let end = 1_u128 << words.min(MOST_WORDS);
        let last = if words <= MOST_WORDS { end } else { 0 };
        Self { patterns, before, all: end - 1, last, edges: OnceCell::new() }
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
        let Some(pattern) = pattern.filter(|pattern| self.after(pattern, self.all) != 0) else { return found };
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

    /// Where a part of a pattern may end that starts at one of these places.
    fn after(&self, node: &Node, from: u128) -> u128 {
        if from == 0 {
            return 0;
        }
        match node {
            Node::Word(class) => (from & self.before.get(*class as usize).copied().unwrap_or(0)) << 1,
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
