//! The corpora of this project load without a problem, and come back from JSON as they were.
#![cfg(feature = "toml")]

use std::fs;
use std::path::PathBuf;

use sportello::faq::{Faq, Source};

#[track_caller]
fn check(corpus: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../corpus").join(corpus);
    let mut paths: Vec<_> =
        fs::read_dir(&folder).expect("the corpus is there").map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let texts: Vec<_> =
        paths.iter().map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect();
    let sources: Vec<_> = texts.iter().map(|(name, text)| Source { name, text }).collect();
    let faq = Faq::load(&sources).unwrap_or_else(|error| panic!("the corpus has problems:\n{error}"));
    assert_eq!(faq.id, corpus);
    let written = texts.iter().flat_map(|(_, text)| text.lines()).filter(|line| *line == "[[entry]]").count();
    assert_eq!(faq.entries.len(), written);
    assert!(Faq::from_json(&faq.to_json()).as_ref() == Ok(&faq), "{corpus} differs after a round trip");
}

#[test]
fn negozio_loads() {
    check("negozio");
}

#[test]
fn comune_loads() {
    check("comune");
}
