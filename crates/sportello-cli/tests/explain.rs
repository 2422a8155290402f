//! `sportello explain`.

mod support;

use support::{run, shop};

#[test]
fn the_words_that_counted_are_shown() {
    let ran = run(&["explain", &shop(), "track", "my", "shipment", "xyzzy"]).with_code(0);
    ran.says("answer · dove-ordine").says("1 dove-ordine").says("the nearest wording: «track my shipment»");
    ran.says("       shipment ").says("Words that the FAQ does not use: xyzzy");
}

#[test]
fn json_is_the_explanation() {
    let json = run(&["explain", &shop(), "fare un reso", "--json"]).with_code(0).json();
    assert_eq!(json["decision"]["candidates"][0]["id"], "resi");
    let words = json["words"].as_array().unwrap().len();
    assert_eq!(json["candidates"][0]["counts"].as_array().unwrap().len(), words);
}

#[test]
fn a_question_without_words_is_explained_too() {
    run(&["explain", &shop(), "?!"]).with_code(0).says("no-words");
}
