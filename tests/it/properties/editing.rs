//! After any edits, decisions are those of a fresh build of the same content.

use proptest::collection::vec;
use proptest::prelude::*;
use sportello::{Assistant, Edit, ErrorKind};

use super::{cases, faqs};

/// An edit of one of nine ids, so that some replace, some add and some miss.
fn edit() -> impl Strategy<Value = Edit> {
    let id = (0..9_usize).prop_map(|at| format!("e{at}"));
    prop_oneof![
        4 => id.clone().prop_flat_map(faqs::entry).prop_map(Edit::put),
        3 => id.prop_map(Edit::Remove),
        1 => faqs::synonyms().prop_map(Edit::Synonyms),
    ]
}

proptest! {
    #![proptest_config(cases(80))]

    #[test]
    fn an_edited_assistant_equals_a_fresh_one(
        faq in faqs::faq(),
        edits in vec(edit(), 1..5),
        questions in vec(faqs::question(), 1..5),
    ) {
        let mut edited = Assistant::new(faq.clone()).unwrap();
        let mut content = faq;
        for edit in edits {
            let before = content.clone();
            let applied = edited.apply(edit.clone());
            // An edit that leaves no entry is refused although it can be carried out.
            let carried_out = edit.apply(&mut content).is_ok() && !content.entries.is_empty();
            prop_assert_eq!(applied.is_ok(), carried_out);
            if applied.is_err() {
                content = before;
            }
            prop_assert_eq!(edited.faq(), &content, "a failed edit changes nothing, another all of it");
        }
        let fresh = Assistant::new(content).unwrap();
        for question in &questions {
            prop_assert_eq!(edited.ask(question), fresh.ask(question), "{:?}", question);
        }
    }
}

#[test]
fn a_failed_edit_says_why_and_changes_nothing() {
    let mut assistant = Assistant::new(sportello_tests::faq("museo.json").unwrap()).unwrap();
    let before = assistant.ask("can I bring my dog");
    let error = assistant.apply(Edit::Remove("nessuno".into())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownEntry);
    assert_eq!(error.to_string(), "no entry `nessuno` to remove [unknown-entry]");
    assert_eq!(assistant.ask("can I bring my dog"), before);
}

#[test]
fn the_last_entry_stays() {
    let faq = sportello_tests::faq("museo.json").unwrap();
    let ids: Vec<String> = faq.entries.iter().map(|entry| entry.id.clone()).collect();
    let mut assistant = Assistant::new(faq).unwrap();
    for id in &ids[1..] {
        assistant.apply(Edit::Remove(id.clone())).unwrap();
    }
    let error = assistant.apply(Edit::Remove(ids[0].clone())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EmptyFaq, "{error}");
    assert_eq!(assistant.faq().entries.len(), 1);
}
