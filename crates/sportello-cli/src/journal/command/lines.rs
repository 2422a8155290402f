//! What a database does itself, for a file of lines: finding a subject's records, and forgetting them.
//!
//! In: records and a subject. Out: the records that are theirs, or those that are left with a receipt.

use std::collections::BTreeSet;

use anyhow::Result;
use sportello::journal::{Change, Doing, Record, What, without};
use sportello_store::words::{says, sides, words_of};
use sportello_store::{Receipt, Removed, Subject};

use super::{Journal, concerns};

/// A subject's records: their own, and all others of their conversations, whoever made them.
pub fn kept(journal: &Journal, subject: &Subject) -> Result<Vec<Record>> {
    let mut conversations = BTreeSet::new();
    journal.each(|record| {
        if concerns(record, subject) && !record.conversation.is_empty() {
            conversations.insert(record.conversation.clone());
        }
    })?;
    let mut records = Vec::new();
    journal.each(|record| {
        if concerns(record, subject) || conversations.contains(&record.conversation) {
            records.push(record.clone());
        }
    })?;
    Ok(records)
}

/// The records without a subject's, and what that removed.
pub fn forgotten(records: Vec<Record>, subject: &Subject) -> (Vec<Record>, Receipt) {
    let (before, wordings) = (records.len(), wordings(&records));
    let mine = said(&records, subject);
    let conversations = mine.conversations.len() as u64;
    let left = without(records, |record| concerns(record, subject));
    let removed = [("record", before - left.len()), ("learnt wording", wordings - self::wordings(&left))];
    let removed = removed.into_iter().filter(|&(_, rows)| rows > 0);
    let removed = removed.map(|(table, rows)| Removed { table, rows: rows as u64 }).collect();
    let quoted = quoted(&left, &mine.texts);
    (left, Receipt { conversations, removed, quoted })
}

/// How many of customers' words stand approved.
fn wordings(records: &[Record]) -> usize {
    let count = |record: &Record| match &record.what {
        What::Reviewed { doing: Some(Doing::Wordings { texts, .. }), .. } => texts.len(),
        _ => 0,
    };
    records.iter().map(count).sum()
}

/// What a subject wrote.
#[derive(Default)]
struct Said {
    conversations: BTreeSet<String>,
    /// Without case, accents and spaces.
    texts: BTreeSet<String>,
}

fn said(records: &[Record], subject: &Subject) -> Said {
    let mut said = Said::default();
    let own = records.iter().filter(|record| concerns(record, subject));
    said.conversations.extend(
        own.map(|record| record.conversation.clone()).filter(|conversation| !conversation.is_empty()),
    );
    for record in records.iter().filter(|record| said.conversations.contains(&record.conversation)) {
        said.texts.extend(words_of(record));
    }
    said.texts.remove("");
    said
}

/// Where the company's own text says the same, word for word.
fn quoted(records: &[Record], said: &BTreeSet<String>) -> Vec<String> {
    let mut places = BTreeSet::new();
    for record in records {
        let What::Edited { change, .. } = &record.what else { continue };
        let (Change::Put { entry, .. } | Change::Removed { entry, .. }) = change else { continue };
        if sides(change).into_iter().any(|side| says(side, said)) {
            places.insert(format!("entry `{entry}`"));
        }
    }
    places.into_iter().collect()
}
