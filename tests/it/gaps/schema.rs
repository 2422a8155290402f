//! Real proposals against the published schema.

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};
use sportello::gaps::proposals::{Kind, Nearest, Proposal, Why, proposals};
use sportello::journal::{Record, Verdict, What};
use sportello::{Lang, Rule};

use super::journal::{SHOP, day, of_the_shop};
use crate::schemas::{published, undescribed};

static SCHEMA: LazyLock<Value> = LazyLock::new(|| published("proposal-1"));

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| jsonschema::validator_for(&SCHEMA).unwrap());

#[track_caller]
fn check(proposal: &Proposal) {
    let json = serde_json::to_value(proposal).unwrap();
    let errors: Vec<String> = VALIDATOR.iter_errors(&json).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?} in {json:#}");
}

/// What the shop's journal proposes once its first proposal was approved.
fn proposed() -> Vec<Proposal> {
    let mut records = of_the_shop().records;
    let first = proposals(&records, &SHOP, day(60)).swap_remove(0);
    let reviewed = What::Reviewed {
        proposal: first.id,
        author: "Marta".into(),
        verdict: Verdict::Rejected,
        reason: "non ora".into(),
        weight: 1,
        doing: None,
    };
    records.push(Record::new(day(60), reviewed));
    proposals(&records, &SHOP, day(60))
}

#[test]
fn proposals_are_as_the_schema_says() {
    let found = proposed();
    assert!(found.len() > 3 && found.iter().any(|proposal| !proposal.reviewed.is_empty()));
    found.iter().for_each(check);
}

/// The kinds and parts that one journal does not have.
#[test]
fn every_kind_is_as_the_schema_says() {
    let mut proposal = proposed().swap_remove(0);
    let (entry, other) = ("resi".to_owned(), "rimborsi".to_owned());
    proposal.reasons = vec![Why::Sources(1.5), Why::Handovers(2.0), Why::Unused(0.1)];
    for rule in [
        Rule::Confident,
        Rule::OneSentence,
        Rule::CloseCandidates,
        Rule::NothingLikely,
        Rule::NothingKnown,
        Rule::NoWords,
    ] {
        proposal.nearest =
            Some(Nearest { entry: entry.clone(), score: -0.5, confidence: 0.3, rule, rejected: 2 });
        check(&proposal);
    }
    for kind in [
        Kind::NewEntry,
        Kind::NewWording { entry: entry.clone() },
        Kind::Merge { a: entry.clone(), b: other },
        Kind::Split { entry: entry.clone() },
        Kind::Retire { entry: entry.clone() },
        Kind::Review { entry: entry.clone() },
        Kind::Translate { entry, to: Lang::En },
    ] {
        proposal.kind = kind;
        check(&proposal);
    }
}

#[test]
fn the_schema_refuses_what_is_no_proposal() {
    let refuse = |change: &dyn Fn(&mut Value)| {
        let mut proposal = serde_json::to_value(proposed().swap_remove(0)).unwrap();
        change(&mut proposal);
        assert!(!VALIDATOR.is_valid(&proposal), "{proposal:#}");
    };
    refuse(&|proposal| proposal["version"] = 2.into());
    refuse(&|proposal| proposal["mood"] = 1.into());
    refuse(&|proposal| proposal["kind"] = json!({"rename": {"entry": "resi"}}));
    refuse(&|proposal| proposal["kind"] = json!({"split": {"entry": "resi"}, "review": {"entry": "resi"}}));
    refuse(&|proposal| drop(proposal.as_object_mut().unwrap().remove("trend")));
    refuse(&|proposal| proposal["evidence"][0]["outcome"] = "forgotten".into());
}

#[test]
fn every_field_is_described() {
    assert_eq!(undescribed(&SCHEMA), Vec::<String>::new());
}
