//! Characters that nobody sees change nothing, wherever they stand.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use sportello::Assistant;

use super::cases;

/// Format characters, controls, fillers, selectors and tags.
const INVISIBLE: &[char] = &[
    '\u{0}',
    '\u{1}',
    '\u{7}',
    '\u{8}',
    '\u{1b}',
    '\u{7f}',
    '\u{80}',
    '\u{9f}',
    '\u{ad}',
    '\u{34f}',
    '\u{61c}',
    '\u{115f}',
    '\u{1160}',
    '\u{17b4}',
    '\u{180b}',
    '\u{180e}',
    '\u{200b}',
    '\u{200c}',
    '\u{200d}',
    '\u{200e}',
    '\u{200f}',
    '\u{202a}',
    '\u{202b}',
    '\u{202c}',
    '\u{202d}',
    '\u{202e}',
    '\u{2060}',
    '\u{2061}',
    '\u{2064}',
    '\u{2066}',
    '\u{2067}',
    '\u{2068}',
    '\u{2069}',
    '\u{206a}',
    '\u{3164}',
    '\u{fe00}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{ffa0}',
    '\u{fff9}',
    '\u{1d173}',
    '\u{e0001}',
    '\u{e0041}',
    '\u{e0100}',
];

const QUESTIONS: &[&str] = &[
    "quali sono gli orari?",
    "c'è un parcheggio per l'auto",
    "l’abbonamento quanto costa??",
    "Come DISDICO, perché voglio recedere",
    "armadietttti e luchetto",
    "do I need a doctor's note",
    "can't book the yoga class",
    "how much per month pls",
    "is there a free trial 4 2day",
    "où est la piscine",
    "30gg di prova",
];

static ASSISTANT: LazyLock<Assistant> =
    LazyLock::new(|| Assistant::new(sportello_tests::faq("palestra.toml").unwrap()).unwrap());

fn with_inserted(question: &str, at: usize, c: char) -> String {
    let at = question.char_indices().map(|(at, _)| at).chain([question.len()]).nth(at).unwrap_or(0);
    format!("{}{c}{}", &question[..at], &question[at..])
}

/// Every one of them at every place of every question.
#[test]
fn an_invisible_character_changes_nothing() {
    for question in QUESTIONS {
        let plain = ASSISTANT.ask(question);
        for at in 0..=question.chars().count() {
            for c in INVISIBLE {
                let decision = ASSISTANT.ask(&with_inserted(question, at, *c));
                assert_eq!(
                    decision,
                    plain,
                    "U+{:04X} before character {at} of {question:?}: see `is_invisible` in `text/normalise.rs`",
                    u32::from(*c)
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn many_of_them_change_nothing(
        question in select(QUESTIONS),
        inserted in prop::collection::vec((any::<Index>(), select(INVISIBLE)), 1..30),
    ) {
        let mut text = question.to_owned();
        for (place, c) in inserted {
            text = with_inserted(&text, place.index(text.chars().count() + 1), c);
        }
        prop_assert_eq!(ASSISTANT.ask(&text), ASSISTANT.ask(question), "{:?}", text);
    }
}
