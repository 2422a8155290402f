//! `sportello learn`, `gaps` and `replay` on a small Faq: what each word of a person does.

mod support;

use std::fs;
use std::io::Write as _;

use serde_json::Value;
use support::{Ran, file, folder, run, run_with, shop};
use tempfile::TempDir;

/// What three customers ask and the shop does not answer, and one that it does.
const QUESTIONS: &str = "question;customer\nvendete buoni regalo?;k-1\navete un buono regalo da comprare;k-2\n\
                         '=buono regalo, quanto costa;k-3\ndov'è il mio pacco;k-4\n";

struct Own {
    folder: TempDir,
    faq: String,
    journal: String,
}

impl Own {
    fn new(journal: &str) -> Self {
        let folder = folder();
        let faq = file(&folder, "shop.toml", fs::read_to_string(shop()).expect("the shop"));
        let questions = file(&folder, "questions.csv", QUESTIONS);
        let journal = folder.path().join(journal).display().to_string();
        let own = Self { folder, faq, journal };
        own.learn(&["import", &questions]).with_code(0).says("4 questions from ");
        own
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn learn(&self, more: &[&str]) -> Ran {
        run(&[&["learn", &self.faq, "--journal", &self.journal, "--author", "Marta"], more].concat())
    }

    fn review(&self, lang: &str, typed: &str) -> Ran {
        let arguments = ["learn", &self.faq, "--journal", &self.journal, "--lang", lang];
        run_with(&arguments, typed.as_bytes()).with_code(0)
    }

    fn journal(&self, more: &[&str]) -> Ran {
        run(&[&["journal", self.journal.as_str()], more].concat())
    }

    /// What is answered, with what the journal taught; nothing is kept of it.
    fn answer(&self, question: &str) -> Option<String> {
        let beside = folder();
        let copy = beside.path().join("copy.jsonl").display().to_string();
        run(&["journal", &copy, "import", &self.journal]).with_code(0);
        let json = run(&["ask", &self.faq, question, "--journal", &copy, "--json"]).with_code(0).json();
        let id = json["candidates"][0]["id"].as_str().unwrap_or_default().to_owned();
        (json["kind"] == "answer").then_some(id)
    }

    fn records(&self) -> Vec<Value> {
        let ran = self.journal(&["export"]).with_code(0);
        ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// Writes the entry that is missing.
    fn approve(&self) -> Ran {
        let more =
            ["--answer", "Sì, da **20 €**.\n\n- per posta\n- subito", "--question", "Vendete buoni regalo?"];
        self.learn(&[&["approve", "new", "--entry", "buoni"], more.as_slice()].concat())
    }
}

const ASKED: &str = "si può comprare un buono regalo?";

/// Ask, fail, propose, approve, ask again, answered; take back; forget.
fn teaches(journal: &str) {
    let own = Own::new(journal);
    let before = fs::read_to_string(&own.faq).expect("the shop");
    assert_eq!(own.answer(ASKED), None);
    own.learn(&["list"]).with_code(0).says("buoni regalo").tells("3 clienti").tells("1 proposta");
    own.approve().with_code(0).tells("buoni: voce nuova in").tells("con 3 formulazioni dei clienti");
    assert_eq!(own.answer(ASKED).as_deref(), Some("buoni"));
    let after = fs::read_to_string(&own.faq).expect("the shop");
    assert!(after.starts_with(before.trim_end()), "what stood there stays: {after}");
    insta::assert_snapshot!("new_entry", &after[before.trim_end().len()..]);
    own.learn(&["list"]).with_code(0).tells("Nessuna proposta");
    let whats: String = own.records().iter().map(|record| record["what"].to_string()).collect();
    assert!(
        whats.contains("\"edited\"") && whats.contains("\"reviewed\"") && whats.contains("Marta"),
        "{whats}"
    );
    own.journal(&["verify"]).with_code(0).says("sound:");
    // What a customer alone asked is not known any longer once the customer is forgotten.
    assert!(whats.contains("=buono regalo, quanto costa"));
    let receipt = own.journal(&["erase", "--customer", "k-3", "--yes", "--json"]).with_code(0).json();
    assert_eq!(receipt["conversations"], 1);
    let left: String = own.records().iter().map(Value::to_string).collect();
    assert!(
        !left.contains("=buono regalo, quanto costa") && left.contains("avete un buono regalo"),
        "{left}"
    );
    let bytes = fs::read(&own.journal).expect("the journal");
    assert!(!String::from_utf8_lossy(&bytes).contains("=buono regalo, quanto costa"));
    own.journal(&["verify"]).with_code(0).says("sound:");
}

#[test]
fn a_file_of_lines_teaches_and_forgets() {
    teaches("journal.jsonl");
}

#[test]
fn a_database_teaches_and_forgets() {
    teaches("journal.db");
}

#[test]
fn texts_go_after_their_time_and_the_rest_stays_sound() {
    let own = Own::new("journal.db");
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus/negozio/journal.jsonl");
    own.journal(&["import", old]).with_code(0).says("are in the journal");
    let asked = "qnd iniziano gli sconti del black friday";
    let all: String = own.records().iter().map(Value::to_string).collect();
    assert!(all.contains(asked) && all.contains("vendete buoni regalo"));
    own.journal(&["retain", "--days", "1"]).with_code(0).says("older than 1 days are counts now");
    let kept: String = own.records().iter().map(Value::to_string).collect();
    assert!(!kept.contains(asked) && kept.contains("vendete buoni regalo"), "{kept}");
    own.journal(&["retain", "--days", "1"]).with_code(0).says("0 records older");
    let large = fs::metadata(&own.journal).expect("the journal").len();
    own.journal(&["compact"]).with_code(0).says("bytes before");
    assert!(fs::metadata(&own.journal).expect("the journal").len() <= large);
    assert!(!String::from_utf8_lossy(&fs::read(&own.journal).expect("the journal")).contains(asked));
    own.journal(&["verify"]).with_code(0).says("sound:");
}

#[test]
fn wordings_are_learnt_and_taken_back() {
    let own = Own::new("journal.db");
    let text = "avete un buono regalo da comprare";
    assert_eq!(own.answer(text), None);
    own.learn(&["approve", "new-wording", "--only", "1,2", "--even-so", "--reason", "prova"])
        .with_code(0)
        .tells("resi: impara 2 formulazioni dei clienti");
    assert_eq!(own.answer(text).as_deref(), Some("resi"));
    let faq = fs::read_to_string(&own.faq).expect("the shop");
    assert_eq!(faq, fs::read_to_string(shop()).expect("the shop"), "the company's own text is as it was");
    own.learn(&["reverse", "new-wording:resi", "--reason", "sbagliato"])
        .with_code(0)
        .tells("non contano più");
    assert_eq!(own.answer(text), None);
    own.learn(&["reverse", "new-wording:resi", "--reason", "?"]).with_code(2).complains("is not approved");
}

#[test]
fn what_was_rejected_is_not_proposed_again() {
    let own = Own::new("journal.jsonl");
    own.learn(&["reject", "new-wording:resi", "--reason", "non ne vendiamo"]).with_code(0).tells("scartata");
    own.learn(&["list"]).with_code(0).tells("Nessuna proposta");
    own.learn(&["show", "new-wording:resi"]).with_code(2).complains("no open proposal `new-wording:resi`");
}

#[test]
fn what_is_asked_for_and_not_there_is_refused() {
    let own = Own::new("journal.jsonl");
    let refuse = |more: &[&str], complaint: &str| {
        let before = fs::read_to_string(&own.journal).expect("the journal");
        own.learn(&[&["approve"], more].concat()).with_code(2).complains(complaint);
        assert_eq!(fs::read_to_string(&own.journal).expect("the journal"), before);
        assert_eq!(fs::read_to_string(&own.faq).ok(), fs::read_to_string(shop()).ok());
    };
    refuse(&["nothing"], "no open proposal `nothing`");
    refuse(
        &["new", "--entry", "rexi"],
        "no entry `rexi` in the FAQ: expected the id of one; the nearest is `resi`",
    );
    refuse(&["new", "--only", "9"], "no wording 9: expected numbers from 1 to 3");
    refuse(&["new", "--draft"], "no colleague has answered it");
    refuse(&["new", "--answer", "Sì.", "--entry", "resi"], "there is an entry `resi` already");
    refuse(&["new", "--answer", "# Titolo", "--entry", "buoni"], "the new entry was not written");
    refuse(&["new", "--even-so"], "--reason");
}

/// A review in the journal's own folder, without the days of the run.
fn screen(lang: &str, typed: &str) -> String {
    let own = Own::new("journal.jsonl");
    let mut command = support::command(&["learn", "shop.toml", "--journal", "journal.jsonl", "--lang", lang]);
    let mut child = command.current_dir(own.folder.path()).spawn().expect("the command starts");
    child.stdin.take().expect("piped").write_all(typed.as_bytes()).expect("written");
    let out = child.wait_with_output().expect("the command ends");
    let out = String::from_utf8(out.stdout).expect("UTF-8");
    let is_day = |word: &str| word.len() == 10 && word.bytes().filter(|byte| *byte == b'-').count() == 2;
    let line = |line: &str| {
        let words: Vec<_> = line.split(' ').map(|word| if is_day(word) { "[day]" } else { word }).collect();
        words.join(" ") + "\n"
    };
    out.lines().map(line).collect()
}

#[test]
fn the_review_speaks_both_languages() {
    let typed = "x\nm\n+\n1 3\nSì, da 20 €.\nVendete buoni regalo?\ns\n";
    insta::assert_snapshot!("review_italian", screen("it", typed));
    insta::assert_snapshot!("review_english", screen("en", "e\nresi\n\nn\nr\nwe sell none\n"));
}

#[test]
fn nothing_happens_where_nobody_says_yes() {
    let own = Own::new("journal.jsonl");
    let before = fs::read_to_string(&own.journal).expect("the journal");
    for typed in ["", "q\n", "s\n", "a\n", "a\nn\nq\n", "m\n+\n\n\n", "r\n"] {
        own.review("it", typed);
        if !typed.starts_with('r') {
            assert_eq!(fs::read_to_string(&own.journal).expect("the journal"), before, "{typed:?}");
        }
    }
}

#[test]
fn the_answer_may_come_from_an_editor() {
    let own = Own::new("journal.jsonl");
    let script = file(&own.folder, "editor.sh", "printf 'Sì.\\n\\n- uno\\n- due\\n' > \"$1\"\n");
    let arguments = ["learn", &own.faq, "--journal", &own.journal];
    let mut command = support::command(&arguments);
    command.env("VISUAL", format!("sh {script}"));
    let mut child = command.spawn().expect("the command starts");
    let typed = "m\n+\n\neditor\nBuoni?\ns\nperché sì\n";
    child.stdin.take().expect("piped").write_all(typed.as_bytes()).expect("written");
    let out = child.wait_with_output().expect("ends");
    let faq = fs::read_to_string(&own.faq).expect("the shop");
    assert!(faq.contains("- uno"), "{} {faq}", String::from_utf8_lossy(&out.stdout));
}

#[test]
fn gaps_are_listed_for_people_and_programs() {
    let own = Own::new("journal.db");
    let gaps =
        |more: &[&str]| run(&[&["gaps", &own.faq, "--journal", &own.journal], more].concat()).with_code(0);
    gaps(&["--lang", "en"]).says("3 customers").says("1 proposal");
    let json = gaps(&["--json"]).json();
    assert_eq!((json["version"].as_u64(), json["conversations"].as_u64()), (Some(1), Some(3)));
    let sheet = own.path("gaps.csv");
    gaps(&["--csv", &sheet]).says("1 proposta");
    let text = fs::read_to_string(&sheet).expect("the sheet");
    assert!(text.starts_with("\u{feff}id,kind,entry,question,customers"), "{text}");
}

#[test]
fn a_replay_tells_what_an_edit_changes() {
    let own = Own::new("journal.jsonl");
    let faq = fs::read_to_string(&own.faq).expect("the shop");
    let edited = file(
        &own.folder,
        "edited.toml",
        format!(
            "{faq}\n[[entry]]\nid = \"buoni\"\n[entry.it]\nquestion = \"Vendete buoni regalo?\"\nanswer = \"Sì.\"\n"
        ),
    );
    let replay = |with: &str| run(&["replay", &own.faq, "--journal", &own.journal, "--with", with]);
    replay(&own.faq).with_code(0).says("cambia 0 di ");
    replay(&edited)
        .with_code(0)
        .says("vendete buoni regalo?")
        .tells("→ buoni")
        .tells("con una risposta in più");
    let (kept, _) = faq.split_once("[[entry]]\nid = \"resi\"").expect("two entries");
    let shorter = file(&own.folder, "shorter.toml", kept.replace("follow_ups = [\"resi\"]\n", ""));
    replay(&shorter).with_code(1).tells("perderebbero la risposta giusta");
}

#[test]
fn a_chat_is_kept_and_taught() {
    let own = Own::new("journal.db");
    own.approve().with_code(0);
    let arguments = ["chat", &own.faq, "--journal", &own.journal, "--customer", "k-9"];
    run_with(&arguments, "si può comprare un buono regalo?\n/yes\n".as_bytes()).with_code(0).says("da 20 €");
    let kept = own.journal(&["export", "--customer", "k-9"]).with_code(0);
    kept.says("\"opened\"").says("si può comprare un buono regalo?").says("\"helpful\"");
}

#[test]
fn no_control_character_reaches_the_terminal() {
    let folder = folder();
    let hostile = "buono\\u001b[2J\\u202e regalo \\u0007";
    let rows: String = (0..3)
        .map(|at| format!("{{\"question\": \"{hostile} {at}\", \"customer\": \"\\u001bk{at}\"}}\n"))
        .collect();
    let questions = file(&folder, "questions.jsonl", rows);
    let journal = folder.path().join("j.jsonl").display().to_string();
    let learn = |more: &[&str]| run(&[&["learn", &shop(), "--journal", &journal], more].concat());
    let rans = [
        learn(&["import", &questions]).with_code(0),
        learn(&["list"]).with_code(0),
        learn(&["list", "--json"]).with_code(0),
        learn(&["show", "new"]),
        learn(&["show", "\u{1b}[2J"]),
        run_with(&["learn", &shop(), "--journal", &journal], "\u{1b}[2J\nr\n\u{202e}\n".as_bytes()),
        run(&["journal", &journal, "export"]).with_code(0),
        run(&["journal", &journal, "erase", "--customer", "\u{1b}k1", "--yes"]).with_code(0),
        run(&["replay", &shop(), "--journal", &journal, "--with", &shop()]).with_code(0),
    ];
    for ran in rans {
        let shown = format!("{}{}", ran.out, ran.err);
        let control = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!shown.chars().any(control), "{shown:?}");
    }
}
