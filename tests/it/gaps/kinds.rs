//! The proposals for entries that there are.

use sportello::gaps::proposals::{Kind, LONG_QUESTIONS, Proposal, TrendDirection, proposals};
use sportello::{Assistant, DecisionKind, Faq, Lang};

use super::journal::{Journal, SHOP, day};

#[track_caller]
fn check(journal: &Journal, kind: &Kind, expected: bool) -> Vec<Proposal> {
    let found = proposals(&journal.records, &SHOP, day(60));
    let kinds: Vec<&Kind> = found.iter().map(|proposal| &proposal.kind).collect();
    assert_eq!(kinds.contains(&kind), expected, "{kind:?} in {kinds:?}");
    found
}

fn review() -> Kind {
    Kind::Review { entry: "reso-come".into() }
}

/// So many customers who rate an answer.
fn rated(helped: usize, unhelped: usize) -> Journal {
    let mut journal = Journal::default();
    for at in 0..helped + unhelped {
        let asked = journal.answered(50, "come faccio un reso", Lang::It, "reso-come");
        journal.helpful(asked, 50, "reso-come", at < helped);
    }
    journal
}

#[test]
fn a_badly_rated_answer_is_to_be_read_again() {
    let found = check(&rated(1, 4), &review(), true);
    assert_eq!(found[0].conversations, 4);
    check(&rated(5, 4), &review(), false);
    check(&rated(0, 2), &review(), false);
}

#[test]
fn one_customer_is_no_review() {
    let mut journal = rated(0, 5);
    journal.records.iter_mut().for_each(|record| record.customer = Some("mario".into()));
    check(&journal, &review(), false);
}

#[test]
fn entries_chosen_by_chance_are_to_be_merged() {
    let choose = |counts: [usize; 2]| {
        let mut journal = Journal::default();
        for (entry, count) in ["reso-come", "reso-tempi"].into_iter().zip(counts) {
            for _ in 0..count {
                let shown = ["reso-come", "reso-tempi"];
                let asked = journal.shown(50, "il mio reso", Lang::It, DecisionKind::Clarify, &shown);
                journal.chose(asked, 50, entry);
            }
        }
        journal
    };
    let kind = Kind::Merge { a: "reso-come".into(), b: "reso-tempi".into() };
    check(&choose([4, 4]), &kind, true);
    check(&choose([8, 1]), &kind, false);
    check(&choose([2, 2]), &kind, false);
}

#[test]
fn an_entry_that_serves_one_of_two_matters_is_to_be_split() {
    let mut journal = Journal::default();
    let good = ["come faccio un reso", "voglio fare un reso", "fare il reso di un articolo", "reso articolo"];
    let bad =
        ["lampada rotta nel trasporto", "la lampada è arrivata rotta", "rotta la lampada", "lampada rotta"];
    for text in good {
        journal.answered(50, text, Lang::It, "reso-come");
    }
    for text in bad {
        let asked = journal.answered(50, text, Lang::It, "reso-come");
        journal.helpful(asked, 50, "reso-come", false);
    }
    let kind = Kind::Split { entry: "reso-come".into() };
    let found = check(&journal, &kind, true);
    let split = found.iter().find(|proposal| proposal.kind == kind).expect("checked");
    assert!(split.wordings.iter().all(|wording| wording.text.contains("rotta")), "{split:#?}");
}

#[test]
fn an_entry_asked_in_a_language_it_lacks_is_to_be_translated() {
    let faq = r#"{"entry": [{"id": "resi", "it": {"question": "Come faccio un reso?", "answer": "Così."}},
        {"id": "orari", "it": {"question": "Quando aprite?", "answer": "Alle 9."}}]}"#;
    let assistant = Assistant::new(Faq::from_json(faq).expect("it loads")).expect("it is indexed");
    let mut journal = Journal::default();
    for text in ["how do i return it", "return an item", "i want to send it back"] {
        journal.answered(50, text, Lang::En, "resi");
    }
    let found = proposals(&journal.records, &assistant, day(60));
    let translate = found.first().expect("there is a proposal");
    assert_eq!(translate.kind, Kind::Translate { entry: "resi".into(), to: Lang::En });
    assert_eq!((translate.question.as_str(), translate.conversations), ("Come faccio un reso?", 3));
    assert_eq!(translate.trend.direction, TrendDirection::Rising);
}

#[test]
fn what_nobody_saw_for_long_may_be_retired() {
    let mut journal = Journal::default();
    journal.answered(0, "come faccio un reso", Lang::It, "reso-come");
    for at in 0..LONG_QUESTIONS as i64 {
        journal.answered(20 + at % 180, "dov'è il mio ordine", Lang::It, "dove-ordine");
    }
    let found = proposals(&journal.records, &SHOP, day(200));
    let retired = |entry: &str| found.iter().any(|p| p.kind == Kind::Retire { entry: entry.into() });
    assert!(retired("reso-come") && retired("garanzia") && !retired("dove-ordine"));
    // A journal that begins later says nothing of what was before.
    assert!(
        !proposals(&journal.records, &SHOP, day(170)).iter().any(|p| matches!(p.kind, Kind::Retire { .. }))
    );
}
