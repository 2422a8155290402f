//! Mends words that neither the Faq nor the language knows.
//!
//! Candidates come from a table of deletions: two words within one edit share a string
//! that each becomes by leaving out at most one character (Garbe's SymSpell); long words
//! may be two edits away and leave out two. A known word is never touched.

use super::vocabulary::{Form, Vocabulary};
use crate::hash::fnv1a_32;
use crate::text::{CLITICS, GLUED_ARTICLES, LONGEST, Lang, Languages, edits, is_common};

/// Shorter words are left alone: too many real words are one edit away.
const SHORTEST: usize = 4;
/// From this length two edits are mended.
const LONG: usize = 8;

/// The table of deletions of a vocabulary.
#[derive(Debug, Clone)]
pub struct Speller {
    /// Hash of what is left, and the form it was left of; sorted.
    deletions: Vec<(u32, Form)>,
    /// Where the hashes with the same top bits start; one more at the end.
    starts: Vec<u32>,
}

/// The top bits by which deletions are found: enough that a start is followed by few hashes.
const TOP_BITS: u32 = 14;

/// What a misspelt word is read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The word, or its first part.
    pub first: String,
    /// The second part of two words written as one.
    pub second: Option<String>,
}

impl Mended {
    fn one(word: &str) -> Self {
        Self { first: word.to_owned(), second: None }
    }
}

impl Default for Speller {
    fn default() -> Self {
        Self { deletions: Vec::new(), starts: vec![0; (1 << TOP_BITS) + 1] }
    }
}

impl Speller {
    /// Prepares a vocabulary.
    pub fn of(vocabulary: &Vocabulary) -> Self {
        let mut deletions = Vec::new();
        for (form, spelling) in (0..).zip(vocabulary.spellings()) {
            if spelling.is_ascii() && (SHORTEST..=LONGEST).contains(&spelling.len()) {
                for_each_deletion(spelling.as_bytes(), &mut |left| {
                    deletions.push((fnv1a_32(left.iter().copied()), form))
                });
            }
        }
        let mut deletions = sorted(&deletions);
        deletions.dedup();
        let starts = starts(&deletions);
        Self { deletions, starts }
    }

    /// How many bytes the table takes.
    pub fn bytes(&self) -> usize {
        size_of_val(self.deletions.as_slice()) + size_of_val(self.starts.as_slice())
    }

    /// Reads a word that the vocabulary does not have; `None` leaves it as it is.
    pub fn mend(&self, word: &str, languages: Languages, vocabulary: &Vocabulary) -> Option<Mended> {
        let mendable = word.is_ascii()
            && (SHORTEST..=LONGEST).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_alphabetic())
            && !Lang::ALL.into_iter().any(|lang| languages.contains(lang) && is_common(word, lang));
        if !mendable {
            return None;
        }
        glued_article(word, vocabulary)
            .filter(|_| languages.italian)
            .or_else(|| clitic(word, vocabulary).filter(|_| languages.italian))
            .or_else(|| self.nearest(word, vocabulary))
            .or_else(|| two_words(word, vocabulary))
    }

    fn nearest(&self, word: &str, vocabulary: &Vocabulary) -> Option<Mended> {
        let most = if word.len() >= LONG { 2 } else { 1 };
        let mut best: Option<(usize, bool, &str)> = None;
        for_each_deletion(word.as_bytes(), &mut |left| {
            for form in self.left_with(fnv1a_32(left.iter().copied())) {
                let spelling = vocabulary.spelling(form);
                let edits = edits(word.as_bytes(), spelling.as_bytes());
                // The first letter is seldom the wrong one.
                let rank = (edits, spelling.as_bytes()[0] != word.as_bytes()[0], spelling);
                if edits <= most && best.is_none_or(|best| rank < best) {
                    best = Some(rank);
                }
            }
        });
        best.map(|(_, _, spelling)| Mended::one(spelling))
    }

    fn left_with(&self, hash: u32) -> impl Iterator<Item = Form> {
        let top = top(hash);
        let same_top = &self.deletions[self.starts[top] as usize..self.starts[top + 1] as usize];
        same_top.iter().filter(move |(other, _)| *other == hash).map(|&(_, form)| form)
    }
}

fn top(hash: u32) -> usize {
    (hash >> (32 - TOP_BITS)) as usize
}

/// Where the hashes with each of the top bits start; one more at the end.
fn starts(deletions: &[(u32, Form)]) -> Vec<u32> {
    let mut starts = vec![0; (1 << TOP_BITS) + 1];
    deletions.iter().for_each(|(hash, _)| starts[top(*hash) + 1] += 1);
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    starts
}

/// Sorts by the top bits first, a few hashes to each, and those among themselves: an assistant that
/// comes prebuilt spends a tenth of its start here.
fn sorted(deletions: &[(u32, Form)]) -> Vec<(u32, Form)> {
    let starts = starts(deletions);
    let mut next = starts.clone();
    let mut sorted = vec![(0, 0); deletions.len()];
    for &deletion in deletions {
        let place = &mut next[top(deletion.0)];
        sorted[*place as usize] = deletion;
        *place += 1;
    }
    for bounds in starts.windows(2) {
        sorted[bounds[0] as usize..bounds[1] as usize].sort_unstable();
    }
    sorted
}

/// "lordine", "dellordine": an article that lost its apostrophe.
fn glued_article(word: &str, vocabulary: &Vocabulary) -> Option<Mended> {
    GLUED_ARTICLES.iter().find_map(|article| {
        let rest = word.strip_prefix(article)?;
        let noun = rest.len() >= SHORTEST && rest.starts_with(['a', 'e', 'i', 'o', 'u', 'h']);
        (noun && vocabulary.form(rest).is_some()).then(|| Mended::one(rest))
    })
}

/// "annullalo", "rimborsatemi": a verb and the pronouns that lean on it.
fn clitic(word: &str, vocabulary: &Vocabulary) -> Option<Mended> {
    CLITICS.iter().find_map(|clitic| {
        let verb = word.strip_suffix(clitic).filter(|verb| verb.len() >= SHORTEST)?;
        vocabulary.stem(verb, Lang::It).map(|_| Mended::one(verb))
    })
}

/// "perfavore", "nonriesco": two words without a space.
fn two_words(word: &str, vocabulary: &Vocabulary) -> Option<Mended> {
    let known = |part: &str| part.len() >= 3 && vocabulary.form(part).is_some();
    (3..word.len().saturating_sub(2))
        .map(|at| word.split_at(at))
        .find(|(a, b)| known(a) && known(b))
        .map(|(first, second)| Mended { first: first.to_owned(), second: Some(second.to_owned()) })
}

/// The word itself, what is left of it without any one character, and of a long one without any two.
fn for_each_deletion(word: &[u8], push: &mut impl FnMut(&[u8])) {
    let mut one = [0; LONGEST];
    let mut two = [0; LONGEST];
    push(word);
    for at in 0..word.len() {
        let left = without(word, at, &mut one);
        push(left);
        if word.len() >= LONG {
            for next in at..left.len() {
                push(without(left, next, &mut two));
            }
        }
    }
}

fn without<'a>(word: &[u8], at: usize, space: &'a mut [u8; LONGEST]) -> &'a [u8] {
    space[..at].copy_from_slice(&word[..at]);
    space[at..word.len() - 1].copy_from_slice(&word[at + 1..]);
    &space[..word.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deletions_are_sorted_and_found_by_their_top_bits() {
        let deletions: Vec<(u32, Form)> =
            (0..5_000_u32).map(|at| (at.wrapping_mul(0x9e37_79b9) ^ (at % 3), at % 7)).collect();
        let mut expected = deletions.clone();
        expected.sort_unstable();
        assert_eq!(sorted(&deletions), expected);
        let starts = starts(&expected);
        for (bits, bounds) in starts.windows(2).enumerate() {
            let found = &expected[bounds[0] as usize..bounds[1] as usize];
            assert!(found.iter().all(|(hash, _)| top(*hash) == bits));
        }
        assert_eq!(starts.last(), Some(&5_000));
    }
}
