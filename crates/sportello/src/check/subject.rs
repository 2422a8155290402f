//! The Faq under the lens: its texts in matching form, and an index that can be asked.

use crate::assistant::built_in;
use crate::faq::{Entry, Faq, Localised};
use crate::index::Index;
use crate::question::understand;
use crate::score::rank;
use crate::text::{Lang, analyse_authored, normalise};

/// A Faq prepared for the lints.
pub struct Subject<'a> {
    pub faq: &'a Faq,
    pub index: Index,
    /// Every question and wording, entries in the order of their ids.
    pub asked: Vec<Text<'a>>,
    /// Every held-out test, in the same order.
    pub tests: Vec<Text<'a>>,
}

/// A question, wording or test, and where it stands.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    pub entry: &'a str,
    pub lang: Lang,
    /// As it was written.
    pub text: &'a str,
    /// In matching form: see [`form`].
    pub form: String,
}

impl<'a> Subject<'a> {
    pub fn of(faq: &'a Faq) -> Self {
        let asked = texts(faq, |text| text.asked().collect());
        let tests = texts(faq, |text| text.tests.iter().map(String::as_str).collect());
        Self { faq, index: Index::build(faq, built_in().as_ref()), asked, tests }
    }

    /// Every entry's id with what it says in each language.
    pub fn localised(&self) -> impl Iterator<Item = (&'a str, Lang, &'a Localised)> {
        localised(self.faq)
    }

    /// The ids of the [`TOP`] entries that a customer gets, best first.
    pub fn answers(&self, question: &str) -> Vec<&str> {
        answers(&self.index, question)
    }
}

/// How far down a lint looks: as many as an assistant offers when it asks back.
pub const TOP: usize = 3;

/// The ids of the [`TOP`] entries that an index finds for a question, best first; none for a text
/// without words. The language is not given away: a customer may ask from either page.
pub fn answers<'a>(index: &'a Index, question: &str) -> Vec<&'a str> {
    let question = understand(question, 0.5, index);
    if question.words.is_empty() {
        return Vec::new();
    }
    rank(index, &question, TOP).scored.iter().take(TOP).map(|scored| &*index.ids[scored.entry]).collect()
}

/// The words of a text as the matching reads them, one space apart.
///
/// Punctuation, case, accents, articles with an apostrophe and chat spellings do not count;
/// a text without any word is itself.
pub fn form(text: &str, lang: Lang) -> String {
    let words = analyse_authored(text, lang).words;
    if words.is_empty() {
        return normalise(text).text().to_owned();
    }
    words.iter().map(|word| word.form).collect::<Vec<_>>().join(" ")
}

/// The words of a text with accents folded and parted at apostrophes; nothing is written out.
pub fn folded(text: &str) -> Vec<String> {
    let normal = normalise(text);
    let words = normal.text().split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn localised<'a>(faq: &'a Faq) -> impl Iterator<Item = (&'a str, Lang, &'a Localised)> {
    let of = |entry: &'a Entry| entry.texts.iter().map(|(lang, text)| (entry.id.as_str(), *lang, text));
    faq.entries.iter().flat_map(of)
}

fn texts<'a>(faq: &'a Faq, part: impl Fn(&'a Localised) -> Vec<&'a str>) -> Vec<Text<'a>> {
    let mut texts: Vec<Text> = localised(faq)
        .flat_map(|(entry, lang, own)| {
            part(own).into_iter().map(move |text| Text { entry, lang, text, form: form(text, lang) })
        })
        .collect();
    // A stable sort: within an entry the order is the author's.
    texts.sort_by_key(|text| text.entry);
    texts
}
