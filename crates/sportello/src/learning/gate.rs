//! The gate: whether a change may go live.
//!
//! In: an assistant before and after, and questions of which the right answer is known. Out: yes, or
//! the questions that would lose it. What is gained elsewhere does not make up for that: a person
//! decides.

use std::fmt;

use crate::assistant::Assistant;
use crate::replay::{Asked, Change, Outcome, Replay, compare};

/// Why a change must not go live as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// Questions that had their right answer and would lose it. Never empty.
    pub lost: Vec<Change>,
    /// All that the change does.
    pub replay: Replay,
}

/// Compares, and refuses a change by which a question loses its right answer.
///
/// Lost is what came first and no longer does, and what was answered or offered and is neither any
/// longer. Questions without a known right answer are compared and never refuse anything. Give it the
/// Faq's own tests and the recent journal: see [`replay::pinned`](crate::replay::pinned) and
/// [`replay::asked`](crate::replay::asked).
///
/// # Errors
///
/// The questions that would lose their answer.
///
/// ```
/// use sportello::learning::gate;
/// use sportello::replay::pinned;
/// use sportello::{Assistant, Edit, Faq};
///
/// let faq = Faq::from_json(r#"{"faq": {"id": "shop"}, "entry": [
///     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}},
///     {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €.",
///                               "tests": ["what does shipping cost"]}}]}"#)?;
/// let before = Assistant::new(faq)?;
/// let mut after = before.clone();
/// after.apply(Edit::Remove("shipping".into()))?;
/// let refusal = gate(&before, &after, &pinned(before.faq())).unwrap_err();
/// assert_eq!(refusal.lost[0].asked.text, "what does shipping cost");
/// # Ok::<(), sportello::Error>(())
/// ```
// The refusal is what the caller shows; it is made once for each change, not once for each question.
#[allow(clippy::result_large_err)]
pub fn gate(before: &Assistant, after: &Assistant, questions: &[Asked]) -> Result<Replay, Refusal> {
    let replay = compare(before, after, questions);
    let lost: Vec<Change> = replay.changes.iter().filter(|change| is_lost(change)).cloned().collect();
    if lost.is_empty() { Ok(replay) } else { Err(Refusal { lost, replay }) }
}

fn is_lost(change: &Change) -> bool {
    let Some(Some(right)) = &change.asked.right else { return false };
    let first = |outcome: &Outcome| outcome.entry.as_ref() == Some(right);
    let [before, after] = [&change.before, &change.after];
    (first(before) && !first(after)) || (before.reaches(right) && !after.reaches(right))
}

impl std::error::Error for Refusal {}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.lost.len();
        write!(f, "{count} questions would lose their answer; mend the change or the tests:")?;
        for change in &self.lost {
            let right = change.asked.right.iter().flatten().next().map_or("", String::as_str);
            let instead = change.after.entry.as_deref().unwrap_or("nothing");
            write!(f, "\n  {:?} finds `{instead}` first, expected `{right}`", change.asked.text)?;
        }
        Ok(())
    }
}
