//! `sportello eval`.

mod support;

use support::{Ran, file, folder, run, shop};

const TRAIN: &str = r#"{"text": "where is my order", "label": "order", "lang": "en"}
{"text": "track my parcel", "label": "order", "lang": "en"}
{"text": "how do i return an item", "label": "return", "lang": "en"}

{"text": "send it back", "label": "return", "lang": "en"}
{"text": "what is the weather", "label": "oos", "lang": "en"}
"#;
const TEST: &str = r#"{"text": "where is my parcel", "label": "order", "lang": "en"}
{"text": "return an item please", "label": "return", "lang": "en"}
{"text": "zzz yyy", "label": "oos", "lang": "en"}
"#;

#[track_caller]
fn check_keys(ran: &Ran, keys: &[&str]) {
    let json = ran.json();
    for key in keys {
        assert!(json[key].is_number(), "no {key} in {json}");
    }
}

#[test]
fn intents_are_trained_and_tested() {
    let folder = folder();
    let (train, test) = (file(&folder, "train.jsonl", TRAIN), file(&folder, "test.jsonl", TEST));
    let ran =
        run(&["eval", "intents", "--train", &train, "--test", &test, "--oos", &test, "--json"]).with_code(0);
    let keys = [
        "auroc",
        "auroc_scope",
        "aurc",
        "coverage_at_5",
        "ece",
        "mcc",
        "c_at_1",
        "fit_s",
        "query_us_p50",
        "query_us_p99",
    ];
    check_keys(&ran, &keys);
    let json = ran.json();
    assert_eq!((json["n"].as_u64(), json["accuracy"].as_f64()), (Some(6), Some(1.0)));
    assert!(json.get("mrr").is_none(), "{json}");
}

#[test]
fn labels_refine_the_calibration_and_nothing_else() {
    let folder = folder();
    let (train, test) = (file(&folder, "train.jsonl", TRAIN), file(&folder, "test.jsonl", TEST));
    let arguments = ["eval", "intents", "--train", &train, "--test", &test, "--json"];
    let plain = run(&arguments).with_code(0).json();
    let refined = run(&[&arguments[..], &["--labels", &test]].concat()).with_code(0).json();
    assert_eq!(plain["accuracy"], refined["accuracy"]);
    assert!(refined["ece"].as_f64() < plain["ece"].as_f64(), "{plain} {refined}");
}

#[test]
fn typos_are_the_same_for_a_seed() {
    let folder = folder();
    let (train, test) = (file(&folder, "train.jsonl", TRAIN), file(&folder, "test.jsonl", TEST));
    let figures = |seed: &str| {
        let ran = run(&["eval", "intents", "--train", &train, "--test", &test, "--typos", seed, "--json"]);
        ["aurc", "ece", "auroc"].map(|name| ran.json()[name].clone())
    };
    assert_eq!(figures("3"), figures("3"));
}

#[test]
fn rankings_are_measured_on_items_and_on_a_faq() {
    let folder = folder();
    let items = r#"{"id": "1", "question": "Where is my order?", "answer": "On its way.", "lang": "en", "tags": ["t"]}
{"id": "2", "question": "How do I return it?", "answer": "With the label.", "lang": "en"}"#;
    let items = file(&folder, "faq.jsonl", items);
    let queries =
        file(&folder, "q.jsonl", r#"{"text": "where is the order", "relevant": ["1"], "lang": "en"}"#);
    let ran = run(&["eval", "faq", "--faq", &items, "--queries", &queries, "--json"]).with_code(0);
    check_keys(&ran, &["success_at_1", "success_at_5", "mrr", "map", "c_at_1"]);
    assert_eq!(ran.json()["mrr"], 1.0);
    let queries = file(&folder, "r.jsonl", r#"{"text": "fare un reso", "relevant": ["resi"], "lang": "it"}"#);
    let ran = run(&["eval", "faq", "--faq", &shop(), "--queries", &queries]).with_code(0);
    ran.says("success_at_1").says("100.00 %");
    let other = file(&folder, "o.jsonl", r#"{"text": "x", "relevant": ["elsewhere"], "lang": "it"}"#);
    run(&["eval", "faq", "--faq", &shop(), "--queries", &other]).with_code(2).complains("no relevant id");
}

#[test]
fn a_corpus_is_asked_its_own_tests() {
    let folder = folder();
    let oos = r#"{"text": "che ore sono a Tokyo", "label": "oos", "lang": "it", "near": false}
{"text": "vendete tende da sole", "label": "oos", "lang": "it", "near": true}"#;
    let oos = file(&folder, "oos.jsonl", oos);
    let hard = file(&folder, "hard.jsonl", r#"{"text": "reso merce", "label": "resi", "lang": "it"}"#);
    let arguments = ["eval", "corpus", &shop(), "--oos", &oos, "--hard", &hard];
    let json = run(&[&arguments[..], &["--json"]].concat()).with_code(0).json();
    assert_eq!(json["n"], 6);
    assert_eq!(json["tests"]["it"]["n"], 2);
    assert_eq!(json["oos"]["near"]["n"], 1);
    assert_eq!(json["hard"]["n"], 1);
    assert!(json["auroc"].is_number());
    run(&arguments).with_code(0).says("out of scope").says("  near");
}

#[test]
fn clusters_are_compared_with_labels() {
    let folder = folder();
    let (texts, train) = (file(&folder, "texts.jsonl", TEST), file(&folder, "train.jsonl", TRAIN));
    let arguments = ["eval", "clusters", "--texts", &texts, "--train", &train];
    let ran = run(&[&arguments[..], &["--json"]].concat()).with_code(0);
    check_keys(&ran, &["nmi", "ari", "bcubed_precision", "bcubed_recall", "seconds"]);
    // What is out of scope has no label to agree with.
    assert_eq!((ran.json()["n"].as_u64(), ran.json()["k"].as_u64()), (Some(2), Some(2)));
    assert_eq!(ran.json()["nmi"], 1.0);
    run(&[&arguments[..], &["--words-only"]].concat()).with_code(0).says("bcubed_precision");
}

#[test]
fn a_report_is_one_page() {
    let folder = folder();
    let (train, test) = (file(&folder, "train.jsonl", TRAIN), file(&folder, "test.jsonl", TEST));
    let report = folder.path().join("out.html").display().to_string();
    run(&["eval", "intents", "--train", &train, "--test", &test, "--report", &report]).with_code(0);
    let page = std::fs::read_to_string(&report).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.matches("<svg").count() == 2);
    assert!(!page.contains("<script") && !page.contains("src="));
    run(&["eval", "intents", "--train", &train, "--test", &test, "--report", "/nowhere/out.html"])
        .with_code(2)
        .complains("/nowhere/out.html: the report cannot be written");
}
