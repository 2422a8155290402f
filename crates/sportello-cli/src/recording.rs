//! Conversations into a journal, and what it taught into the assistant.
//!
//! In: the path of a journal, an assistant, what was asked. Out: records at the journal's end, and an
//! assistant that answers with the wordings that people approved.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use sportello::conversation::{Customer, Event, Opening};
use sportello::handoff::FromReply;
use sportello::hours::Moment;
use sportello::journal::Record;
use sportello::learning::{Learnt, Options};
use sportello::{Assistant, Lang};

use crate::journal::{self, Journal};

/// Opens the journal, if there is to be one, and teaches the assistant what it taught.
///
/// # Errors
///
/// A journal that cannot be read, or begun.
pub fn begin(path: Option<&Path>, assistant: &mut Assistant) -> Result<Option<Journal>> {
    let Some(path) = path else { return Ok(None) };
    let journal = journal::open_or_begin(path)?;
    assistant.learn(&learnt(&journal.records()?));
    Ok(Some(journal))
}

/// What records teach; a person approves each wording.
pub fn learnt<'r>(records: impl IntoIterator<Item = &'r Record>) -> Learnt {
    Learnt::of(records, &Options::default())
}

/// Keeps records, if there is a journal.
pub fn keep(journal: Option<&Journal>, records: &[Record]) -> Result<()> {
    journal.map_or(Ok(()), |journal| journal.append(records))
}

/// A question as a conversation of its own.
pub fn asked(
    assistant: &Assistant,
    question: &str,
    lang: Option<Lang>,
    customer: Option<&str>,
    now: Moment,
) -> Vec<Record> {
    let customer = customer.map(|key| Customer { key: key.to_owned(), weight: 0 });
    let channel = "terminal".to_owned();
    let opening = Opening { id: conversation_id(), lang, channel, customer, ..Opening::default() };
    let mut conversation = assistant.open(opening, now);
    let said = Event::Said { text: question.to_owned() };
    assistant.turn_recorded(&mut conversation, said, now, &mut FromReply).records
}

/// A name that no other conversation has: of the time, the process and a number.
pub fn conversation_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    // Letters only: digits could pass for a card, and be covered.
    let letters = |number: u128| -> String {
        let digits = format!("{number:x}");
        digits
            .chars()
            .filter_map(|digit| digit.to_digit(16))
            .map(|digit| char::from(b'a' + digit as u8))
            .collect()
    };
    let name = [since.as_millis(), std::process::id().into(), number.into()].map(letters);
    format!("t-{}", name.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conversation_has_a_name_of_its_own_that_no_record_covers() {
        let [one, other] = [conversation_id(), conversation_id()];
        assert_ne!(one, other);
        assert_eq!(sportello::journal::opaque(&one), one);
    }
}
