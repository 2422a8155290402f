//! Rules, ready to be looked for.

use std::ops::Range;

use super::{Reason, Rule, defaults, shouting, validate};
use crate::pattern::{Found, Origin, PatternError, Patterns};
use crate::text::{Analysis, Lang};

/// Rules, ready to be looked for.
#[derive(Debug, Clone, Default)]
pub struct Compiled {
    rules: Vec<Rule>,
    /// The word rules' patterns, rule after rule: of each what counts, then what does not.
    patterns: Patterns,
    /// Of every pattern, where it was written.
    written: Vec<Written>,
}

#[derive(Debug, Clone, Copy)]
struct Written {
    rule: usize,
    lang: Lang,
    part: Part,
    /// Its place in the list.
    at: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Patterns,
    Unless,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Patterns => "patterns",
            Self::Unless => "unless",
        }
    }
}

impl Written {
    fn source<'r>(&self, rules: &'r [Rule]) -> Option<&'r str> {
        let rule = rules.get(self.rule)?;
        let sources = match self.part {
            Part::Patterns => &rule.patterns,
            Part::Unless => &rule.unless,
        };
        sources.get(&self.lang)?.get(self.at).map(String::as_str)
    }
}

/// A rule that a question gives a reason for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign<'r> {
    /// The rule.
    pub rule: &'r Rule,
    /// The bytes of the question that show it.
    pub span: Range<usize>,
    /// The pattern that was found; none when it is the way of writing, such as shouting.
    pub pattern: Option<&'r str>,
}

impl Compiled {
    /// Compiles the enabled rules, with the sets of [`sets`](super::sets).
    ///
    /// # Errors
    ///
    /// Everything that [`validate`](super::validate()) finds, and every pattern that is none, with
    /// what was expected.
    pub fn new(rules: &[Rule]) -> Result<Self, Vec<String>> {
        let mut problems = validate(rules);
        let written = written(rules);
        let sources = written.iter().filter_map(|written| written.source(rules));
        match Patterns::compile(sources, &defaults::compiled_with()) {
            Ok(patterns) if problems.is_empty() => Ok(Self { rules: rules.to_vec(), patterns, written }),
            Ok(_) => Err(problems),
            Err(errors) => {
                problems.extend(errors.iter().map(|error| located(error, rules, &written)));
                Err(problems)
            }
        }
    }

    /// The rules, as they were given.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The word rules that a question gives a reason for, in the order of the rules, each once.
    ///
    /// `original` is the text that was analysed.
    pub fn signs(&self, analysis: &Analysis, original: &str) -> Vec<Sign<'_>> {
        let found: Vec<_> = self.patterns.find_all(&analysis.words).collect();
        let shouted = shouting::shouted(original);
        let mut signs = Vec::new();
        for (at, rule) in self.rules.iter().enumerate().filter(|(_, rule)| rule.enabled) {
            let shouted = shouted.clone().filter(|_| rule.reason == Reason::Frustration);
            let shouted = || shouted.map(|span| Sign { rule, span, pattern: None });
            signs.extend(self.worded(at, rule, &found).or_else(shouted));
        }
        signs
    }

    /// The first match of a rule that nothing speaks against.
    fn worded<'r>(&'r self, at: usize, rule: &'r Rule, found: &[Found]) -> Option<Sign<'r>> {
        let of = |part: Part| {
            let of_rule = move |found: &&Found| {
                self.written
                    .get(found.pattern)
                    .is_some_and(|written| written.rule == at && written.part == part)
            };
            found.iter().filter(of_rule)
        };
        let mut counting =
            of(Part::Patterns).filter(|found| !of(Part::Unless).any(|other| overlap(found, other)));
        let found = counting.next()?;
        let pattern = self.written.get(found.pattern)?.source(&self.rules);
        Some(Sign { rule, span: found.span.clone(), pattern })
    }
}

fn overlap(one: &Found, other: &Found) -> bool {
    one.words.start < other.words.end && other.words.start < one.words.end
}

/// Where each pattern of the enabled rules stands.
fn written(rules: &[Rule]) -> Vec<Written> {
    let mut written = Vec::new();
    for (rule, data) in rules.iter().enumerate().filter(|(_, rule)| rule.enabled) {
        for (part, sources) in [(Part::Patterns, &data.patterns), (Part::Unless, &data.unless)] {
            for (&lang, sources) in sources {
                written.extend((0..sources.len()).map(|at| Written { rule, lang, part, at }));
            }
        }
    }
    written
}

/// An error with the rule, the list and the number of the pattern.
fn located(error: &PatternError, rules: &[Rule], written: &[Written]) -> String {
    let Origin::Pattern(at) = error.origin else { return error.to_string() };
    let Some(written) = written.get(at) else { return error.to_string() };
    let id = rules.get(written.rule).map_or("", |rule| rule.id.as_str());
    let (part, lang, number) = (written.part.name(), written.lang, written.at + 1);
    format!("rule `{id}`, `{part}` in `{lang}`, number {number}: {}", error.message)
}
