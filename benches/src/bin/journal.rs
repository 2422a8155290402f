//! How a journal does as it grows: `cargo run --release -p sportello-benches --bin journal [RECORDS]`.
//!
//! Records are appended in batches of a thousand, as a busy server would gather them; then the journal is
//! read, searched, verified, and forgets. Times are of one run each: by the wall, and on the processor
//! where the system says so, which on a busy machine is the one to compare.

use std::time::Instant;

use anyhow::Context as _;
use sportello::conversation::ReplyKind;
use sportello::hours::{Date, Moment};
use sportello::journal::{JOURNAL_VERSION, Ranked, Record, What};
use sportello::{DecisionKind, Lang, Rule};
use sportello_benches::made_up;
use sportello_store::{Cursor, Filter, Journal, Reading, SqliteJournal, Subject};

const BATCH: u64 = 1_000;
/// Four records to a conversation, ten conversations to a customer.
const PER_CONVERSATION: u64 = 4;
const PER_CUSTOMER: u64 = 40;
/// So many records a second, so that a million takes some months.
const SPACING_MS: i64 = 10_000;

fn main() -> anyhow::Result<()> {
    let records = std::env::args().nth(1).map_or(Ok(1_000_000), |count| count.parse())?;
    let folder = std::env::temp_dir().join(format!("sportello-journal-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let result = run(&folder.join("journal.db"), records);
    std::fs::remove_dir_all(&folder)?;
    result
}

fn run(path: &std::path::Path, records: u64) -> anyhow::Result<()> {
    let (_, questions) = made_up(1_000);
    let mut journal = SqliteJournal::open(path)?;
    for tenth in 0..10 {
        let (started, worked) = (Instant::now(), on_processor_ms());
        let (from, to) = (tenth * records / 10, (tenth + 1) * records / 10);
        for batch in (from..to).step_by(BATCH as usize) {
            let batch: Vec<Record> =
                (batch..(batch + BATCH).min(to)).map(|at| record(at, &questions)).collect();
            journal.append(&batch)?;
        }
        let rate = |ms: f64| (to - from) as f64 / ms * 1e3;
        let [wall, worked] = [started.elapsed().as_secs_f64() * 1e3, on_processor_ms() - worked].map(rate);
        println!("{:32} {wall:9.0} /s {worked:9.0} /s", format!("append up to {to}"));
    }
    took("append one", || journal.append(&[record(records, &questions)]))?;
    took("append one durably", || journal.append_durably(&[record(records, &questions)]))?;
    took("close", || journal.close())?;
    println!("{:32} {:9.1} MB", "file", std::fs::metadata(path)?.len() as f64 / 1e6);
    let mut journal = took("open", || SqliteJournal::open(path))?;
    took("read one conversation", || journal.read(Cursor::START, &Filter::conversation("c-17"), 100))?;
    took("look for one that is not there", || journal.read(Cursor::START, &Filter::conversation("x"), 100))?;
    let page = took("read all", || journal.read(Cursor::START, &Filter::default(), usize::MAX))?;
    anyhow::ensure!(page.records.len() as u64 == records + 2, "records are missing");
    drop(page);
    let counts = took("count", || journal.counts(Date::MIN, Date::MAX))?;
    println!("{:32} {:9}", "counts", counts.len());
    let report = took("verify", || Ok::<_, sportello_store::Error>(journal.verify()))?;
    anyhow::ensure!(report.is_sound(), "{:?}", report.damage);
    let receipt = took("erase a customer", || journal.erase(&Subject::Customer("k-3".into())))?;
    anyhow::ensure!(receipt.conversations > 0, "nobody was erased");
    let now = Moment::at(records.cast_signed() * SPACING_MS, 60);
    let retained = took("retain 90 days", || journal.retain(now, 90))?;
    println!("{:32} {:9}", "records that became counts", retained.removed);
    anyhow::ensure!(journal.verify().is_sound(), "the journal is damaged");
    Ok(())
}

fn took<T, E>(what: &str, work: impl FnOnce() -> Result<T, E>) -> anyhow::Result<T>
where
    Result<T, E>: anyhow::Context<T, E>,
{
    let (started, worked) = (Instant::now(), on_processor_ms());
    let done = work().context(what.to_owned())?;
    let (wall, worked) = (started.elapsed().as_secs_f64() * 1e3, on_processor_ms() - worked);
    println!("{what:32} {wall:9.1} ms {worked:9.1} ms");
    Ok(done)
}

/// How long this thread has run; nothing where the system does not say.
fn on_processor_ms() -> f64 {
    let says = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    says.split(' ').next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1e6
}

fn record(at: u64, questions: &[String]) -> Record {
    let ranked = |entry: u64| Ranked {
        entry: format!("entry-{}", (at + entry) % 100),
        score: 3.25 - entry as f32,
        confidence: 0.75 / (entry + 1) as f32,
    };
    let text = questions.get(at as usize % questions.len()).cloned().unwrap_or_default();
    Record {
        version: JOURNAL_VERSION,
        at: Moment::at(at.cast_signed() * SPACING_MS, 60),
        conversation: format!("c-{}", at / PER_CONVERSATION),
        customer: at.is_multiple_of(3).then(|| format!("k-{}", at / PER_CUSTOMER)),
        channel: "web".into(),
        page: Some("https://negozio.example/aiuto".into()),
        what: What::Asked {
            turn: at % PER_CONVERSATION,
            text,
            lang: Lang::It,
            decision: DecisionKind::Answer,
            rule: Rule::Confident,
            confidence: 0.75,
            ranked: (0..5).map(ranked).collect(),
            reply: ReplyKind::Answer,
            shown: vec![format!("entry-{}", at % 100)],
        },
    }
}
