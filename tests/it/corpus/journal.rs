//! The sample journal: what the data card promises of it.

use std::collections::BTreeSet;
use std::fs;

use sportello::Lang;
use sportello::insight::audit::Audits;
use sportello::insight::{Insight, Measure, Options};
use sportello::journal::{Record, What};

use super::NEGOZIO;
use super::card::{asked, matching_form};
use super::questions::tests;

fn records() -> Vec<Record> {
    let path = sportello_tests::root().join("../corpus/negozio/journal.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    let read = |(number, line): (usize, &str)| {
        Record::from_json(line).unwrap_or_else(|error| panic!("{}:{number}: {error}", path.display()))
    };
    (1..).zip(text.lines()).map(read).collect()
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
