//! The table of meanings as a second file: before it is there, after, and where it cannot be read.

use std::sync::Arc;

use sportello::{Assistant, Decision, Table, TableError};

const QUESTIONS: [&str; 4] = [
    "can I bring my dog",
    "posso fare le foto",
    "wie viel kostet es",
    "quanto viene l'ingresso per i bambini",
];

fn decisions(assistant: &Assistant) -> Vec<Decision> {
    QUESTIONS.iter().map(|question| assistant.ask(question)).collect()
}

fn file() -> Vec<u8> {
    let path = sportello_tests::root().join("../crates/sportello-meaning/src/meaning.table");
    std::fs::read(path).expect("the table is in the repository")
}

#[test]
fn a_table_that_arrives_later_is_one_that_was_there() {
    let faq = sportello_tests::faq("museo.json").unwrap();
    let without = Assistant::with_meaning(faq.clone(), None).unwrap();
    let with = Assistant::with_meaning(faq, Some(Table::built_in())).unwrap();
    assert_ne!(decisions(&without), decisions(&with), "the table makes a difference");

    let mut assistant = without.clone();
    let table = Arc::new(Table::read(&file()).expect("the table is whole"));
    assistant.set_meaning(Some(table));
    assert_eq!(decisions(&assistant), decisions(&with));
    assert_eq!(assistant.table().map(Table::fingerprint), with.table().map(Table::fingerprint));

    assistant.set_meaning(None);
    assert_eq!(decisions(&assistant), decisions(&without));
    assert!(assistant.table().is_none());
}

#[test]
fn edits_keep_the_table_that_arrived() {
    let faq = sportello_tests::faq("museo.json").unwrap();
    let mut later = Assistant::with_meaning(faq.clone(), None).unwrap();
    later.set_meaning(Some(Table::built_in()));
    let edit = sportello::Edit::Remove(faq.entries[0].id.clone());
    let mut at_once = Assistant::with_meaning(faq, Some(Table::built_in())).unwrap();
    later.apply(edit.clone()).unwrap();
    at_once.apply(edit).unwrap();
    assert_eq!(decisions(&later), decisions(&at_once));
}

/// What a page does with whatever it was sent; it goes on in any case.
fn load(assistant: &mut Assistant, bytes: &[u8]) -> Result<(), TableError> {
    assistant.set_meaning(Some(Arc::new(Table::read(bytes)?)));
    Ok(())
}

#[test]
fn a_table_that_cannot_be_read_changes_nothing() {
    let mut assistant = Assistant::with_meaning(sportello_tests::faq("museo.json").unwrap(), None).unwrap();
    let before = decisions(&assistant);
    let (whole, mut newer, mut damaged) = (file(), file(), file());
    newer[4] += 1;
    damaged[100_000] ^= 4;
    let mut refused = |bytes: &[u8], expected: &str| {
        let error = load(&mut assistant, bytes).expect_err("it cannot be read");
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(decisions(&assistant), before);
    };
    refused(b"", "not a table of meanings");
    refused(b"<!doctype html><title>404</title>", "not a table of meanings");
    refused(&whole[..whole.len() / 2], "the table was cut off or added to; fetch it again");
    refused(&newer, "a table of version 2, expected 1: use a table and an engine of the same release");
    refused(&damaged, "the checksum does not match: the table was damaged; fetch it again");
    load(&mut assistant, &whole).expect("the table is whole");
    assert_ne!(decisions(&assistant), before);
}
