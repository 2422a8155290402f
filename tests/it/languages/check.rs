//! How the tables of the battery are checked; a failure lists every row that fails.

use std::sync::LazyLock;

use sportello::internals::understand;
use sportello::text::{analyse_authored, normalise, stem};
use sportello::{Assistant, Context, Lang};

static ASSISTANT: LazyLock<Assistant> =
    LazyLock::new(|| Assistant::new(sportello_tests::faq("palestra.toml").unwrap()).unwrap());

fn none(failures: Vec<String>, place: &str) {
    assert!(failures.is_empty(), "look at {place}:\n{}", failures.join("\n"));
}

/// What was typed is read as these words.
pub fn words(lang: Lang, table: &[(&str, &str)], place: &str) {
    let mut failures = Vec::new();
    for (typed, expected) in table {
        let analysis = analyse_authored(typed, lang);
        let words: Vec<_> = analysis.words.iter().map(|word| word.form).collect();
        if words.join(" ") != *expected {
            failures.push(format!("{typed:?} gives {words:?}, expected {expected:?}"));
        }
    }
    none(failures, place);
}

/// The words that a question is read as, once the Faq has had its say, and how many are mended.
fn read(lang: Lang, typed: &str) -> (String, usize) {
    let question = understand(typed, Context::in_lang(lang).italian, ASSISTANT.index());
    let forms: Vec<_> = question.words.iter().map(|word| word.form.as_str()).collect();
    (forms.join(" "), question.words.iter().filter(|word| word.mended).count())
}

/// Misspelt words become words of the Faq.
pub fn mended(lang: Lang, table: &[(&str, &str)]) {
    let mut failures = Vec::new();
    for (typed, expected) in table {
        let (words, mended) = read(lang, typed);
        if words != *expected || mended == 0 {
            failures.push(format!("{typed:?} gives {words:?} with {mended} mended, expected {expected:?}"));
        }
    }
    none(failures, "index/speller.rs");
}

/// Words that someone knows are never mended.
pub fn untouched(lang: Lang, table: &[&str]) {
    let mut failures = Vec::new();
    for typed in table {
        let (words, mended) = read(lang, typed);
        if mended > 0 {
            failures.push(format!("{typed:?} was mended to {words:?}"));
        }
    }
    none(failures, "text/common.rs and index/speller.rs");
}

fn stem_of(word: &str, lang: Lang) -> String {
    stem(normalise(word).text(), lang).into_owned()
}

/// Both words have one stem.
pub fn alike(lang: Lang, pairs: &[(&str, &str)]) {
    compare(lang, pairs, true);
}

/// Each word has a stem of its own.
pub fn apart(lang: Lang, pairs: &[(&str, &str)]) {
    compare(lang, pairs, false);
}

fn compare(lang: Lang, pairs: &[(&str, &str)], same: bool) {
    let mut failures = Vec::new();
    for (one, other) in pairs {
        let stems = (stem_of(one, lang), stem_of(other, lang));
        if (stems.0 == stems.1) != same {
            failures.push(format!("{one:?} and {other:?} have the stems {stems:?}"));
        }
    }
    none(failures, "text/stem.rs");
}
