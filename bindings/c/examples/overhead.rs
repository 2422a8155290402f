//! What the border costs: the same questions through `Assistant::ask` and through `sportello_ask`.
//!
//! `cargo run --release -p sportello-c --example overhead`, in the root of the project. The Faq is
//! `corpus/negozio` cut to a thousand wordings. Each side has an assistant of its own, so each question is
//! asked once before it is timed: else the one that goes second pays for a cache that the other filled.

#![allow(unsafe_code, reason = "calls the library as a C program does")]

use std::ffi::{c_char, c_void};
use std::hint::black_box;
use std::ptr::null_mut;
use std::time::Instant;

use sportello::{Assistant, Faq, Lang};
use sportello_c as _;

unsafe extern "C" {
    fn sportello_load_json(
        faq: *const c_char,
        length: usize,
        to: *mut *mut c_void,
        message: *mut *mut c_char,
    ) -> i32;
    fn sportello_ask(
        assistant: *const c_void,
        question: *const c_char,
        length: usize,
        italian: f32,
        decision: *mut *mut c_char,
        message: *mut *mut c_char,
    ) -> i32;
    fn sportello_string_free(text: *mut c_char);
}

const WORDINGS: usize = 1_000;
const ROUNDS: usize = 40;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (faq, questions) = cut(sportello_tests::faq("negozio")?);
    let json = faq.to_json();
    let native = Assistant::new(faq)?;
    let mut shared = null_mut();
    // SAFETY: the text is as long as it says, and the places can be written to.
    let code = unsafe { sportello_load_json(json.as_ptr().cast(), json.len(), &mut shared, null_mut()) };
    assert_eq!(code, 0);
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

/// Entries until there are so many wordings, and the questions that test these entries.
fn cut(mut faq: Faq) -> (Faq, Vec<String>) {
    let mut count = 0;
    faq.entries.retain(|entry| {
        let kept = count < WORDINGS;
        count += entry.texts.values().map(|text| 1 + text.wordings.len()).sum::<usize>();
        kept
    });
    let tests = |lang| {
        faq.entries.iter().filter_map(move |entry| entry.texts.get(&lang)).flat_map(|text| &text.tests)
    };
    let questions = tests(Lang::It).chain(tests(Lang::En)).cloned().collect();
    (faq, questions)
}

/// How long something takes, in microseconds.
fn time(act: impl FnOnce()) -> f64 {
    let start = Instant::now();
    act();
    start.elapsed().as_secs_f64() * 1e6
}

fn through(assistant: *const c_void, question: &str) {
    let mut decision = null_mut();
    // SAFETY: as above; the decision is freed once.
    unsafe {
        sportello_ask(assistant, question.as_ptr().cast(), question.len(), 0.5, &mut decision, null_mut());
        sportello_string_free(black_box(decision));
    }
}
