//! Problems of files in JSON.

use insta::assert_snapshot;

use super::refused;

fn json(text: &str) -> String {
    refused(&[("faq.json", text)])
}

#[test]
fn an_empty_file() {
    assert_snapshot!(json(""), @"faq.json:1: not JSON: expected an object, found nothing [syntax]");
}

#[test]
fn an_object_without_its_end() {
    assert_snapshot!(json("{\"entry\": [\n  {\"id\": \"a\",\n"), @"faq.json:2: not JSON: unterminated object [syntax]");
}

#[test]
fn a_comma_too_many() {
    assert_snapshot!(json("{\"faq\": {\"id\": \"a\"},\n \"entry\": [],\n}"), @"faq.json:2: not JSON: trailing commas are not allowed [syntax]");
}

#[test]
fn a_list_at_the_top() {
    assert_snapshot!(json("[{\"id\": \"a\"}]"), @"faq.json:1: expected an object with `faq` and `entry`, found a list [invalid-value]");
}

#[test]
fn toml_in_a_json_file() {
    assert_snapshot!(json("[[entry]]\nid = \"a\"\n"), @"faq.json:1: not JSON: unexpected token [syntax]");
}

#[test]
fn a_key_twice() {
    assert_snapshot!(json("{\"entry\": [],\n\"entry\": []}"), @"faq.json:2: not JSON: the key `entry` stands twice [syntax]");
}

#[test]
fn wrong_types_and_keys() {
    assert_snapshot!(
        json("{\"entry\": [\n{\"id\": null, \"en\": {\"question\": \"A?\",\n\"anwser\": \"B.\"}},\n\"c\"]}"),
        @"
        faq.json:2: `id`: expected a string, found null [invalid-value]
        faq.json:2: `answer` is missing: an entry needs one in `en` [missing-key]
        faq.json:3: unknown key `anwser`: did you mean `answer`? [unknown-key]
        faq.json:4: `entry`: expected a list of objects, found a string [invalid-value]
        "
    );
}

#[test]
fn nested_without_end() {
    assert_snapshot!(json(&"[".repeat(10_000)), @"faq.json:1: not JSON: nested more than 64 levels deep [syntax]");
}

#[test]
fn no_entries() {
    assert_snapshot!(json("{\"faq\": {\"id\": \"a\"}, \"entry\": []}"), @"faq.json: a faq without entries: expected at least one `entry` [empty-faq]");
}
