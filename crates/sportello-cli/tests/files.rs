//! Files that cannot be used: what is wrong, where, how to mend it; status 2.

mod support;

use support::{file, folder, run, shop};

#[track_caller]
fn check(arguments: &[&str], complaint: &str) {
    let ran = run(arguments).with_code(2);
    assert_eq!(ran.out, "");
    assert!(ran.err.starts_with("error: "), "{}", ran.err);
    ran.complains(complaint);
}

#[test]
fn a_missing_file() {
    check(
        &["ask", "/nowhere/faq.toml", "x"],
        "/nowhere/faq.toml: no such file: check the path [unreadable]\n",
    );
}

#[test]
fn a_folder_without_an_faq() {
    let folder = folder();
    let path = folder.path().display().to_string();
    check(
        &["ask", &path, "x"],
        "no FAQ in this folder: expected files that end in .toml or .json [unreadable]\n",
    );
    check(
        &["eval", "intents", "--train", &path, "--test", &path],
        ": a folder, expected a file [unreadable]\n",
    );
}

#[test]
fn another_encoding() {
    let folder = folder();
    let path = file(&folder, "latin1.toml", b"[faq]\nid = \"caff\xe8\"\n");
    check(&["ask", &path, "x"], ":2: not UTF-8 at byte 16 of the file: save it as UTF-8 [not-utf8]\n");
}

#[test]
fn broken_toml() {
    let folder = folder();
    let path = file(&folder, "bad.toml", "[faq]\nid = shop\n");
    check(&["ask", &path, "x"], &format!("{path}:2: not TOML: "));
}

#[test]
fn an_empty_faq() {
    let folder = folder();
    let path = file(&folder, "empty.toml", "");
    check(&["chat", &path], "a faq without entries: expected at least one `entry`");
}

#[test]
fn broken_rows() {
    let folder = folder();
    let row = r#"{"text": "a", "label": "a", "lang": "en"}"#;
    let path = file(&folder, "rows.jsonl", format!("{row}\n\n{{\"text\": \"a\"}}\n"));
    check(
        &["eval", "intents", "--train", &path, "--test", &path],
        &format!("{path}:3:13: missing field `label`\n"),
    );
    let path = file(&folder, "lang.jsonl", row.replace("\"en\"", "\"fr\""));
    check(&["eval", "corpus", &shop(), "--hard", &path], "unknown variant `fr`, expected `it` or `en`");
    let path = file(&folder, "empty.jsonl", "\n");
    check(&["eval", "corpus", &shop(), "--oos", &path], ": empty, expected one JSON object a line\n");
}
