//! The language of a conversation: kept until the customer clearly speaks the other one.

use serde::{Deserialize, Serialize};

use crate::text::{Guess, Lang};

/// A message speaks a language clearly from this probability. Of the 4,066 MASSIVE development
/// utterances 99 % are that sure, 6 of them of the wrong language; "ok", names and numbers are not
/// (2026-11).
const CLEAR: f32 = 0.9;

/// How many clear messages in a row change the language.
const SIGNALS: u8 = 2;

/// The language that is spoken, and what speaks against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tongue {
    lang: Lang,
    /// Whether the host knew it or the customer has spoken it.
    known: bool,
    /// Whether the customer has spoken it.
    spoken: bool,
    /// How many clear messages in a row were in the other.
    otherwise: u8,
}

impl Tongue {
    /// The page's language if there is one, else the Faq's first.
    pub fn new(page: Option<Lang>, faq: Lang) -> Self {
        Self { lang: page.unwrap_or(faq), known: page.is_some(), spoken: false, otherwise: 0 }
    }

    /// The language to reply in.
    pub fn lang(self) -> Lang {
        self.lang
    }

    /// The language, if it is more than a guess from the Faq.
    pub fn known(self) -> Option<Lang> {
        self.known.then_some(self.lang)
    }

    /// Takes in a message. The page's language is a guess of the host's, so that the customer's first
    /// clear message settles it.
    pub fn hear(&mut self, guess: Guess) {
        let lang = guess.lang();
        if guess.probability(lang) < CLEAR {
            return;
        }
        let against = if lang == self.lang { 0 } else { self.otherwise.saturating_add(1) };
        let settled = lang == self.lang || !self.spoken || against >= SIGNALS;
        *self = if settled {
            Self { lang, known: true, spoken: true, otherwise: 0 }
        } else {
            Self { otherwise: against, ..*self }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::analyse_question;

    #[track_caller]
    fn check(page: Option<Lang>, messages: &[&str], expected: Lang) {
        let mut tongue = Tongue::new(page, Lang::It);
        for message in messages {
            tongue.hear(analyse_question(message, 0.5).guess);
        }
        assert_eq!(tongue.lang(), expected, "{messages:?}");
    }

    #[test]
    fn a_language_is_kept_until_two_messages_say_otherwise() {
        let italian = "vorrei sapere dov'è il mio pacco";
        let english = "where can I see the tracking link";
        check(None, &[], Lang::It);
        check(Some(Lang::En), &[], Lang::En);
        check(Some(Lang::It), &[english], Lang::En);
        check(None, &[italian, english], Lang::It);
        check(None, &[italian, english, "ok", italian, english], Lang::It);
        check(None, &[italian, english, "2", english], Lang::En);
    }
}
