//! A Faq's own rules over the defaults.

use std::collections::BTreeSet;

use super::{Act, Reason, Rule, Sources, defaults, validate};

/// What a Faq says of a rule: a change to the default of the same id, or a rule of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RuleEdit {
    /// Which rule.
    pub id: String,
    /// Needed for a rule of its own; a default keeps its reason.
    pub reason: Option<Reason>,
    /// Replaces what is done; a rule of its own offers, or hands over when a person was asked for.
    pub act: Option<Act>,
    /// Replaces how many times it has to happen; 1 for a rule of its own.
    pub after: Option<u32>,
    /// Replaces what it adds to the priority; 0 for a rule of its own.
    pub priority: Option<u8>,
    /// Added to the patterns of the default.
    pub patterns: Sources,
    /// Added to what the default takes no notice of.
    pub unless: Sources,
    /// Replaces whether it is in force.
    pub enabled: Option<bool>,
}

/// The default rules, changed as told, and then the Faq's own.
///
/// # Errors
///
/// Edits that cannot be made, and everything that [`validate`](super::validate()) finds in the result.
pub fn merged(edits: &[RuleEdit]) -> Result<Vec<Rule>, Vec<String>> {
    let mut rules = defaults();
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for edit in edits {
        let merging = match rules.iter_mut().find(|rule| rule.id == edit.id) {
            _ if !seen.insert(&edit.id) => Err(format!("rule `{}` stands twice: merge them", edit.id)),
            Some(rule) => change(rule, edit),
            None => own(edit).map(|rule| rules.push(rule)),
        };
        problems.extend(merging.err());
    }
    problems.extend(validate(&rules));
    if problems.is_empty() { Ok(rules) } else { Err(problems) }
}

fn change(rule: &mut Rule, edit: &RuleEdit) -> Result<(), String> {
    if edit.reason.is_some_and(|reason| reason != rule.reason) {
        let Rule { id, reason, .. } = rule;
        return Err(format!(
            "rule `{id}` has the reason `{reason}`: leave `reason` out, or give it another id"
        ));
    }
    rule.act = edit.act.unwrap_or(rule.act);
    rule.after = edit.after.unwrap_or(rule.after);
    rule.priority = edit.priority.unwrap_or(rule.priority);
    rule.enabled = edit.enabled.unwrap_or(rule.enabled);
    add(&mut rule.patterns, &edit.patterns);
    add(&mut rule.unless, &edit.unless);
    Ok(())
}

fn add(sources: &mut Sources, more: &Sources) {
    for (&lang, more) in more {
        sources.entry(lang).or_default().extend(more.iter().cloned());
    }
}

fn own(edit: &RuleEdit) -> Result<Rule, String> {
    let Some(reason) = edit.reason else {
        return Err(format!("rule `{}` is none of the defaults: add its `reason`", edit.id));
    };
    Ok(Rule {
        id: edit.id.clone(),
        reason,
        act: edit.act.unwrap_or(if reason == Reason::Person { Act::HandOver } else { Act::Offer }),
        after: edit.after.unwrap_or(1),
        priority: edit.priority.unwrap_or(0),
        patterns: edit.patterns.clone(),
        unless: edit.unless.clone(),
        enabled: edit.enabled.unwrap_or(true),
    })
}
