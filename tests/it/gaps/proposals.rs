//! New entries and new wordings, and how they are reviewed.

use sportello::gaps::proposals::{Kind, Proposal, proposals};
use sportello::journal::{Record, Verdict, What};
use sportello::{Assistant, Lang};

use super::journal::{Journal, SHOP, day, of_the_shop, whole};
use super::questions::FLOOD;

fn proposed(records: &[Record]) -> Vec<Proposal> {
    proposals(records, &SHOP, day(60))
}

/// The proposal that some text is a wording of, the largest if there are several.
fn about<'p>(proposals: &'p [Proposal], text: &str) -> Option<&'p Proposal> {
    let has = |proposal: &&Proposal| proposal.wordings.iter().any(|wording| wording.text.contains(text));
    proposals.iter().filter(has).max_by_key(|proposal| proposal.conversations)
}

fn listed(proposals: &[Proposal]) -> String {
    let line = |proposal: &Proposal| {
        format!(
            "{:?} {:?} {} {:?}\n",
            proposal.kind, proposal.question, proposal.conversations, proposal.terms
        )
    };
    proposals.iter().map(line).collect()
}

#[test]
fn what_the_shop_lacks_is_proposed() {
    let journal = of_the_shop();
    assert!(journal.records.len() >= 240, "{} records", journal.records.len());
    let found = proposed(&journal.records);
    for (text, least) in [("regalo", 4), ("sciopero", 3), ("noleggi", 2)] {
        let proposal = about(&found, text).unwrap_or_else(|| panic!("no {text} in\n{}", listed(&found)));
        assert!(proposal.conversations >= least, "{text}: {proposal:#?}");
        assert!(proposal.question.contains(text), "{text}: {}", proposal.question);
    }
    let rental = about(&found, "noleggi").expect("found before");
    assert_eq!(rental.kind, Kind::NewEntry, "{rental:#?}");
    // Of the questions that the shop does answer few end up here.
    assert!(found.len() <= 14, "{}", listed(&found));
}

#[test]
fn handovers_and_recent_questions_come_first() {
    let found = proposed(&of_the_shop().records);
    let place = |text: &str| found.iter().position(|p| p.wordings.iter().any(|w| w.text.contains(text)));
    // Seven last week, all of which went to a person, before five of six weeks ago.
    assert!(place("sciopero") < place("noleggi"), "{}", listed(&found));
}

#[test]
fn the_order_of_the_records_does_not_matter() {
    let mut records = of_the_shop().records;
    let found = proposed(&records);
    records.reverse();
    assert_eq!(proposed(&records), found);
}

#[test]
fn the_id_stays_when_more_customers_ask() {
    let records = of_the_shop().records;
    let early: Vec<Record> =
        records.iter().filter(|record| record.at.unix_ms < day(50).unix_ms).cloned().collect();
    let before = proposed(&early);
    let after = proposed(&records);
    let id = |proposals: &[Proposal]| about(proposals, "regalo").map(|proposal| proposal.id.clone());
    assert!(id(&before).is_some());
    assert_eq!(id(&before), id(&after), "{}\n{}", listed(&before), listed(&after));
}

#[test]
fn a_flood_from_one_source_changes_nothing() {
    let journal = of_the_shop();
    let found = proposed(&journal.records);
    let mut flooded = journal;
    for number in 0..300 {
        flooded.ask_in("flood", 40 + number % 20, &format!("{FLOOD} {number}"), Lang::It);
    }
    let after = proposed(&flooded.records);
    assert!(about(&after, "criptovalute").is_none(), "{}", listed(&after));
    let ids =
        |proposals: &[Proposal]| proposals.iter().map(|proposal| proposal.id.clone()).collect::<Vec<_>>();
    for id in ids(&found).iter().take(3) {
        assert!(ids(&after).contains(id), "{id} is gone:\n{}", listed(&after));
    }
}

fn review(journal: &mut Journal, proposal: &Proposal, verdict: Verdict, on: i64) {
    let what = What::Reviewed {
        proposal: proposal.id.clone(),
        author: "anna".into(),
        verdict,
        reason: "non per ora".into(),
        weight: proposal.conversations,
        doing: None,
    };
    journal.push("", on, what);
}

#[test]
fn a_rejected_proposal_comes_back_when_it_has_doubled() {
    let mut journal = of_the_shop();
    let found = proposed(&journal.records);
    let rental = about(&found, "noleggi").expect("it is proposed").clone();
    review(&mut journal, &rental, Verdict::Rejected, 58);
    assert!(about(&proposed(&journal.records), "noleggi").is_none());
    for number in 0..2 * rental.conversations {
        journal.lack(59, &format!("noleggiate lampade per {number} giorni?"), Lang::It);
    }
    let again = proposed(&journal.records);
    let rental = about(&again, "noleggi").expect("it has grown");
    assert_eq!(rental.reviewed.len(), 1);
    assert_eq!(rental.reviewed[0].reason, "non per ora");
}

#[test]
fn an_approved_proposal_counts_what_came_after() {
    let mut journal = of_the_shop();
    let found = proposed(&journal.records);
    let strike = about(&found, "sciopero").expect("it is proposed").clone();
    review(&mut journal, &strike, Verdict::Approved, 59);
    let after = proposed(&journal.records);
    assert!(after.iter().all(|proposal| proposal.id != strike.id), "{}", listed(&after));
}

#[test]
fn what_the_faq_answers_by_now_is_no_gap() {
    let records = of_the_shop().records;
    let before = about(&proposed(&records), "regalo").map_or(0, |proposal| proposal.conversations);
    let mended = Assistant::new(whole()).expect("the shop is indexed");
    let found = proposals(&records, &mended, day(60));
    let after = found.iter().filter(|proposal| proposal.kind == Kind::NewEntry);
    let after: Vec<Proposal> = after.cloned().collect();
    let left = about(&after, "regalo").map_or(0, |proposal| proposal.conversations);
    assert!(before >= 4 && left <= 1, "{before} before, {left} after");
}

#[test]
fn an_operators_answer_is_the_draft_and_personal_data_is_covered() {
    let mut journal = Journal::default();
    let text = "ritirate il vetro rotto di una lampada antica? scrivete a mario.rossi@example.com";
    let conversation = journal.ask(1, text, Lang::It);
    let resolved = What::Resolved {
        turn: 0,
        operator: "anna".into(),
        entry: None,
        answer: Some("Sì, lo ritiriamo: chiami il 333 1234567.".into()),
    };
    journal.push(&conversation, 1, resolved);
    let found = proposed(&journal.records);
    let draft = found[0].draft_answer.as_ref().expect("the operator wrote one");
    assert_eq!((found[0].kind.clone(), draft.operator.as_str()), (Kind::NewEntry, "anna"));
    let json = serde_json::to_string(&found).expect("proposals are JSON");
    assert!(!json.contains("mario.rossi") && !json.contains("1234567"), "{json}");
}

#[test]
fn proposals_are_read_back() {
    let found = proposed(&of_the_shop().records);
    let json = serde_json::to_string(&found).expect("proposals are JSON");
    assert_eq!(serde_json::from_str::<Vec<Proposal>>(&json).expect("and back"), found);
}
