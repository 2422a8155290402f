//! Problems of a Faq that was made in code, and of edits.

use insta::assert_snapshot;
use sportello::{Answer, Assistant, Edit, Entry, Faq, Lang, Localised};

use super::refused;

fn entry(id: &str) -> Entry {
    let text = Localised { question: "A?".into(), answer: Answer::of_plain("B."), ..Localised::default() };
    Entry { texts: [(Lang::En, text)].into(), ..Entry::new(id) }
}

fn faq(entries: Vec<Entry>) -> Faq {
    Faq { id: "made".into(), entries, ..Faq::default() }
}

fn not_built(entries: Vec<Entry>) -> String {
    Assistant::new(faq(entries)).expect_err("this is to be refused").to_string()
}

#[test]
fn an_empty_faq() {
    assert_snapshot!(not_built(Vec::new()), @"the Faq `made` has no entries: expected at least one [empty-faq]");
}

#[test]
fn an_id_twice() {
    assert_snapshot!(not_built(vec![entry("a"), entry("b"), entry("a")]), @"the id `a` stands twice: expected an id of its own [duplicate-id]");
}

#[test]
fn an_entry_without_any_text() {
    assert_snapshot!(not_built(vec![entry("a"), Entry::new("b")]), @"the entry `b` has no text: expected `it` or `en` [missing-key]");
}

#[test]
fn an_id_twice_in_two_files() {
    let text = "[[entry]]\nid = \"a\"\n[entry.it]\nquestion = \"A?\"\nanswer = \"B.\"\n";
    assert_snapshot!(refused(&[("first.toml", text), ("second.toml", text)]), @"second.toml:2: the id `a` is taken: it stands on line 2 of first.toml [duplicate-id]");
}

#[test]
fn two_ids_for_one_faq() {
    assert_snapshot!(refused(&[("a.toml", "[faq]\nid = \"negozio\"\n"), ("b.toml", "[faq]\nid = \"comune\"\n")]), @"b.toml:2: two ids for one faq: `comune` here, `negozio` on line 2 of a.toml [duplicate-id]");
}

#[test]
fn an_entry_to_remove_that_is_not_there() {
    let mut assistant = Assistant::new(faq(vec![entry("a")])).unwrap();
    assert_snapshot!(assistant.apply(Edit::Remove("b".into())).unwrap_err().to_string(), @"no entry `b` to remove [unknown-entry]");
}

#[test]
fn the_last_entry_to_remove() {
    let mut assistant = Assistant::new(faq(vec![entry("a")])).unwrap();
    assert_snapshot!(assistant.apply(Edit::Remove("a".into())).unwrap_err().to_string(), @"the Faq `made` has no entries: expected at least one [empty-faq]");
}
