//! `cargo bench -p sportello-benches`: ask, build, apply and search as a Faq grows.
//!
//! `corpus/negozio` cut to a thousand wordings stands for a real Faq; the other sizes are
//! made up. Questions are asked in turn, so a sample is one question of many.

use divan::Bencher;
use sportello::search::{Query, Search};
use sportello::{Assistant, Edit, Faq};
use sportello_benches::{corpus, made_up};

const SIZES: [usize; 4] = [100, 1_000, 10_000, 100_000];

fn main() {
    divan::main();
}

fn real() -> (Faq, Vec<String>) {
    corpus("negozio", 1_000).expect("the corpus is in the repository")
}

fn ask_all(bencher: Bencher<'_, '_>, (faq, questions): (Faq, Vec<String>)) {
    let assistant = Assistant::new(faq).expect("the Faq is sound");
    let mut questions = questions.iter().cycle();
    bencher
        .with_inputs(|| questions.next().expect("there are questions"))
        .bench_local_values(|text| assistant.ask(text));
}

#[divan::bench(sample_count = 2000, sample_size = 1)]
fn ask_negozio_1000(bencher: Bencher<'_, '_>) {
    ask_all(bencher, real());
}

#[divan::bench(args = SIZES, sample_count = 1000, sample_size = 1)]
fn ask(bencher: Bencher<'_, '_>, wordings: usize) {
    ask_all(bencher, made_up(wordings));
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn ask_64_kib(bencher: Bencher<'_, '_>) {
    let assistant = Assistant::new(real().0).expect("the Faq is sound");
    // Bytes of all kinds, made valid as a binding would make them.
    let bytes: Vec<u8> = (0..65_536_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let text = String::from_utf8_lossy(&bytes);
    bencher.bench_local(|| assistant.ask(&text));
}

#[divan::bench(sample_count = 10)]
fn build_negozio_1000(bencher: Bencher<'_, '_>) {
    let (faq, _) = real();
    bencher.with_inputs(|| faq.clone()).bench_local_values(Assistant::new);
}

#[divan::bench(args = SIZES, sample_count = 3)]
fn build(bencher: Bencher<'_, '_>, wordings: usize) {
    let (faq, _) = made_up(wordings);
    bencher.with_inputs(|| faq.clone()).bench_local_values(Assistant::new);
}

#[divan::bench(sample_count = 10)]
fn apply_negozio_1000(bencher: Bencher<'_, '_>) {
    let (faq, _) = real();
    let entry = faq.entries[0].clone();
    let mut assistant = Assistant::new(faq).expect("the Faq is sound");
    bencher.bench_local(|| assistant.apply(Edit::put(entry.clone())));
}

#[divan::bench(args = SIZES, sample_count = 1000, sample_size = 1)]
fn search(bencher: Bencher<'_, '_>, wordings: usize) {
    let (faq, questions) = made_up(wordings);
    let search = Search::in_memory(&faq).expect("the index is in memory");
    let mut questions = questions.iter().cycle();
    bencher
        .with_inputs(|| Query::new(questions.next().expect("there are questions").as_str()))
        .bench_local_refs(|query| search.find(query));
}
