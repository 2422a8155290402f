//! Small talk: chit-chat is not answered from a Faq, and no question is taken for small talk.

use std::fs;

use serde::Deserialize;
use sportello::small_talk::{Heard, Listener};
use sportello::text::analyse_question;
use sportello::{Assistant, Faq};
use sportello_tests::percent;

use crate::conversation::house::is_answered;
use crate::data::folder;

/// Per cent of the chit-chat of a language that a conversation may answer from a Faq.
///
/// `ask` alone answers 3.1 % (negozio) and 1.9 % (comune), many of them with the entry that says how to reach a person; what small talk
/// and the rules hear leaves .5 to .7 (2026-11).
const ANSWERED: f64 = 1.0;
/// Per cent of the questions of a set that may be taken for small talk.
const MISTAKEN: f64 = 0.1;

/// A row of a file, as far as it matters here.
#[derive(Deserialize)]
struct Row {
    #[serde(alias = "query")]
    text: String,
    #[serde(default)]
    label: String,
}

fn rows(path: &std::path::Path) -> Vec<Row> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let row = |(line, text): (usize, &str)| {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{}:{}: {error}", path.display(), line + 1))
    };
    text.lines().enumerate().map(row).collect()
}

fn hear(listener: &Listener, text: &str) -> Option<Heard> {
    listener.hear(&analyse_question(text, 0.5), text)
}

#[track_caller]
fn check_mistaken<'t>(name: &str, questions: impl Iterator<Item = &'t str>, most: f64) {
    let listener = Listener::new();
    let (mut asked, mut mistaken) = (0, Vec::new());
    for question in questions {
        asked += 1;
        let heard = hear(&listener, question).filter(|heard| heard.rest.is_none());
        mistaken.extend(heard.map(|heard| format!("{:?} by {:?}", question, heard.pattern)));
    }
    let share = percent(mistaken.len(), asked);
    println!("{name}: {} of {asked} taken for small talk, {share:.2} %", mistaken.len());
    assert!(asked > 0 && share <= most, "{name}: {share:.2} %, at most {most}:\n{}", mistaken.join("\n"));
}

#[test]
fn chit_chat_is_not_answered_from_a_faq() {
    let Some(folder) = folder() else { return };
    let listener = Listener::new();
    for name in ["negozio", "comune"] {
        let assistant = Assistant::new(sportello_tests::faq(name).unwrap()).unwrap();
        for lang in ["it", "en"] {
            let rows = rows(&folder.join(format!("chitchat_msft/{lang}.jsonl")));
            let heard = |row: &&Row| hear(&listener, &row.text).is_some_and(|heard| heard.rest.is_none());
            let heard = rows.iter().filter(heard).count();
            let answered: Vec<&str> = rows
                .iter()
                .map(|row| row.text.as_str())
                .filter(|text| is_answered(&assistant, text))
                .collect();
            let share = percent(answered.len(), rows.len());
            println!(
                "{name} {lang}: {} of {} answered, {share:.2} %; {heard} heard",
                answered.len(),
                rows.len()
            );
            let lines = answered.join("\n");
            assert!(share <= ANSWERED, "{name} {lang}: {share:.2} % answered, at most {ANSWERED}:\n{lines}");
        }
    }
}

#[test]
fn questions_of_the_corpora_are_no_small_talk() {
    for name in ["negozio", "comune"] {
        let faq: Faq = sportello_tests::faq(name).unwrap();
        let texts = || faq.entries.iter().flat_map(|entry| entry.texts.values());
        let questions = texts().flat_map(|text| text.tests.iter().map(String::as_str).chain(text.asked()));
        check_mistaken(name, questions, MISTAKEN);
        let hard = rows(&sportello_tests::root().join(format!("../corpus/{name}/hard.jsonl")));
        check_mistaken(&format!("{name} hard"), hard.iter().map(|row| row.text.as_str()), MISTAKEN);
    }
}

/// MASSIVE's `general_*` are greetings and jokes. In a set of some hundred questions, one is allowed.
#[test]
fn questions_of_the_evaluation_sets_are_no_small_talk() {
    let Some(folder) = folder() else { return };
    for name in ["banking77/test", "massive_it/dev", "massive_en/dev", "qa4faq/queries_dev"] {
        let rows = rows(&folder.join(format!("{name}.jsonl")));
        let questions = rows.iter().filter(|row| !row.label.starts_with("general_"));
        let most = MISTAKEN.max(percent(1, rows.len()));
        check_mistaken(name, questions.map(|row| row.text.as_str()), most);
    }
}
