//! The text stage: from what was typed to words and stems.
//!
//! In: any string. Out: [`Words`] in matching form, with spans of the original,
//! and a [`Guess`] at the language. Total: a text can always be analysed. Knows
//! nothing of any Faq.

mod common;
mod confusable;
mod decompose;
mod edits;
mod english;
mod italian;
mod lang;
mod language;
mod normalise;
mod packed;
mod stem;
mod stop_words;
mod table;
mod words;

pub use common::is_common;
#[doc(hidden)]
pub use common::{COLUMNS as COMMON_COLUMNS, MAGIC as COMMON_MAGIC, Probe as CommonProbe};
pub use edits::{LONGEST, edits};
pub use italian::{CLITICS, GLUED_ARTICLES};
pub use lang::{Lang, Languages};
pub use language::{Guess, guess};
#[doc(hidden)]
pub use language::{WEIGHTS_LEN, features as language_features};
pub use normalise::{Normal, normalise};
pub use stem::stem;
pub use stop_words::is_stop_word;
pub use words::{Limit, Word, Words};

/// A text after this stage.
#[derive(Debug, Clone, Default)]
pub struct Analysis {
    /// The words, in order.
    pub words: Words,
    /// Which language it seems to be in.
    pub guess: Guess,
}

/// Analyses a question in a language yet to be found.
///
/// `prior` is the probability of Italian before the text is seen, such as the
/// page's language suggests; 0.5 when nothing is known.
pub fn analyse_question(text: &str, prior: f32) -> Analysis {
    let normal = normalise(gist(text).as_ref());
    let guess = guess(&normal).with_prior(prior);
    Analysis { words: Words::of(&normal, guess.languages(), Limit::Question), guess }
}

/// Analyses a text that the company wrote, in a language it declared.
pub fn analyse_authored(text: &str, lang: Lang) -> Analysis {
    let normal = normalise(text);
    let guess = Guess::certain(lang);
    Analysis { words: Words::of(&normal, guess.languages(), Limit::None), guess }
}

/// Bytes of a question that are read from its start and from its end.
const FIRST_BYTES: usize = 6 * 1024;
const LAST_BYTES: usize = 2 * 1024;

/// The part of a question that is read: all of it, or, of a paste, the start and the end.
///
/// What is left out becomes spaces, so that spans still name bytes of the original.
fn gist(text: &str) -> std::borrow::Cow<'_, str> {
    if text.len() <= FIRST_BYTES + LAST_BYTES {
        return text.into();
    }
    let first = text.floor_char_boundary(FIRST_BYTES);
    let last = text.ceil_char_boundary(text.len() - LAST_BYTES);
    let mut gist = String::with_capacity(text.len());
    gist.push_str(&text[..first]);
    gist.extend(std::iter::repeat_n(' ', last - first));
    gist.push_str(&text[last..]);
    gist.into()
}
