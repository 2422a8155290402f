//! The words of a Faq: its forms, their stems, and the terms that stems are known by.

mod stored;

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::text::{Lang, stem};

/// A stem that the Faq uses, or a group of synonyms. Terms are numbered in alphabetical order.
pub type Term = u32;

/// A form that the Faq uses. Forms are numbered in alphabetical order.
pub type Form = u32;

/// The terms of a form when read in each language, in the order of [`Lang::ALL`].
pub type Terms = [Option<Term>; 2];

/// The words of a Faq.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    terms: FxHashMap<Box<str>, Term>,
    forms: FxHashMap<Box<str>, Form>,
    spellings: Vec<Box<str>>,
    form_terms: Vec<Terms>,
}

impl Vocabulary {
    /// Numbers all forms and stems of a Faq; `words` are forms with the language they stand in.
    pub fn of<'a>(words: impl Iterator<Item = (&'a str, Lang)>, groups: usize) -> Self {
        let words: BTreeSet<(&str, Lang)> = words.collect();
        let stems: BTreeSet<String> =
            words.iter().map(|(form, lang)| stem(form, *lang).into_owned()).collect();
        let terms = (groups as Term..).zip(stems).map(|(term, stem)| (stem.into_boxed_str(), term)).collect();
        let mut vocabulary = Self { terms, ..Self::default() };
        for (form, _) in words {
            vocabulary.push_form(form);
        }
        vocabulary
    }

    fn push_form(&mut self, form: &str) {
        if self.spellings.last().is_some_and(|last| **last == *form) {
            return;
        }
        self.forms.insert(form.into(), self.spellings.len() as Form);
        self.form_terms.push(self.stems(form));
        self.spellings.push(form.into());
    }

    /// The terms of any form, known or not.
    pub fn stems(&self, form: &str) -> Terms {
        Lang::ALL.map(|lang| self.stem(form, lang))
    }

    /// The term of any form when read in one language.
    pub fn stem(&self, form: &str, lang: Lang) -> Option<Term> {
        self.terms.get(stem(form, lang).as_ref()).copied()
    }

    /// The number of a form.
    pub fn form(&self, form: &str) -> Option<Form> {
        self.forms.get(form).copied()
    }

    /// The terms of a known form.
    pub fn terms(&self, form: Form) -> Terms {
        self.form_terms[form as usize]
    }

    /// The forms that begin with these letters, in alphabetical order.
    pub fn beginning_with(&self, letters: &str) -> impl Iterator<Item = Form> {
        let start = self.spellings.partition_point(|spelling| **spelling < *letters);
        let forms = self.spellings.iter().zip(0..).skip(start);
        forms.take_while(move |(spelling, _)| spelling.starts_with(letters)).map(|(_, form)| form)
    }

    /// How a form is spelt.
    pub fn spelling(&self, form: Form) -> &str {
        &self.spellings[form as usize]
    }

    /// About how many bytes the tables take.
    pub fn bytes(&self) -> usize {
        let spelling: usize = self.spellings.iter().map(|spelling| spelling.len()).sum();
        let row = size_of::<Box<str>>() + size_of::<Form>();
        // A form is kept in its table and in the list; the tables are three quarters full.
        2 * spelling
            + (self.forms.len() + self.terms.len()) * row * 4 / 3
            + self.spellings.len() * (size_of::<Box<str>>() + size_of::<Terms>())
    }

    /// How many forms there are.
    pub fn len(&self) -> usize {
        self.spellings.len()
    }

    /// All forms in alphabetical order.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        self.spellings.iter().map(AsRef::as_ref)
    }

    /// One past the highest term.
    pub fn end_of_terms(&self, groups: usize) -> usize {
        self.terms.len() + groups
    }
}
