use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::*;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    text: String,
    number: f32,
    counts: BTreeMap<String, u32>,
    #[serde(default)]
    pairs: Vec<(Shape, i64)>,
    other: Option<Box<Sample>>,
    any: serde_json::Value,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Shape {
    Plain,
    Named(String),
    Both(u8, bool),
    WithFields { key: u64 },
}

fn sample() -> Sample {
    let any = json!({"a": [1, -2, 0.5, null, true, "è\u{1f600}\"\\\n\u{1}"], "b": {}, "c": u64::MAX});
    let pairs = vec![
        (Shape::Plain, i64::MIN),
        (Shape::Named("x".into()), 0),
        (Shape::Both(255, true), 1),
        (Shape::WithFields { key: u64::MAX }, i64::MAX),
    ];
    Sample {
        text: "dov'è \"il\" pacco?\t".into(),
        number: 0.1,
        counts: BTreeMap::from([("uno".into(), 1), (String::new(), u32::MAX)]),
        pairs,
        other: Some(Box::new(Sample {
            text: String::new(),
            number: f32::MIN_POSITIVE,
            counts: BTreeMap::new(),
            pairs: Vec::new(),
            other: None,
            any: json!(null),
        })),
        any,
    }
}

#[test]
fn what_was_written_is_read_back() {
    for text in [serde_json::to_string(&sample()).unwrap(), serde_json::to_string_pretty(&sample()).unwrap()]
    {
        assert_eq!(from_str::<Sample>(&text).expect(&text), sample());
    }
}

/// What is no JSON here is none there, and what is both is the same.
#[track_caller]
fn agree(text: &str) {
    let (own, other) = (from_str::<serde_json::Value>(text), serde_json::from_str::<serde_json::Value>(text));
    match (own, other) {
        (Ok(own), Ok(other)) => assert_eq!(own, other, "{text}"),
        (Err(own), Err(_)) => assert!(!own.is_data(), "{text:?}: {own}"),
        (own, other) => panic!("{text:?}: {own:?}, {other:?}"),
    }
}

#[test]
fn a_text_is_json_or_not_as_elsewhere() {
    for text in [
        "",
        " ",
        "null",
        " true ",
        "nul",
        "truex",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "\"a",
        "\"\\u00e8\\ud83d\\ude00\\/\\b\\f\"",
        "\"\\ud83d\"",
        "\"\\udc00a\"",
        "\"\\ud83d\\u0041\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "[1]\n\n x",
        "{\"a\":1,\"a\":2}",
        "-",
        "01",
        "1.",
        "-0",
        "1e5",
        "[1e400]",
        "'a'",
        "// a\n1",
        "\u{feff}1",
        "[\u{a0}]",
        "{\"\\u0061\":1}",
        "\"\\",
        "[[]",
        "{\"a\":[}",
        "}",
        "tru\u{e8}",
        "\"\\uD83D\\u\"",
    ] {
        agree(text);
    }
}

#[test]
fn a_raw_control_character_is_refused_where_it_stands() {
    let error = from_str::<String>("\n\"a\nb\"").expect_err("a line break");
    let expected = "a line break or control character in a string, expected \\n or another escape";
    assert_eq!(error.to_string(), format!("{expected} at line 2 column 3"));
}

#[test]
fn deep_nesting_is_refused_and_the_rest_is_read() {
    let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    assert!(from_str::<serde_json::Value>(&nested(127)).is_ok());
    let error = from_str::<serde_json::Value>(&nested(200_000)).expect_err("too deep");
    assert_eq!(error.to_string(), "nested more than 128 levels deep at line 1 column 129");
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_as_elsewhere(text in r#"[\[\]{},:" 0-9a-zè\\.eE+\-]{0,24}"#) {
        agree(&text);
    }

    #[test]
    fn any_string_is_read_back(text in ".*") {
        let written = serde_json::to_string(&text).unwrap();
        assert_eq!(from_str::<String>(&written).unwrap(), text);
    }
}

#[track_caller]
fn refuse(change: (&str, &str), expected: &str) {
    let text = serde_json::to_string(&sample()).unwrap();
    let changed = text.replacen(change.0, change.1, 1);
    assert_ne!(changed, text);
    let error = from_str::<Sample>(&changed).expect_err(&changed);
    assert!(error.is_data(), "{error}");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn what_is_something_else_is_refused_where_it_stands() {
    refuse(("0.1", "\"0.1\""), "invalid type: string \"0.1\", expected f32 at line 1 column 43");
    refuse(("\"number\":0.1,", ""), "missing field `number` at line 1 column 1");
    refuse(
        ("\"number\"", "\"x\""),
        "unknown field `x`, expected one of `text`, `number`, `counts`, `pairs`, `other`, `any` at line 1 column 34",
    );
    refuse(
        ("\"plain\"", "\"plane\""),
        "unknown variant `plane`, expected one of `plain`, `named`, `both`, `with-fields` at line 1 column 90",
    );
    refuse(
        ("{\"named\":\"x\"}", "\"named\""),
        "invalid type: unit variant, expected newtype variant at line 1 column 121",
    );
    refuse(("[255,true]", "[256,true]"), "invalid value: integer `256`, expected u8 at line 1 column 148");
    refuse(("[255,true]", "[255,true,1]"), "invalid length 3, expected fewer items at line 1 column 157");
    refuse(("\"number\":0.1", "\"text\":\"a\""), "duplicate field `text` at line 1 column 1");
    refuse(
        ("{\"key\":18446744073709551615}", "[1]"),
        "invalid type: sequence, expected struct variant Shape::WithFields at line 1 column 178",
    );
}
