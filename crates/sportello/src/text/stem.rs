use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer};

use super::Lang;

/// The Snowball stem of a word in matching form.
pub fn stem(word: &str, lang: Lang) -> Cow<'_, str> {
    let algorithm = match lang {
        Lang::It => Algorithm::Italian,
        Lang::En => Algorithm::English,
    };
    Stemmer::create(algorithm).stem(word)
}
