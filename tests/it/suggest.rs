//! Suggestions while typing: letter by letter, as a customer sees them.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde::Deserialize;
use sportello::{Assistant, Lang, Suggesting, Suggestion};

use crate::data;
use crate::properties::{cases, faqs};

/// How many suggestions a front end shows.
const SHOWN: usize = 3;

/// A line that a customer types, with the entries that answer it.
struct Line {
    text: String,
    right: Vec<String>,
}

/// What was shown at all beginnings of all lines.
#[derive(Default)]
struct Shown {
    lines: usize,
    letters: usize,
    /// Lines whose right entry is shown when all is typed.
    at_the_end: usize,
    /// Beginnings at which a right entry is shown, and at which none of those shown is right.
    right: usize,
    wrong: usize,
    /// Letters that take the first place from a right entry.
    lost: usize,
    /// For each line, the share of its letters typed when a right entry is first shown.
    typed: f64,
}

impl Shown {
    fn of(assistant: &Assistant, lines: &[Line]) -> Self {
        let mut shown = Self { lines: lines.len(), ..Self::default() };
        lines.iter().for_each(|line| shown.add(assistant, line));
        shown
    }

    fn add(&mut self, assistant: &Assistant, line: &Line) {
        let options = Suggesting::default().with_most(SHOWN);
        let is_right = |suggestion: &Suggestion| line.right.contains(&suggestion.entry);
        let letters = line.text.chars().count();
        let (mut first, mut was_first, mut any) = (None, false, false);
        for (typed, (at, c)) in (1..).zip(line.text.char_indices()) {
            let suggestions = assistant.suggest(&line.text[..at + c.len_utf8()], options);
            any = suggestions.iter().any(is_right);
            let is_first = suggestions.first().is_some_and(is_right);
            self.right += usize::from(any);
            self.wrong += usize::from(!any && !suggestions.is_empty());
            self.lost += usize::from(was_first && !is_first);
            first = first.or(any.then_some(typed));
            was_first = is_first;
        }
        self.letters += letters;
        self.at_the_end += usize::from(any);
        self.typed += first.map_or(1.0, |typed: usize| typed as f64 / letters as f64);
    }

    fn percent(&self, count: usize) -> f64 {
        100.0 * count as f64 / self.letters as f64
    }

    /// Prints the figures and holds them against the bars.
    #[track_caller]
    fn check(&self, name: &str, bars: Bars) {
        let end = 100.0 * self.at_the_end as f64 / self.lines as f64;
        let typed = 100.0 * self.typed / self.lines as f64;
        let (right, wrong, lost) =
            (self.percent(self.right), self.percent(self.wrong), self.percent(self.lost));
        println!(
            "{name}: {} lines; at the end {end:.1}, typed until right {typed:.1}, right {right:.1}, wrong {wrong:.1}, lost {lost:.2} %",
            self.lines
        );
        assert!(end >= bars.at_the_end, "{name}: {end:.1} % at the end, expected {}", bars.at_the_end);
        assert!(typed <= bars.typed, "{name}: {typed:.1} % typed, expected at most {}", bars.typed);
        assert!(wrong <= bars.wrong, "{name}: {wrong:.1} % wrong, expected at most {}", bars.wrong);
        assert!(lost <= 2.0, "{name}: {lost:.2} % of letters take the first place from the right entry");
    }
}

/// Per cent.
struct Bars {
    at_the_end: f64,
    typed: f64,
    wrong: f64,
}

/// Every so many rows of a corpus's questions, which avoid the words of its wordings.
fn hard(name: &str, every: usize) -> Vec<Line> {
    #[derive(Deserialize)]
    struct Row {
        text: String,
        label: String,
    }
    let path = sportello_tests::root().join("../corpus").join(name).join("hard.jsonl");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows =
        text.lines().step_by(every).map(|line| serde_json::from_str::<Row>(line).expect("a row is JSON"));
    rows.map(|row| Line { text: row.text, right: vec![row.label] }).collect()
}

/// Every so many held-out tests.
fn tests(assistant: &Assistant, every: usize) -> Vec<Line> {
    let entries = assistant.faq().entries.iter();
    let of_entry = |entry: &sportello::Entry| -> Vec<Line> {
        let tests = entry.texts.values().flat_map(|text| &text.tests);
        tests.map(|test| Line { text: test.clone(), right: vec![entry.id.clone()] }).collect()
    };
    entries.flat_map(of_entry).step_by(every).collect()
}

#[test]
fn the_corpora_are_suggested_early() {
    for (name, assistant) in crate::corpus::assistants() {
        let bars = Bars { at_the_end: 72.0, typed: 45.0, wrong: 25.0 };
        Shown::of(assistant, &hard(name, 23)).check(&format!("{name}, hard"), bars);
        let bars = Bars { at_the_end: 95.0, typed: 35.0, wrong: 25.0 };
        Shown::of(assistant, &tests(assistant, 19)).check(&format!("{name}, tests"), bars);
    }
}

#[test]
fn real_customers_of_a_water_utility() {
    let Some(folder) = data::folder() else { return };
    let assistant = data::rows::of_items(data::rows::read(Path::new(&folder), "qa4faq/faq.jsonl"));
    let queries: Vec<data::rows::Query> = data::rows::read(&folder, "qa4faq/queries_dev.jsonl");
    let lines: Vec<Line> = queries
        .into_iter()
        .step_by(6)
        .map(|query| Line { text: query.text, right: query.relevant })
        .collect();
    Shown::of(&assistant, &lines).check("qa4faq", Bars { at_the_end: 52.0, typed: 66.0, wrong: 45.0 });
}

/// The first suggestion of the shop, and the matching parts of its question.
#[track_caller]
fn check(typed: &str, lang: Option<Lang>, entry: &str, marked: &[&str]) {
    let [(_, assistant), _] = crate::corpus::assistants();
    let options = lang.map_or_else(Suggesting::default, Suggesting::in_lang);
    let suggestions = assistant.suggest(typed, options);
    let first = suggestions.first().unwrap_or_else(|| panic!("nothing for {typed:?}"));
    let parts: Vec<&str> = first.spans.iter().map(|span| &first.question[span.clone()]).collect();
    assert_eq!((first.entry.as_str(), &*parts), (entry, marked), "{typed:?}: {}", first.question);
}

/// Some suggestion of the shop has this in its question.
#[track_caller]
fn mentions(typed: &str, expected: &str) {
    let [(_, assistant), _] = crate::corpus::assistants();
    let suggestions = assistant.suggest(typed, Suggesting::default());
    let questions: Vec<&str> = suggestions.iter().map(|suggestion| suggestion.question.as_str()).collect();
    assert!(questions.iter().any(|question| question.contains(expected)), "{typed:?}: {questions:?}");
}

#[test]
fn words_may_be_unfinished() {
    mentions("spediz", "spedizion");
    mentions("fattur", "fattura");
    mentions("password dim", "password");
    check("come annullo un or", None, "ordine-annulla", &["Come", "annullo", "or"]);
}

#[test]
fn accents_typos_and_chat_spelling_are_read() {
    mentions("dov e il mio rodine", "ordine");
    mentions("cm faccio a pagare cn paypal", "pagamento");
    mentions("quanto costa la spedizoine", "spedizione");
}

#[test]
fn the_page_has_a_say_in_the_language() {
    let [(_, assistant), _] = crate::corpus::assistants();
    let lang = |options: Suggesting| assistant.suggest("account", options).first().map(|first| first.lang);
    assert_eq!(lang(Suggesting::in_lang(Lang::It)), Some(Lang::It));
    assert_eq!(lang(Suggesting::in_lang(Lang::En)), Some(Lang::En));
}

#[test]
fn nothing_is_suggested_for_nothing() {
    let [(_, assistant), _] = crate::corpus::assistants();
    for typed in ["", " ", "?!", "a", "zxqwv", "chi ha vinto il gran premio di formula uno", "🙂"] {
        assert_eq!(assistant.suggest(typed, Suggesting::default()), [], "{typed:?}");
    }
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn suggestions_are_well_formed(
        faq in faqs::faq(),
        typed in prop_oneof![3 => faqs::question(), 1 => any::<String>(), 1 => "[a-zèà' ]{0,12}"],
        most in 0..7_usize,
    ) {
        let assistant = Assistant::new(faq.clone()).unwrap();
        let options = Suggesting::default().with_most(most);
        let suggestions = assistant.suggest(&typed, options);
        prop_assert!(suggestions.len() <= most);
        prop_assert!(suggestions.is_sorted_by(|a, b| a.confidence >= b.confidence));
        for Suggestion { entry, lang, question, spans, confidence, .. } in &suggestions {
            let own = assistant.faq().entry(entry).and_then(|entry| entry.texts.get(lang));
            prop_assert_eq!(own.map(|text| &text.question), Some(question));
            prop_assert!((0.0..=1.0).contains(confidence), "confidence {}", confidence);
            prop_assert!(spans.iter().all(|span| span.start < span.end && question.get(span.clone()).is_some()));
            prop_assert!(spans.is_sorted_by(|a, b| a.end <= b.start), "{:?}", spans);
        }
        let mut turned = faq;
        turned.entries.reverse();
        prop_assert_eq!(Assistant::new(turned).unwrap().suggest(&typed, options), suggestions);
    }
}
