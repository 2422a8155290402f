//! `sportello audit`: drawing, labelling, bringing back.

mod support;

use std::fs;

use support::{Ran, file, folder, run, run_with, shop};
use tempfile::TempDir;

/// A journal of so many questions, the first of which is a formula.
struct Own {
    folder: TempDir,
    journal: String,
}

impl Own {
    fn new(count: usize) -> Self {
        let folder = folder();
        let lines: String = (0..count).map(question).collect();
        let journal = file(&folder, "journal.jsonl", lines);
        Self { folder, journal }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn audit(&self, more: &[&str]) -> Ran {
        run(&[&["audit", &shop(), "--journal", &self.journal], more].concat())
    }

    fn label(&self, count: &str, typed: &str) -> Ran {
        let arguments = ["audit", &shop(), "--journal", &self.journal, "label", count, "--auditor", "Piero"];
        run_with(&arguments, typed.as_bytes())
    }

    fn records(&self) -> Vec<String> {
        fs::read_to_string(&self.journal).expect("the journal").lines().map(str::to_owned).collect()
    }
}

fn question(number: usize) -> String {
    let text = if number == 0 { "=1+1" } else { "come si rende?" };
    format!(
        "{{\"version\":1,\"at\":{{\"unix_ms\":1793606400000,\"local\":\"2026-11-02T09:00\"}},\"conversation\":\
         \"-c{number}\",\"channel\":\"web\",\"what\":{{\"asked\":{{\"turn\":1,\"text\":\"{text}\",\"lang\":\"it\",\
         \"decision\":\"clarify\",\"rule\":\"close-candidates\",\"confidence\":0.5,\"ranked\":[{{\"entry\":\"resi\",\
         \"score\":1.0,\"confidence\":0.5}},{{\"entry\":\"gone\",\"score\":0.5,\"confidence\":0.2}}],\"reply\":\
         \"clarify\",\"shown\":[\"resi\",\"gone\"]}}}}}}\n"
    )
}

#[test]
fn a_sample_goes_to_a_spreadsheet_and_comes_back() {
    let own = Own::new(12);
    let sample = own.path("sample.csv");
    own.audit(&["draw", "12", "--out", &sample])
        .with_code(0)
        .says("12 questions in ")
        .tells("or `oos` if none does");
    let text = fs::read_to_string(&sample).expect("the sample");
    assert!(text.contains("\n'-c0,1,") && text.contains(",'=1+1,"), "no cell is a formula: {text}");
    let filled: String = text
        .replace("gone\",\n", "gone\",resi\n")
        .split_inclusive('\n')
        .map(|line| line.to_owned())
        .collect();
    let filled = filled.replacen(",resi\n", ",oos\n", 1);
    fs::write(&sample, filled).expect("the sample can be written");
    own.audit(&["import", &sample, "--auditor", "Piero"])
        .with_code(0)
        .says("12 labels from ")
        .says("0 rows had none");
    assert_eq!(own.records().len(), 24);
    let labels = own.path("labels.jsonl");
    own.audit(&["labels", "--out", &labels]).with_code(0).says("12 labels in ").says("of 11 of them");
    let rows = fs::read_to_string(&labels).expect("the labels");
    assert_eq!(rows.matches(r#""label":"resi","lang":"it""#).count(), 11);
    assert_eq!(rows.matches(r#""label":"oos""#).count(), 1);
    run(&["tune", &shop(), "--labels", &labels, "--dry-run"])
        .with_code(1)
        .says("12 labels, 1 of them out of scope");
    own.audit(&["draw", "12", "--out", &sample]).with_code(0).says("12 of them labelled before");
}

#[test]
fn a_larger_sample_holds_the_smaller() {
    let own = Own::new(30);
    let draw = |count: &str, name: &str, seed: &str| {
        let path = own.path(name);
        own.audit(&["draw", count, "--seed", seed, "--out", &path]).with_code(0);
        fs::read_to_string(&path).expect("the sample")
    };
    let (small, large) = (draw("5", "a.jsonl", "7"), draw("20", "b.jsonl", "7"));
    assert_eq!((small.lines().count(), large.lines().count()), (5, 20));
    assert!(large.starts_with(&small));
    assert_ne!(draw("5", "c.jsonl", "8"), small);
}

#[test]
fn questions_are_labelled_one_by_one() {
    let own = Own::new(5);
    let ran = own.label("5", "1\nn\nresi\nrexi\n2\ns\nq\n").with_code(0);
    ran.says("domanda 1 di 5 ·").says("segnata: resi\n").says("segnata: nessuna voce\n").says("rimandata\n");
    ran.says("La più vicina è resi.")
        .says("Scrivi un numero da 1 a 2")
        .says("3 risposte segnate nel registro.");
    let words = own.records().split_off(5);
    assert_eq!(words.len(), 3);
    assert!(words[0].contains(r#""auditor":"Piero","entry":"resi""#), "{words:?}");
    assert!(words[1].contains(r#""entry":null"#), "{words:?}");
    own.label("5", "").with_code(0).says("5 domande estratte a sorte, 2 ancora da guardare.");
}

#[test]
fn labels_that_mean_nothing_are_refused_with_their_place() {
    let own = Own::new(3);
    let refuse = |name: &str, content: &str, complaint: &str| {
        let path = file(&own.folder, name, content);
        own.audit(&["import", &path, "--auditor", "Piero"])
            .with_code(2)
            .complains(&format!("{name}:{complaint}"));
        assert_eq!(own.records().len(), 3, "all or none");
    };
    let head = "conversation,turn,label\n";
    refuse("a.csv", &format!("{head}'-c0,1,resi\n'-c1,1,rexi\n"), "3: column `label`: unknown label `rexi`");
    refuse("b.csv", &format!("{head}'-c0,2,resi\n"), "2: no question at turn 2 of conversation `-c0`");
    refuse("c.csv", &format!("{head}'-c0,one,resi\n"), "2: column `turn`: invalid digit");
    refuse("d.csv", "conversation,label\n'-c0,resi\n", "2: missing field `turn`");
    refuse("e.csv", &format!("{head}'-c0,1\n"), "2: 2 columns, expected 3 as in the header");
    refuse("f.jsonl", "{\"conversation\":\"-c0\",\"turn\":true}\n", "1:");
}

#[test]
fn a_journal_without_a_last_line_break_is_added_to() {
    let own = Own::new(2);
    let text = fs::read_to_string(&own.journal).expect("the journal");
    fs::write(&own.journal, text.trim_end()).expect("the journal can be written");
    own.label("2", "1\n1\n").with_code(0);
    assert_eq!(own.records().len(), 4);
    own.audit(&["labels", "--out", &own.path("l.jsonl")]).with_code(0).says("2 labels in ");
}
