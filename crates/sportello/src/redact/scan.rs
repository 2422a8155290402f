//! Where to look, and in what order finds are made.
//!
//! Every rule needs a digit or an `@`, or sixteen letters on end. The scan jumps from one such place to the
//! next and tries the words that start shortly before it.

use super::Kind;
use super::rules::{Find, email};
use super::shape::Part;

/// How far before its first digit a code may start: six letters of a codice fiscale with gaps.
const MOST_BYTES_TO_DIGIT: usize = 32;

/// Letters on end that may be a codice fiscale in which every digit has become a letter.
const LETTERS_OF_CODE: usize = 16;

/// No rule reads further than this from where it starts: an e-mail address is the longest.
const REACH: usize = 512;

/// All finds in a text, in order, none overlapping another.
///
/// `rules` says what starts at a place of a part of the text. After each find what stands before it is read
/// again, up to the find: a token in its place ends what went on before. So the result has nothing left to
/// find, and redacting it changes nothing. Only the reach of a rule is read again, so the work stays
/// proportional to the text.
pub fn scan(text: Part<'_>, mut rules: impl FnMut(Part<'_>, usize) -> Option<Find>) -> Vec<Find> {
    let mut done: Vec<Find> = Vec::new();
    let mut pending: Vec<Find> = Vec::new();
    let (mut start, mut at) = (0, 0);
    loop {
        let end = pending.last().map_or(text.len(), |find| find.range.start);
        if let Some(found) = next(&text[start..end], at - start, &mut rules) {
            let range = start + found.range.start..start + found.range.end;
            at = range.start.saturating_sub(REACH).max(start);
            pending.push(Find { range, ..found });
        } else if let Some(find) = pending.pop() {
            (start, at) = (find.range.end, find.range.end);
            done.push(find);
        } else {
            return done;
        }
    }
}

/// The next find from a place on.
fn next(
    part: Part<'_>,
    mut at: usize,
    rules: &mut impl FnMut(Part<'_>, usize) -> Option<Find>,
) -> Option<Find> {
    while let Some(seed) = next_seed(part, at) {
        // An address is read from its `@`, whatever starts before.
        let back = if part[seed] == b'@' { 0 } else { MOST_BYTES_TO_DIGIT };
        let first = seed.saturating_sub(back).max(at);
        if let Some(find) = (first..=seed).find_map(|start| rules(part, start)) {
            return Some(email::over(part, &find).unwrap_or_else(|| with_bracket(part, find)));
        }
        at = seed + 1;
    }
    None
}

/// The next digit, `@`, or last of many letters on end.
fn next_seed(part: Part<'_>, from: usize) -> Option<usize> {
    let mut letters = 0;
    let mut bytes = part.iter().skip(from);
    let seed = bytes.position(|byte| {
        // Without a branch: every word would mislead the processor.
        letters = (letters + 1) * usize::from(byte.is_ascii_uppercase());
        byte.is_ascii_digit() || *byte == b'@' || letters == LETTERS_OF_CODE
    });
    seed.map(|seed| from + seed)
}

/// A phone number with the bracket that its area code opens.
fn with_bracket(part: Part<'_>, mut find: Find) -> Find {
    let opens = find.kind == Kind::Phone
        && part[..find.range.start].ends_with(b"(")
        && part[find.range.clone()].iter().find(|byte| matches!(byte, b'(' | b')')) == Some(&b')');
    find.range.start -= usize::from(opens);
    find
}

#[cfg(test)]
mod tests {
    use super::super::fold::Folded;
    use super::super::rules::starting_at;
    use super::*;

    /// Texts that are all beginnings.
    const HOSTILE: [&str; 14] = [
        "1",
        "1 ",
        "@",
        "a@",
        "@ ",
        "a@a.it ",
        "IT60",
        "IT60 ",
        "3331234567 ",
        "3331234567",
        "tel ",
        "4 1-",
        "A",
        "[phone-1]",
    ];

    #[test]
    fn places_are_tried_a_bounded_number_of_times() {
        for piece in HOSTILE {
            let text = Folded::of(&piece.repeat(65_536 / piece.len()));
            let mut tried = 0;
            scan(text.bytes(), |part, at| {
                tried += 1;
                starting_at(part, at)
            });
            assert!(tried <= 4 * text.bytes().len(), "{piece:?}: {tried}");
        }
    }

    #[test]
    fn rules_read_no_further_than_they_may() {
        for piece in HOSTILE {
            let text = Folded::of(&piece.repeat(2_000));
            for at in 500..700 {
                let near = starting_at(&text.bytes()[..at + REACH], at).map(|find| find.range);
                let far = starting_at(text.bytes(), at).map(|find| find.range);
                assert_eq!(near, far, "{piece:?} at {at}");
            }
        }
    }
}
