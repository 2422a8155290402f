//! What every rule for numbers looks at: the digits, their label, what they are joined to.

use super::super::Kind;
use super::super::figure::{Date, Figure};
use super::super::label::{self, Label};
use super::super::shape::{Part, goes_on, is_rest, is_rest_of_digits};
use super::Find;

/// No rule knows a number with fewer digits.
const FEWEST_DIGITS: usize = 6;

/// A number in its surroundings.
pub struct Number<'a> {
    pub part: Part<'a>,
    pub at: usize,
    pub figure: Figure,
    label: Option<Label>,
    is_date: bool,
}

impl<'a> Number<'a> {
    /// Reads the number at a place, unless it is short or the rest of a longer one.
    pub fn read(part: Part<'a>, at: usize) -> Option<Self> {
        let figure = Figure::read(part, at);
        if figure.len() < FEWEST_DIGITS || is_rest_of_digits(part, at) {
            return None;
        }
        Some(Self {
            part,
            at,
            figure,
            label: label::before(part, at),
            is_date: Date::read(part, at).is_some(),
        })
    }

    /// Whether a word says that it is of this kind.
    pub fn is(&self, kind: Kind) -> bool {
        self.label == Some(Label::Of(kind))
    }

    /// Whether its check digit may decide: no word says it is the shop's, and it is no date.
    pub fn may_be_personal(&self) -> bool {
        self.label != Some(Label::Business) && !self.is_date
    }

    /// Whether its shape alone may decide: nor is it part of an item number, a path, or a price.
    pub fn stands_alone(&self) -> bool {
        self.is_apart() && !self.is_date && !self.is_price()
    }

    /// Whether it is neither the shop's nor part of something else, though it may look like a date.
    pub fn is_apart(&self) -> bool {
        self.label != Some(Label::Business) && !is_rest(self.part, self.at)
    }

    /// Whether the groups that end after these many digits are followed by dashes.
    pub fn is_dashed(&self, after: &[usize]) -> bool {
        after.iter().all(|&n| self.part.get(self.figure.end(n)) == Some(&b'-'))
    }

    /// The first `n` digits, if the number ends there.
    pub fn whole(&self, n: usize) -> Option<&[u8]> {
        self.figure.first(n).filter(|_| !goes_on(self.part, self.figure.end(n)))
    }

    /// The first `n` digits as a find.
    pub fn find(&self, kind: Kind, n: usize) -> Find {
        Find { kind, range: self.at..self.figure.end(n) }
    }

    /// Whether a currency stands beside it, with a space between or not.
    fn is_price(&self) -> bool {
        let before = self.part[..self.at].strip_suffix(b" ").unwrap_or(&self.part[..self.at]);
        let after = &self.part[self.figure.end(self.figure.len())..];
        let after = after.strip_prefix(b" ").unwrap_or(after);
        before.ends_with(b"$") || after.starts_with(b"$") || after.starts_with(b"EUR")
    }
}
