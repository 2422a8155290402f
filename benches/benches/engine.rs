//! `cargo bench -p sportello-benches`: ask, suggest, build, apply, approve and search as a Faq grows.
//!
//! `corpus/negozio` cut to a thousand wordings stands for a real Faq; the other sizes are
//! made up. Questions are asked in turn, so a sample is one question of many.

use divan::Bencher;
use sportello::hours::Moment;
use sportello::internals::{Index, rank, understand};
use sportello::journal::{Doing, Record, Verdict, What};
use sportello::search::{Query, Search};
use sportello::{Assistant, Context, Edit, Faq, Lang, Suggesting, Table};
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

/// The same without the decision: what `ask_negozio_1000` takes longer is confidence and decision.
#[divan::bench(sample_count = 2000, sample_size = 1)]
fn rank_negozio_1000(bencher: Bencher<'_, '_>) {
    let (faq, questions) = real();
    let index = Index::build(&faq, Some(&Table::built_in()));
    let Context { italian, candidates, .. } = Context::default();
    let mut questions = questions.iter().cycle();
    bencher.with_inputs(|| questions.next().expect("there are questions")).bench_local_values(|text| {
        let question = understand(text, italian, &index);
        rank(&index, &question, candidates)
    });
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

/// All of the corpus, as a page loads it: 4,537 wordings of 97 entries.
#[divan::bench(sample_count = 20)]
fn from_prebuilt_negozio(bencher: Bencher<'_, '_>) {
    let (faq, _) = corpus("negozio", usize::MAX).expect("the corpus is in the repository");
    let table = Some(Table::built_in());
    let assistant = Assistant::with_meaning(faq, table.clone()).expect("the Faq is sound");
    let bytes = assistant.prebuild().expect("the Faq can be written");
    bencher.bench_local(|| Assistant::from_prebuilt(&bytes, table.clone()));
}

/// One letter of a question after the other.
#[divan::bench(sample_count = 2000, sample_size = 1)]
fn suggest_negozio_1000(bencher: Bencher<'_, '_>) {
    let (faq, questions) = real();
    let assistant = Assistant::new(faq).expect("the Faq is sound");
    let beginnings =
        |text: &String| text.char_indices().map(|(at, _)| text[..at].to_owned()).collect::<Vec<_>>();
    let beginnings: Vec<String> = questions.iter().flat_map(beginnings).collect();
    let mut typed = beginnings.iter().cycle();
    bencher
        .with_inputs(|| typed.next().expect("there are questions"))
        .bench_local_values(|text| assistant.suggest(text, Suggesting::default()));
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

/// A person approves a customer's words, and the running assistant answers with them.
#[divan::bench(sample_count = 10)]
fn approve_negozio_1000(bencher: Bencher<'_, '_>) {
    let (faq, questions) = real();
    let entry = faq.entries[0].id.clone();
    let mut assistant = Assistant::new(faq).expect("the Faq is sound");
    let mut questions = questions.into_iter().cycle();
    let approved = |text: String| {
        let what = What::Reviewed {
            proposal: "new-wording".into(),
            author: "Marta".into(),
            verdict: Verdict::Approved,
            reason: String::new(),
            weight: 1,
            doing: Some(Doing::Wordings { entry: entry.clone(), texts: vec![(Lang::It, text)] }),
        };
        Record::new(Moment::at(1_795_000_000_000, 60), what)
    };
    bencher.with_inputs(|| approved(questions.next().expect("there are questions"))).bench_local_refs(
        |record| {
            let mut learnt = assistant.learnt().clone();
            learnt.approve(record);
            assistant.learn(&learnt);
        },
    );
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
