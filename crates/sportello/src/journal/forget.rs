//! Forgetting: the records as if somebody had never written.

use std::collections::BTreeSet;

use super::record::{Doing, Record, What};
use crate::text::analyse_question;

/// The records that are left when some are erased, such as those of a customer.
///
/// Besides the records themselves, all others of their conversations go, whoever made them, and the
/// words go that a person approved as an entry's wordings and
/// that nobody else typed. Words that were changed when they were approved are the company's own
/// and stay. What is learnt from the rest equals what a journal teaches that never had the erased
/// records.
///
/// ```
/// use sportello::hours::Moment;
/// use sportello::journal::{Record, What, without};
///
/// let left = |conversation| Record::new(Moment::at(0, 0), What::Ended).in_conversation(conversation, None);
/// let records = without(vec![left("c-1"), left("c-2")], |record| record.conversation == "c-1");
/// assert_eq!(records, [left("c-2")]);
/// ```
pub fn without(records: Vec<Record>, erased: impl Fn(&Record) -> bool) -> Vec<Record> {
    let conversations: BTreeSet<String> =
        records.iter().filter(|record| erased(record)).map(|record| record.conversation.clone()).collect();
    let of_theirs = |record: &Record| {
        erased(record) || (!record.conversation.is_empty() && conversations.contains(&record.conversation))
    };
    let (gone, mut left): (Vec<Record>, Vec<Record>) = records.into_iter().partition(of_theirs);
    let kept: BTreeSet<String> = left.iter().filter_map(asked).collect();
    let gone: BTreeSet<String> = gone.iter().filter_map(asked).filter(|text| !kept.contains(text)).collect();
    for record in &mut left {
        if let What::Reviewed { doing: Some(Doing::Wordings { texts, .. }), .. } = &mut record.what {
            texts.retain(|(_, text)| !gone.contains(&matching(text)));
        }
    }
    left
}

/// What a record's customer asked, in matching form.
fn asked(record: &Record) -> Option<String> {
    match &record.what {
        What::Asked { text, .. } => Some(matching(text)),
        _ => None,
    }
}

/// The words of a text in matching form: texts that differ in nothing but case, accents, chat spelling
/// and marks have the same.
pub(crate) fn matching(text: &str) -> String {
    let words = analyse_question(text, 0.5).words;
    words.iter().map(|word| word.form).collect::<Vec<_>>().join(" ")
}
