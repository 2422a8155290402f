//! Contradictions between rules.

use super::{Act, MOST_PRIORITY, Reason, Rule, Sources};

/// What is wrong with rules, each with how to mend it; lower case, no full stop.
pub fn validate(rules: &[Rule]) -> Vec<String> {
    let mut problems = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        if rules.iter().take(at).any(|other| other.id == rule.id) {
            problems.push(format!("rule `{}` stands twice: give one of them another id", rule.id));
        }
        problems.extend(alone(rule).into_iter().map(|problem| format!("rule `{}`: {problem}", rule.id)));
    }
    problems.extend(never_offered(rules));
    problems.extend(no_way_to_a_person(rules));
    problems
}

/// What is wrong with one rule.
fn alone(rule: &Rule) -> Vec<String> {
    let mut problems = Vec::new();
    let (reason, worded) = (rule.reason, has_any(&rule.patterns));
    if reason.is_counted() && (worded || has_any(&rule.unless)) {
        problems.push(format!("`{reason}` is counted, not read: take `patterns` and `unless` out"));
    }
    if !reason.is_counted() && !worded && rule.enabled {
        problems
            .push(format!("`{reason}` is recognised by words: add `patterns`, or set `enabled` to false"));
    }
    if rule.after == 0 {
        problems.push("`after` is 0: set it to 1 to act at once".to_owned());
    }
    if rule.priority > MOST_PRIORITY {
        problems.push(format!("`priority` is {}: set it to at most {MOST_PRIORITY}", rule.priority));
    }
    if reason == Reason::Person && rule.act == Act::Offer {
        problems.push("a request for a person is always honoured: set `act` to `hand-over`".to_owned());
    }
    if reason == Reason::Person && rule.after > 1 {
        problems.push("a request for a person is honoured at once: set `after` to 1".to_owned());
    }
    problems
}

fn has_any(sources: &Sources) -> bool {
    sources.values().any(|sources| !sources.is_empty())
}

/// Of two counting rules for one reason the one that hands over has to come later: once the
/// conversation is handed over nothing can be offered any more.
fn never_offered(rules: &[Rule]) -> Vec<String> {
    let counting = || rules.iter().filter(|rule| rule.enabled && rule.reason.is_counted());
    let pairs = counting().flat_map(|offer| counting().map(move |hand_over| (offer, hand_over)));
    let contradicting = pairs.filter(|(offer, hand_over)| {
        offer.reason == hand_over.reason
            && (offer.act, hand_over.act) == (Act::Offer, Act::HandOver)
            && hand_over.after <= offer.after
    });
    let message = |(offer, hand_over): (&Rule, &Rule)| {
        format!(
            "rule `{}` hands over at `{}` {} before rule `{}` may offer: set its `after` above {}",
            hand_over.id, hand_over.reason, hand_over.after, offer.id, offer.after
        )
    };
    contradicting.map(message).collect()
}

fn no_way_to_a_person(rules: &[Rule]) -> Option<String> {
    let asked = rules.iter().any(|rule| rule.reason == Reason::Person && rule.enabled);
    (!asked).then(|| {
        "no enabled rule recognises a request for a person, which is always honoured: enable `person`"
            .to_owned()
    })
}
