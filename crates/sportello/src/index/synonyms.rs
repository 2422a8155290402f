//! Groups of words and phrases that mean the same to a company.
//!
//! A group is a term of its own: wherever one of its members stands, in a wording
//! or in a question, the group's term stands too, and every part of the score sees
//! the two texts agree.

use rustc_hash::FxHashMap;

use super::vocabulary::{Term, Terms, Vocabulary};
use crate::text::{Lang, Words, analyse_authored};

/// The synonyms of a Faq. Group `n` has term `n`.
#[derive(Debug, Clone, Default)]
pub struct Synonyms {
    /// The members that start with a term, longest first.
    by_first: FxHashMap<Term, Vec<Member>>,
}

#[derive(Debug, Clone)]
struct Member {
    words: Vec<Terms>,
    group: Term,
}

/// The groups in an order that does not depend on how they were written down.
pub fn sorted(groups: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut groups = groups.to_vec();
    groups.iter_mut().for_each(|members| members.sort());
    groups.sort();
    groups
}

/// The words of all members, read in both languages: a member does not say which it is in.
pub fn member_words(groups: &[Vec<String>]) -> Vec<(Words, Lang)> {
    let members = groups.iter().flatten();
    members.flat_map(|member| Lang::ALL.map(|lang| (analyse_authored(member, lang).words, lang))).collect()
}

impl Synonyms {
    /// Reads the groups with a vocabulary that has their words.
    pub fn of(groups: &[Vec<String>], vocabulary: &Vocabulary) -> Self {
        let mut synonyms = Self::default();
        for (group, members) in groups.iter().enumerate() {
            for member in members {
                for lang in Lang::ALL {
                    let words = analyse_authored(member, lang).words;
                    let words = words.iter().map(|word| vocabulary.stems(word.form)).collect();
                    synonyms.insert(Member { words, group: group as Term });
                }
            }
        }
        for members in synonyms.by_first.values_mut() {
            members.sort_by_key(|member| (std::cmp::Reverse(member.words.len()), member.group));
        }
        synonyms
    }

    fn insert(&mut self, member: Member) {
        for first in member.words.first().into_iter().flat_map(each) {
            self.by_first.entry(first).or_default().push(member.clone());
        }
    }

    /// The group of the longest member that a text starts with, and how many words it takes.
    pub fn at(&self, text: &[Terms]) -> Option<(Term, usize)> {
        let firsts = text.first().into_iter().flat_map(each);
        let mut members = firsts.filter_map(|first| self.by_first.get(&first)).flatten();
        members.find(|member| member.starts(text)).map(|member| (member.group, member.words.len()))
    }
}

impl Member {
    fn starts(&self, text: &[Terms]) -> bool {
        self.words.len() <= text.len() && self.words.iter().zip(text).all(|(mine, theirs)| meet(mine, theirs))
    }
}

fn each(terms: &Terms) -> impl Iterator<Item = Term> {
    let [first, second] = *terms;
    first.into_iter().chain(second.filter(|_| second != first))
}

fn meet(mine: &Terms, theirs: &Terms) -> bool {
    each(mine).any(|term| theirs.contains(&Some(term)))
}
