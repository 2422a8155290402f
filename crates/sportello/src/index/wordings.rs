//! The wordings one by one: which of them a question is nearest to.
//!
//! Nearness is the cosine of the two sets of terms, each weighted by idf. It does not
//! rank (see `head`); it tells how much of a question the company has seen before, and
//! names the wording in an explanation.

use super::fields::Fields;
use super::reading::Reading;
use super::vocabulary::{Term, Terms};
use crate::text::Lang;

/// All wordings of a Faq.
#[derive(Debug, Clone, Default)]
pub struct Wordings {
    items: Vec<Wording>,
    /// For each entry, where its wordings start; one more at the end.
    starts: Vec<usize>,
}

/// One wording.
#[derive(Debug, Clone)]
pub struct Wording {
    /// As it was written.
    pub text: Box<str>,
    /// The language it stands in.
    pub lang: Lang,
    terms: Box<[Term]>,
    /// The length of its vector.
    norm: f32,
}

/// The nearest wording of an entry.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nearest<'a> {
    /// The wording; none when no term is shared with any.
    pub wording: Option<&'a Wording>,
    /// The cosine, 0 to 1.
    pub similarity: f32,
}

impl Wordings {
    /// Takes the wordings of documents in the order of their entries.
    pub fn of<'a, D, W>(documents: D, fields: &Fields) -> Self
    where
        D: Iterator<Item = (usize, Lang, W)>,
        W: Iterator<Item = (&'a str, &'a Reading)>,
    {
        let mut wordings = Self::default();
        for (entry, lang, asked) in documents {
            wordings.starts.resize(entry + 1, wordings.items.len());
            wordings.items.extend(asked.map(|(text, reading)| {
                let terms = distinct(&reading.words);
                let norm = libm::sqrtf(terms.iter().map(|&term| square(term, fields)).sum());
                Wording { text: text.into(), lang, terms: terms.into(), norm }
            }));
        }
        wordings.starts.push(wordings.items.len());
        wordings
    }

    /// The wordings of an entry.
    pub fn of_entry(&self, entry: usize) -> &[Wording] {
        &self.items[self.starts[entry]..self.starts[entry + 1]]
    }

    /// About how many bytes they take.
    pub fn bytes(&self) -> usize {
        let own =
            |wording: &Wording| wording.text.len() + size_of_val(&*wording.terms) + size_of::<Wording>();
        self.items.iter().map(own).sum()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The wording of an entry that is nearest to a question; the first in order on a tie.
    pub fn nearest(&self, entry: usize, question: &Sought) -> Nearest<'_> {
        let mut best = Nearest::default();
        for wording in self.of_entry(entry) {
            let similarity = question.similarity(wording);
            if similarity > best.similarity {
                best = Nearest { wording: Some(wording), similarity };
            }
        }
        best
    }
}

/// A question as it is compared with wordings.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    /// For every term of the Faq its squared idf if the question has it, else 0: several
    /// hundred wordings are compared with one question, so each of their terms is one look.
    squares: Vec<f32>,
    norm: f32,
}

impl Sought {
    /// Prepares the words of a question.
    pub fn of(words: &[Terms], fields: &Fields) -> Self {
        let mut squares = vec![0.0; fields.terms()];
        let mut total = 0.0;
        for term in distinct(words) {
            squares[term as usize] = square(term, fields);
            total += squares[term as usize];
        }
        let unknown = words.iter().filter(|word| word.iter().flatten().next().is_none()).count() as f32;
        total += unknown * fields.idf(None) * fields.idf(None);
        Self { squares, norm: libm::sqrtf(total) }
    }

    fn similarity(&self, wording: &Wording) -> f32 {
        let shared: f32 = wording.terms.iter().map(|&term| self.squares[term as usize]).sum();
        if shared > 0.0 { shared / (self.norm * wording.norm) } else { 0.0 }
    }
}

fn square(term: Term, fields: &Fields) -> f32 {
    let idf = fields.idf(Some(term));
    idf * idf
}

fn distinct(words: &[Terms]) -> Vec<Term> {
    let mut terms: Vec<Term> = words.iter().flatten().flatten().copied().collect();
    terms.sort_unstable();
    terms.dedup();
    terms
}
