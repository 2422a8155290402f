//! The table of this release.

#![cfg(feature = "embedded")]

use sportello_meaning::{Table, Vector};

fn encode(text: &str) -> Vector {
    Table::built_in().encode(text.split_whitespace())
}

#[test]
fn it_is_read() {
    let (stems, groups) = Table::built_in().rows();
    assert!(stems > 5_000 && groups > 1_000, "{stems} and {groups} rows");
}

#[track_caller]
fn check(asked: &str, same: &str, other: &str) {
    let (near, far) = (encode(asked).similarity(&encode(same)), encode(asked).similarity(&encode(other)));
    assert!(near > far + 0.2, "{asked:?}: {near} to {same:?}, {far} to {other:?}");
}

#[test]
fn a_question_is_nearer_to_its_own_entry() {
    check("dove si trova il mio ordine", "where is my order", "how do i change my password");
    check("ho dimenticato la password", "reset your password", "where is my order");
    check("quanto costa la spedizione", "shipping costs", "opening hours of the shop");
    check("cancel my subscription", "disdire l abbonamento", "orari del negozio");
    check("in che orari siete aperti", "opening hours", "payment by credit card");
    check("my parcel is late", "the delivery has not arrived", "change the language");
}

/// Every target has to find these very bits; another table has others.
#[test]
fn vectors_are_the_same_to_the_last_bit() {
    let texts = ["voglio indietro i soldi", "how do i get a refund", "zqxwv 2024 日本語", "spedizione"];
    let bits = texts.iter().flat_map(|text| encode(text).values()).fold(0_u64, |hash, value| {
        (hash.rotate_left(5) ^ u64::from(value.to_bits())).wrapping_mul(0x517c_c1b7_2722_0a95)
    });
    assert_eq!(format!("{bits:016x}"), "9fade6623c10c9ab");
}
