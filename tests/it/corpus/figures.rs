//! The bars: how often the right entry comes first, and how seldom the wrong thing is said.

use sportello::{Context, Decision, DecisionKind, Lang};
use sportello_tests::percent;

use super::questions::{Question, out_of_scope, tests};
use super::{COMUNE, Corpus, NEGOZIO};

/// Per cent of the held-out tests of each language.
const TOP_1: f64 = 90.0;
const TOP_3: f64 = 97.0;
/// Per cent of the questions out of scope that may be answered.
const ANSWERED_NEAR: f64 = 10.0;
const ANSWERED_FAR: f64 = 4.0;

/// The place of the right entry, from 1.
fn place(decision: &Decision, entry: &str) -> Option<usize> {
    decision.candidates.iter().position(|candidate| candidate.id == entry).map(|at| at + 1)
}

/// The right entry is to be found without any hint at the language.
fn check_tests(corpus: &Corpus, lang: Lang) {
    let tests: Vec<Question> = tests(corpus.faq()).into_iter().filter(|test| test.lang == lang).collect();
    let (mut first, mut among_three, mut missed) = (0, 0, Vec::new());
    for test in &tests {
        let decision = corpus.assistant.ask(&test.text);
        let place = place(&decision, &test.entry);
        first += usize::from(place == Some(1));
        among_three += usize::from(place.is_some_and(|place| place <= 3));
        if place.is_none_or(|place| place > 3) {
            missed.push(format!("{} for {:?}", test.entry, test.text));
        }
    }
    let (top_1, top_3) = (percent(first, tests.len()), percent(among_three, tests.len()));
    println!("{} {lang}: {} tests, top-1 {top_1:.1}, top-3 {top_3:.1}", corpus.name, tests.len());
    assert!(
        top_1 >= TOP_1 && top_3 >= TOP_3,
        "{} {lang}: top-1 {top_1:.1} of {TOP_1}, top-3 {top_3:.1} of {TOP_3}; not among three:\n{}",
        corpus.name,
        missed.join("\n")
    );
}

#[test]
fn negozio_finds_its_italian_tests() {
    check_tests(&NEGOZIO, Lang::It);
}

#[test]
fn negozio_finds_its_english_tests() {
    check_tests(&NEGOZIO, Lang::En);
}

#[test]
fn comune_finds_its_italian_tests() {
    check_tests(&COMUNE, Lang::It);
}

#[test]
fn comune_finds_its_english_tests() {
    check_tests(&COMUNE, Lang::En);
}

fn check_out_of_scope(corpus: &Corpus, near: bool, most: f64) {
    let rows: Vec<_> = out_of_scope(corpus.name).into_iter().filter(|row| row.near == near).collect();
    let mut answered = Vec::new();
    for row in &rows {
        let decision = corpus.assistant.ask(&row.text);
        if let Some(answer) = decision.answer() {
            answered.push(format!("{:.2} {} for {:?}", decision.confidence, answer.id, row.text));
        }
    }
    let share = percent(answered.len(), rows.len());
    let kind = if near { "near" } else { "far" };
    println!("{} {kind}: {} questions out of scope, {share:.1} % answered", corpus.name, rows.len());
    assert!(
        share <= most,
        "{} {kind}: {share:.1} % answered, at most {most}:\n{}",
        corpus.name,
        answered.join("\n")
    );
}

#[test]
fn negozio_does_not_answer_near_misses() {
    check_out_of_scope(&NEGOZIO, true, ANSWERED_NEAR);
}

#[test]
fn negozio_does_not_answer_what_is_far() {
    check_out_of_scope(&NEGOZIO, false, ANSWERED_FAR);
}

#[test]
fn comune_does_not_answer_near_misses() {
    check_out_of_scope(&COMUNE, true, ANSWERED_NEAR);
}

#[test]
fn comune_does_not_answer_what_is_far() {
    check_out_of_scope(&COMUNE, false, ANSWERED_FAR);
}

/// Abstaining from everything would pass the bars above.
#[test]
fn most_tests_are_answered_and_rightly() {
    for corpus in [&*NEGOZIO, &*COMUNE] {
        let tests = tests(corpus.faq());
        let (mut answered, mut right) = (0, 0);
        for test in &tests {
            let decision = corpus.assistant.ask_in(&test.text, Context::in_lang(test.lang));
            if decision.kind == DecisionKind::Answer {
                answered += 1;
                right += usize::from(place(&decision, &test.entry) == Some(1));
            }
        }
        let (share, precision) = (percent(answered, tests.len()), percent(right, answered));
        println!("{}: {share:.1} % of the tests answered, {precision:.1} % of those rightly", corpus.name);
        assert!(share >= 70.0, "{}: only {share:.1} % of the tests are answered", corpus.name);
        assert!(precision >= 93.0, "{}: only {precision:.1} % of the answers are right", corpus.name);
    }
}
