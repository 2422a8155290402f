//! The rules that every Faq starts with.
//!
//! One file for each matter, with why it does what it does. A Faq changes them by id, see
//! [`RuleEdit`](super::RuleEdit).

mod counted;
mod mood;
mod person;
mod trouble;

use super::{Act, Reason, Rule, Sources};
use crate::packed::{Packed, packed};
use crate::pattern::Sets;
use crate::text::Lang;

/// A rule as it is written here.
struct Default {
    id: &'static str,
    reason: Reason,
    act: Act,
    after: u32,
    priority: u8,
    italian: Lists,
    english: Lists,
}

/// The patterns of one language.
#[derive(Clone, Copy)]
struct Lists {
    patterns: &'static [&'static str],
    unless: &'static [&'static str],
}

const NONE: Lists = Lists { patterns: &[], unless: &[] };

/// A name that patterns write in braces, and what it stands for.
pub type Set = (&'static str, &'static [&'static str]);

/// What stands in a rule besides its patterns.
#[derive(Clone, Copy)]
struct Frame {
    id: &'static str,
    reason: Reason,
    act: Act,
    after: u32,
    priority: u8,
}

/// The lists of each rule: Italian patterns, what speaks against them, the same in English.
const LISTS: usize = 4;

/// The lists of some rules, each with its rule.
const fn lists<const COUNT: usize>(rules: &[Default]) -> [(Frame, &'static [&'static str]); COUNT] {
    let mut lists: [(Frame, &[&str]); COUNT] = [(frame(&rules[0]), &[]); COUNT];
    let mut at = 0;
    while at < COUNT {
        let rule = &rules[at / LISTS];
        let list = match at % LISTS {
            0 => rule.italian.patterns,
            1 => rule.italian.unless,
            2 => rule.english.patterns,
            _ => rule.english.unless,
        };
        lists[at] = (frame(rule), list);
        at += 1;
    }
    lists
}

const fn frame(rule: &Default) -> Frame {
    let &Default { id, reason, act, after, priority, .. } = rule;
    Frame { id, reason, act, after, priority }
}

/// The default rules, all of them enabled.
pub fn defaults() -> Vec<Rule> {
    macro_rules! rules {
        ($rules:expr) => {
            rules(packed!(Frame, &lists::<{ LISTS * $rules.len() }>($rules)))
        };
    }
    let (person, trouble) = (rules!(person::RULES), rules!(trouble::RULES));
    person.chain(trouble).chain(rules!(mood::RULES)).chain(rules!(counted::RULES)).collect()
}

/// The sets that patterns of rules may name, for an operator to read. A set may name those before it.
pub fn sets() -> impl Iterator<Item = &'static Set> {
    person::SETS.into_iter().chain(trouble::SETS)
}

/// The same, for patterns to be compiled with.
pub(super) fn compiled_with() -> Sets {
    let person = packed!(&str, &owned::<{ person::SETS.len() }>(&person::SETS));
    let trouble = packed!(&str, &owned::<{ trouble::SETS.len() }>(&trouble::SETS));
    let all = person.iter().chain(trouble.iter());
    all.fold(Sets::default(), |sets, (name, alternatives)| sets.with(name, alternatives))
}

const fn owned<const COUNT: usize>(sets: &[&Set]) -> [Set; COUNT] {
    let mut owned = [*sets[0]; COUNT];
    let mut at = 0;
    while at < COUNT {
        owned[at] = *sets[at];
        at += 1;
    }
    owned
}

/// Rules from their lists, [`LISTS`] to a rule.
fn rules(lists: Packed<Frame>) -> impl Iterator<Item = Rule> {
    let mut lists = lists.iter();
    std::iter::from_fn(move || {
        let &Frame { id, reason, act, after, priority } = lists.clone().next()?.0;
        let [italian, italian_unless, english, english_unless] = std::array::from_fn(|_| {
            let texts = lists.next().into_iter().flat_map(|(_, texts)| texts);
            texts.map(str::to_owned).collect::<Vec<_>>()
        });
        let by_language = |italian, english| -> Sources {
            let lists = [(Lang::It, italian), (Lang::En, english)].into_iter();
            lists.filter(|(_, list): &(_, Vec<String>)| !list.is_empty()).collect()
        };
        Some(Rule {
            id: id.to_owned(),
            reason,
            act,
            after,
            priority,
            patterns: by_language(italian, english),
            unless: by_language(italian_unless, english_unless),
            enabled: true,
        })
    })
}
