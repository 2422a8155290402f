//! `sportello ask`.

mod support;

use support::{run, run_with, shop};

#[test]
fn an_answer_is_shown_with_what_it_rests_on() {
    let ran = run(&["ask", &shop(), "dov'è", "il", "mio", "ordine?"]).with_code(0);
    ran.says("Dov'è il mio ordine?\n\nApri I miei ordini e premi Traccia.");
    ran.says("Dettagli: pagina\n(https://shop.example/ordini).");
    ran.says("answer · dove-ordine · confidence ").says(" · it · confident\n");
    assert!(!ran.out.contains('\u{1b}'), "colour where no terminal is: {}", ran.out);
}

#[test]
fn lists_are_numbered() {
    run(&["ask", &shop(), "how do I return an item?"])
        .with_code(0)
        .says("  1. Open My orders.\n  2. Choose Return an item.\n");
}

#[test]
fn an_abstention_is_no_failure() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus/negozio");
    run(&["ask", corpus, "chi ha vinto il gran premio di Monza?"])
        .with_code(0)
        .says("A questa domanda non ho una risposta approvata.")
        .says("abstain");
}

#[test]
fn json_is_the_decision_of_the_contract() {
    let ran = run(&["ask", &shop(), "track my shipment", "--json", "--candidates", "1"]).with_code(0);
    let decision = ran.json();
    assert_eq!(decision["version"], 1);
    assert_eq!(decision["kind"], "answer");
    assert_eq!(decision["candidates"].as_array().unwrap().len(), 1);
    assert_eq!(decision["candidates"][0]["id"], "dove-ordine");
    for key in ["lang", "confidence", "scope", "margin", "rule"] {
        assert!(decision.get(key).is_some(), "no {key}");
    }
}

#[test]
fn each_line_of_the_input_is_a_question() {
    let ran = run_with(&["ask", &shop(), "-", "--json"], b"fare un reso\n\nreturn label").with_code(0);
    let ids: Vec<_> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|decision| decision["candidates"][0]["id"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(ids, [Some("resi".to_owned()), None, Some("resi".to_owned())]);
}

#[test]
fn the_best_candidates_are_listed_on_request() {
    run(&["ask", &shop(), "return", "--candidates", "2"]).with_code(0).says("candidates\n  entry ");
}

#[test]
fn a_folder_is_one_faq() {
    let folder = support::folder();
    support::file(&folder, "b.toml", std::fs::read(shop()).unwrap());
    let json = r#"{"entry": [{"id": "gift", "en": {"question": "Do you sell gift cards?", "answer": "Yes."},
                   "it": {"question": "Vendete carte regalo?", "answer": "Sì."}}]}"#;
    support::file(&folder, "a.json", json);
    support::file(&folder, ".hidden.toml", "broken");
    support::file(&folder, "notes.txt", "not an FAQ");
    let path = folder.path().display().to_string();
    run(&["ask", &path, "do you sell gift cards?"]).with_code(0).says("Yes.");
    run(&["ask", &path, "where is my order?"]).with_code(0).says("Open My orders");
}
