//! What tuning found, for people.

use sportello::DecisionKind;
use sportello::promise::{Shortfall, Tuned};

use super::trial::Trial;
use crate::decision::paragraph;
use crate::eval::graded::Graded;
use crate::terminal::style::{BOLD, DIM, GOOD, WARNING, paint};
use crate::terminal::{Indent, Run, safe, width, wrap};

const HOLDS_FOR: &str = "A promise holds for questions that come as the labels did: draw them at random from \
    what customers ask, whatever was answered. Decide first how many to collect: tuning again on a few \
    more until it works gives chance more than one try, and the promise is then worth less than it says.";

/// What was read, and what of it is tuned on.
pub fn labels(trial: &Trial) -> String {
    let graded = trial.graded();
    let oos = graded.iter().filter(|graded| !graded.in_scope()).count();
    let mut text = format!("{} labels, {oos} of them out of scope", graded.len());
    if let Some(others) = trial.refined_on() {
        text.push_str(&format!(
            "; the confidence is refined on {others} others, never on those that the promise is tuned on"
        ));
    }
    paragraph(&text, width()) + "\n"
}

/// A promise that can be made.
pub fn kept(tuned: &Tuned, trial: &Trial) -> String {
    let Tuned { promise, threshold, labels, answered, wrong, upper_bound, .. } = tuned;
    let (answered, wrong) = (f64::from(*answered), f64::from(*wrong));
    let (was, before) = trial.before();
    let rows = [
        ("promise", paint(GOOD, &promise.to_string())),
        ("threshold", paint(BOLD, &threshold.to_string())),
        ("answered", format!("{answered} of {labels} labels, {}", percent(answered / f64::from(*labels)))),
        (
            "wrong",
            format!(
                "{wrong} of these, {}; at most {} with that confidence",
                percent(wrong / answered),
                percent(*upper_bound)
            ),
        ),
        ("the others", others(trial.graded())),
        ("until now", format!("threshold {was}: {}", answers(before))),
    ];
    rows.into_iter().map(|(name, value)| row(name, &value)).collect::<String>() + "\n" + &holds()
}

/// A promise that cannot be made yet.
pub fn missing(shortfall: &Shortfall) -> String {
    let Shortfall { promise, threshold, labels, answered, wrong, upper_bound, missing } = shortfall;
    let rows = [
        ("no promise", paint(WARNING, &promise.to_string())),
        (
            "strictest",
            format!("of {labels} labels, {answered} reach {threshold}, and {wrong} of these are wrong"),
        ),
        ("so far", format!("up to {} may be wrong", percent(*upper_bound))),
        ("missing", format!("at least {missing} more labels that reach {threshold}, all of them right")),
    ];
    let rows: String = rows.into_iter().map(|(name, value)| row(name, &value)).collect();
    format!("{rows}\n{}\nNothing was written.\n", holds())
}

/// The settings stand in a file.
pub fn written(name: &str) -> String {
    format!("\nwritten to {} and loaded back\n", safe(name))
}

/// The settings as they would be written.
pub fn would_write(lines: &str) -> String {
    format!("\nNothing was written. These are the settings:\n\n{}", indented(lines))
}

/// The settings to add to a file of JSON.
pub fn by_hand(lines: &str) -> String {
    format!(
        "\nThe settings stand in JSON, which loses its layout when it is written: add these lines.\n\n{}",
        indented(lines)
    )
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {}\n", safe(line))).collect()
}

fn row(name: &str, value: &str) -> String {
    format!("  {} {value}\n", paint(DIM, &format!("{name:<11}")))
}

fn holds() -> String {
    wrap(&[Run::new(HOLDS_FOR, DIM)], width(), Indent::default())
}

fn others(graded: &[Graded]) -> String {
    let of = |kind| percent(share(graded, |graded| graded.decision.kind == kind));
    format!("{} asked back, {} not answered", of(DecisionKind::Clarify), of(DecisionKind::Abstain))
}

fn answers(graded: &[Graded]) -> String {
    let answered: Vec<Graded> = graded.iter().filter(|graded| graded.is_answered()).cloned().collect();
    let wrong = share(&answered, |graded| !graded.is_right());
    format!("{} answered, {} of these wrong", percent(share(graded, Graded::is_answered)), percent(wrong))
}

/// The share of those that hold; none of nothing.
fn share(graded: &[Graded], holds: impl Fn(&Graded) -> bool) -> f64 {
    crate::eval::metrics::share(graded.iter().map(holds)).unwrap_or(0.0)
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}
