//! Texts with identifiers of people, and texts with numbers that only look like them.
//!
//! Everything is made up by a generator with a fixed seed: valid in form, drawn at random, nobody's. The
//! check digits are computed here once more, in another way than the engine checks them.

mod check_digit;
mod dice;
mod document;
mod look_alike;
mod personal;
mod spelling;

use std::ops::Range;

use sportello::redact::{Kind, Redacted, Seen, redact};

pub use look_alike::look_alike;
pub use personal::personal;

pub use dice::Dice;

/// A text with one number or code in it.
#[derive(Debug, Clone)]
pub struct Sample {
    /// What a customer may have typed.
    pub text: String,
    /// Where the number or code stands.
    pub value: Range<usize>,
    /// What it is, if it is personal.
    pub kind: Option<Kind>,
    /// What it is called in a table of figures.
    pub name: &'static str,
}

/// What became of a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Whether no letter or digit of the value is left.
    pub gone: bool,
    /// Whether all of the value is left.
    pub kept: bool,
    /// Whether it was taken for what it is.
    pub named: bool,
}

impl Sample {
    /// Redacts the text and looks at what became of the value.
    pub fn outcome(&self) -> Outcome {
        let redacted = redact(&self.text, &mut Seen::default());
        let is_found = |at: usize| redacted.found.iter().any(|found| found.span.contains(&at));
        let value = &self.text[self.value.clone()];
        let mut letters = value.char_indices().filter(|(_, c)| c.is_alphanumeric());
        Outcome {
            gone: letters.all(|(at, _)| is_found(self.value.start + at)),
            kept: self.is_kept(&redacted),
            named: redacted.found.iter().any(|found| Some(found.kind) == self.kind),
        }
    }

    fn is_kept(&self, redacted: &Redacted<'_>) -> bool {
        let overlaps = |span: &Range<usize>| span.start < self.value.end && self.value.start < span.end;
        !redacted.found.iter().any(|found| overlaps(&found.span))
    }

    /// Puts a value into a text as customers do.
    fn typed(dice: &mut Dice, value: String, name: &'static str, kind: Option<Kind>) -> Self {
        const BEFORE: &[&str] = &[
            "",
            "",
            "buongiorno, ",
            "ecco: ",
            "salve! ",
            "hi there, ",
            "please note ",
            "allora ",
            "(",
            "\"",
            "è ",
            "come richiesto, ",
            "sorry, it was ",
            "vi mando ",
            "ho scritto ",
            "è giusto ",
            "perché ",
        ];
        const AFTER: &[&str] = &[
            "",
            "",
            ".",
            ",",
            "!",
            "?",
            ")",
            "\"",
            " grazie",
            ", grazie mille",
            " thanks",
            "; attendo risposta",
            " è corretto?",
            " please check",
            "\nsaluti",
            "...",
            " ok",
        ];
        let before = dice.pick(BEFORE);
        let text = format!("{before}{value}{}", dice.pick(AFTER));
        Self { text, value: before.len()..before.len() + value.len(), kind, name }
    }

    /// Leaves a label out of what counts as the value.
    fn without(mut self, label: &str) -> Self {
        self.value.start += label.len();
        self
    }
}
