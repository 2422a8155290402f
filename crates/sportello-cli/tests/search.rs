//! `sportello search`.

mod support;

use support::{run, shop};

#[test]
fn hits_are_shown_with_their_entry() {
    run(&["search", &shop(), "return", "--lang", "en"])
        .with_code(0)
        .says("How do I return an item?")
        .says("resi · en");
}

#[test]
fn json_names_the_marked_bytes() {
    let hits = run(&["search", &shop(), "ordine", "--json", "--limit", "1"]).with_code(0).json();
    assert_eq!(hits["query"], "ordine");
    let hits = hits["hits"].as_array().unwrap();
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0]["id"], "dove-ordine");
    let (text, mark) = (hits[0]["question"]["text"].as_str().unwrap(), &hits[0]["question"]["highlights"][0]);
    let byte = |end: &str| usize::try_from(mark[end].as_u64().unwrap()).unwrap();
    assert_eq!(&text[byte("start")..byte("end")], "ordine");
}

#[test]
fn filters_leave_the_rest_out() {
    let ran = run(&["search", &shop(), "ordini", "--topic", "returns", "--json"]).with_code(0);
    assert!(ran.json()["hits"].as_array().unwrap().iter().all(|hit| hit["id"] == "resi"));
    run(&["search", &shop(), "x", "--topic", "return"])
        .with_code(2)
        .complains("error: no topic `return` in this FAQ: expected one of orders, returns");
    run(&["search", &shop(), "x", "--tag", "y"]).with_code(2).complains("no entry has the tag `y`");
}

#[test]
fn nothing_found_says_what_to_do() {
    run(&["search", &shop(), "xyzzy\u{1b}[2J"])
        .with_code(0)
        .says("nothing found for «xyzzy␛[2J»: try fewer or other words");
}

#[test]
fn an_index_can_be_kept() {
    let folder = support::folder();
    let index = folder.path().join("index").display().to_string();
    for _ in 0..2 {
        run(&["search", &shop(), "reso", "--index", &index]).with_code(0).says("resi · it");
    }
}
