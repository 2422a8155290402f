//! The questions of a corpus: the tests of its entries, and the rows of its files.

use std::fs;

use serde::Deserialize;
use sportello::{Faq, Lang};

/// A question and the entry that answers it.
#[derive(Debug, Clone)]
pub struct Question {
    pub text: String,
    pub entry: String,
    pub lang: Lang,
}

/// A row of `oos.jsonl`.
#[derive(Debug, Clone, Deserialize)]
pub struct OutOfScope {
    pub text: String,
    pub lang: Lang,
    /// Whether it is a near miss of the corpus's own domain.
    pub near: bool,
}

/// The held-out tests of all entries.
pub fn tests(faq: &Faq) -> Vec<Question> {
    let mut questions = Vec::new();
    for entry in &faq.entries {
        for (lang, text) in &entry.texts {
            let question =
                |test: &String| Question { text: test.clone(), entry: entry.id.clone(), lang: *lang };
            questions.extend(text.tests.iter().map(question));
        }
    }
    questions
}

/// The questions that a corpus cannot answer.
pub fn out_of_scope(name: &str) -> Vec<OutOfScope> {
    let path = sportello_tests::root().join("../corpus").join(name).join("oos.jsonl");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let row = |(line, text): (usize, &str)| {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{}:{}: {error}", path.display(), line + 1))
    };
    text.lines().enumerate().map(row).collect()
}
