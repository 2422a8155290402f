//! Records to write, and folders to write them to.

#![allow(dead_code, missing_docs)]

use std::path::{Path, PathBuf};

use sportello::conversation::ReplyKind;
use sportello::hours::Moment;
use sportello::journal::{Change, Doing, JOURNAL_VERSION, Record, Verdict, What};
use sportello::rules::Reason;
use sportello::{DecisionKind, Faq, Lang, Rule};
use sportello_store::{Cursor, Filter, Reading, Stored};

/// 20 November 2026, 18:00 in Rome.
pub const NOW_MS: i64 = 1_795_194_000_000;
pub const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub fn record(conversation: &str, what: What) -> Record {
    Record {
        version: JOURNAL_VERSION,
        at: Moment::at(NOW_MS, 60),
        conversation: conversation.into(),
        customer: None,
        channel: "web".into(),
        page: None,
        what,
    }
}

pub fn asked(conversation: &str, text: &str) -> Record {
    let what = What::Asked {
        turn: 1,
        text: text.into(),
        lang: Lang::It,
        decision: DecisionKind::Answer,
        rule: Rule::Confident,
        confidence: 0.9,
        ranked: Vec::new(),
        reply: ReplyKind::Answer,
        shown: vec!["resi".into()],
    };
    record(conversation, what)
}

pub fn handed_over(conversation: &str) -> Record {
    let what = What::HandedOver { reason: Reason::Person, rule: "person".into(), priority: 12, revision: 1 };
    record(conversation, what)
}

pub fn said(conversation: &str, text: &str) -> Record {
    record(conversation, What::OperatorSaid { text: text.into() })
}

pub fn approved(proposal: &str, texts: &[&str]) -> Record {
    let texts = texts.iter().map(|&text| (Lang::It, text.to_owned())).collect();
    let doing = Some(Doing::Wordings { entry: "resi".into(), texts });
    let (author, reason) = ("u-1".to_owned(), "spesso chiesto così".to_owned());
    let verdict = Verdict::Approved;
    record("", What::Reviewed { proposal: proposal.into(), author, verdict, reason, weight: 3, doing })
}

pub fn edited(author: &str, reason: &str) -> Record {
    record("", What::Edited { author: author.into(), reason: reason.into(), change: Change::Settings })
}

pub fn by(customer: &str, record: Record) -> Record {
    Record { customer: Some(customer.into()), ..record }
}

pub fn days_ago(days: i64, record: Record) -> Record {
    Record { at: Moment::at(NOW_MS - days * DAY_MS, 60), ..record }
}

/// A Faq of two entries; the answer of the first says which one it is.
pub fn faq(answer: &str) -> Faq {
    Faq::from_json(&format!(
        r#"{{"faq": {{"id": "negozio", "synonyms": [["pacco", "collo"]]}}, "entry": [
            {{"id": "resi", "it": {{"question": "Come faccio un reso?", "answer": "{answer}"}}}},
            {{"id": "costi", "it": {{"question": "Quanto costa la spedizione?", "answer": "4,90 €"}}}}]}}"#
    ))
    .expect("the Faq is sound")
}

pub fn all(journal: &impl Reading) -> Vec<Stored> {
    wanted(journal, &Filter::default())
}

pub fn wanted(journal: &impl Reading, filter: &Filter) -> Vec<Stored> {
    let page = journal.read(Cursor::START, filter, usize::MAX).expect("the journal can be read");
    assert!(page.is_last);
    page.records
}

pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("there is room for a folder"))
    }

    /// A folder in memory where there is one, for tests that write the same files a thousand times.
    pub fn in_memory() -> Self {
        tempfile::tempdir_in("/dev/shm").map_or_else(|_| Self::new(), Self)
    }

    pub fn journal(&self) -> PathBuf {
        self.0.path().join("journal.db")
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The bytes of every file, with its name.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let entries = std::fs::read_dir(self.path()).expect("the folder is there");
        let entries = entries.map(|entry| entry.expect("the folder can be read"));
        let bytes = |path: PathBuf| std::fs::read(path).expect("the file can be read");
        entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), bytes(entry.path()))).collect()
    }

    /// The files in which some text stands.
    pub fn with(&self, text: &str) -> Vec<String> {
        let has = |bytes: &[u8]| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        self.files().into_iter().filter(|(_, bytes)| has(bytes)).map(|(name, _)| name).collect()
    }
}
