//! Replay: what a change would do to questions that were asked.
//!
//! In: an assistant before and after a change, and questions. Out: a [`Replay`], which questions get
//! another outcome and how. Changes nothing and knows nothing of what the change was.
//!
//! ```
//! use sportello::replay::{Asked, compare};
//! use sportello::{Assistant, Edit, Faq};
//!
//! let faq = Faq::from_json(r#"{"faq": {"id": "shop"}, "entry": [
//!     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}},
//!     {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €."}}]}"#)?;
//! let before = Assistant::new(faq)?;
//! let mut after = before.clone();
//! after.apply(Edit::Remove("shipping".into()))?;
//!
//! let questions = [Asked::new("how much is shipping"), Asked::new("how do I return an item")];
//! let replay = compare(&before, &after, &questions);
//! assert_eq!(replay.summary(), "this changes 1 of 2 questions");
//! assert_eq!(replay.lost_answers().count(), 1);
//! # Ok::<(), sportello::Error>(())
//! ```

mod asked;
mod change;

pub use asked::{Asked, Origin, asked, pinned};
pub use change::{Change, Effect, Outcome};

use serde::Serialize;

use crate::assistant::Assistant;

/// What a change would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Replay {
    /// How many questions were asked.
    pub questions: usize,
    /// Those whose outcome changes, in the order they were given.
    pub changes: Vec<Change>,
}

/// Asks both assistants all questions.
///
/// A question counts as changed when what is done with it, or the entry that comes first, is another.
/// Scores and confidences may move without that.
pub fn compare(before: &Assistant, after: &Assistant, questions: &[Asked]) -> Replay {
    let change = |asked: &Asked| {
        let [before, after] = [before, after].map(|assistant| Outcome::of(assistant, asked));
        Change::of(asked, before, after)
    };
    Replay { questions: questions.len(), changes: questions.iter().filter_map(change).collect() }
}

impl Replay {
    /// "this changes 7 of 1204 questions".
    pub fn summary(&self) -> String {
        format!("this changes {} of {} questions", self.changes.len(), self.questions)
    }

    /// Questions that had no answer and get one.
    pub fn newly_answered(&self) -> impl Iterator<Item = &Change> {
        self.with(Effect::NewlyAnswered)
    }

    /// Questions that get a wrong answer now, where the right one is known.
    pub fn newly_wrong(&self) -> impl Iterator<Item = &Change> {
        self.with(Effect::NewlyWrong)
    }

    /// Questions that are asked back now.
    pub fn newly_ambiguous(&self) -> impl Iterator<Item = &Change> {
        self.with(Effect::NewlyAmbiguous)
    }

    /// Questions that had an answer and get none.
    pub fn lost_answers(&self) -> impl Iterator<Item = &Change> {
        self.with(Effect::LostAnswer)
    }

    /// Questions that get the answer of another entry, or for which another entry comes first.
    pub fn changed_entries(&self) -> impl Iterator<Item = &Change> {
        self.with(Effect::ChangedEntry)
    }

    fn with(&self, effect: Effect) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.effects.contains(&effect))
    }
}
