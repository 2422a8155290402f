//! The text stage: normalising settles, and words keep their places.

use proptest::prelude::*;
use sportello::text::{Analysis, Lang, analyse_authored, analyse_question, guess, normalise, stem};

use super::cases;

/// Text as it comes: any characters, and those that the stage treats in a way of their own.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[a-zà-ù' ]{0,12}",
        "[\u{300}-\u{36f}\u{200b}-\u{200f}\u{fe00}-\u{fe0f}a-c]{0,8}",
        "[а-яα-ωa-z]{0,8}",
        "(a|à|A|ａ|aa|AA|ſ|İ|ﬁ|ß|ΐ|ŉ|Ⅷ|㎏|ﷺ|’|`){0,8}",
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

/// Words stand in order, on character boundaries, inside the text; gaps and spans rebuild it.
fn check_spans(text: &str, analysis: &Analysis) -> Result<(), TestCaseError> {
    let mut rebuilt = String::new();
    let (mut start, mut end) = (0, 0);
    for word in analysis.words.iter() {
        let place = (word.start, word.end);
        prop_assert!(word.start <= word.end && word.end <= text.len(), "{:?} at {:?}", word.form, place);
        prop_assert!(
            text.is_char_boundary(word.start) && text.is_char_boundary(word.end),
            "{:?} at {:?}",
            word.form,
            place
        );
        prop_assert!(!word.form.is_empty(), "an empty word at {:?}", place);
        // Several words may stand for one of the original, such as the two of a contraction.
        if place == (start, end) && end > 0 {
            continue;
        }
        prop_assert!(word.start >= end, "{:?} at {:?} overlaps what ends at {}", word.form, place, end);
        rebuilt.push_str(&text[end..word.start]);
        rebuilt.push_str(&text[word.start..word.end]);
        (start, end) = place;
    }
    rebuilt.push_str(&text[end..]);
    prop_assert_eq!(rebuilt, text);
    Ok(())
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn normalising_twice_changes_nothing(text in text()) {
        let once = normalise(&text);
        let twice = normalise(once.text());
        prop_assert_eq!(twice.text(), once.text(), "normalising {:?}: see `text/normalise.rs`", text);
    }

    #[test]
    fn the_whole_spans_the_whole(text in text()) {
        let normal = normalise(&text);
        let span = normal.span(0..normal.text().len());
        prop_assert!(span.start <= span.end && span.end == text.len(), "{:?} of {} bytes", span, text.len());
        for (at, _) in normal.text().char_indices() {
            let start = normal.span(at..at).start;
            prop_assert!(text.is_char_boundary(start), "{} comes from inside a character", at);
        }
    }

    #[test]
    fn spans_rebuild_the_text(text in text(), prior in any::<f32>()) {
        check_spans(&text, &analyse_question(&text, prior))?;
        check_spans(&text, &analyse_authored(&text, Lang::It))?;
        check_spans(&text, &analyse_authored(&text, Lang::En))?;
    }

    #[test]
    fn any_text_has_a_language(text in text(), prior in any::<f32>()) {
        let guess = guess(&normalise(&text)).with_prior(prior);
        let both = guess.probability(Lang::It) + guess.probability(Lang::En);
        prop_assert!((both - 1.0).abs() < 1e-5, "the probabilities sum to {}", both);
        prop_assert!(guess.languages().contains(guess.lang()), "the likelier language is not searched");
    }

    #[test]
    fn a_stem_is_no_longer_than_its_word(word in "([a-z]{0,12}|\\PC{0,20})") {
        for lang in Lang::ALL {
            let stem = stem(&word, lang);
            prop_assert!(stem.len() <= word.len(), "{:?} becomes {:?} in {}", word, stem, lang);
        }
    }
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn spans_of_a_paste_rebuild_it(text in text(), times in 1..3000_usize) {
        let text = text.repeat(times.min(40_000 / text.len().max(1)));
        check_spans(&text, &analyse_question(&text, 0.5))?;
    }
}

/// Generated texts meet a given character seldom; here every one stands in each of these frames.
#[test]
fn normalising_any_character_twice_changes_nothing() {
    let mut failures = Vec::new();
    for c in ('\u{0}'..='\u{32000}').chain('\u{e0000}'..='\u{e01ff}') {
        for text in [
            format!("{c}"),
            format!("a{c}"),
            format!("{c}a {c}"),
            format!("{c}{c}{c}"),
            format!("o\u{3bf}{c}o{c}"),
        ] {
            let once = normalise(&text);
            let twice = normalise(once.text());
            if twice.text() != once.text() {
                failures.push(format!(
                    "{text:?} U+{:04X}: {:?}, then {:?}",
                    u32::from(c),
                    once.text(),
                    twice.text()
                ));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} texts, see `text/normalise.rs`; the first:\n{}",
        failures.len(),
        failures[..failures.len().min(20)].join("\n")
    );
}
