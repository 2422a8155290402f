//! The sample journal: what the data card promises of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use sportello::Lang;
use sportello::gaps::proposals::{Kind, Proposal, proposals};
use sportello::insight::audit::Audits;
use sportello::insight::{Insight, Measure, Options};
use sportello::journal::{Record, What};

use super::NEGOZIO;
use super::card::{asked, matching_form};
use super::questions::tests;

fn path() -> PathBuf {
    sportello_tests::root().join("../corpus/negozio/journal.jsonl")
}

fn records() -> Vec<Record> {
    let text = fs::read_to_string(path()).unwrap();
    let read = |(number, line): (usize, &str)| {
        Record::from_json(line).unwrap_or_else(|error| panic!("{}:{number}: {error}", path().display()))
    };
    (1..).zip(text.lines()).map(read).collect()
}

/// The journal is what the engine of today makes of the questions, to the last byte.
#[test]
fn it_is_not_stale() {
    let questions = sportello_tests::root().join("../corpus/customers/negozio.toml");
    let played = sportello_tests::customers::journal(&fs::read_to_string(questions).unwrap()).unwrap();
    let text = fs::read_to_string(path()).unwrap();
    let (written, played): (Vec<&str>, Vec<String>) =
        (text.lines().collect(), played.iter().map(Record::to_json).collect());
    let first = written.iter().zip(&played).position(|(written, played)| written != played);
    let at = first.unwrap_or(written.len().min(played.len()));
    assert!(
        written.len() == played.len() && first.is_none(),
        "{}:{}: stale, run `cargo xtask journal`; expected\n{}",
        path().display(),
        at + 1,
        played.get(at).map_or("no more lines", String::as_str),
    );
}

/// Something that several customers ask and the Faq does not answer, with a colleague's answer: what the
/// loop of the README begins with.
#[test]
fn it_holds_what_the_faq_lacks() {
    let records = records();
    let last = records.last().expect("there are records").at;
    let found = proposals(&records, &NEGOZIO.assistant, last);
    let about = |word: &str| {
        let has = |proposal: &&Proposal| proposal.wordings.iter().any(|own| own.text.contains(word));
        found.iter().find(|proposal| proposal.kind == Kind::NewEntry && has(proposal))
    };
    for word in ["black friday", "sciopero"] {
        let proposal = about(word).unwrap_or_else(|| panic!("nothing about {word}: {found:#?}"));
        assert!(proposal.conversations >= 3 && proposal.draft_answer.is_some(), "{proposal:#?}");
    }
}

fn questions(records: &[Record]) -> Vec<(&str, Lang)> {
    let mut questions = Vec::new();
    for record in records {
        if let What::Asked { text, lang, .. } = &record.what {
            questions.push((text.as_str(), *lang));
        }
    }
    questions
}

#[test]
fn it_is_two_months_of_both_languages() {
    let records = records();
    assert!((600..=1200).contains(&records.len()), "{} records", records.len());
    let days: BTreeSet<_> = records.iter().map(|record| record.at.local.date()).collect();
    assert!(days.len() >= 50, "{} days with a record", days.len());
    assert!(records.is_sorted_by_key(|record| record.at.unix_ms));
    for lang in Lang::ALL {
        let count = questions(&records).iter().filter(|question| question.1 == lang).count();
        assert!(count >= 50, "{count} questions in {lang}");
    }
}

#[test]
fn no_question_is_a_wording_or_a_held_out_test() {
    let records = records();
    let asked = asked(&NEGOZIO);
    let tests: BTreeSet<_> = tests(NEGOZIO.faq()).iter().map(|test| matching_form(&test.text)).collect();
    for (text, _) in questions(&records) {
        let form = matching_form(text);
        assert!(!asked.contains_key(&form) && !tests.contains(&form), "{text:?}");
    }
}

#[test]
fn it_holds_what_reports_are_made_of() {
    let records = records();
    let insight = Insight::of(&records, NEGOZIO.faq(), Options::default());
    for measure in Measure::ALL {
        assert!(insight.ratio(measure).among > 0, "{measure:?}");
    }
    assert!(insight.reasons.len() >= 2 && insight.waits.taken >= 20, "{:?}", insight.waits);
    let audits = Audits::of(&records).join(&records);
    assert_eq!(audits.len(), 40);
    assert!(audits.iter().any(|audit| audit.entry.is_none()), "what the Faq lacks is audited too");
}
