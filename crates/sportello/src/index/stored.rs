//! A trained index as bytes: what takes long to make is stored, the rest is made again.
//!
//! Stored are the vocabulary, the words of every text as forms of it, the features and the head; the
//! Faq and the table of meanings stand elsewhere. Made again are the postings, the speller, the
//! meanings of the wordings and the n-grams of the forms: by the code that a build runs, so that they
//! are the same to the bit.

use std::sync::Arc;

use sportello_meaning::Table;

use super::documents::{self, Document, Texts};
use super::features::Features;
use super::head::Head;
use super::idle::Idle;
use super::vocabulary::{Form, Vocabulary};
use super::{Index, meaning};
use crate::bytes::{Damaged, Reader, Writer};
use crate::faq::Faq;

impl Index {
    /// Writes what takes long to make of the index of a Faq.
    pub fn to_bytes(&self, faq: &Faq) -> Vec<u8> {
        let mut out = Writer::default();
        self.vocabulary.write(faq.synonyms.len(), &mut out);
        let (_, documents) = documents::read(faq);
        documents.iter().for_each(|document| document.write(&mut out));
        out.count(usize::from(self.head.is_some()));
        if let Some(head) = &self.head {
            self.features.write(&mut out);
            head.write(&mut out);
            self.idle.write(&mut out);
        }
        out.finish()
    }

    /// Reads it back, for the same Faq and the same table.
    pub fn from_bytes(faq: &Faq, table: Option<&Arc<Table>>, bytes: &[u8]) -> Result<Self, Damaged> {
        let mut bytes = Reader::of(bytes);
        let vocabulary = Vocabulary::read(faq.synonyms.len(), &mut bytes)?;
        let texts = documents::texts(faq);
        let documents = texts
            .iter()
            .map(|texts| Document::read(texts, vocabulary.len(), &mut bytes))
            .collect::<Result<Vec<_>, _>>()?;
        let mut index = Self::untrained(faq, vocabulary, &documents, table);
        let readings = index.readings(&documents);
        index.index_words(faq, &documents, &readings);
        if (bytes.below(2)? == 1) != index.affords_head() {
            return Err(Damaged);
        }
        if index.affords_head() {
            index.read_head(&mut bytes)?;
            index.remember_grams();
        }
        if bytes.is_done() { Ok(index) } else { Err(Damaged) }
    }

    /// Whether it knows the wordings of a Faq and no others.
    pub fn belongs_to(&self, faq: &Faq) -> bool {
        let asked = documents::texts(faq).iter().map(|texts| texts.asked().len()).sum::<usize>();
        asked == self.wordings.len()
    }

    fn read_head(&mut self, bytes: &mut Reader<'_>) -> Result<(), Damaged> {
        self.features = Features::read(bytes)?;
        let dense = if self.meanings.is_some() { meaning::FEATURES } else { 0 };
        let features = self.features.len() + dense;
        self.head = Some(Head::read(features, self.ids.len(), bytes)?);
        self.idle = Idle::read(features, bytes)?;
        Ok(())
    }
}

impl<'f> Document<'f> {
    fn write(&self, out: &mut Writer) {
        let asked = self.asked.iter().map(|(_, forms)| forms);
        for forms in asked.chain(&self.tags).chain([&self.answer]) {
            out.count(forms.len());
            forms.iter().for_each(|form| out.count(*form as usize));
        }
    }

    fn read(texts: &Texts<'f>, forms: usize, bytes: &mut Reader<'_>) -> Result<Self, Damaged> {
        let mut read = || -> Result<Box<[Form]>, Damaged> {
            let count = bytes.count()?;
            (0..count).map(|_| Ok(bytes.below(forms)? as Form)).collect()
        };
        Ok(Self {
            entry: texts.entry,
            lang: texts.lang,
            asked: texts
                .asked()
                .into_iter()
                .map(|text| Ok((text, read()?)))
                .collect::<Result<_, Damaged>>()?,
            tags: (0..texts.tags()).map(|_| read()).collect::<Result<_, Damaged>>()?,
            answer: read()?,
        })
    }
}
