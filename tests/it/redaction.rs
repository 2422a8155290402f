//! Redaction: bars on generated identifiers, and what holds for every text.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sportello::redact::{Seen, redact};
use sportello_tests::identifiers::{Sample, look_alike, personal};

use crate::properties::cases;

/// The bench `redaction` makes a million of each.
const SAMPLES: u64 = 10_000;

#[test]
fn identifiers_are_found() {
    let missed: Vec<Sample> = (0..SAMPLES).map(personal).filter(|sample| !sample.outcome().gone).collect();
    let recall = 1.0 - missed.len() as f64 / SAMPLES as f64;
    assert!(recall >= 0.999, "recall {recall}; missed: {:#?}", missed.iter().take(20).collect::<Vec<_>>());
}

#[test]
fn numbers_of_the_shop_stay() {
    let taken: Vec<Sample> = (0..SAMPLES).map(look_alike).filter(|sample| !sample.outcome().kept).collect();
    let precision = SAMPLES as f64 / (SAMPLES as usize + taken.len()) as f64;
    assert!(
        precision >= 0.995,
        "precision {precision}; taken: {:#?}",
        taken.iter().take(20).collect::<Vec<_>>()
    );
}

#[test]
fn what_was_seen_survives_storage() {
    let mut seen = Seen::new(5);
    redact("tel. 333 1234567", &mut seen);
    let json = serde_json::to_string(&seen).unwrap();
    assert!(!json.contains("1234567"), "{json}");
    assert_eq!(serde_json::from_str::<Seen>(&json).unwrap(), seen);
}

/// Pieces that together come near every rule, its edges and its labels.
const PIECES: &[&str] = &[
    "RSSMRA85T10A562S",
    "RSSMRA",
    "85T10",
    "A562S",
    "IT60X0542811101000000123456",
    "IT60",
    "IT",
    "X0542",
    "GB",
    "AB",
    "AB123CD",
    "CA12345AB",
    "YA1234567",
    "123",
    "12",
    "1",
    "0",
    "00",
    "39",
    "333",
    "1234567",
    "3331234567",
    "06",
    "4111",
    "4111111111111111",
    "01234560157",
    "12-34-56",
    "12345678",
    "80380",
    "12/11/2024",
    "2024",
    "@",
    "a",
    "esempio.it",
    "gmail",
    "+",
    "(",
    ")",
    "[",
    "]",
    "[phone-1]",
    " ",
    " ",
    " ",
    "-",
    ".",
    "/",
    "_",
    "#",
    ":",
    "\n",
    "€",
    "eur",
    "tel",
    "cell",
    "cf",
    "iban",
    "n",
    "ordine",
    "targa",
    "passport",
    "sort code",
    "account",
    "nhs",
    "ni",
    "ssn",
    "è",
    "я",
    "\u{200b}",
    "１",
    "C",
    "D",
];

proptest! {
    #![proptest_config(cases(20_000))]

    #[test]
    fn redacting_twice_is_redacting_once(pieces in vec(select(PIECES), 1..24)) {
        let text = pieces.concat();
        let mut seen = Seen::default();
        let once = redact(&text, &mut seen);
        prop_assert_eq!(&*redact(&once.text, &mut seen).text, &*once.text);
        prop_assert_eq!(&*redact(&once.text, &mut Seen::default()).text, &*once.text);
    }

    #[test]
    fn finds_are_in_order_and_whole(text in any::<String>(), pieces in vec(select(PIECES), 0..12)) {
        let text = text + &pieces.concat();
        let redacted = redact(&text, &mut Seen::default());
        let mut end = 0;
        for found in &redacted.found {
            prop_assert!(found.span.start >= end && found.span.end > found.span.start);
            prop_assert!(text.get(found.span.clone()).is_some());
            end = found.span.end;
        }
    }
}
