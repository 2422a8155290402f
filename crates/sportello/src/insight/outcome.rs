//! How a conversation came out.

/// After so many hours without a word a customer is taken to have left.
///
/// A day: whoever tries an answer in the evening and comes back in the morning is still there, and
/// the desk is open again in between. Chosen by that reasoning, not fitted.
pub const SILENCE_HOURS: u32 = 24;

/// Whoever asks again within so many days was not helped for good.
///
/// A week, the span within which peers count a conversation as reopened and a resolution as durable.
pub const RETURN_DAYS: u32 = 7;

pub(super) const SILENCE_MS: i64 = SILENCE_HOURS as i64 * 3_600_000;
pub(super) const RETURN_MS: i64 = RETURN_DAYS as i64 * 86_400_000;

/// How a conversation with a question came out. Exactly one holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The customer said that it helped or gave four or five stars, or a person closed it as
    /// resolved; and nothing was asked after.
    Confirmed,
    /// Nobody said so, but the customer left after an answer and did not come back.
    Assumed,
    /// The customer found fault with it and went no further, or a person closed it unresolved.
    Unresolved,
    /// The customer left without an answer, or while waiting for a person.
    Abandoned,
    /// It cannot be told: a person had it and never closed it, or the customer came back in another
    /// conversation.
    Unknown,
    /// It is too young to be told.
    Unsettled,
}
