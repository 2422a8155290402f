//! The default rules: who asks for a person gets one, and nobody else is taken for one who does.

mod false_alarms;
mod phrasings;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde::de::DeserializeOwned;
use sportello::rules::{Compiled, Reason, defaults};
use sportello::text::analyse_question;

static RULES: LazyLock<Compiled> =
    LazyLock::new(|| Compiled::new(&defaults()).unwrap_or_else(|problems| panic!("{}", problems.join("\n"))));

/// What of a text is a sign of a reason, if anything is.
fn sign(text: &str, reason: Reason) -> Option<&str> {
    let signs = RULES.signs(&analyse_question(text, 0.5), text);
    let sign = signs.into_iter().find(|sign| sign.rule.reason == reason)?;
    Some(&text[sign.span])
}

/// Reads a file of JSON lines.
fn read<T: DeserializeOwned>(path: &Path) -> Vec<T> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let row = |(line, text): (usize, &str)| {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{}:{}: {error}", path.display(), line + 1))
    };
    text.lines().enumerate().map(row).collect()
}
