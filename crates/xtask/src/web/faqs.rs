//! The Faqs that the vectors ask, as JSON for bindings that read nothing else.
//!
//! A case with edits asks a Faq of its own: the edited content as a fresh Faq, which decides the
//! same to the bit.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use sportello::{Assistant, Edit, Faq};
use sportello_tests::{Case, faq};

/// What the texts are asked of, and in which files they stand.
const ASKED: &str = "ottica.toml";
const TEXTS: [&str; 5] =
    ["person/dev.jsonl", "negozio/hard.jsonl", "negozio/oos.jsonl", "comune/hard.jsonl", "comune/oos.jsonl"];
/// How many decisions other targets are held to, besides the vectors.
const DECISIONS: usize = 8000;

/// Writes each Faq as `NAME.json`, that of a case with edits as `CASE.json`.
///
/// # Errors
///
/// A Faq that does not load, or an edit that cannot be made.
pub fn write(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    let cases = Case::all()?;
    let mut names: BTreeSet<&str> = cases.iter().map(|case| case.faq.as_str()).collect();
    names.insert(ASKED);
    for name in names {
        fs::write(folder.join(format!("{name}.json")), faq(name)?.to_json())?;
    }
    for case in &cases {
        let edits = case.edits()?;
        if !edits.is_empty() {
            let edited = edited(faq(&case.faq)?, edits)?;
            fs::write(folder.join(format!("{}.json", case.name)), edited.to_json())?;
        }
    }
    fs::write(folder.join("decisions.jsonl"), decisions()?)?;
    fs::write(folder.join("problems.jsonl"), problems()?)?;
    Ok(())
}

/// Faqs that do not load; what is wrong with them is told in the same words everywhere.
const BROKEN: [&str; 5] = [
    "nonsense",
    "{\"entry\": [\n{\"id\": \"A B\"}]}",
    r#"{"rule": [{"id": "boss", "reason": "person", "it": ["il ca*po", "{nessuno}", "(a|b"]}], "entry": []}"#,
    r##"{"entry": [{"id": "a", "en": {"question": "", "answer": "# a\n<b> [c](javascript:d)"}}], "fag": 1}"##,
    r#"{"hours": {"time_zone": "Europe/Rome", "weekdays": ["25:00-9"]}, "voice": {"address": "voi"}, "entry": [{}]}"#,
];

/// Faqs that do not load and what is said of them, in turns, a JSON text each.
fn problems() -> anyhow::Result<String> {
    let mut out = String::new();
    for text in BROKEN {
        let said = Faq::from_json(text).and_then(Assistant::new).err().map(|error| error.to_string());
        writeln!(out, "{}", serde_json::to_string(text)?)?;
        writeln!(out, "{}", serde_json::to_string(&said)?)?;
    }
    Ok(out)
}

/// A text of a corpus.
#[derive(Deserialize)]
struct Line {
    text: String,
}

/// Texts and what is decided with the table of meanings, in turns, a JSON text each: another
/// target has to agree to the last bit on each text's meaning to agree on these.
fn decisions() -> anyhow::Result<String> {
    let assistant = Assistant::new(faq(ASKED)?)?;
    let mut texts = Vec::new();
    for file in TEXTS {
        for line in fs::read_to_string(super::root().join("corpus").join(file))?.lines() {
            texts.push(serde_json::from_str::<Line>(line)?.text);
        }
    }
    // Neighbours make further texts, until there are enough.
    let joined: Vec<String> = texts.windows(2).chain(texts.windows(3)).map(|some| some.join(" ")).collect();
    let mut out = String::new();
    for text in texts.iter().chain(&joined).take(DECISIONS) {
        writeln!(out, "{}", serde_json::to_string(text)?)?;
        writeln!(out, "{}", serde_json::to_string(&assistant.ask(text))?)?;
    }
    Ok(out)
}

fn edited(mut faq: Faq, edits: Vec<Edit>) -> anyhow::Result<Faq> {
    edits.into_iter().try_for_each(|edit| edit.apply(&mut faq))?;
    Ok(faq)
}
