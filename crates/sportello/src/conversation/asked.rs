//! Recognises a question that was asked before, without keeping its words.

use crate::text::{Analysis, is_stop_word, stem};

/// A question's fingerprint: a hash of the stems of its words that carry meaning, in any order.
/// `None` if it has none. "Dov'è il pacco" and "il pacco dov'è??" have the same.
pub fn fingerprint(analysis: &Analysis) -> Option<u32> {
    let lang = analysis.guess.lang();
    let words = analysis.words.iter().filter(|word| !is_stop_word(word.form, lang));
    let mut stems: Vec<String> = words.map(|word| stem(word.form, lang).into()).collect();
    stems.sort_unstable();
    stems.dedup();
    (!stems.is_empty()).then(|| hash(stems.iter().map(String::as_str)))
}

/// FNV-1a in 32 bits, by Fowler, Noll and Vo: a number that JavaScript keeps exactly.
pub fn hash<'a>(texts: impl Iterator<Item = &'a str>) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    texts.flat_map(|text| text.bytes().chain([0])).fold(0x811c_9dc5, step)
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
