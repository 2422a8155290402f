//! What the border costs: the same questions through `Assistant::ask` and through `sportello_ask`.
//!
//! `cargo run --release -p sportello-c --example overhead`, in the root of the project. The Faq is
//! `corpus/negozio` cut to a thousand wordings. Each side has an assistant of its own, so each question is
//! asked once before it is timed: else the one that goes second pays for a cache that the other filled.

#![allow(unsafe_code, reason = "calls the library as a C program does")]

use std::hint::black_box;
use std::time::Instant;

use sportello::Assistant;
use support::{cut, load, through};

mod support;

const ROUNDS: usize = 40;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (faq, questions) = cut(sportello_tests::faq("negozio")?);
    let json = faq.to_json();
    let native = Assistant::new(faq)?;
    let shared = load(&json);
    let (mut inside, mut across, mut border) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for question in &questions {
            let ask = || time(|| drop(black_box(native.ask(black_box(question)))));
            let call = || time(|| through(shared, black_box(question)));
            let [_, ask, _, call] = [ask(), ask(), call(), call()];
            inside.push(ask);
            across.push(call);
            border.push(call - ask);
        }
    }
    println!("{} questions, {ROUNDS} rounds, microseconds: median and 99th percentile", questions.len());
    let rows = [("Assistant::ask", inside), ("sportello_ask", across), ("the difference", border)];
    for (name, mut times) in rows {
        times.sort_by(f64::total_cmp);
        println!("{name:15} {:8.2} {:8.2}", times[times.len() / 2], times[times.len() * 99 / 100]);
    }
    Ok(())
}

/// How long something takes, in microseconds.
fn time(act: impl FnOnce()) -> f64 {
    let start = Instant::now();
    act();
    start.elapsed().as_secs_f64() * 1e6
}
