//! The battery that each language gets: the same tests over tables of its own.
//!
//! A new language is a file of tables beside `italian.rs` and one line below.

mod check;
mod english;
mod italian;

/// A question as typed, and the words it is read as.
type Read = &'static [(&'static str, &'static str)];
/// Two words.
type Pairs = &'static [(&'static str, &'static str)];

/// What a language brings.
struct Tables {
    /// Elisions and contractions.
    apostrophes: Read,
    typographic_apostrophes: Read,
    /// What is left out where everyone types in a hurry.
    missing_accents: Read,
    chat: Read,
    stretched: Read,
    /// Numbers in letters, and numbers with their unit.
    numbers: Read,
    capitals: Read,
    /// Verbs with the pronouns that lean on them; possessives.
    attached: Read,
    /// Misspelt words, read with `palestra.toml`.
    typos: Read,
    /// Words that are known and stay as they are, whatever stands near them.
    known: &'static [&'static str],
    /// Forms of one word.
    alike: Pairs,
    /// Words that share their first letters and nothing else.
    apart: Pairs,
}

macro_rules! battery {
    ($name:ident, $lang:expr, $tables:expr) => {
        mod $name {
            use sportello::Lang;

            use super::{Tables, check};

            const LANG: Lang = $lang;
            const TABLES: &Tables = $tables;

            #[test]
            fn apostrophes_are_taken_apart() {
                check::words(LANG, TABLES.apostrophes, "the lexicon's elisions or contractions");
            }

            #[test]
            fn every_apostrophe_is_one() {
                check::words(LANG, TABLES.typographic_apostrophes, "`is_apostrophe` in text/normalise.rs");
            }

            #[test]
            fn accents_may_be_missing() {
                check::words(LANG, TABLES.missing_accents, "text/normalise.rs");
            }

            #[test]
            fn chat_spellings_are_written_out() {
                check::words(LANG, TABLES.chat, "the lexicon's CHAT");
            }

            #[test]
            fn stretched_letters_shrink() {
                check::words(LANG, TABLES.stretched, "`shrink_stretched` in text/normalise.rs");
            }

            #[test]
            fn numbers_are_digits() {
                check::words(LANG, TABLES.numbers, "the lexicon's CHAT and UNITS");
            }

            #[test]
            fn capitals_do_not_matter() {
                check::words(LANG, TABLES.capitals, "text/normalise.rs");
            }

            #[test]
            fn what_is_attached_goes() {
                check::words(LANG, TABLES.attached, "the lexicon's `write_out`");
            }

            #[test]
            fn typos_are_mended() {
                check::mended(LANG, TABLES.typos);
            }

            #[test]
            fn known_words_stay() {
                check::untouched(LANG, TABLES.known);
            }

            #[test]
            fn forms_of_one_word_share_a_stem() {
                check::alike(LANG, TABLES.alike);
            }

            #[test]
            fn other_words_do_not() {
                check::apart(LANG, TABLES.apart);
            }
        }
    };
}

battery!(it, Lang::It, &super::italian::TABLES);
battery!(en, Lang::En, &super::english::TABLES);
