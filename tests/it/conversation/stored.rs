//! Conversations as JSON: what is read back, and what is refused.

use serde_json::{Value, json};
use sportello::ErrorKind;
use sportello::conversation::{Conversation, Event};

use super::house::{OPTICIAN, after, open, say};

/// A conversation that waits, as JSON.
fn waiting() -> Value {
    let mut conversation = open(&OPTICIAN);
    say(&OPTICIAN, &mut conversation, "quando siete aperti? il mio IBAN è IT60X0542811101000000123456");
    OPTICIAN.turn(&mut conversation, Event::Person, after(1));
    serde_json::from_str(&conversation.to_json()).unwrap()
}

#[track_caller]
fn refuse(change: impl FnOnce(&mut Value), kind: ErrorKind, expected: &str) {
    let mut stored = waiting();
    change(&mut stored);
    let error = Conversation::from_json(&stored.to_string()).expect_err(expected);
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().contains(expected), "{error}");
}

#[test]
fn what_was_written_is_read() {
    let stored = waiting();
    let read = Conversation::from_json(&stored.to_string()).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&read.to_json()).unwrap(), stored);
}

#[test]
fn nothing_that_was_redacted_is_stored() {
    let stored = waiting().to_string();
    assert!(stored.contains("[iban-1]") && !stored.contains("0542811101"), "{stored}");
}

#[test]
fn unknown_versions_are_refused() {
    let version = |found: Value| move |stored: &mut Value| stored["version"] = found;
    let expected = "a conversation of version 2: expected version 1 [unknown-version]";
    refuse(version(json!(2)), ErrorKind::UnknownVersion, expected);
    refuse(version(json!(0)), ErrorKind::UnknownVersion, "of version 0");
    refuse(version(json!("1")), ErrorKind::InvalidValue, "invalid type");
    refuse(version(Value::Null), ErrorKind::InvalidValue, "invalid type");
}

#[test]
fn impossible_states_are_refused() {
    let invalid = ErrorKind::InvalidValue;
    refuse(|stored| stored["state"] = json!("bot"), invalid, "expected `waiting` with the state waiting");
    refuse(|stored| stored["state"] = json!("asleep"), invalid, "unknown variant");
    refuse(|stored| drop(stored.as_object_mut().unwrap().remove("waiting")), invalid, "expected `waiting`");
    refuse(|stored| drop(stored.as_object_mut().unwrap().remove("seen")), invalid, "missing field `seen`");
    refuse(|stored| stored["mood"] = json!(1), invalid, "unknown field `mood`");
    refuse(|stored| stored["transcript"]["turns"][0]["number"] = json!(7), invalid, "numbered in a row");
    refuse(|stored| stored["transcript"]["dropped"] = json!(u64::MAX), invalid, "numbered in a row");
    refuse(
        |stored| stored["transcript"]["turns"][0]["text"] = json!("a".repeat(5000)),
        invalid,
        "at most 4096",
    );
    refuse(|stored| stored["last"]["unix_ms"] = json!(0), invalid, "expected no turn after the last time");
    refuse(|stored| stored["page"] = json!("a".repeat(600)), invalid, "at most 512");
    refuse(|stored| stored["customer"] = json!({"key": "a", "weight": 101}), invalid, "at most 100");
    refuse(
        |stored| {
            let turn = stored["transcript"]["turns"][0].clone();
            stored["transcript"]["turns"] = (1..=201)
                .map(|at| {
                    let mut turn = turn.clone();
                    turn["number"] = json!(at);
                    turn
                })
                .collect();
        },
        invalid,
        "at most 200 turns",
    );
}

#[test]
fn what_is_no_conversation_is_refused() {
    let refuse = |text: &str, kind| {
        let error = Conversation::from_json(text).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
    };
    refuse("", ErrorKind::Syntax);
    refuse("{\"version\": 1", ErrorKind::Syntax);
    refuse("[]", ErrorKind::InvalidValue);
    refuse("{}", ErrorKind::InvalidValue);
    refuse("{\"version\": 1}", ErrorKind::InvalidValue);
    refuse(&format!("{{\"version\": 1, \"a\": {}", "[".repeat(100_000)), ErrorKind::Syntax);
    refuse(&" ".repeat(9 << 20), ErrorKind::TooLarge);
}
