//! The gate and the replay on a Faq with tests.

use sportello::learning::{Learnt, Options, gate};
use sportello::replay::{Change, Effect, Origin, asked, compare, pinned};
use sportello::{Assistant, Edit, Lang};

use super::made::{answered, approved, helpful, record};

const FAQ: &str = r#"{"faq": {"id": "shop"}, "entry": [
    {"id": "returns", "en": {"question": "How do I return an item?", "wordings": ["send it back", "return label"],
        "answer": "Open **My orders**.", "tests": ["where is the label to return"]}},
    {"id": "shipping", "en": {"question": "How much is shipping?", "wordings": ["delivery cost", "postage fee"],
        "answer": "4.90 €.", "tests": ["what does shipping cost"]}},
    {"id": "gift", "en": {"question": "Can you wrap my order as a gift?", "wordings": ["gift wrapping"],
        "answer": "Yes."}}]}"#;

fn shop() -> Assistant {
    Assistant::new(sportello::Faq::from_json(FAQ).unwrap()).unwrap()
}

#[test]
fn what_helps_passes() {
    let (before, mut after) = (shop(), shop());
    let journal = [approved("p-1", 0, "gift", &[(Lang::En, "a ribbon and a card please")])];
    after.learn(&Learnt::of(&journal, &Options::default()));
    let mut questions = pinned(before.faq());
    questions.extend(asked(&[record("c-1", None, 0, answered("ribbon and card", Lang::En, "gift"))], 0));
    let replay = gate(&before, &after, &questions).unwrap_or_else(|refusal| panic!("{refusal}"));
    let [change] = replay.changes.as_slice() else { panic!("{replay:?}") };
    assert_eq!(change.after.entry.as_deref(), Some("gift"), "{change:?}");
    assert_eq!(replay.summary(), "this changes 1 of 3 questions");
}

#[test]
fn what_loses_a_pinned_question_is_refused() {
    let (before, mut after) = (shop(), shop());
    let texts =
        ["what does shipping cost", "shipping cost", "what shipping costs"].map(|text| (Lang::En, text));
    after.learn(&Learnt::of(&[approved("p-1", 0, "gift", &texts)], &Options::default()));
    let refusal = gate(&before, &after, &pinned(before.faq())).unwrap_err();
    let [lost] = refusal.lost.as_slice() else { panic!("{refusal}") };
    assert_eq!((lost.asked.text.as_str(), lost.asked.origin), ("what does shipping cost", Origin::Pinned));
    assert!(refusal.to_string().contains("finds `gift` first, expected `shipping`"), "{refusal}");
}

#[test]
fn what_helped_a_customer_lately_must_not_be_lost() {
    let (before, mut after) = (shop(), shop());
    after.apply(Edit::Remove("gift".into())).unwrap();
    let whats = [answered("gift wrapping please", Lang::En, "gift"), helpful("gift", true)];
    let journal = whats.map(|what| record("c-1", None, 0, what));
    let recent = asked(&journal, 0);
    let refusal = gate(&before, &after, &recent).unwrap_err();
    assert_eq!(refusal.lost[0].asked.origin, Origin::Helpful);
    assert_eq!(asked(&journal, i64::MAX), [], "what was asked before the time is left out");
}

#[test]
fn a_lost_answer_is_told_from_a_wrong_one() {
    let (before, mut after) = (shop(), shop());
    after.apply(Edit::Remove("shipping".into())).unwrap();
    let replay = compare(&before, &after, &pinned(before.faq()));
    let cost = |change: &&Change| change.asked.text == "what does shipping cost";
    let change = replay.changes.iter().find(cost).unwrap_or_else(|| panic!("{replay:?}"));
    assert!(change.effects.contains(&Effect::ChangedEntry), "{change:?}");
    let answered = change.after.answer().is_some();
    assert_eq!(change.effects.contains(&Effect::NewlyWrong), answered);
    let lost = change.before.answer().is_some() && !answered;
    assert_eq!(change.effects.contains(&Effect::LostAnswer), lost);
}

#[test]
fn nothing_changes_between_equals() {
    let replay = compare(&shop(), &shop(), &pinned(shop().faq()));
    assert_eq!(replay.summary(), "this changes 0 of 2 questions");
}
