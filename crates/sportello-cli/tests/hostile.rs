//! Input that means harm, or only looks like it.

mod support;

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;

use support::{command, file, folder, run, run_with, shop};

const HOSTILE: &str = "ordine \u{1b}[2J\u{9b}31m\u{202e}\u{7} \"'<b>\\";

fn is_control(c: char) -> bool {
    (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c)
}

#[test]
fn no_control_character_reaches_the_terminal() {
    let input = format!("{HOSTILE}\n{HOSTILE} zorg\n/why\n");
    let circle =
        format!("operatore {HOSTILE}\n/packet\n/join {HOSTILE}\n/say {HOSTILE}\n/state\n/{HOSTILE}\n");
    let rans = [
        run(&["ask", &shop(), HOSTILE]),
        run_with(&["ask", &shop(), "-"], input.as_bytes()),
        run(&["ask", &shop(), HOSTILE, "--json"]),
        run(&["explain", &shop(), HOSTILE]),
        run(&["explain", &shop(), HOSTILE, "--json"]),
        run(&["search", &shop(), HOSTILE]),
        run(&["search", &shop(), HOSTILE, "--json"]),
        run_with(&["chat", &shop()], input.as_bytes()),
        run_with(&["chat", &shop(), "--page", HOSTILE, "--channel", HOSTILE], circle.as_bytes()),
        run(&["chat", &shop(), "--at", HOSTILE]),
        run(&["tune", &shop(), "--labels", HOSTILE]),
        run(&["ask", HOSTILE, "x"]),
        run(&["ask", &shop(), "x", HOSTILE, "--lang", HOSTILE]),
        run(&[HOSTILE]),
    ];
    for ran in rans {
        let shown = format!("{}{}", ran.out, ran.err);
        assert!(!shown.chars().any(is_control), "{shown:?}");
    }
}

#[test]
fn json_stays_json() {
    let json = run(&["explain", &shop(), HOSTILE, "--json"]).with_code(0).json();
    assert!(json["words"].is_array());
    let json = run(&["search", &shop(), HOSTILE, "--json"]).with_code(0).json();
    assert_eq!(json["query"], HOSTILE);
}

#[test]
fn control_characters_of_files_are_made_visible() {
    let folder = folder();
    let json =
        r#"{"entry": [{"id": "\u001b]0;x\u0007", "en": {"question": "One\u202e?", "answer": "Two."}}]}"#;
    let path = file(&folder, "faq.json", json);
    let rows = r#"{"text": "one\u001b[2J two", "label": "a\u009b2J", "lang": "en"}
{"text": "\u202eone two", "label": "b\u0007", "lang": "en"}
{"text": "one\u001b[2J two", "label": "b\u0007", "lang": "en"}"#;
    let rows = file(&folder, "rows.jsonl", rows);
    let rans = [
        run(&["ask", &path, "one?"]),
        run(&["check", &path]),
        run(&["eval", "intents", "--train", &rows, "--test", &rows, "--misses", "9"]).with_code(0),
    ];
    for ran in rans {
        let shown = format!("{}{}", ran.out, ran.err);
        assert!(!shown.chars().any(is_control), "{shown:?}");
    }
}

#[test]
fn a_question_of_a_megabyte_is_decided() {
    for text in ["dove è il pacco ", "a", "\u{1b}[2J", "😀"] {
        let question = text.repeat((1 << 20) / text.len());
        let ran = run_with(&["ask", &shop(), "-", "--json"], question.as_bytes()).with_code(0);
        assert_eq!(ran.json()["version"], 1);
    }
}

#[test]
fn a_chat_takes_lines_of_64_kib() {
    for text in ["dove è il pacco ", "a", "\u{1b}[2J", "😀", "1 ", "4111 1111 1111 1111 "] {
        let long = text.repeat((64 << 10) / text.len());
        let input = format!("{long}\noperatore {long}\n/packet\n/join {long}\n/say {long}\n/{long}\n/quit\n");
        let ran = run_with(&["chat", &shop()], input.as_bytes()).with_code(0);
        ran.says("\"version\": 1,").says("\n› /quit\n\n");
    }
}

#[test]
fn a_chat_takes_any_bytes() {
    run_with(&["chat", &shop()], b"\xff\xfe\x00\n/join \xff\n/say \xfe\n/close\n\x00\n").with_code(0);
}

#[test]
fn bytes_that_are_not_utf_8_are_decided() {
    let faq = shop();
    let arguments = [
        OsStr::new("ask"),
        OsStr::new(&faq),
        OsStr::from_bytes(b"dov'\xe8 il mio ordine"),
        OsStr::new("--json"),
    ];
    assert_eq!(run(&arguments).with_code(0).json()["candidates"][0]["id"], "dove-ordine");
    run_with(&["ask", &faq, "-"], b"\xff\xfe\x00\n").with_code(0);
    let path = [OsStr::new("ask"), OsStr::from_bytes(b"/nowhere/\xff"), OsStr::new("x")];
    run(&path).with_code(2).complains("no such file");
}

#[test]
fn an_empty_question_is_decided() {
    for question in ["", "   ", "?!", "\u{200b}"] {
        let json = run(&["ask", &shop(), question, "--json"]).with_code(0).json();
        assert_eq!((json["kind"].as_str(), json["rule"].as_str()), (Some("abstain"), Some("no-words")));
    }
    run(&["ask", &shop()]).with_code(2);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = command(&["ask", &shop(), "-"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..1000 {
        if stdin.write_all(b"dove sta il pacco\n").is_err() {
            break;
        }
    }
    drop(stdin);
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{err}");
    assert_eq!(err, "");
}
