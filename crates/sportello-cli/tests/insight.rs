//! `sportello insight`: the figures of a journal.

mod support;

use std::fs;

use support::{Ran, file, folder, run, shop};

/// A record of `shop.toml`'s journal, so many minutes after Monday 2 November 2026, nine o'clock.
pub fn record(conversation: &str, minutes: i64, what: &str) -> String {
    let (unix_ms, day) = (1_793_606_400_000_i64 + minutes * 60_000, 2 + minutes / 1440);
    let (hour, minute) = (9 + minutes % 1440 / 60, minutes % 60);
    format!(
        "{{\"version\":1,\"at\":{{\"unix_ms\":{unix_ms},\"local\":\"2026-11-{day:02}T{hour:02}:{minute:02}\"}},\
         \"conversation\":\"{conversation}\",\"channel\":\"web\",\"what\":{what}}}\n"
    )
}

fn asked(entry: &str) -> String {
    format!(
        "{{\"asked\":{{\"turn\":1,\"text\":\"dov'è il pacco\",\"lang\":\"it\",\"decision\":\"answer\",\
         \"rule\":\"confident\",\"confidence\":0.9,\"ranked\":[{{\"entry\":\"{entry}\",\"score\":1.0,\
         \"confidence\":0.9}}],\"reply\":\"answer\",\"shown\":[\"{entry}\"]}}}}"
    )
}

fn helpful() -> &'static str {
    r#"{"helpful":{"turn":1,"entry":"resi","yes":true}}"#
}

fn person() -> &'static str {
    r#"{"handed-over":{"reason":"person","rule":"person","priority":10,"revision":1}}"#
}

fn journal() -> String {
    [
        record("a", 0, &asked("dove-ordine")),
        record("a", 1, helpful()),
        record("b", 1440, &asked("resi")),
        record("b", 1441, person()),
        record("b", 1451, r#"{"joined":{"operator":"Marta"}}"#),
        record("b", 1461, r#"{"closed":{"resolved":true}}"#),
    ]
    .concat()
}

fn insight(journal: &str, more: &[&str]) -> Ran {
    let folder = folder();
    let path = file(&folder, "journal.jsonl", journal);
    run(&[&["insight", &shop(), "--journal", &path], more].concat())
}

#[test]
fn figures_stand_with_what_they_are_counted_among() {
    let ran = insight(&journal(), &["--lang", "en"]).with_code(0);
    ran.tells("answered ████████████████████ 2 of 2 100.0%").tells("among what questions asked");
    ran.tells("without a person ██████████░░░░░░░░░░ 1 of 2 50.0% 9.5–90.5%");
    ran.tells(
        "Waiting for a person: half within 10.0 min, nine in ten within 10.0 min (1 handovers taken up)",
    );
    assert!(!ran.out.contains("saved"), "no rates, no cost: {}", ran.out);
    insight(&journal(), &[]).with_code(0).tells("su che cosa conversazioni con una domanda");
}

#[test]
fn json_has_the_counts_and_their_meaning() {
    let json = insight(&journal(), &["--json"]).with_code(0).json();
    let measure = |code: &str| {
        let measures = json["measures"].as_array().expect("measures").iter();
        measures.clone().find(|measure| measure["measure"] == code).expect("the measure").clone()
    };
    assert_eq!(measure("contained")["ratio"]["of"], 1);
    assert_eq!(measure("contained")["ratio"]["among"], 2);
    assert_eq!(measure("contained")["it"]["among"], "conversazioni con una domanda");
    assert_eq!(json["waits"]["median_ms"], 600_000);
    assert_eq!(json["demand"][0]["entry"], "resi");
}

#[test]
fn a_period_counts_what_began_in_it() {
    let json =
        insight(&journal(), &["--json", "--from", "2026-11-03", "--to", "2026-11-03"]).with_code(0).json();
    assert_eq!(json["measures"][0]["ratio"]["of"], 1);
    insight(&journal(), &["--from", "2026-12-01"]).with_code(0).tells("prova con altre date");
    insight(&journal(), &["--from", "2026-11-04", "--to", "2026-11-03"])
        .with_code(2)
        .complains("the period ends on 2026-11-03, before it begins on 2026-11-04");
}

#[test]
fn costs_are_told_at_the_rates_that_were_given() {
    let flags = ["--per-contact", "6", "--currency", "EUR", "--lang", "en"];
    insight(&journal(), &flags).with_code(0).tells("saved 6.00 EUR").tells("mean cost of a contact 3.00 EUR");
    insight(&journal(), &["--per-contact", "6"]).with_code(2).complains("--currency");
    let folder = folder();
    let rates = file(&folder, "cost.toml", "currency = \"EUR\"\nper_minute = 0.6\n");
    insight(&journal(), &["--rates", &rates]).with_code(0).tells("risparmio 6,00 EUR");
    let none = file(&folder, "none.toml", "currency = \"EUR\"\n");
    insight(&journal(), &["--rates", &none])
        .with_code(2)
        .complains("none.toml: no rates: rates without a figure");
}

#[test]
fn a_report_is_one_file() {
    let folder = folder();
    let path = folder.path().join("out.html").display().to_string();
    insight(&journal(), &["--report", &path]).with_code(0);
    let page = fs::read_to_string(&path).expect("the report");
    assert!(page.starts_with("<!doctype html>") && page.contains("<svg"), "{page}");
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("<script"));
    insight(&journal(), &["--report", "/none/out.html"])
        .with_code(2)
        .complains("the report cannot be written");
}

#[test]
fn what_is_no_journal_is_refused_with_its_line() {
    let broken = journal() + "{\"version\":1,\n";
    insight(&broken, &[])
        .with_code(2)
        .complains("journal.jsonl:7:")
        .complains("expected a record of the journal");
    let newer = journal().replace("\"version\":1", "\"version\":2");
    insight(&newer, &[]).with_code(2).complains("journal.jsonl:1: a record of version 2, expected 1");
    run(&["insight", &shop(), "--journal", "none.jsonl"])
        .with_code(2)
        .complains("none.jsonl: no such journal");
    insight("\u{feff}\n\n", &[]).with_code(0).tells("il registro è vuoto");
}
