//! Whether a decision is the recorded one, and what a person expects.

use serde::Deserialize;

use crate::{Case, Kind};

/// What became of all cases.
#[derive(Debug, Default)]
pub struct Report {
    /// How many cases were run.
    pub cases: usize,
    /// Those that deviate, as they say they do.
    pub deviations: Vec<String>,
    /// What is wrong, one line each.
    pub failures: Vec<String>,
}

/// Checks the decisions of all cases; `decide` gives a decision's JSON.
pub fn check_all(cases: &[Case], mut decide: impl FnMut(&Case) -> String) -> Report {
    let mut report = Report { cases: cases.len(), ..Report::default() };
    for case in cases {
        let decision = decide(case);
        report.failures.extend(recorded(case, &decision));
        report.failures.extend(expectation(case, &decision));
        if case.deviation.is_some() {
            report.deviations.push(case.name.clone());
        }
    }
    report
}

/// What is wrong if the decision is not the recorded one.
fn recorded(case: &Case, decision: &str) -> Option<String> {
    let Some(recorded) = &case.decision else {
        return Some(format!("{}: no decision is recorded: run `cargo xtask vectors --write`", case.name));
    };
    let (name, ask) = (&case.name, &case.ask);
    (recorded.get() != decision).then(|| {
        format!("{name}: {ask:?} was decided otherwise\n  recorded {}\n  got      {decision}", recorded.get())
    })
}

/// What is wrong if the decision is not what a person expects, or is, though the case says not.
pub fn expectation(case: &Case, decision: &str) -> Option<String> {
    let missed = missed(case, decision);
    match (&case.deviation, missed) {
        (None, Some(missed)) => Some(format!("{}: {:?} {missed}", case.name, case.ask)),
        (Some(why), None) => Some(format!(
            "{}: {:?} meets what is expected: take its `deviation` out ({why})",
            case.name, case.ask
        )),
        _ => None,
    }
}

/// What of a decision's JSON an expectation looks at.
#[derive(Deserialize)]
struct Decided {
    kind: Kind,
    confidence: f32,
    candidates: Vec<Candidate>,
}

#[derive(Deserialize)]
struct Candidate {
    id: String,
}

fn missed(case: &Case, decision: &str) -> Option<String> {
    let decided: Decided = match serde_json::from_str(decision) {
        Ok(decided) => decided,
        Err(error) => return Some(format!("gave no decision: {error}")),
    };
    let considered = if case.kind == Kind::Clarify { 3 } else { 1 };
    let mut ids = decided.candidates.iter().take(considered).map(|candidate| candidate.id.as_str());
    let found = case.entry.as_deref().is_none_or(|entry| ids.any(|id| id == entry));
    (decided.kind != case.kind || !found).then(|| {
        let top: Vec<_> = decided.candidates.iter().take(3).map(|candidate| candidate.id.as_str()).collect();
        let entry = case.entry.as_deref().unwrap_or("no entry");
        let (expected, got, confidence) = (case.kind, decided.kind, decided.confidence);
        format!("expected {expected:?} with {entry}, got {got:?} at {confidence:.2} with {top:?}")
    })
}
