//! `sportello site`.

mod support;

use std::fs;

use support::{folder, run, shop};

#[test]
fn pages_are_written_and_named() {
    let folder = folder();
    let at = folder.path().join("deep/site").display().to_string();
    let ran = run(&["site", &shop(), "-o", &at, "--url", "https://shop.example/faq", "--name", "Bottega"]);
    let ran = ran.with_code(0);
    for name in ["index.html", "style.css"] {
        ran.says(name);
        assert!(!fs::read_to_string(format!("{at}/{name}")).expect("it was written").is_empty());
    }
    let page = fs::read_to_string(format!("{at}/index.html")).expect("it was written");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://shop.example/faq/\">"), "{page}");
}

#[test]
fn what_cannot_be_used_is_named() {
    let folder = folder();
    let at = folder.path().display().to_string();
    run(&["site", &shop(), "-o", &at, "--url", "faq"]).with_code(2).complains("https://shop.example/faq/");
    run(&["site", &shop(), "-o", &at, "--journal", "none.jsonl"]).with_code(2).complains("no such journal");
}
