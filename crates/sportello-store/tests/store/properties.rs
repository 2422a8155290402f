//! Whatever is done in whatever order, the journal is what a list would be.

use proptest::collection::vec;
use proptest::prelude::*;
use sportello::hours::Moment;
use sportello::journal::Record;
use sportello_store::{Filter, Journal, SqliteJournal, Subject};

use crate::support::{Folder, NOW_MS, all, asked, by, days_ago, handed_over, wanted};

#[derive(Debug, Clone)]
enum Step {
    Append(Vec<(u8, u8, i64)>),
    HandOver(u8),
    EraseConversation(u8),
    EraseCustomer(u8),
    Retain(u32),
    Reopen,
    Compact,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => vec((0..4_u8, 0..3_u8, 0..100_i64), 0..6).prop_map(Step::Append),
        2 => (0..4_u8).prop_map(Step::HandOver),
        1 => (0..5_u8).prop_map(Step::EraseConversation),
        1 => (0..4_u8).prop_map(Step::EraseCustomer),
        1 => (0..100_u32).prop_map(Step::Retain),
        1 => Just(Step::Reopen),
        1 => Just(Step::Compact),
    ]
}

/// A journal that is a list of numbered records.
#[derive(Default)]
struct Model {
    records: Vec<(u64, Record)>,
    last: u64,
}

impl Model {
    fn append(&mut self, records: &[Record]) {
        for record in records {
            self.last += 1;
            self.records.push((self.last, record.clone()));
        }
    }

    fn erase_customer(&mut self, key: &str) {
        let is = |record: &Record| record.customer.as_deref() == Some(key);
        let theirs = self.records.iter().filter(|(_, record)| is(record) && !record.conversation.is_empty());
        let theirs: Vec<String> = theirs.map(|(_, record)| record.conversation.clone()).collect();
        self.records.retain(|(_, record)| !is(record) && !theirs.contains(&record.conversation));
    }
}

/// Customer 0 is nobody, and conversation 3 none.
fn written(&(conversation, customer, days): &(u8, u8, i64)) -> Record {
    let name = if conversation == 3 { String::new() } else { format!("c-{conversation}") };
    let record = days_ago(days, asked(&name, "domanda"));
    if customer == 0 { record } else { by(&format!("k-{customer}"), record) }
}

fn run(steps: &[Step]) -> Result<(), TestCaseError> {
    let folder = Folder::new();
    let mut journal = SqliteJournal::open(folder.journal()).unwrap();
    let mut model = Model::default();
    for step in steps {
        match step {
            Step::Append(rows) => {
                let records: Vec<Record> = rows.iter().map(written).collect();
                prop_assert_eq!(journal.append(&records).unwrap().last.0, model.last + records.len() as u64);
                model.append(&records);
            }
            Step::HandOver(conversation) => {
                let record = handed_over(&format!("c-{conversation}"));
                journal.append(std::slice::from_ref(&record)).unwrap();
                model.append(&[record]);
            }
            Step::EraseConversation(conversation) => {
                let name = format!("c-{conversation}");
                model.records.retain(|(_, record)| record.conversation != name);
                journal.erase(&Subject::Conversation(name)).unwrap();
            }
            Step::EraseCustomer(customer) => {
                let key = format!("k-{customer}");
                model.erase_customer(&key);
                journal.erase(&Subject::Customer(key)).unwrap();
            }
            Step::Retain(days) => {
                let before = NOW_MS - i64::from(*days) * 86_400_000;
                model.records.retain(|(_, record)| record.at.unix_ms >= before);
                journal.retain(Moment::at(NOW_MS, 60), *days).unwrap();
            }
            Step::Reopen => {
                drop(journal);
                journal = SqliteJournal::open(folder.journal()).unwrap();
                prop_assert_eq!(journal.lost(), 0);
            }
            Step::Compact => journal.compact().unwrap(),
        }
        let found: Vec<(u64, Record)> =
            all(&journal).into_iter().map(|stored| (stored.at.0, stored.record)).collect();
        prop_assert_eq!(&found, &model.records);
        let one = wanted(&journal, &Filter::conversation("c-1")).len();
        prop_assert_eq!(one, found.iter().filter(|(_, record)| record.conversation == "c-1").count());
    }
    prop_assert!(journal.verify().is_sound(), "{:?}", journal.verify());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_journal_is_a_list(steps in vec(step(), 1..16)) {
        run(&steps)?;
    }
}
