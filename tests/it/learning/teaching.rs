//! What learnt wordings do in an assistant.

use proptest::collection::vec;
use proptest::prelude::*;
use sportello::journal::{Record, Verdict};
use sportello::learning::{Learnt, Options, State};
use sportello::{Assistant, Edit, Lang};

use super::made::{DAY, answered, approved, helpful, record, reviewed};
use crate::properties::{cases, faqs};

fn museum() -> Assistant {
    Assistant::new(sportello_tests::faq("museo.json").unwrap()).unwrap()
}

fn learnt(records: &[Record]) -> Learnt {
    Learnt::of(records, &Options::default())
}

/// Words that nothing in the museum's Faq knows.
const WORDS: &str = "il mio bassotto vorrebbe venire";

/// The entry that the museum finds for a question.
fn first(assistant: &Assistant, question: &str) -> String {
    let decision = assistant.ask(question);
    assert!(decision.confidence > 0.0, "{question}: nothing known");
    decision.candidates[0].id.clone()
}

#[test]
fn an_approved_wording_is_found_and_gone_when_it_is_taken_back() {
    let mut assistant = museum();
    let untaught = assistant.ask(WORDS);
    let entry = assistant.faq().entries[3].id.clone();
    let mut journal = vec![approved("p-1", 0, &entry, &[(Lang::It, WORDS)])];
    assistant.learn(&learnt(&journal));
    assert_eq!(first(&assistant, "viene anche il bassotto"), entry);
    journal.push(reviewed("p-1", 1, Verdict::Reversed, None));
    assistant.learn(&learnt(&journal));
    assert_eq!(assistant.ask(WORDS), untaught);
}

#[test]
fn an_edit_keeps_what_was_learnt() {
    let mut assistant = museum();
    let [kept, edited] = [3, 0].map(|at| assistant.faq().entries[at].clone());
    assistant.learn(&learnt(&[approved("p-1", 0, &kept.id, &[(Lang::It, WORDS)])]));
    let before = assistant.ask(WORDS);
    assistant.apply(Edit::put(edited)).unwrap();
    assert_eq!(assistant.ask(WORDS), before);
    let wordings =
        |entry: &sportello::Entry| -> usize { entry.texts.values().map(|text| text.wordings.len()).sum() };
    let authored = assistant.faq().entry(&kept.id).unwrap();
    assert_eq!(wordings(authored), wordings(&kept), "the authored Faq is as it was");
    assistant.apply(Edit::Remove(kept.id.clone())).unwrap();
    assert_ne!(assistant.ask(WORDS).candidates[0].id, kept.id);
}

#[test]
fn a_language_that_an_entry_is_not_written_in_can_be_learnt() {
    let faq = r#"{"faq": {"id": "bar"}, "entry": [
        {"id": "orari", "it": {"question": "Quando siete aperti?", "answer": "Dalle 9 alle 13."}},
        {"id": "cani", "it": {"question": "Posso portare il cane?", "answer": "Sì."}}]}"#;
    let mut assistant = Assistant::new(sportello::Faq::from_json(faq).unwrap()).unwrap();
    assistant.learn(&learnt(&[approved("p-1", 0, "cani", &[(Lang::En, "are furry companions welcome")])]));
    assert_eq!(first(&assistant, "furry companion"), "cani");
    assert_eq!(assistant.faq().entry("cani").unwrap().texts.len(), 1);
}

#[test]
fn what_is_ready_waits_for_a_person() {
    let customer = |at: i64| {
        let whats = [answered(WORDS, Lang::It, "a"), helpful("a", true)];
        whats.map(|what| record(&format!("c-{at}"), None, at * DAY, what))
    };
    let journal: Vec<Record> = (0..4).flat_map(customer).collect();
    let learnt = learnt(&journal);
    let [own] = learnt.wordings() else { panic!("{learnt:?}") };
    assert_eq!((own.state, own.supports, own.days, own.text.as_str()), (State::Ready, 4, 4, WORDS));
    let without = Learnt::of(&journal, &Options::without_approval());
    assert_eq!(without.live().count(), 1);
}

proptest! {
    #![proptest_config(cases(60))]

    /// Decisions are equal to the last bit, whatever order things were learnt in.
    #[test]
    fn the_order_of_learning_does_not_matter(
        faq in faqs::faq(),
        texts in vec(faqs::question(), 1..6),
        questions in vec(faqs::question(), 1..4),
    ) {
        let entry = faq.entries[0].id.clone();
        let last = faq.entries[faq.entries.len() - 1].id.clone();
        let approve = |(at, text): (i64, &String)| {
            let entry = if at % 2 == 0 { &entry } else { &last };
            approved(&format!("p-{at}"), at, entry, &[(Lang::It, text.as_str())])
        };
        let journal: Vec<Record> = (0..).zip(&texts).map(approve).collect();
        let mut at_once = Assistant::new(faq).unwrap();
        let fresh = at_once.clone();
        let mut bit_by_bit = at_once.clone();
        at_once.learn(&learnt(&journal));
        for len in (1..=journal.len()).rev().chain([journal.len()]) {
            bit_by_bit.learn(&learnt(&journal[..len]));
        }
        for question in &questions {
            prop_assert_eq!(at_once.ask(question), bit_by_bit.ask(question), "{:?}", question);
        }
        at_once.learn(&Learnt::default());
        for question in &questions {
            prop_assert_eq!(at_once.ask(question), fresh.ask(question), "unlearnt: {:?}", question);
        }
    }
}
