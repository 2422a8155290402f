//! The questions that went wrong.

use super::graded::Graded;
use crate::terminal::safe;
use crate::terminal::style::{BOLD, DIM, paint};

/// Those whose best candidate is wrong, or that were answered out of scope, the most confident first.
pub fn list(graded: &[Graded], most: usize) -> String {
    let mut wrong: Vec<_> = graded.iter().filter(|graded| is_miss(graded)).collect();
    wrong.sort_by(|a, b| b.decision.confidence.total_cmp(&a.decision.confidence));
    if most == 0 || wrong.is_empty() {
        return String::new();
    }
    let mut out =
        format!("\n{}\n", paint(BOLD, &format!("{} of {} misses", most.min(wrong.len()), wrong.len())));
    for graded in wrong.iter().take(most) {
        out.push_str(&line(graded));
    }
    out
}

fn is_miss(graded: &Graded) -> bool {
    if graded.in_scope() { !graded.is_right() } else { graded.is_answered() }
}

fn line(graded: &Graded) -> String {
    let right = graded.case.right.first().map_or("out of scope", String::as_str);
    let rank = graded.hits().iter().position(|hit| *hit).map_or("-".to_owned(), |at| (at + 1).to_string());
    let got = graded.top().unwrap_or("nothing");
    let verdict = format!("{:.2} {got}, right: {right} (rank {rank})", graded.decision.confidence);
    format!("  {} {}\n", safe(&graded.case.text), paint(DIM, &safe(&verdict)))
}
