//! Whatever is typed or named, no identifier comes into a record.

use sportello::Lang;
use sportello::conversation::{Customer, Event, Opening};
use sportello::handoff::{Accepted, Handoff, Packet, Refused};
use sportello::journal::{Change, Doing, Record, Verdict, What};
use sportello_tests::identifiers::{Sample, personal};

use crate::conversation::house::{OPTICIAN, after};

/// Each has its own identifier; all kinds are as frequent.
const SAMPLES: u64 = 400;

struct Desk;

impl Handoff for Desk {
    fn hand_over(&mut self, _: &Packet) -> Result<Accepted, Refused> {
        Ok(Accepted::by("Marta"))
    }
}

/// The identifiers that redaction finds; what it misses is measured in `redaction`.
fn samples() -> impl Iterator<Item = Sample> {
    (0..SAMPLES).map(personal).filter(|sample| sample.outcome().gone)
}

/// A conversation in which the identifier is typed, named and quoted wherever that is possible.
fn talk(text: &str) -> Vec<Record> {
    let opening = Opening {
        id: text.into(),
        key: 7,
        channel: text.into(),
        page: Some(format!("https://shop.example/ordini?cliente={text}#{text}")),
        customer: Some(Customer { key: text.into(), weight: 0 }),
        operator: Some(text.into()),
        ..Opening::default()
    };
    let mut conversation = OPTICIAN.open(opening, after(0));
    let said = |words: &str| Event::Said { text: format!("{words}{text}") };
    let events = [
        said("quando siete aperti? "),
        said("lenti "),
        said("razza di talpa, quando siete aperti? "),
        Event::Helpful { yes: false },
        said("voglio parlare con una persona "),
        said("quanto dura la garanzia? "),
        Event::Joined { operator: text.into() },
        Event::OperatorSaid { text: format!("allora {text}") },
        Event::Closed { resolved: true },
        Event::Ended,
    ];
    let mut records = Vec::new();
    for (minute, event) in (0..).zip(events) {
        records.extend(OPTICIAN.turn_recorded(&mut conversation, event, after(minute), &mut Desk).records);
    }
    records
        .extend(by_the_host(text).into_iter().map(|what| Record::new(after(30), what).about(&conversation)));
    records
}

/// What hosts record themselves.
fn by_the_host(text: &str) -> [What; 4] {
    let own = || text.to_owned();
    let doing = Doing::Wordings { entry: "a".into(), texts: vec![(Lang::It, own())] };
    [
        What::Resolved { turn: 1, operator: own(), entry: None, answer: Some(own()) },
        What::Audited { turn: 1, auditor: own(), entry: None },
        What::Edited { author: own(), reason: own(), change: Change::Synonyms },
        What::Reviewed {
            proposal: "p-1".into(),
            author: own(),
            verdict: Verdict::Approved,
            reason: own(),
            weight: 1,
            doing: Some(doing),
        },
    ]
}

#[test]
fn no_identifier_comes_into_a_record() {
    let mut checked = 0;
    for sample in samples() {
        let value = serde_json::to_string(&sample.text[sample.value.clone()]).unwrap();
        let value = value.trim_matches('"');
        let records = talk(&sample.text);
        assert!(records.len() > 8, "the talk records too little: {}", records.len());
        for record in records {
            let line = record.to_json();
            assert!(!line.contains(value), "{value} of {:?} stands in {line}", sample.text);
            assert_eq!(record.clone().redacted(), record, "redacting again changes nothing");
            checked += 1;
        }
    }
    assert!(checked > 4_000, "only {checked} records were made");
}

#[test]
fn a_customer_with_a_telling_name_stays_one_customer() {
    let keys: Vec<_> = talk("anna@example.org").into_iter().map(|record| record.customer).collect();
    assert!(keys.iter().all(|key| *key == keys[0] && key.is_some()), "{keys:?}");
}
