//! Faqs to measure on: made-up ones of any size, and the corpus.
//!
//! A made-up Faq has ten wordings for each entry, five in each language, of invented words
//! that are as frequent as the words of a language are (Zipf's law). It is the same in every
//! run, and its questions are new wordings of its entries.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use sportello::faq::Source;
use sportello::{Answer, Entry, Faq, Lang, Localised};

const QUESTIONS: usize = 500;
const ITALIAN: &str = "di e il la che per un in non una come posso mi del con ho si da sono le dove quando quanto \
                       costa devo fare cosa ma alla nel mio ordine se al più voglio della è lo perché chi";
const ENGLISH: &str = "the to i a my is how do can of what and in it for you where when on have not with does if \
                       be this get that at are from or will should was your an there no why who";

/// A small generator (SplitMix64), so that every run asks the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as usize % sides
    }

    /// A rank below `ranks` with Zipf's law: the logarithm of the rank is uniform.
    fn zipf(&mut self, ranks: usize) -> usize {
        let uniform = self.roll(1 << 30) as f64 / f64::from(1 << 30);
        ((ranks as f64).powf(uniform) as usize).min(ranks) - 1
    }
}

/// The words of a language by falling frequency.
struct Lexicon(Vec<String>);

impl Lexicon {
    fn of(lang: Lang, size: usize) -> Self {
        let (frequent, onsets, ends): (_, &[&str], &[&str]) = match lang {
            Lang::It => (
                ITALIAN,
                &["b", "c", "d", "f", "gr", "l", "m", "n", "p", "r", "st", "t", "v", "z"],
                &["a", "e", "i", "o", "an", "en", "or"],
            ),
            Lang::En => (
                ENGLISH,
                &["b", "ch", "d", "f", "g", "k", "l", "m", "p", "sh", "st", "th", "w", "y"],
                &["ack", "eed", "ill", "ow", "un", "ing", "ate"],
            ),
        };
        let mut words: Vec<String> = frequent.split_whitespace().map(str::to_owned).collect();
        let mut seen: std::collections::BTreeSet<String> = words.iter().cloned().collect();
        let mut dice = Dice(lang as u64 + 1);
        while words.len() < size {
            let syllables = 2 + dice.roll(3);
            let word: String = (0..syllables)
                .map(|_| [onsets[dice.roll(onsets.len())], ends[dice.roll(ends.len())]].concat())
                .collect();
            if seen.insert(word.clone()) {
                words.push(word);
            }
        }
        Self(words)
    }

    /// What an entry is about: words that are not among the most frequent.
    fn core(&self, dice: &mut Dice) -> Vec<usize> {
        (0..6).map(|_| 40 + dice.zipf(self.0.len() - 40)).collect()
    }

    fn sentence(&self, core: &[usize], own: usize, other: usize, dice: &mut Dice) -> String {
        let mut words: Vec<&str> = (0..own).map(|_| self.0[core[dice.roll(core.len())]].as_str()).collect();
        for _ in 0..other {
            let word = &self.0[dice.zipf(self.0.len())];
            words.insert(dice.roll(words.len() + 1), word);
        }
        words.join(" ")
    }

    fn text(&self, core: &[usize], dice: &mut Dice) -> Localised {
        let mut asked: Vec<String> = (0..5).map(|_| self.wording(core, dice)).collect();
        let answer = Answer::parse(&self.sentence(core, 10, 30, dice)).expect("plain words are an answer");
        Localised { question: asked.remove(0), wordings: asked, answer, ..Localised::default() }
    }

    fn wording(&self, core: &[usize], dice: &mut Dice) -> String {
        let (own, other) = (2 + dice.roll(3), 2 + dice.roll(4));
        self.sentence(core, own, other, dice)
    }
}

/// A Faq of so many wordings, and some five hundred questions that it can answer.
pub fn made_up(wordings: usize) -> (Faq, Vec<String>) {
    let entries = wordings / 10;
    let lexicons = Lang::ALL.map(|lang| (lang, Lexicon::of(lang, 5_000 + entries / 2)));
    let mut faq = Faq { id: "large".into(), languages: Lang::ALL.into(), ..Faq::default() };
    let mut questions = Vec::new();
    let mut dice = Dice(wordings as u64);
    let every = (entries / QUESTIONS).max(1);
    for at in 0..entries {
        let mut texts = BTreeMap::new();
        for (lang, lexicon) in &lexicons {
            let core = lexicon.core(&mut dice);
            texts.insert(*lang, lexicon.text(&core, &mut dice));
            if at % every == 0 && (at / every) % 2 == *lang as usize {
                questions.push(lexicon.wording(&core, &mut dice));
            }
        }
        faq.entries.push(Entry { texts, ..Entry::new(format!("entry-{at:06}")) });
    }
    (faq, questions)
}

/// The corpus of a name, cut to so many wordings, and the tests of what is left.
///
/// # Errors
///
/// When the corpus is not where the repository has it.
pub fn corpus(name: &str, wordings: usize) -> anyhow::Result<(Faq, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus").join(name);
    let mut files = Vec::new();
    for file in std::fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push((path.display().to_string(), std::fs::read_to_string(&path)?));
        }
    }
    files.sort();
    let sources: Vec<Source<'_>> = files.iter().map(|(name, text)| Source { name, text }).collect();
    let mut faq = Faq::load(&sources)?;
    let mut left = wordings;
    faq.entries.retain(|entry| {
        let own: usize = entry.texts.values().map(|text| text.asked().count()).sum();
        let kept = left > 0;
        left = left.saturating_sub(own);
        kept
    });
    let texts = faq.entries.iter().flat_map(|entry| entry.texts.values());
    let tests = texts.flat_map(|text| text.tests.iter().cloned()).collect();
    Ok((faq, tests))
}

/// How many wordings a Faq has, questions among them.
pub fn wordings(faq: &Faq) -> usize {
    faq.entries.iter().flat_map(|entry| entry.texts.values()).map(|text| text.asked().count()).sum()
}
