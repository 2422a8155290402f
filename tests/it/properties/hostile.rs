//! Questions of any bytes and any size get a decision.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use sportello::{Assistant, Context, DecisionKind, Rule};

use super::cases;

static ASSISTANT: LazyLock<Assistant> =
    LazyLock::new(|| Assistant::new(sportello_tests::faq("palestra.toml").unwrap()).unwrap());

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn any_bytes_are_decided(bytes in vec(any::<u8>(), 0..300)) {
        let decision = ASSISTANT.ask(&String::from_utf8_lossy(&bytes));
        prop_assert_eq!(decision.version, sportello::DECISION_VERSION);
    }

    #[test]
    fn any_characters_are_decided(text in any::<String>(), italian in any::<f32>()) {
        let mut context = Context::default();
        context.italian = italian;
        let decision = ASSISTANT.ask_in(&text, context);
        prop_assert!(decision.confidence.is_finite());
    }

    #[test]
    fn scraps_of_every_script_are_decided(text in "[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{Arabic}\\p{Hebrew}\\p{Han}\\p{Thai}\\p{M}\\p{Cf}\\p{Cc}' .]{0,60}") {
        ASSISTANT.ask(&text);
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn any_long_text_is_decided(piece in "\\PC{1,12}", kilobytes in 1..200_usize) {
        let text = piece.repeat(kilobytes * 1024 / piece.len());
        ASSISTANT.ask(&text);
    }
}

#[test]
fn nothing_is_asked() {
    for text in ["", " ", "\n\t\r", "?", "…", "\u{200b}", "\0\0", "😀", "\u{301}"] {
        let decision = ASSISTANT.ask(text);
        assert_eq!(decision.kind, DecisionKind::Abstain, "{text:?}");
        assert_eq!(decision.rule, Rule::NoWords, "{text:?} has no words: see `text/words.rs`");
        assert!(decision.candidates.is_empty() && decision.confidence == 0.0, "{text:?}");
    }
}

#[test]
fn a_million_characters_are_asked() {
    for piece in
        ["a", "è", "orari ", "dov'è il parcheggio? ", "'", "\u{301}", "\u{202e}", "字", "0", "x'", "a-", "а"]
    {
        let text: String = piece.chars().cycle().take(1_000_000).collect();
        let decision = ASSISTANT.ask(&text);
        assert!(decision.confidence.is_finite(), "a million of {piece:?}");
    }
}

#[test]
fn a_question_is_found_at_either_end_of_a_paste() {
    // Of sixty words of Latin and a question of three the meaning is that of the Latin.
    let filler = "lorem ipsum dolor sit amet consectetur ".repeat(2);
    for text in [format!("c'è un parcheggio? {filler}"), format!("{filler} c'è un parcheggio?")] {
        assert_eq!(ASSISTANT.ask(&text).candidates[0].id, "parcheggio", "{} bytes", text.len());
    }
}

#[test]
fn a_line_of_a_hundred_thousand_words_is_asked() {
    let words: Vec<String> = (0..100_000).map(|at| format!("parola{at}")).collect();
    let decision = ASSISTANT.ask(&words.join(" "));
    assert!(decision.candidates.len() <= 5);
}
