//! What speaks for and against a link.

use sportello::Lang;
use sportello::conversation::{ChoiceKind, ReplyKind};
use sportello::journal::{Record, What};
use sportello::learning::{Evidence, Learnt, Options};
use sportello::rules::Reason;

use super::made::{answered, approved, chose, clarified, helpful, record};

const MINUTE: i64 = 1;

/// The votes on the question "x" and an entry after these events, each so many minutes after the start.
/// Somebody approved the link, so that it is there whatever speaks against it.
#[track_caller]
fn check(events: Vec<(i64, What)>, entry: &str, expected: &[Evidence]) {
    let mut records: Vec<Record> =
        events.into_iter().map(|(minute, what)| record("c-1", None, minute, what)).collect();
    records.push(approved("p-1", 0, entry, &[(Lang::It, "dov'è il pacco")]));
    let learnt = Learnt::of(&records, &Options::default());
    let own = learnt.wordings().iter().find(|own| own.entry == entry).expect("approved");
    assert_eq!(own.evidence.keys().copied().collect::<Vec<_>>(), expected, "{records:#?}");
}

fn first() -> What {
    answered("dov'è il pacco", Lang::It, "a")
}

/// A second question whose ranking names an entry.
fn again(ranked: &str, shown: &str) -> What {
    match answered("e il pacco dove sta", Lang::It, shown) {
        What::Asked { text, lang, decision, rule, confidence, ranked: mut own, shown, .. } => {
            own[0].entry = ranked.into();
            let reply = ReplyKind::Answer;
            What::Asked { turn: 3, text, lang, decision, rule, confidence, ranked: own, reply, shown }
        }
        other => other,
    }
}

fn handed_over(reason: Reason) -> What {
    What::HandedOver { reason, rule: "person".into(), priority: 10, revision: 1 }
}

#[test]
fn choosing_and_thumbs_are_the_customers_word() {
    let asked = || (0, clarified("dov'è il pacco", Lang::It, &["a", "b"]));
    check(vec![asked(), (1, chose("a"))], "a", &[Evidence::Chosen]);
    check(vec![asked(), (1, chose("a"))], "b", &[]);
    check(vec![(0, first()), (1, helpful("a", true))], "a", &[Evidence::Helped]);
    check(vec![(0, first()), (1, helpful("a", false))], "a", &[Evidence::DidNotHelp]);
    let rejected = What::Rejected { turn: 1, entries: vec!["a".into(), "b".into()] };
    check(vec![asked(), (1, rejected)], "b", &[Evidence::Rejected]);
}

#[test]
fn what_is_asked_next_says_nothing_of_the_question() {
    let next = What::Chose { turn: 1, entry: "b".into(), kind: ChoiceKind::FollowUp };
    check(vec![(0, first()), (1, next.clone()), (2, helpful("b", true))], "b", &[]);
    check(vec![(0, first()), (1, next), (2, handed_over(Reason::Person))], "a", &[]);
}

#[test]
fn asking_again_within_a_minute_speaks_against_the_answer() {
    check(vec![(0, first()), (MINUTE, again("a", "b"))], "a", &[Evidence::Rephrased]);
    check(vec![(0, first()), (2 * MINUTE, again("a", "b"))], "a", &[]);
    // About something else, and the same answer once more.
    check(vec![(0, first()), (MINUTE, again("b", "b"))], "a", &[]);
    check(vec![(0, first()), (MINUTE, again("a", "a"))], "a", &[]);
}

#[test]
fn needing_a_person_speaks_against_the_answer() {
    check(vec![(0, first()), (1, handed_over(Reason::Person))], "a", &[Evidence::HandedOver]);
    check(vec![(0, first()), (9, handed_over(Reason::Person))], "a", &[]);
    check(vec![(0, first()), (1, handed_over(Reason::Entry))], "a", &[]);
    let settled = vec![(0, first()), (1, helpful("a", true)), (2, handed_over(Reason::Person))];
    check(settled, "a", &[Evidence::Helped]);
}

#[test]
fn a_colleague_corrects() {
    let resolved = |entry: &str| What::Resolved {
        turn: 1,
        operator: "Marta".into(),
        entry: Some(entry.into()),
        answer: None,
    };
    check(vec![(0, first()), (1, resolved("b"))], "b", &[Evidence::Resolved]);
    check(vec![(0, first()), (1, resolved("b"))], "a", &[Evidence::Corrected]);
    check(vec![(0, first()), (1, resolved("a"))], "a", &[Evidence::Resolved]);
    let nothing = What::Audited { turn: 1, auditor: "Ugo".into(), entry: None };
    check(vec![(0, first()), (1, nothing)], "a", &[Evidence::Corrected]);
}

#[test]
fn spelling_and_marks_make_no_other_question() {
    let shout = |customer: &str, text: &str| {
        [answered(text, Lang::It, "a"), helpful("a", true)].map(|what| record(customer, None, 0, what))
    };
    let records = [shout("c-1", "DOV'È IL PACCO???"), shout("c-2", "dov'è il pacco")].concat();
    let learnt = Learnt::of(&records, &Options::default());
    let [own] = learnt.wordings() else { panic!("{learnt:?}") };
    assert_eq!((own.supports, own.sources), (2, 2));
}
