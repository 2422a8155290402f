//! Recognises a question that was asked before, without keeping its words.

use crate::hash::fnv1a_32;
use crate::text::{Analysis, is_stop_word, stem};

/// A question's fingerprint: a hash of the stems of its words that carry meaning, in any order.
/// `None` if it has none. "Dov'è il pacco" and "il pacco dov'è??" have the same.
pub fn fingerprint(analysis: &Analysis) -> Option<u32> {
    let mut stems = stems(analysis);
    stems.sort_unstable();
    stems.dedup();
    (!stems.is_empty()).then(|| hash(stems.iter().map(String::as_str)))
}

/// The stems of the words that carry meaning, in order.
pub fn stems(analysis: &Analysis) -> Vec<String> {
    let lang = analysis.guess.lang();
    let words = analysis.words.iter().filter(|word| !is_stop_word(word.form, lang));
    words.map(|word| stem(word.form, lang).into()).collect()
}

/// A hash of several texts.
pub fn hash<'a>(texts: impl Iterator<Item = &'a str>) -> u32 {
    fnv1a_32(texts.flat_map(|text| text.bytes().chain([0])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::analyse_question;

    fn of(text: &str) -> Option<u32> {
        fingerprint(&analyse_question(text, 0.5))
    }

    #[test]
    fn order_and_small_words_make_no_difference() {
        assert_eq!(of("dov'è il mio pacco"), of("PACCO dove?? mio pacco"));
        assert_eq!(of("pacchi"), of("i pacchi?"));
        assert_ne!(of("dov'è il mio pacco"), of("dov'è il mio rimborso"));
        assert_eq!(of("???"), None);
    }
}
