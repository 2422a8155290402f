//! `sportello build`, and the commands that take what it writes.

mod support;

use std::fs;

use support::{file, folder, run, shop};

#[test]
fn a_prebuilt_faq_decides_as_its_files_do() {
    let folder = folder();
    let path = folder.path().join("shop.sportello").display().to_string();
    let told = run(&["build", &shop(), "-o", &path, "--json"]).with_code(0).json();
    let bytes = fs::read(&path).expect("the file was written");
    assert_eq!(told["file_bytes"], bytes.len());
    assert_eq!(told["meaning"], true);
    assert!(told["gzip_bytes"].as_u64() < told["file_bytes"].as_u64());

    let question = "quanto costa la spedizione";
    let from = |faq: &str| run(&["ask", faq, question, "--json"]).with_code(0).json();
    assert_eq!(from(&path), from(&shop()));
    run(&["explain", &path, question]).with_code(0);
}

#[test]
fn sizes_are_told_to_people() {
    let folder = folder();
    let path = folder.path().join("shop.sportello").display().to_string();
    let ran = run(&["build", &shop(), "-o", &path, "--without-meaning"]).with_code(0);
    ran.says("without the table of word meanings").says("after gzip").says(&format!("written to {path}\n"));
    run(&["ask", &path, "spedizione"]).with_code(0);
}

#[test]
fn a_damaged_file_is_refused() {
    let folder = folder();
    let path = folder.path().join("shop.sportello").display().to_string();
    run(&["build", &shop(), "-o", &path]).with_code(0);
    let mut bytes = fs::read(&path).expect("the file was written");
    bytes.truncate(bytes.len() - 1);
    let cut = file(&folder, "cut.sportello", &bytes);
    let ran = run(&["ask", &cut, "x"]).with_code(2);
    ran.complains(&format!("error: {cut}: ")).complains("was cut off or added to; fetch it again");
}

#[test]
fn what_needs_the_files_says_so() {
    let folder = folder();
    let path = folder.path().join("shop.sportello").display().to_string();
    run(&["build", &shop(), "-o", &path]).with_code(0);
    let ran = run(&["check", &path]).with_code(2);
    ran.complains(
        "a prebuilt FAQ, which `ask`, `explain` and `chat` take: expected the files it was built from",
    );
}
