//! A compiled pattern.

use super::vocabulary::{Class, Vocabulary};
use crate::sorted::Set;

/// A pattern or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// One word, any of a class.
    Word(Class),
    /// Any one word.
    Any,
    /// Up to [`GAP`] words.
    Gap,
    /// One after the other.
    Row(Vec<Node>),
    /// One of them.
    Either(Vec<Node>),
    /// It, or nothing.
    Optional(Box<Node>),
    /// The set at this place.
    Set(usize),
    /// The start of the message.
    Start,
    /// The end of the message.
    End,
}

/// How many words `...` may stand for.
pub const GAP: usize = 4;

impl Node {
    /// One after the other; just the one if there is no other.
    pub fn row(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::Row(parts) }
    }

    /// One of several. Those that are single words become one word of a class of all of them.
    pub fn either(alternatives: Vec<Self>, vocabulary: &mut Vocabulary) -> Self {
        let mut symbols = Vec::new();
        let mut others = Vec::new();
        let flat = alternatives.into_iter().flat_map(|alternative| match alternative {
            Self::Either(more) => more,
            one => vec![one],
        });
        for alternative in flat {
            match alternative {
                Self::Word(class) => symbols.extend(vocabulary.members(class)),
                other => others.push(other),
            }
        }
        if !symbols.is_empty() {
            others.push(Self::Word(vocabulary.class(symbols)));
        }
        if others.len() == 1 { others.remove(0) } else { Self::Either(others) }
    }

    /// How many steps it takes to look for it, sets counted as often as they are looked for.
    pub fn cost(&self, of_set: &dyn Fn(usize) -> usize) -> usize {
        let sum =
            |parts: &[Self]| parts.iter().fold(1, |sum: usize, part| sum.saturating_add(part.cost(of_set)));
        match self {
            Self::Word(_) | Self::Any | Self::Gap | Self::Start | Self::End => 1,
            Self::Row(parts) | Self::Either(parts) => sum(parts),
            Self::Optional(part) => part.cost(of_set).saturating_add(1),
            Self::Set(at) => of_set(*at),
        }
    }

    /// Adds the classes it is made of.
    pub fn classes(&self, used: &mut Set<Class>) {
        match self {
            Self::Word(class) => {
                used.insert(*class);
            }
            Self::Row(parts) | Self::Either(parts) => parts.iter().for_each(|part| part.classes(used)),
            Self::Optional(part) => part.classes(used),
            Self::Any | Self::Gap | Self::Set(_) | Self::Start | Self::End => {}
        }
    }
}
