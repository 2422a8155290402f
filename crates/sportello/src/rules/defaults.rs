//! The rules that every Faq starts with.
//!
//! One file for each matter, with why it does what it does. A Faq changes them by id, see
//! [`RuleEdit`](super::RuleEdit).

mod counted;
mod mood;
mod person;
mod trouble;

use super::{Act, Reason, Rule, Sources};
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

/// The default rules, all of them enabled.
pub fn defaults() -> Vec<Rule> {
    let all = [person::RULES, trouble::RULES, mood::RULES, counted::RULES];
    all.into_iter().flatten().map(rule).collect()
}

/// The sets that patterns of rules may name, for an operator to read. A set may name those before it.
pub fn sets() -> impl Iterator<Item = &'static Set> {
    person::SETS.into_iter().chain(trouble::SETS)
}

/// The same, for patterns to be compiled with.
pub(super) fn compiled_with() -> Sets {
    sets().fold(Sets::default(), |sets, (name, alternatives)| sets.with(name, alternatives.iter().copied()))
}

fn rule(written: &Default) -> Rule {
    let &Default { id, reason, act, after, priority, italian, english } = written;
    let by_language = |of: fn(Lists) -> &'static [&'static str]| -> Sources {
        let lists = [(Lang::It, of(italian)), (Lang::En, of(english))].into_iter();
        let lists = lists.filter(|(_, list)| !list.is_empty());
        lists.map(|(lang, list)| (lang, list.iter().map(|&source| source.to_owned()).collect())).collect()
    };
    Rule {
        id: id.to_owned(),
        reason,
        act,
        after,
        priority,
        patterns: by_language(|lists| lists.patterns),
        unless: by_language(|lists| lists.unless),
        enabled: true,
    }
}
