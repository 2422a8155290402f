//! What is counted, for everything and for each part of it.

use std::ops::AddAssign;

/// Counts of questions and conversations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Questions by what they got.
    pub answered: u64,
    pub clarified: u64,
    pub abstained: u64,
    /// Conversations with a question or a handover.
    pub contacts: u64,
    /// Those of them that went to a person.
    pub handed_over: u64,
    /// Conversations with a question.
    pub with_question: u64,
    /// Those of them that never reached a person.
    pub contained: u64,
    /// How conversations with a question came out; these six add up to `with_question`.
    pub confirmed: u64,
    pub assumed: u64,
    pub unresolved: u64,
    pub abandoned: u64,
    pub unknown: u64,
    pub unsettled: u64,
}

impl Tally {
    /// All questions.
    pub fn asked(&self) -> u64 {
        self.answered + self.clarified + self.abstained
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        let Self {
            answered,
            clarified,
            abstained,
            contacts,
            handed_over,
            with_question,
            contained,
            confirmed,
            assumed,
            unresolved,
            abandoned,
            unknown,
            unsettled,
        } = other;
        self.answered += answered;
        self.clarified += clarified;
        self.abstained += abstained;
        self.contacts += contacts;
        self.handed_over += handed_over;
        self.with_question += with_question;
        self.contained += contained;
        self.confirmed += confirmed;
        self.assumed += assumed;
        self.unresolved += unresolved;
        self.abandoned += abandoned;
        self.unknown += unknown;
        self.unsettled += unsettled;
    }
}
