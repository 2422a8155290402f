//! Questions that ask for no person.

use serde::Deserialize;
use sportello::rules::Reason;
use sportello_tests::percent;

use super::{read, sign};
use crate::data;

/// A question of any of the files; those of evaluation sets have more keys.
#[derive(Deserialize)]
struct Row {
    text: String,
    label: String,
}

/// Per cent of the questions that may be taken for a request.
const MOST: f64 = 0.3;

/// Entries and topics whose questions are requests for a person: to reach customer service, to order
/// from a person by voice, to complain ("put me through to the person in charge"), to talk to the mayor
/// or a clerk; and, in the chit-chat, to talk to the manager and whether anyone is there.
const REQUESTS: [&str; 8] = [
    "contatti",
    "ordine-telefono",
    "reclamo",
    "sindaco",
    "appuntamento-prenota",
    "Voglio parlare con il tuo manager",
    "Knock knock",
    "C'è qualcuno lì?",
];

fn check(name: &str, rows: &[Row]) {
    let rows: Vec<_> = rows.iter().filter(|row| !REQUESTS.contains(&row.label.as_str())).collect();
    let alarm = |row: &&&Row| sign(&row.text, Reason::Person).is_some();
    let alarms: Vec<_> =
        rows.iter().filter(alarm).map(|row| format!("  {}: {}", row.label, row.text)).collect();
    let share = percent(alarms.len(), rows.len());
    println!("{name}: {} of {} taken for a request, {share:.2}", alarms.len(), rows.len());
    assert!(share <= MOST, "{name}: {share:.2} of at most {MOST}:\n{}", alarms.join("\n"));
}

fn check_corpus(name: &str) {
    let folder = sportello_tests::root().join("../corpus").join(name);
    let mut rows: Vec<Row> = read(&folder.join("hard.jsonl"));
    rows.extend(read::<Row>(&folder.join("oos.jsonl")));
    for entry in &sportello_tests::faq(name).unwrap().entries {
        let tests = entry.texts.values().flat_map(|text| &text.tests);
        rows.extend(tests.map(|test| Row { text: test.clone(), label: entry.id.clone() }));
    }
    check(name, &rows);
}

#[test]
fn negozio() {
    check_corpus("negozio");
}

#[test]
fn comune() {
    check_corpus("comune");
}

/// Evaluation sets together; without them the test says so and passes.
fn check_sets(name: &str, files: [&str; 2]) {
    let Some(folder) = data::folder() else { return };
    let rows: Vec<Row> = files.iter().flat_map(|file| read::<Row>(&folder.join(file))).collect();
    check(name, &rows);
}

#[test]
fn commands_to_a_voice_assistant() {
    check_sets("massive dev", ["massive_it/dev.jsonl", "massive_en/dev.jsonl"]);
}

#[test]
fn chit_chat() {
    check_sets("chit-chat", ["chitchat_msft/it.jsonl", "chitchat_msft/en.jsonl"]);
}
