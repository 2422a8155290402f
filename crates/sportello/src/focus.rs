//! The sentence of a long message that has the question.
//!
//! In: a text that as a whole is not answered. Out: the decision on the sentence that is surest to be
//! answered, or none. A question between the words of a mail is a small part of its words, and what
//! stands around it looks like no entry.
//!
//! The surest of many is often sure by chance, so that its odds of being wrong count as often as the root
//! of how many were asked. Tests of `corpus/negozio` and `comune` between six lines of chit-chat, 40 words:
//! right 20.2 and 21.2 % as a whole; by a sentence 80.0 and 79.0 % and 1.2 and 1.7 % wrong, those answered
//! .88 sure and .99 and .97 right; between twelve lines 74.5 and 71.0 % after 4.7 and 5.5. Questions without
//! an answer between six lines are answered to 3.0 and 4.2 %, alone to 4.9 and 4.5. Without that count 20.8 and
//! 15.9 %, with the root of the root 4.9 to 8.3 (2026-11). Of the hard questions, with 15 words, fewer than
//! one in a hundred is decided otherwise.

use std::ops::Range;

use crate::decision::{Decision, DecisionKind};
use crate::thresholds::Thresholds;

/// From so many words on a message is long.
const LONG: usize = 20;
/// With fewer words a sentence is a greeting, a name or a date.
const LEAST: usize = 3;
/// Sentences that are asked, so that no paste is slow.
const MOST: usize = 24;

/// The decision on a text and the part of it that was decided: all of it, or one sentence.
///
/// # Errors
///
/// Those of deciding.
pub fn decide<E>(
    text: &str,
    thresholds: Thresholds,
    mut decide: impl FnMut(&str) -> Result<Decision, E>,
) -> Result<(Decision, Range<usize>), E> {
    let whole = (decide(text)?, 0..text.len());
    if whole.0.kind == DecisionKind::Answer || words(text) < LONG {
        return Ok(whole);
    }
    let sentences: Vec<Range<usize>> =
        sentences(text).filter(|range| words(&text[range.clone()]) >= LEAST).take(MOST).collect();
    if sentences.len() < 2 {
        return Ok(whole);
    }
    let mut best: Option<(Decision, Range<usize>)> = None;
    for range in &sentences {
        let decision = decide(&text[range.clone()])?;
        if best.as_ref().is_none_or(|(best, _)| decision.confidence > best.confidence) {
            best = Some((decision, range.clone()));
        }
    }
    let best = best.map(|(decision, range)| {
        let sure = discounted(decision.confidence, sentences.len());
        (decision.by_sentence(sure, thresholds), range)
    });
    Ok(best.filter(|(decision, _)| decision.kind == DecisionKind::Answer).unwrap_or(whole))
}

/// How sure the surest of so many is.
fn discounted(confidence: f32, of: usize) -> f32 {
    (1.0 - (1.0 - confidence) * libm::sqrtf(of as f32)).max(0.0)
}

fn words(text: &str) -> usize {
    text.split_whitespace().take(LONG).count()
}

/// The places of a text's sentences: up to a new line, or to a mark and a space. Customers begin
/// sentences with small letters too, other than whoever writes the texts of a voice.
fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let end = start + end_of_first(rest);
        let range = start..end;
        start = end;
        Some(range)
    })
}

fn end_of_first(text: &str) -> usize {
    let mut after_mark = false;
    for (at, character) in text.char_indices() {
        if character == '\n' || (after_mark && character.is_whitespace()) {
            return at + character.len_utf8();
        }
        after_mark = matches!(character, '.' | '!' | '?' | ';' | '…');
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = sentences(text).map(|range| text[range].trim()).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn sentences_end_at_marks_and_lines() {
        check("", &[]);
        check("dov'è il pacco", &["dov'è il pacco"]);
        check("Salve. Dov'è il pacco? Grazie", &["Salve.", "Dov'è il pacco?", "Grazie"]);
        check("una riga\nun'altra!!! \u{1f600} fine…", &["una riga", "un'altra!!!", "\u{1f600} fine…"]);
        check("costa 4.90 euro su www.esempio.it", &["costa 4.90 euro su www.esempio.it"]);
        check("?! \n\n.", &["?!", "", "", "."]);
    }

    #[test]
    fn the_surest_of_many_is_less_sure() {
        assert!((discounted(0.9, 1) - 0.9).abs() < 1e-6);
        assert!((discounted(0.9, 4) - 0.8).abs() < 1e-6);
        assert!(discounted(0.1, 24) == 0.0);
    }
}
