//! The Faq while its files are read: what was found so far, where, and what is wrong with it.

use rustc_hash::FxHashMap;

use super::file::File;
use super::model::{Entry, Faq};
use crate::error::{Error, ErrorKind, Problem};
use crate::rules;
use crate::text::Lang;

/// A line of one of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which of the files, from 0.
    pub file: usize,
    /// The line, from 1.
    pub line: usize,
}

/// What was read so far.
#[derive(Debug)]
pub struct Draft<'a> {
    pub files: Vec<File<'a>>,
    /// Where the name of the Faq stands, and its languages.
    pub id_at: Option<Place>,
    pub languages_at: Option<Place>,
    /// Where the tables of settings stand, by their keys.
    pub settings_at: FxHashMap<String, Place>,
    /// Where the first rule stands.
    pub rules_at: Option<Place>,
    pub faq: Faq,
    ids: FxHashMap<String, Place>,
    written: Vec<(Lang, Place)>,
    /// Whether anything at all was given as an entry, be it right or wrong.
    pub any_entry: bool,
    problems: Vec<(Place, Problem)>,
}

impl<'a> Draft<'a> {
    pub fn new(files: Vec<File<'a>>) -> Self {
        Self {
            files,
            id_at: None,
            languages_at: None,
            settings_at: FxHashMap::default(),
            rules_at: None,
            faq: Faq::default(),
            ids: FxHashMap::default(),
            written: Vec::new(),
            any_entry: false,
            problems: Vec::new(),
        }
    }

    pub fn problem(&mut self, kind: ErrorKind, place: Place, message: String) {
        let file = self.files[place.file].name.map(str::to_owned);
        self.problems.push((place, Problem { kind, file, line: Some(place.line), message }));
    }

    /// How many problems there are so far.
    pub fn problems(&self) -> usize {
        self.problems.len()
    }

    /// A place as it is named in a message about another place.
    pub fn named(&self, place: Place, from: Place) -> String {
        match self.files[place.file].name {
            Some(name) if place.file != from.file => format!("line {} of {name}", place.line),
            _ => format!("line {}", place.line),
        }
    }

    /// Notes that an entry has a text in a language.
    pub fn wrote(&mut self, lang: Lang, place: Place) {
        self.written.push((lang, place));
    }

    /// Adds an entry, unless its id is taken.
    pub fn add(&mut self, entry: Entry, place: Place) {
        if let Some(first) = self.ids.get(&entry.id) {
            let message =
                format!("the id `{}` is taken: it stands on {}", entry.id, self.named(*first, place));
            self.problem(ErrorKind::DuplicateId, place, message);
        } else {
            self.ids.insert(entry.id.clone(), place);
            self.faq.entries.push(entry);
        }
    }

    /// The Faq, or everything that is wrong with it.
    pub fn finish(mut self) -> Result<Faq, Error> {
        let any_entry = self.any_entry;
        let faq = self.take();
        if !any_entry && self.problems.is_empty() {
            return Err(Error::one(self.nothing()));
        }
        self.whole().map(|()| faq)
    }

    /// What was read so far, with what is settled together; the draft goes on blank, with its problems.
    pub fn take(&mut self) -> Faq {
        self.settle_languages();
        self.settle_rules();
        let (files, problems) = (std::mem::take(&mut self.files), std::mem::take(&mut self.problems));
        std::mem::replace(self, Self { problems, ..Self::new(files) }).faq
    }

    /// Everything that is wrong, if anything is.
    pub fn whole(mut self) -> Result<(), Error> {
        self.problems.sort_by_key(|(place, _)| *place);
        let problems = self.problems.into_iter().map(|(_, problem)| problem).collect();
        Error::of(problems).map_or(Ok(()), Err)
    }

    fn settle_languages(&mut self) {
        if self.languages_at.is_none() {
            let used = |lang: &Lang| self.written.iter().any(|(written, _)| written == lang);
            self.faq.languages = Lang::ALL.into_iter().filter(used).collect();
            return;
        }
        for (lang, place) in std::mem::take(&mut self.written) {
            if !self.faq.languages.contains(&lang) {
                let message = format!("a text in `{lang}`, which `languages` of the faq does not list");
                self.problem(ErrorKind::InvalidValue, place, message);
            }
        }
    }

    /// Rules are checked together: they may contradict each other across files.
    fn settle_rules(&mut self) {
        let Some(place) = self.rules_at else { return };
        let rules = rules::merged(&self.faq.settings.rules);
        let compiled = rules.and_then(|rules| rules::Compiled::new(&rules).map(drop));
        for message in compiled.err().unwrap_or_default() {
            self.problem(ErrorKind::InvalidValue, place, message);
        }
    }

    fn nothing(&self) -> Problem {
        let file = match self.files.as_slice() {
            [file] => file.name.map(str::to_owned),
            _ => None,
        };
        let message = "a faq without entries: expected at least one `entry`".into();
        Problem { kind: ErrorKind::EmptyFaq, file, line: None, message }
    }
}
