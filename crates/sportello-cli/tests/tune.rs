//! `sportello tune`: the promise, and what is written.

mod support;

use std::fs;

use support::{Ran, file, folder, run, shop};
use tempfile::TempDir;

const RIGHT: &str = r#"{"text": "Where is my order?", "label": "dove-ordine", "lang": "en"}"#;
const WRONG: &str = r#"{"text": "Where is my order?", "label": "resi", "lang": "en"}"#;
const OOS: &str = r#"{"text": "how far is the moon from the earth?", "label": "oos", "lang": "en"}"#;

/// A Faq of one's own with labels: so many right, so many out of scope.
struct Own {
    folder: TempDir,
    faq: String,
    labels: String,
}

impl Own {
    fn new(right: usize, oos: usize) -> Self {
        let folder = folder();
        let faq = file(&folder, "faq.toml", fs::read(shop()).unwrap());
        let labels = file(&folder, "labels.jsonl", rows(RIGHT, right) + &rows(OOS, oos));
        Self { folder, faq, labels }
    }

    fn tune(&self, more: &[&str]) -> Ran {
        run(&[&["tune", &self.faq, "--labels", &self.labels], more].concat())
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.faq).unwrap()
    }
}

fn rows(row: &str, count: usize) -> String {
    format!("{row}\n").repeat(count)
}

fn original() -> String {
    fs::read_to_string(shop()).unwrap()
}

#[test]
fn a_promise_is_written_into_the_faq_and_loads() {
    let own = Own::new(60, 5);
    let ran = own.tune(&[]).with_code(0);
    ran.says("65 labels, 5 of them out of scope\n")
        .says("  promise     at most 5 % wrong with 90 % confidence\n");
    ran.says("  answered    60 of 65 labels, 92.3 %\n  wrong       0 of these, 0.0 %; at most 3.8 % with that confidence\n");
    ran.says("  the others  ").says("  until now   threshold 0.65: 92.3 % answered, 0.0 % of these wrong\n");
    ran.tells("gives chance more than one try").says(&format!("written to {} and loaded back\n", own.faq));
    let text = own.text();
    let (before, after) = text.split_once("\n[confidence]\nanswer = 0.").expect("a table of its own");
    assert!(before.ends_with("languages = [\"it\", \"en\"]\n"), "{before}");
    let promise =
        "promise = { risk = 0.05, confidence = 0.9, labels = 65, answered = 60, wrong = 0 }\n\n[[entry]]\n";
    assert!(after.contains(promise), "{after}");
    run(&["ask", &own.faq, "Where is my order?"]).with_code(0).says("answer · dove-ordine");
}

#[test]
fn tuning_again_changes_the_same_lines() {
    let own = Own::new(60, 5);
    own.tune(&[]).with_code(0);
    let once = own.text();
    own.tune(&[]).with_code(0);
    assert_eq!(own.text(), once);
    own.tune(&["--promise", "0.1", "--confidence", "0.95"]).with_code(0);
    assert!(own.text().contains("risk = 0.1, confidence = 0.95"), "{}", own.text());
    assert_eq!(own.text().lines().count(), once.lines().count());
}

#[test]
fn a_dry_run_writes_nothing() {
    let own = Own::new(60, 5);
    own.tune(&["--dry-run"])
        .with_code(0)
        .says("Nothing was written.")
        .says("\n  [confidence]\n  answer = 0.");
    assert_eq!(own.text(), original());
}

#[test]
fn a_shortfall_says_how_many_labels_are_missing() {
    let own = Own::new(40, 0);
    let ran = own.tune(&[]).with_code(1);
    ran.says("  no promise  at most 5 % wrong with 90 % confidence\n")
        .says("  missing     at least 5 more labels");
    assert_eq!(own.text(), original());
    let wrong = file(&own.folder, "wrong.jsonl", rows(WRONG, 30));
    run(&["tune", &own.faq, "--labels", &own.labels, &wrong]).with_code(1).says("and 30 of these are wrong");
}

#[test]
fn labels_of_a_spreadsheet_are_the_same_labels() {
    let own = Own::new(60, 5);
    let expected = own.tune(&["--dry-run"]).out;
    for separator in [",", ";"] {
        let row = |text: &str, label: &str, lang: &str| [text, label, lang].join(separator) + "\r\n";
        let csv = row("\u{feff}text", "label", "lang")
            + &row("\"Where is my order?\"", "dove-ordine", "en").repeat(60)
            + &row("how far is the moon from the earth?", "oos", "en").repeat(5);
        let path = file(&own.folder, "labels.CSV", csv);
        assert_eq!(run(&["tune", &own.faq, "--labels", &path, "--dry-run"]).with_code(0).out, expected);
    }
}

#[test]
fn refining_and_tuning_take_different_labels() {
    let own = Own::new(0, 5);
    let asked = |number: usize| {
        let (text, label) = if number.is_multiple_of(2) {
            ("track my shipment", "dove-ordine")
        } else {
            ("return label", "resi")
        };
        format!("{{\"text\": \"{text} {number}\", \"label\": \"{label}\", \"lang\": \"en\"}}\n")
    };
    let labels = file(&own.folder, "many.jsonl", (0..200).map(asked).collect::<String>());
    let ran = run(&["tune", &own.faq, "--labels", &labels, "--refine"]).with_code(0);
    ran.tells("100 labels, 0 of them out of scope; the confidence is refined on 100 others, never");
    assert!(
        own.text().contains("\n[confidence.weights]\nhead = true\nmeaning = true\nscope = [\n  "),
        "{}",
        own.text()
    );
    run(&["ask", &own.faq, "Where is my order?"]).with_code(0);
}

#[test]
fn the_file_with_the_settings_is_the_one_that_changes() {
    let own = Own::new(60, 5);
    let folder = own.folder.path().join("faq");
    fs::create_dir(&folder).unwrap();
    fs::copy(&own.faq, folder.join("a.toml")).unwrap();
    fs::write(folder.join("b.toml"), "# ours\n[confidence]\nclarify = 0.3 # asked back\n").unwrap();
    run(&["tune", folder.to_str().unwrap(), "--labels", &own.labels])
        .with_code(0)
        .says("b.toml and loaded back\n");
    let text = fs::read_to_string(folder.join("b.toml")).unwrap();
    assert!(text.starts_with("# ours\n[confidence]\nclarify = 0.3 # asked back\nanswer = 0."), "{text}");
    assert_eq!(fs::read_to_string(folder.join("a.toml")).unwrap(), original());
}

#[test]
fn settings_in_json_are_added_by_hand() {
    let own = Own::new(60, 0);
    let json = r#"{"faq": {"id": "shop"}, "entry": [
        {"id": "dove-ordine", "en": {"question": "Where is my order?", "answer": "On its way."}},
        {"id": "resi", "en": {"question": "How do I return an item?", "answer": "By post."}}]}"#;
    let faq = file(&own.folder, "faq.json", json);
    let ran = run(&["tune", &faq, "--labels", &own.labels]).with_code(0);
    ran.says("add these lines.\n\n  \"confidence\": {\n").says("    \"promise\": {\n      \"risk\": 0.05,\n");
    assert_eq!(fs::read_to_string(&faq).unwrap(), json);
}

#[test]
fn a_file_that_is_read_only_stays_as_it_is() {
    let own = Own::new(60, 5);
    let mut permissions = fs::metadata(&own.faq).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&own.faq, permissions).unwrap();
    own.tune(&[]).with_code(2).complains("faq.toml: read-only, so nothing was written");
    assert_eq!(own.text(), original());
    own.tune(&["--dry-run"]).with_code(0);
}

#[test]
fn a_report_marks_the_threshold() {
    let own = Own::new(60, 5);
    let path = own.folder.path().join("out.html").display().to_string();
    own.tune(&["--dry-run", "--promise", "0.04", "--report", &path]).with_code(0);
    let page = fs::read_to_string(&path).unwrap();
    for part in [
        "threshold 0.",
        "at most 4 % wrong with 90 % confidence",
        "The dashed line is 4 % wrong",
        "· promise",
    ] {
        assert!(page.contains(part), "`{part}` is not in {page}");
    }
    let nowhere = own.folder.path().join("none/out.html").display().to_string();
    own.tune(&["--report", &nowhere]).with_code(2).complains("the report cannot be written");
    assert_eq!(own.text(), original());
}

/// Checks what is complained of labels in a file of this name.
#[track_caller]
fn refused(name: &str, content: impl AsRef<[u8]>, complaint: &str) {
    let own = Own::new(0, 0);
    let path = file(&own.folder, name, content);
    let ran = run(&["tune", &own.faq, "--labels", &path]).with_code(2);
    assert_eq!(ran.out, "");
    ran.complains(&format!("{path}{complaint}"));
    assert_eq!(own.text(), original());
}

#[test]
fn rows_that_are_no_labels_are_named() {
    let misspelt = RIGHT.replace("dove-ordine", "dove-ordin");
    let complaint =
        ":2: unknown label `dove-ordin`: expected an entry's id or `oos`; the nearest is `dove-ordine`";
    refused("labels.jsonl", format!("{RIGHT}\n{misspelt}\n"), complaint);
    refused("labels.jsonl", RIGHT.replace("Where is my order?", "  "), ":1: `text` is empty");
    refused("labels.jsonl", rows(&misspelt, 30), ":20: unknown label");
    refused("labels.jsonl", "\n", ": empty, expected one JSON object a line");
    refused("labels.jsonl", "{\"text\": \"a\"}", ":1:13: missing field `label`");
    refused("labels.csv", "text,label,lang\na,resi,en\nb,oos,fr\n", ":3: unknown variant `fr`");
    refused("labels.csv", "text,label\na,resi\n", ":2: missing field `lang`");
    refused("labels.csv", "text,label,lang\na,resi\n", ":2: 2 columns, expected 3 as in the header");
    refused("labels.csv", "text,label,lang\n\"a\nb\",resi,en\nc,zorg,en\n", ":4: unknown label `zorg`");
    refused("labels.csv", "text,label,lang\n", ": empty, expected a header");
    refused("labels.csv", b"text,label,lang\n\xe8,resi,en\n", ":2: not UTF-8");
    refused(
        "labels.jsonl",
        RIGHT.replace("dove-ordine", "a\\u001b[2J\\u202e"),
        ":1: unknown label `a␛[2J<U+202E>`",
    );
}

#[test]
fn a_promise_that_nobody_can_make_is_refused() {
    let own = Own::new(60, 5);
    own.tune(&["--promise", "5"]).with_code(2).complains("expected a share from 0.001 to 0.5");
    own.tune(&["--confidence", "1"]).with_code(2).complains("expected a probability from 0.5 to 0.999");
    own.tune(&["--promise", "nan"]).with_code(2).complains("expected a share");
    run(&["tune", &own.faq]).with_code(2).complains("--labels <FILE>...");
}
