//! Questions in the middle of long messages, between lines that no entry answers.

use sportello::{Context, DecisionKind, Lang, Rule};
use sportello_tests::percent;

use super::questions::{out_of_scope, tests};
use super::{COMUNE, Corpus, NEGOZIO};

/// Per cent of the tests between four lines that have to be answered right, and may be answered wrong.
const RIGHT: f64 = 75.0;
const WRONG: f64 = 2.0;
/// Per cent of such messages without any question of the corpus that may be answered.
const ANSWERED: f64 = 3.0;

/// A text between four others, of which each begins where the last ended.
fn between(lines: &[String], at: usize, text: &str) -> String {
    let line =
        |place: usize| format!("{}.", lines[(at * 31 + place * 17) % lines.len()].trim_end_matches('?'));
    format!("{} {}\n{text}\n{} {}", line(0), line(1), line(2), line(3))
}

fn far(name: &str, lang: Lang) -> Vec<String> {
    let rows = out_of_scope(name).into_iter().filter(|row| row.lang == lang && !row.near);
    rows.map(|row| row.text).collect()
}

fn check(corpus: &Corpus, lang: Lang) {
    let lines = far(corpus.name, lang);
    let (mut right, mut wrong, mut asked) = (0, 0, 0);
    for (at, test) in tests(corpus.faq()).iter().filter(|test| test.lang == lang).enumerate() {
        let decision = corpus.assistant.ask(&between(&lines, at, &test.text));
        asked += 1;
        match decision.answer() {
            Some(answer) if answer.id == test.entry => right += 1,
            Some(_) => wrong += 1,
            None => {}
        }
    }
    let answers = |(at, line): (usize, &String)| {
        corpus.assistant.ask(&between(&lines, at, line)).kind == DecisionKind::Answer
    };
    let answered = lines.iter().enumerate().filter(|row| answers(*row)).count();
    let (right, wrong) = (percent(right, asked), percent(wrong, asked));
    let answered = percent(answered, lines.len());
    println!("{} {lang}: right {right:.1}, wrong {wrong:.1}; without a question {answered:.1}", corpus.name);
    assert!(
        right >= RIGHT && wrong <= WRONG && answered <= ANSWERED,
        "{} {lang}: right {right:.1}, wrong {wrong:.1}, without a question {answered:.1}",
        corpus.name
    );
}

#[test]
fn questions_are_found_in_long_messages() {
    for corpus in [&NEGOZIO, &COMUNE] {
        Lang::ALL.into_iter().for_each(|lang| check(corpus, lang));
    }
}

const MAIL: &str = "Buongiorno, mi chiamo Anna e scrivo da Bergamo. La settimana scorsa sono passata con mia \
    sorella e ci siamo divertite molto.\nQuanto costa la spedizione?\nVi ringrazio e vi auguro un buon lavoro.";

#[test]
fn a_long_message_is_explained_by_its_sentence() {
    let explained = NEGOZIO.assistant.explain(MAIL, Context::default());
    let decision = &explained.decision;
    assert_eq!((decision.rule, decision.kind), (Rule::OneSentence, DecisionKind::Answer), "{decision:?}");
    assert_eq!(*decision, NEGOZIO.assistant.ask(MAIL));
    assert_eq!(explained.candidates[0].confidence.to_bits(), decision.confidence.to_bits());
    let alone = NEGOZIO.assistant.ask("Quanto costa la spedizione?");
    assert_eq!(decision.candidates[0].id, alone.candidates[0].id);
    assert!(decision.confidence < alone.confidence, "the surest of many is less sure");
    let words: Vec<&str> = explained.words.iter().map(|word| &MAIL[word.start..word.end]).collect();
    assert_eq!(words, ["Quanto", "costa", "la", "spedizione"]);
}
