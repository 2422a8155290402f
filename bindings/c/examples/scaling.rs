//! How `sportello_ask` scales: one assistant asked by 1, 2 and 8 threads, alone and while another edits it.
//!
//! `cargo run --release -p sportello-c --example scaling`, in the root of the project, on Linux. The Faq is that of
//! `overhead`, `corpus/negozio` cut to a thousand wordings. Other programs take time away, so that questions a
//! second say little alone: what a question takes of a processor, and how often a thread gave its processor up
//! by itself, which is what waiting for a lock does, are the same on a busy machine.

#![allow(unsafe_code, reason = "calls the library as a C program does")]

use std::ffi::c_void;
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use support::{apply, cut, load, through};

mod support;

/// Questions of each thread.
const ASKED: usize = 40_000;

/// A handle, which any thread may use.
#[derive(Clone, Copy)]
struct Shared(*mut c_void);

// SAFETY: the library says so.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

/// What the system counted of a thread.
#[derive(Clone, Copy, Default)]
struct Counts {
    /// Seconds of a processor.
    busy: f64,
    /// Seconds ready to run, while others had the processors.
    queued: f64,
    /// How often it stopped by itself, to wait for something.
    waits: u64,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (faq, questions) = cut(sportello_tests::faq("negozio")?);
    let shared = Shared(load(&faq.to_json()));
    println!("load of the machine: {}", fs::read_to_string("/proc/loadavg")?.trim());
    println!(
        "threads  edits  asked a second  processors had  µs of processor  waits in 1,000  slowest 1 in 1,000, µs"
    );
    for threads in [1, 2, 8] {
        for editing in [false, true] {
            row(shared, &questions, threads, editing);
        }
    }
    Ok(())
}

/// Asks and edits until every reader is through, and prints what it took.
fn row(shared: Shared, questions: &[String], threads: usize, editing: bool) {
    let done = AtomicBool::new(false);
    let start = Instant::now();
    let (read, edits, wall) = thread::scope(|scope| {
        let readers: Vec<_> = (0..threads).map(|_| scope.spawn(move || read(shared, questions))).collect();
        let editor = editing.then(|| scope.spawn(|| edit(shared, &done)));
        let read: Vec<_> = readers.into_iter().map(|reader| reader.join().expect("a reader")).collect();
        let wall = start.elapsed().as_secs_f64();
        done.store(true, Ordering::Relaxed);
        (read, editor.map_or(0, |editor| editor.join().expect("the editor")), wall)
    });
    let asked = (threads * ASKED) as f64;
    let busy: f64 = read.iter().map(|(counts, _)| counts.busy).sum();
    let waits: u64 = read.iter().map(|(counts, _)| counts.waits).sum();
    let queued: f64 = read.iter().map(|(counts, _)| counts.queued).sum();
    let mut times: Vec<f32> = read.into_iter().flat_map(|(_, times)| times).collect();
    times.sort_by(f32::total_cmp);
    println!(
        "{threads:7} {edits:6} {:15.0} {:15.2} {:16.2} {:15.3} {:12.0}   ({queued:.1} s in the queue)",
        asked / wall,
        busy / wall,
        busy * 1e6 / asked,
        waits as f64 * 1e3 / asked,
        times[times.len() * 999 / 1000],
    );
}

/// What the questions of one thread took, and how long each.
fn read(shared: Shared, questions: &[String]) -> (Counts, Vec<f32>) {
    // The first ones fill the caches.
    questions.iter().for_each(|question| through(shared.0, question));
    let before = counts();
    let mut times = Vec::with_capacity(ASKED);
    for question in questions.iter().cycle().take(ASKED) {
        let start = Instant::now();
        through(shared.0, question);
        times.push(start.elapsed().as_secs_f32() * 1e6);
    }
    let after = counts();
    let counts = Counts {
        busy: after.busy - before.busy,
        queued: after.queued - before.queued,
        waits: after.waits - before.waits,
    };
    (counts, times)
}

/// Puts an entry and removes it, with a breath between, until nobody reads any more. How often.
fn edit(shared: Shared, done: &AtomicBool) -> usize {
    let put = r#"{"put":{"id":"sauna","it":{"question":"C'è la sauna?","answer":"Sì."}}}"#;
    let mut edits = 0;
    while !done.load(Ordering::Relaxed) {
        apply(shared.0, put);
        apply(shared.0, r#"{"remove":"sauna"}"#);
        edits += 2;
        thread::sleep(Duration::from_millis(20));
    }
    edits
}

/// What Linux counted of this thread; nothing elsewhere.
fn counts() -> Counts {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let mut times = text.split_whitespace().map(|field| field.parse::<f64>().unwrap_or(0.0) / 1e9);
    let (busy, queued) = (times.next().unwrap_or(0.0), times.next().unwrap_or(0.0));
    let status = fs::read_to_string("/proc/thread-self/status").unwrap_or_default();
    let waits = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
    Counts { busy, queued, waits: waits.and_then(|count| count.trim().parse().ok()).unwrap_or(0) }
}
