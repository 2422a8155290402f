//! What is heard, and what is left to ask.

use super::*;
use crate::pattern::Origin;
use crate::text::analyse_question;

fn hear(text: &str) -> Option<Heard> {
    Listener::new().hear(&analyse_question(text, 0.5), text)
}

/// Each message is nothing but small talk of this kind.
#[track_caller]
fn check(kind: SmallTalk, messages: &[&str]) {
    let listener = Listener::new();
    for message in messages {
        let heard = listener.hear(&analyse_question(message, 0.5), message);
        assert_eq!(heard.map(|heard| (heard.kind, heard.rest)), Some((kind, None)), "{message:?}");
    }
}

/// What is left to ask of a message with courtesies.
#[track_caller]
fn check_rest(message: &str, expected: &str) {
    let rest = hear(message).and_then(|heard| heard.rest);
    assert_eq!(rest.map(|rest| &message[rest]), Some(expected), "{message:?}");
}

#[test]
fn every_pattern_compiles() {
    let sources = sources();
    let errors = Patterns::compile(sources.iter().map(|&(_, source)| source), &sets(true)).err();
    let told = errors.into_iter().flatten().map(|error| match error.origin {
        Origin::Pattern(at) => format!("{error}: {:?}", sources[at]),
        Origin::Set { .. } => error.to_string(),
    });
    assert_eq!(told.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(Patterns::compile(EDGES.map(|(_, source)| source), &sets(false)).is_ok());
}

#[test]
fn both_tables_have_all_kinds_in_the_same_order() {
    let kinds = TABLES.map(|table| table.kinds.iter().map(|(&kind, _)| kind).collect::<Vec<_>>());
    assert_eq!(kinds[0], kinds[1]);
    assert_eq!(kinds[0].len(), 13);
}

#[test]
fn courtesies_are_told_apart() {
    check(
        SmallTalk::Greeting,
        &["Ciao!", "buon giorno", "buongionro", "salve a tutti", "Hello there", "hi bot"],
    );
    check(
        SmallTalk::Thanks,
        &["grazie mille", "Ok grazie", "grazieee!!", "ti ringrazio", "thx", "thank you so much"],
    );
    check(
        SmallTalk::Goodbye,
        &["arrivederci", "grazie, a presto", "buona giornata", "bye bye", "see you tomorrow"],
    );
    check(SmallTalk::Apology, &["scusami", "mi dispiace", "sorry", "my mistake"]);
}

#[test]
fn talk_about_the_assistant_is_told_apart() {
    check(SmallTalk::HowAreYou, &["Ciao, come stai?", "tutto bene?", "how are you doing today", "what's up"]);
    check(
        SmallTalk::AreYouABot,
        &[
            "sei un robot?",
            "Sto parlando con una persona vera?",
            "sei umana",
            "are you a bot or a real person?",
            "am i talking to a human",
        ],
    );
    check(
        SmallTalk::WhoAreYou,
        &["chi sei", "come ti chiami?", "cosa sai fare", "what can you do", "who are you"],
    );
    check(SmallTalk::Praise, &["sei bravissimo", "ottimo lavoro", "you are awesome", "well done"]);
    check(
        SmallTalk::Criticism,
        &["non capisci niente", "sei proprio lento", "wrong answer", "you are useless"],
    );
}

#[test]
fn idle_talk_is_told_apart() {
    check(
        SmallTalk::ChitChat,
        &[
            "quanti anni hai",
            "raccontami una barzeletta",
            "ti amo",
            "mi annoio",
            "qual è il senso della vita",
            "hai una fidanzata?",
            "tell me a joke please",
            "do you ever sleep",
            "will you marry me?",
            "I'm so bored",
            "what's the meaning of life",
            "hahaha",
        ],
    );
}

#[test]
fn short_replies_are_told_apart() {
    check(SmallTalk::Yes, &["sì", "ok", "va bene", "yes please", "sure"]);
    check(SmallTalk::No, &["no grazie", "lascia stare", "nope", "never mind"]);
    check(
        SmallTalk::Help,
        &["mi puoi aiutare?", "ho una domanda", "can you help me please", "I have a question"],
    );
}

#[test]
fn courtesies_around_a_question_are_taken_off() {
    check_rest("ciao, dov'è il pacco? grazie", "dov'è il pacco?");
    check_rest("Buonasera! Come stai? Il reso è gratis?", "Il reso è gratis?");
    check_rest("hi there, where is my order? thanks a lot", "where is my order?");
    check_rest("scusi, quanto costa la spedizione?", "quanto costa la spedizione?");
    check_rest("quanto costa la spedizione per favore", "quanto costa la spedizione");
}

#[test]
fn a_question_is_no_small_talk() {
    for question in [
        "",
        "!!!",
        "dov'è il mio pacco",
        "quanti anni dura la garanzia",
        "avete un negozio fisico?",
        "do you deliver to Italy",
        "are you open on Sunday",
        "what's your return policy",
        "can you help me change my address",
        "sei mesi di garanzia bastano",
        "how old must I be to order",
        "la lampada canta quando la accendo",
    ] {
        assert_eq!(hear(question), None, "{question:?}");
    }
}

#[test]
fn a_greeting_is_given_back() {
    for (message, expected) in [
        ("Buona sera a tutti", Some("Buonasera")),
        ("scusi, buongiorno, il reso è gratis?", Some("Buongiorno")),
        ("good morning!", Some("Good morning")),
        ("grazie", None),
    ] {
        assert_eq!(hear(message).and_then(|heard| heard.greeting), expected, "{message:?}");
    }
}

#[test]
fn every_kind_is_answered() {
    for &(kind, _) in italian::TABLE.kinds {
        let said = crate::voice::Voice::default().say(kind.say(), Lang::It, &crate::voice::Fill::default());
        assert!(!said.is_empty(), "{kind:?}");
    }
}

#[test]
fn any_text_can_be_listened_to() {
    for text in ["\u{0}", "ciao \u{1f600}", &"ciao ".repeat(5_000), &"è".repeat(9_000), "grazie\u{202e}ciao"]
    {
        hear(text);
    }
}
