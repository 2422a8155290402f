//! From texts to the tokens that are indexed and sought.
//!
//! In: words of the text stage. Out: stems, and a token for each group of synonyms that a text
//! has a member of. Agrees with `index::reading` without the whole vocabulary: of that, groups
//! need nothing but their members' words.

use rustc_hash::FxHashSet;

use super::fingerprint;
use crate::index::reading::Reader;
use crate::index::synonyms::{self, Synonyms};
use crate::index::vocabulary::Vocabulary;
use crate::text::{Guess, Lang, Languages, Words, stem};

/// Longer words are pastes; tantivy would drop them, so both sides cut them alike.
const MOST_BYTES: usize = 200;

/// The tokens that one word of a question may stand for, in the order of [`Lang::ALL`].
pub type Tokens = [Option<String>; 2];

/// Turns words into tokens.
pub struct Analyser {
    /// The words of synonyms only.
    vocabulary: Vocabulary,
    synonyms: Synonyms,
    /// The tokens of members: the index knows these words even where no entry has them.
    members: FxHashSet<String>,
    /// Changes with the synonyms: they change what is indexed of every entry.
    seed: u64,
}

impl Analyser {
    /// An analyser for a Faq with these groups of synonyms.
    pub fn of(groups: &[Vec<String>]) -> Self {
        let groups = &synonyms::sorted(groups);
        let members = synonyms::member_words(groups);
        let forms = members.iter().flat_map(|(words, lang)| words.iter().map(move |word| (word.form, *lang)));
        let vocabulary = Vocabulary::of(forms, groups.len());
        let synonyms = Synonyms::of(groups, &vocabulary);
        let tokens =
            members.iter().flat_map(|(words, lang)| words.iter().map(|word| token(word.form, *lang)));
        Self { vocabulary, synonyms, members: tokens.collect(), seed: fingerprint::of_groups(groups) }
    }

    /// The tokens of an authored text: a stem for each word, then its groups of synonyms.
    pub fn authored(&self, words: &Words, lang: Lang) -> Vec<String> {
        let stems = words.iter().map(|word| token(word.form, lang));
        let forms: Vec<&str> = words.iter().map(|word| word.form).collect();
        stems.chain(self.groups(&forms, Guess::certain(lang))).collect()
    }

    /// The tokens of a question, word by word, then its groups of synonyms.
    pub fn asked(&self, forms: &[&str], guess: Guess, languages: Languages) -> Vec<Tokens> {
        let mut tokens: Vec<Tokens> = forms.iter().map(|form| stems(form, languages)).collect();
        tokens.extend(self.groups(forms, guess).map(|group| [Some(group), None]));
        tokens
    }

    /// What fingerprints start from.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Whether a token belongs to a member of some group.
    pub fn is_member(&self, token: &str) -> bool {
        self.members.contains(token)
    }

    fn groups(&self, forms: &[&str], guess: Guess) -> impl Iterator<Item = String> + use<> {
        let reader = Reader {
            vocabulary: &self.vocabulary,
            synonyms: &self.synonyms,
            languages: guess.languages(),
            lang: guess.lang(),
        };
        let reading = reader.read(forms.iter().map(|form| self.vocabulary.stems(form)));
        // What follows the words are the groups.
        let groups = reading.words.into_iter().skip(forms.len()).flatten().flatten();
        groups.map(|group| format!("#{group}"))
    }
}

fn stems(form: &str, languages: Languages) -> Tokens {
    let italian = languages.italian.then(|| token(form, Lang::It));
    let english =
        languages.english.then(|| token(form, Lang::En)).filter(|stem| Some(stem) != italian.as_ref());
    [italian, english]
}

/// The token of a word in a language.
pub fn token(form: &str, lang: Lang) -> String {
    cut(&stem(form, lang)).to_owned()
}

/// The part of a word that counts.
pub fn cut(word: &str) -> &str {
    &word[..word.floor_char_boundary(MOST_BYTES)]
}
