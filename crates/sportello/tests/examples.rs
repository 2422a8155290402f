//! The examples, run as they stand.

use std::sync::mpsc::channel;
use std::sync::{Arc, RwLock};

use sportello::hours::Moment;
use sportello::journal::{Doing, Record, Verdict, What};
use sportello::{Assistant, Faq, Lang};

#[path = "../examples/handoff.rs"]
mod handoff;
#[path = "../examples/learner.rs"]
mod learner;
#[path = "../examples/reload.rs"]
#[expect(dead_code, reason = "its `main` reads a terminal")]
mod reload;

const SHOP: &str = include_str!("../examples/shop.json");

#[test]
fn a_desk_takes_a_packet_or_refuses_it() {
    let mut desk = handoff::Desk { packets: Vec::new(), room: 1 };
    let taken = handoff::ask_for_person(&mut desk).unwrap().unwrap();
    assert_eq!(desk.packets.len(), 1);
    assert_eq!(taken.handoff.as_ref(), desk.packets.first());
    let refused = handoff::ask_for_person(&mut desk).unwrap().unwrap();
    assert_eq!(desk.packets.len(), 1, "there was no room");
    assert!(refused.text.plain().contains("aiuto@lanterna.example"), "{}", refused.text.plain());
    handoff::main().unwrap();
}

fn approved(entry: &str, text: &str) -> Record {
    let doing = Some(Doing::Wordings { entry: entry.into(), texts: vec![(Lang::It, text.into())] });
    let (proposal, author, reason) = (text.into(), "Marta".into(), String::new());
    let what = What::Reviewed { proposal, author, verdict: Verdict::Approved, reason, weight: 3, doing };
    Record::new(Moment::at(1_795_000_000_000, 60), what)
}

/// What the learner makes of records that come while somebody asks.
fn learnt(records: Vec<Record>) -> Arc<Assistant> {
    let live = RwLock::new(Arc::new(Assistant::new(Faq::from_json(SHOP).unwrap()).unwrap()));
    let (sender, receiver) = channel();
    std::thread::scope(|scope| {
        let (live, receiver) = (&live, receiver);
        scope.spawn(move || learner::learn(live, &receiver));
        for record in records {
            sender.send(record).unwrap();
            let assistant = live.read().unwrap().clone();
            assert_eq!(assistant.ask("quanto costa la spedizione?").candidates[0].id, "spedizione-costi");
        }
        drop(sender);
    });
    live.into_inner().unwrap()
}

#[test]
fn a_learner_makes_live_what_was_approved() {
    let assistant = learnt(vec![approved("reso-come", "il maglione mi sta piccolo")]);
    assert_eq!(assistant.ask("maglione piccolo").candidates[0].id, "reso-come");
    learner::main().unwrap();
}

#[test]
fn a_learner_leaves_what_would_break_a_test() {
    let wrong = ["quanto si paga di consegna", "quanto si paga la consegna", "si paga di consegna quanto"];
    let assistant = learnt(wrong.into_iter().map(|text| approved("reso-come", text)).collect());
    assert_eq!(assistant.ask("quanto si paga di consegna").candidates[0].id, "spedizione-costi");
    assert_eq!(assistant.learnt().live().count(), 0);
}

#[test]
fn a_reload_drops_no_question() {
    let live = reload::Live::new(SHOP).unwrap();
    let other = SHOP.replace("spedizione-costi", "consegna-costi");
    std::thread::scope(|scope| {
        let asking: Vec<_> = (0..4).map(|_| scope.spawn(|| ask_many(&live))).collect();
        for faq in [&other, "{", SHOP, r#"{"entry": []}"#, &other] {
            let refused = live.reload(faq).is_err();
            assert_eq!(refused, Faq::from_json(faq).is_err());
        }
        assert!(asking.into_iter().all(|asking| asking.join().unwrap() == QUESTIONS));
    });
    assert!(live.assistant().faq().entry("consegna-costi").is_some(), "the last good one is live");
}

const QUESTIONS: usize = 2_000;

/// How many questions of so many got their answer, from the Faq before a reload or after it.
fn ask_many(live: &reload::Live) -> usize {
    let right = |id: &str| id == "spedizione-costi" || id == "consegna-costi";
    (0..QUESTIONS).filter(|_| right(&live.assistant().ask("costi di consegna").candidates[0].id)).count()
}
