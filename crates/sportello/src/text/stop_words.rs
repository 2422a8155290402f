//! Words that carry little of what a question asks, in matching form and sorted.
//!
//! For comparing wordings of one entry with each other and for judging how much of a question is
//! known; the score has its own weights. Words that ask ("when", "quanto") and words that deny are left out of the lists,
//! since they change what is asked.

use super::Lang;

/// Whether a word in matching form is a stop word.
pub fn is_stop_word(word: &str, lang: Lang) -> bool {
    let words = match lang {
        Lang::It => ITALIAN,
        Lang::En => ENGLISH,
    };
    word.len() <= LONGEST && words.binary_search(&word).is_ok()
}

/// The length of the longest stop word: most words need no search.
const LONGEST: usize = 7;

#[rustfmt::skip]
const ITALIAN: &[&str] = &[
    "a", "abbiamo", "ad", "agli", "ai", "al", "alla", "alle", "allo", "anche", "avete", "che",
    "ci", "coi", "col", "con", "cui", "da", "dagli", "dai", "dal", "dalla", "dalle", "dallo",
    "degli", "dei", "del", "della", "delle", "dello", "di", "e", "ed", "era", "essere", "fa", "fra",
    "gli", "ha", "hai", "hanno", "ho", "i", "il", "in", "io", "la", "le", "lei", "lo", "ma", "me",
    "mi", "mia", "mie", "miei", "mio", "ne", "negli", "nei", "nel", "nella", "nelle", "nello", "noi",
    "nostro", "o", "per", "piu", "poi", "posso", "potete", "potrei", "puo", "quella", "quello",
    "questa", "questo", "se", "si", "siete", "sono", "sta", "su", "sua", "sue", "sugli", "sui", "sul",
    "sulla", "sulle", "sullo", "suo", "suoi", "te", "ti", "tra", "tu", "tua", "tue", "tuo", "tuoi",
    "un", "una", "uno", "vi", "voi", "vorrei", "vostra", "vostre", "vostri", "vostro",
];

#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "a", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could",
    "did", "do", "does", "for", "from", "had", "has", "have", "i", "if", "in", "into", "is", "it",
    "its", "me", "my", "of", "on", "or", "our", "please", "should", "so", "some", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "those", "to", "us", "was", "we",
    "were", "will", "with", "would", "you", "your",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_in_matching_form() {
        for (words, lang) in [(ITALIAN, Lang::It), (ENGLISH, Lang::En)] {
            assert!(words.is_sorted_by(|a, b| a < b), "{lang}: sort the list");
            assert!(words.iter().all(|word| word.len() <= LONGEST), "{lang}: raise LONGEST");
            for word in words {
                assert_eq!(crate::text::normalise(word).text(), *word);
            }
        }
    }

    #[test]
    fn words_that_ask_or_deny_are_no_stop_words() {
        for word in ["non", "senza", "quando", "dove", "quanto", "come"] {
            assert!(!is_stop_word(word, Lang::It), "{word}");
        }
        for word in ["not", "no", "without", "when", "where", "how"] {
            assert!(!is_stop_word(word, Lang::En), "{word}");
        }
    }
}
