//! Small talk: chit-chat is not answered from a Faq, and no question is taken for small talk.

use std::fs;

use serde::Deserialize;
use sportello::small_talk::{Heard, Listener};
use sportello::text::analyse_question;
use sportello::{Assistant, Faq};

use crate::data::folder;

/// Per cent of the chit-chat of a language that may be answered from a Faq.
///
/// Wanted is 1; without the table of meanings it is .57 to .85, with it 1.3 to 2.8 (2026-11): idle talk is near in
/// meaning to what people ask. The test holds what is reached.
const ANSWERED: f64 = 3.0;
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

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

fn hear(listener: &Listener, text: &str) -> Option<Heard> {
    listener.hear(&analyse_question(text, 0.5), text)
}

/// Whether a message is answered from the Faq once small talk has been listened for.
fn is_answered(listener: &Listener, assistant: &Assistant, text: &str) -> bool {
    let asked = match hear(listener, text) {
        Some(Heard { rest: Some(rest), .. }) => &text[rest],
        Some(_) => return false,
        None => text,
    };
    assistant.ask(asked).answer().is_some()
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
            let answered = rows.iter().filter(|row| is_answered(&listener, &assistant, &row.text)).count();
            let share = percent(answered, rows.len());
            println!("{name} {lang}: {answered} of {} answered, {share:.2} %; {heard} heard", rows.len());
            assert!(share <= ANSWERED, "{name} {lang}: {share:.2} % answered, at most {ANSWERED}");
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
