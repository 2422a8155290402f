//! How cost grows with a Faq: `cargo run --release -p sportello-benches --bin growth -- 1000 10000`.
//!
//! For each size a made-up Faq is built in memory and in a folder, asked its questions exhaustively
//! and through the folder, and edited; the two ways of asking are compared.

use std::time::{Duration, Instant};

use sportello::search::{Query, Search};
use sportello::{Assistant, Context, Decision, Edit};
use sportello_benches::made_up;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    println!(
        "| wordings | build | memory | ask median / p99 | apply | folder | disk | ask through it median / p99 | same answer | search median |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for size in arguments.iter().filter_map(|argument| argument.parse().ok()) {
        measure(size)?;
    }
    Ok(())
}

fn measure(size: usize) -> anyhow::Result<()> {
    let (faq, questions) = made_up(size);
    let before = memory_mib();
    let start = Instant::now();
    let mut assistant = Assistant::new(faq.clone())?;
    let build = start.elapsed();
    let memory = memory_mib() - before;
    let (exhaustive, ask) = timed(&questions, |text| assistant.ask(text));

    let folder = std::env::temp_dir().join(format!("sportello-growth-{size}"));
    let _ = std::fs::remove_dir_all(&folder);
    let start = Instant::now();
    let search = Search::in_dir(&faq, &folder)?;
    let written = start.elapsed();
    let disk = disk_mib(&folder)?;
    let (through, asked_through) =
        timed(&questions, |text| assistant.ask_through(&search, text, Context::default()));
    let through: Vec<Decision> = through.into_iter().collect::<Result<_, _>>()?;
    let same = through.iter().zip(&exhaustive).filter(|(a, b)| top(a) == top(b)).count();
    let (_, found) = timed(&questions, |text| search.find(&Query::new(text)));
    std::fs::remove_dir_all(&folder)?;

    let start = Instant::now();
    assistant.apply(Edit::put(faq.entries[0].clone()))?;
    let apply = start.elapsed();
    println!(
        "| {size} | {build:.2?} | {memory} MiB | {ask} | {apply:.2?} | {written:.2?} | {disk} MiB | {asked_through} | {same} of {} | {:.1?} |",
        questions.len(),
        found.median
    );
    Ok(())
}

fn top(decision: &Decision) -> Option<&str> {
    decision.candidates.first().map(|candidate| candidate.id.as_str())
}

/// The middle and the slow end of many times.
struct Times {
    median: Duration,
    p99: Duration,
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.1?} / {:.1?}", self.median, self.p99)
    }
}

fn timed<T>(questions: &[String], mut ask: impl FnMut(&str) -> T) -> (Vec<T>, Times) {
    // The first round warms caches and is not counted.
    questions.iter().take(100).for_each(|question| drop(ask(question)));
    let mut times = Vec::with_capacity(questions.len());
    let answers = questions
        .iter()
        .map(|question| {
            let start = Instant::now();
            let answer = ask(question);
            times.push(start.elapsed());
            answer
        })
        .collect();
    times.sort();
    (answers, Times { median: times[times.len() / 2], p99: times[times.len() * 99 / 100] })
}

fn disk_mib(folder: &std::path::Path) -> anyhow::Result<u64> {
    let mut bytes = 0;
    for file in std::fs::read_dir(folder)? {
        bytes += file?.metadata()?.len();
    }
    Ok(bytes >> 20)
}

/// Anonymous memory of this process, where the system tells.
fn memory_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}
