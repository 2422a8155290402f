//! What makes tokens stable within a conversation, without keeping what they stand for.

use serde::{Deserialize, Serialize};

use super::Kind;
use super::siphash::siphash;

/// How many values a conversation remembers; after that the oldest is forgotten.
const MOST_VALUES: usize = 256;

/// Numbers stop here. Four digits are too few for any rule to take a token for a number.
const LAST_NUMBER: u32 = 9_999;

/// The values met so far in one conversation, as keyed hashes.
///
/// The same value, however it is spaced and in whatever case, gets the same number as long as it is among
/// the last 256 values. A value itself is never kept. Phone numbers and the like are few enough to be
/// tried out by whoever holds the key, so give each conversation a random key with [`Seen::new`] and keep
/// it no longer than the conversation; the key is part of what is serialised.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    key: u64,
    values: Vec<Value>,
    /// The highest number given out or typed, for each kind that has one.
    last: Vec<(Kind, u32)>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Value {
    kind: Kind,
    hash: u64,
    number: u32,
}

impl Seen {
    /// Nothing seen yet, with the key of the hashes. [`Seen::default`] has the key 0.
    pub fn new(key: u64) -> Self {
        Self { key, ..Self::default() }
    }

    /// The number of a value: the one it has, or the next of its kind.
    pub(super) fn number(&mut self, kind: Kind, value: &[u8]) -> u32 {
        let hash = siphash([self.key, kind as u64], value);
        if let Some(known) = self.values.iter().find(|known| known.kind == kind && known.hash == hash) {
            return known.number;
        }
        let number = self.last(kind).saturating_add(1).min(LAST_NUMBER);
        self.raise(kind, number);
        if self.values.len() >= MOST_VALUES {
            self.values.remove(0);
        }
        self.values.push(Value { kind, hash, number });
        number
    }

    /// Takes a number out of use up to which a customer typed a token, so that no value gets it later.
    pub(super) fn raise(&mut self, kind: Kind, number: u32) {
        match self.last.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, last)) => *last = number.max(*last),
            None => self.last.push((kind, number)),
        }
    }

    fn last(&self, kind: Kind) -> u32 {
        self.last.iter().find(|(known, _)| *known == kind).map_or(0, |&(_, last)| last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_value_has_the_same_number() {
        let mut seen = Seen::new(7);
        let numbers = [b"a", b"b", b"a"].map(|value| seen.number(Kind::Iban, value));
        assert_eq!(numbers, [1, 2, 1]);
        assert_eq!(seen.number(Kind::Card, b"a"), 1);
    }

    #[test]
    fn another_key_means_other_hashes() {
        let [mut one, mut other] = [Seen::new(1), Seen::new(2)];
        one.number(Kind::Iban, b"a");
        other.number(Kind::Iban, b"a");
        assert_ne!(one.values[0].hash, other.values[0].hash);
    }

    #[test]
    fn memory_and_numbers_are_bounded() {
        let mut seen = Seen::default();
        for value in 0..20_000_u32 {
            seen.number(Kind::Phone, &value.to_le_bytes());
        }
        assert_eq!(seen.values.len(), MOST_VALUES);
        assert_eq!(seen.number(Kind::Phone, b"new"), LAST_NUMBER);
    }
}
