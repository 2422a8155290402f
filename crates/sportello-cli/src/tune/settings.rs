//! The settings, written into a file of the Faq that keeps its comments and layout.
//!
//! In: the files and what is to stand in `[confidence]`. Out: one of the files, changed on the disk
//! after the Faq was seen to load with it; or the lines to add where a file is JSON.

use std::fs;

use anyhow::{Context as _, Result, bail, ensure};
use sportello::faq::Source;
use sportello::promise::Tuned;
use sportello::{Calibration, Faq, Settings, Thresholds};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::load::Text;

const TABLE: &str = "confidence";

/// Numbers of a list of weights that stand on one line.
const WEIGHTS_A_LINE: usize = 4;

/// What is to stand in `[confidence]`.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// The settings as they are to load.
    pub settings: &'a Settings,
    /// Whether the weights of the confidence are new.
    pub with_weights: bool,
}

/// The labels behind a threshold, as settings state them.
pub fn backing(tuned: &Tuned) -> sportello::faq::Backing {
    let Tuned { promise, labels, answered, wrong, .. } = *tuned;
    let (risk, confidence) = (promise.risk(), promise.confidence());
    sportello::faq::Backing { risk, confidence, labels, answered, wrong }
}

/// The file to write into: the one with `[confidence]`, else the one with `[faq]`, else the first.
/// None where that is JSON.
pub fn target(files: &[Text]) -> Option<&Text> {
    let with = |key| files.iter().find(|file| has(file, key));
    with(TABLE).or_else(|| with("faq")).or(files.first()).filter(|file| !is_json(file))
}

/// Writes the change into a file, once the Faq is seen to load with it.
pub fn write(target: &Text, files: &[Text], change: &Change<'_>, wanted: &Settings) -> Result<()> {
    let name = &target.name;
    let text = edited(&target.text, change).with_context(|| format!("{name}: cannot be edited"))?;
    let changed = |file: &'_ Text| if file.name == *name { text.clone() } else { file.text.clone() };
    let texts: Vec<String> = files.iter().map(changed).collect();
    let sources: Vec<_> =
        files.iter().zip(&texts).map(|(file, text)| Source { name: &file.name, text }).collect();
    let loads = Faq::load(&sources).map_err(anyhow::Error::new).and_then(|faq| verify(&faq, wanted));
    loads.with_context(|| format!("{name}: not written"))?;
    let read_only = fs::metadata(name).is_ok_and(|file| file.permissions().readonly());
    ensure!(!read_only, "{name}: read-only, so nothing was written: allow writing, or use --dry-run");
    fs::write(name, text).with_context(|| format!("{name}: cannot be written"))
}

/// Checks that a Faq has the settings that were to be written.
pub fn verify(faq: &Faq, wanted: &Settings) -> Result<()> {
    ensure!(faq.settings == *wanted, "the settings do not load back as they are written");
    Ok(())
}

/// What to add by hand: TOML, or JSON where the settings stand in JSON.
pub fn by_hand(change: &Change<'_>, files: &[Text]) -> Result<String> {
    let toml = edited("", change)?;
    if target(files).is_some() {
        return Ok(toml);
    }
    // The engine knows both formats, so it translates: what it leaves out is as it is by default.
    let settings = Faq { settings: only_confidence(change), ..Faq::default() }.to_json();
    let value: serde_json::Value = serde_json::from_str(&settings)?;
    let Some(table) = value.get(TABLE) else { bail!("no settings to write") };
    Ok(format!("\"{TABLE}\": {}\n", serde_json::to_string_pretty(table)?))
}

fn only_confidence(change: &Change<'_>) -> Settings {
    let Settings { thresholds, promise, calibration, .. } = change.settings;
    Settings {
        thresholds: *thresholds,
        promise: *promise,
        calibration: calibration.filter(|_| change.with_weights),
        ..Settings::default()
    }
}

fn is_json(file: &Text) -> bool {
    file.name.to_ascii_lowercase().ends_with(".json")
}

fn has(file: &Text, key: &str) -> bool {
    if is_json(file) {
        let value: Option<serde_json::Value> = serde_json::from_str(&file.text).ok();
        // With comments it is no JSON, and the engine alone knows: what stands there in quotes may be it.
        return value
            .map_or_else(|| file.text.contains(&format!("\"{key}\"")), |value| value.get(key).is_some());
    }
    file.text.parse::<DocumentMut>().is_ok_and(|document| document.contains_key(key))
}

/// A file with the change in it. Line ends stay as they are.
fn edited(text: &str, change: &Change<'_>) -> Result<String> {
    let mut document: DocumentMut = text.strip_prefix('\u{feff}').unwrap_or(text).parse()?;
    if !document.contains_key(TABLE) {
        let mut table = Table::new();
        // After `[faq]`, not after the last entry.
        table.set_position(document.get("faq").and_then(Item::as_table).and_then(Table::position));
        document.insert(TABLE, Item::Table(table));
    }
    let Some(table) = document.get_mut(TABLE).and_then(Item::as_table_like_mut) else {
        bail!("`{TABLE}` is no table");
    };
    fill(table, change);
    if let Some(table) = document.get_mut(TABLE).and_then(Item::as_inline_table_mut) {
        // On one line there is no layout to keep, and blanks before the brace would come between.
        table.fmt();
    }
    let out = document.to_string();
    let all_crlf = text.contains("\r\n") && text.matches('\n').count() == text.matches("\r\n").count();
    let out = if all_crlf { out.replace("\r\n", "\n").replace('\n', "\r\n") } else { out };
    Ok(if text.starts_with('\u{feff}') { format!("\u{feff}{out}") } else { out })
}

fn fill(table: &mut dyn TableLike, change: &Change<'_>) {
    let Thresholds { answer, clarify, .. } = change.settings.thresholds;
    set(table, "answer", number(answer));
    if table.contains_key("clarify") || clarify != Thresholds::default().clarify {
        set(table, "clarify", number(clarify));
    }
    if let Some(backing) = &change.settings.promise
        && let Some(promise) = within(table, "promise", Item::Value(InlineTable::new().into()))
    {
        set(promise, "risk", backing.risk.into());
        set(promise, "confidence", backing.confidence.into());
        set(promise, "labels", i64::from(backing.labels).into());
        set(promise, "answered", i64::from(backing.answered).into());
        set(promise, "wrong", i64::from(backing.wrong).into());
    }
    if let Some(Calibration { parts, scope, right }) = &only_confidence(change).calibration
        && let Some(weights) = within(table, "weights", Item::Table(Table::new()))
    {
        set(weights, "head", parts.head.into());
        set(weights, "meaning", parts.meaning.into());
        set(weights, "scope", list(scope));
        set(weights, "right", list(right));
    }
}

/// The table of a key, or a new one.
fn within<'t>(table: &'t mut dyn TableLike, key: &str, new: Item) -> Option<&'t mut dyn TableLike> {
    table.entry(key).or_insert(new).as_table_like_mut()
}

/// Sets a value; a comment beside the one before it stays.
fn set(table: &mut dyn TableLike, key: &str, mut value: Value) {
    if let Some(before) = table.get(key).and_then(Item::as_value) {
        *value.decor_mut() = before.decor().clone();
    }
    match table.get_mut(key) {
        Some(item) => *item = Item::Value(value),
        None => drop(table.insert(key, Item::Value(value))),
    }
}

/// With the digits that tell it from its neighbours, not with those of its double.
fn number(value: f32) -> Value {
    value.to_string().parse().unwrap_or(f64::from(value)).into()
}

fn list(weights: &[f32]) -> Value {
    let mut list = Array::new();
    for (at, weight) in weights.iter().enumerate() {
        let before = if at % WEIGHTS_A_LINE == 0 { "\n  " } else { " " };
        list.push_formatted(number(*weight).decorated(before, ""));
    }
    list.set_trailing_comma(true);
    list.set_trailing("\n");
    list.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello::faq::Backing;

    fn settings(answer: f32, clarify: f32) -> Settings {
        let promise = Backing { risk: 0.05, confidence: 0.9, labels: 60, answered: 50, wrong: 1 };
        Settings {
            thresholds: Thresholds { answer, clarify, ..Thresholds::default() },
            promise: Some(promise),
            ..Settings::default()
        }
    }

    const WRITTEN: &str =
        "promise = { risk = 0.05, confidence = 0.9, labels = 60, answered = 50, wrong = 1 }";

    #[track_caller]
    fn check(text: &str, settings: &Settings, expected: &str) {
        let out = edited(text, &Change { settings, with_weights: true }).unwrap();
        assert_eq!(out, expected.replace("WRITTEN", WRITTEN));
    }

    #[test]
    fn a_new_table_stands_after_that_of_the_faq() {
        check(
            "# ours\n[faq]\nid = \"a\" # name\n\n# items\n[[entry]]\nid = \"b\"\n",
            &settings(0.62, 0.25),
            "# ours\n[faq]\nid = \"a\" # name\n\n[confidence]\nanswer = 0.62\nWRITTEN\n\n# items\n[[entry]]\nid = \"b\"\n",
        );
        check("", &settings(0.999, 0.25), "[confidence]\nanswer = 0.999\nWRITTEN\n");
    }

    #[test]
    fn comments_layout_and_line_ends_stay() {
        check(
            "[confidence] # tuned\r\n  answer = 0.5 # by hand\r\nclarify=0.3\r\n\r\n[faq]\r\n",
            &settings(0.2, 0.2),
            "[confidence] # tuned\r\n  answer = 0.2 # by hand\r\nclarify=0.2\r\nWRITTEN\r\n\r\n[faq]\r\n",
        );
        check(
            "\u{feff}confidence = { answer = 0.5 }\n",
            &settings(0.7, 0.25),
            "\u{feff}confidence = { answer = 0.7, WRITTEN }\n",
        );
    }

    #[test]
    fn a_promise_in_a_table_of_its_own_stays_there() {
        check(
            "[confidence]\nanswer = 0.5\n\n[confidence.promise]\nrisk = 0.1 # high\n",
            &settings(0.7, 0.25),
            "[confidence]\nanswer = 0.7\n\n[confidence.promise]\nrisk = 0.05 # high\nconfidence = 0.9\n\
             labels = 60\nanswered = 50\nwrong = 1\n",
        );
    }

    #[test]
    fn weights_load_back_wherever_they_stand() {
        let weights = std::array::from_fn(|at| at as f32 / 7.0 - 1.0);
        let calibration = Calibration {
            parts: sportello::Parts { head: true, meaning: false },
            scope: weights,
            right: weights.map(|weight| weight * 1e-4),
        };
        let settings = Settings { calibration: Some(calibration), ..settings(0.7, 0.25) };
        let entry = "[[entry]]\nid = \"a\"\nen = { question = \"One?\", answer = \"Two.\" }\n";
        for confidence in
            ["", "confidence = { answer = 0.5 }\n", "confidence.answer = 0.5\n", "[confidence]\n"]
        {
            let text = format!("{confidence}{entry}");
            let text = edited(&text, &Change { settings: &settings, with_weights: true }).unwrap();
            assert_eq!(Faq::from_toml(&text).map(|faq| faq.settings), Ok(settings.clone()), "{text}");
        }
    }

    #[track_caller]
    fn check_target(files: &[(&str, &str)], expected: Option<&str>) {
        let text = |&(name, text): &(&str, &str)| Text { name: name.into(), text: text.into() };
        let files: Vec<Text> = files.iter().map(text).collect();
        assert_eq!(target(&files).map(|file| file.name.as_str()), expected);
    }

    #[test]
    fn the_file_with_the_settings_is_written() {
        let entries = ("a.toml", "[[entry]]\nid = \"confidence\"\n");
        check_target(&[entries, ("b.toml", "[faq]\n"), ("c.toml", "[confidence]\n")], Some("c.toml"));
        check_target(&[entries, ("b.toml", "[faq]\n")], Some("b.toml"));
        check_target(&[entries], Some("a.toml"));
        check_target(&[entries, ("b.json", "{\"faq\": {}}")], None);
        check_target(&[entries, ("b.json", "{\"entry\": []}")], Some("a.toml"));
        check_target(&[("b.JSON", "// ours\n{\"entry\": []}")], None);
    }
}
