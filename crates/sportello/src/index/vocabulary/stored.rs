//! A vocabulary as bytes: stemming its words is what takes longest of making it.

use rustc_hash::FxHashMap;

use super::{Form, Term, Terms, Vocabulary};
use crate::bytes::{Damaged, Reader, Writer};

impl Vocabulary {
    /// Writes the vocabulary of a Faq with so many groups of synonyms.
    pub fn write(&self, groups: usize, out: &mut Writer) {
        let mut stems: Vec<&str> = self.terms.keys().map(AsRef::as_ref).collect();
        stems.sort_unstable();
        out.texts(stems.into_iter());
        out.texts(self.spellings.iter().map(AsRef::as_ref));
        for terms in &self.form_terms {
            for term in terms {
                out.count(term.map_or(0, |term| term as usize - groups + 1));
            }
        }
    }

    /// Reads it back.
    pub fn read(groups: usize, bytes: &mut Reader<'_>) -> Result<Self, Damaged> {
        let stems = bytes.texts()?;
        let spellings = bytes.texts()?;
        let last = groups.checked_add(stems.len()).and_then(|end| Term::try_from(end).ok());
        let groups = last.map(|_| groups as Term).ok_or(Damaged)?;
        let mut term = || -> Result<Option<Term>, Damaged> {
            let number = bytes.below(stems.len() + 1)? as Term;
            Ok(number.checked_sub(1).map(|stem| groups + stem))
        };
        let form_terms: Vec<Terms> =
            spellings.iter().map(|_| Ok([term()?, term()?])).collect::<Result<_, Damaged>>()?;
        let forms: FxHashMap<Box<str>, Form> = spellings.iter().cloned().zip(0..).collect();
        let terms = stems.into_iter().zip(groups..).collect();
        Ok(Self { terms, forms, spellings, form_terms })
    }
}
