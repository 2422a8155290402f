//! `sportello learn` and `gaps`: ask, fail, propose, approve, ask again, answered; and forgotten.

mod support;

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::{Ran, folder, run};
use tempfile::TempDir;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus/negozio");

/// What the shop's customers ask in December, and its Faq lacks.
const STRIKE: &str = "sciopero dei corrieri: arriva lo stesso il mio ordine?";

/// A Faq with a journal, to be changed.
struct Shop {
    _folder: TempDir,
    faq: String,
    journal: String,
}

impl Shop {
    /// With a journal of that name, made of the sample.
    fn with(name: &str) -> Self {
        let folder = folder();
        let faq = folder.path().join("negozio");
        fs::create_dir(&faq).expect("a folder");
        for file in fs::read_dir(CORPUS).expect("the corpus") {
            let file = file.expect("a file").path();
            if file.extension().is_some_and(|extension| extension == "toml") {
                fs::copy(&file, faq.join(file.file_name().expect("a name"))).expect("a copy");
            }
        }
        let journal = folder.path().join(name).display().to_string();
        let sample = format!("{CORPUS}/journal.jsonl");
        run(&["journal", &journal, "import", &sample]).with_code(0).says("are in the journal, redacted");
        Self { faq: faq.display().to_string(), _folder: folder, journal }
    }

    fn learn(&self, more: &[&str]) -> Ran {
        run(&[&["learn", &self.faq, "--journal", &self.journal, "--author", "Marta"], more].concat())
    }

    /// Asks, and keeps that it was asked.
    fn ask(&self, question: &str) -> Value {
        run(&["ask", &self.faq, question, "--journal", &self.journal, "--json"]).with_code(0).json()
    }

    fn proposals(&self) -> Vec<Value> {
        let ran = self.learn(&["list", "--json"]).with_code(0);
        ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// The proposal with a wording about something.
    fn about(&self, word: &str) -> Value {
        let all = self.proposals();
        let mut about = all.iter().filter(|proposal| proposal["wordings"].to_string().contains(word));
        about.next().cloned().unwrap_or_else(|| panic!("nothing about {word}: {all:#?}"))
    }
}

fn id(proposal: &Value) -> &str {
    proposal["id"].as_str().expect("an id")
}

/// The loop on the shop's corpus, in a journal of either kind. What the gate says of a new entry among a
/// hundred depends on the engine, so a person goes on in either case.
#[test]
fn the_sample_journal_teaches() {
    let shop = Shop::with("journal.db");
    assert_ne!(shop.ask(STRIKE)["kind"], "answer");
    let proposal = shop.about("sciopero");
    assert_eq!(proposal["kind"], "new-entry");
    let question = "C'è uno sciopero dei corrieri: il mio ordine arriva?";
    let more = [
        "--draft",
        "--question",
        question,
        "--entry",
        "sciopero",
        "--even-so",
        "--reason",
        "lo chiedono in molti",
    ];
    let ran = shop.learn(&[&["approve", id(&proposal)], more.as_slice()].concat()).with_code(0);
    ran.tells("sciopero: voce nuova in").tells("con una risposta in più");
    let answered = shop.ask(STRIKE);
    assert_eq!(answered["kind"], "answer");
    assert_eq!(answered["candidates"][0]["id"], "sciopero");
    assert!(
        shop.proposals().iter().all(|open| id(open) != id(&proposal)),
        "what is done is not proposed again"
    );
    let learnt = fs::read_to_string(Path::new(&shop.faq).join("learnt.toml")).expect("the new file");
    assert!(learnt.contains("id = \"sciopero\"") && learnt.contains(question), "{learnt}");
    run(&["journal", &shop.journal, "verify"]).with_code(0).says("1 versions of the FAQ");
}
