//! `sportello eval corpus`: an FAQ's own held-out tests, and what it must not answer.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Map, Value, json};
use sportello::{DecisionKind, Faq, Lang};

use super::data::{self, Labelled};
use super::figures::{Figures, shown};
use super::graded::{Case, Graded};
use super::metrics::share;
use super::output::{Output, Results, named};
use super::run::{Fitted, fit};
use crate::load;
use crate::status::Status;
use crate::terminal::Table;
use crate::terminal::style::{BOLD, paint};

/// What `eval corpus` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// Questions that have no answer, JSONL of text, label, lang, near
    #[arg(long, value_name = "FILE")]
    oos: Option<PathBuf>,
    /// Harder questions, JSONL of text, label, lang
    #[arg(long, value_name = "FILE")]
    hard: Option<PathBuf>,
    #[command(flatten)]
    output: Output,
}

/// Asks and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let faq = load::faq(&arguments.faq)?.faq;
    let tests = tests(&faq);
    let oos = arguments.oos.as_deref().map(data::out_of_scope).transpose()?.unwrap_or_default();
    let hard = arguments.hard.as_deref().map(data::cases).transpose()?;
    let fitted = fit(faq)?;
    let results = Sets::ask(&fitted, &arguments.output, tests, oos, hard);
    arguments.output.give(&results.results(&fitted, &named(&arguments.faq)))?;
    Ok(Status::Done)
}

fn tests(faq: &Faq) -> Vec<Case> {
    let mut cases = Vec::new();
    for entry in &faq.entries {
        for (lang, text) in &entry.texts {
            let case =
                |test: &String| Case { text: test.clone(), lang: *lang, right: vec![entry.id.clone()] };
            cases.extend(text.tests.iter().map(case));
        }
    }
    cases
}

/// The questions of each kind, decided.
struct Sets {
    /// Tests and questions out of scope.
    all: Vec<Graded>,
    /// How many of them are tests.
    tests: usize,
    /// For each question out of scope whether it is a near miss, where the file says.
    near: Vec<Option<bool>>,
    hard: Option<Vec<Graded>>,
}

impl Sets {
    fn ask(
        fitted: &Fitted,
        output: &Output,
        tests: Vec<Case>,
        oos: Vec<Labelled>,
        hard: Option<Vec<Case>>,
    ) -> Self {
        let (count, near) = (tests.len(), oos.iter().map(|row| row.near).collect());
        let all: Vec<Case> = tests.into_iter().chain(oos.into_iter().map(Labelled::case)).collect();
        Self {
            all: fitted.grade(output.prepared(all)),
            tests: count,
            near,
            hard: hard.map(|cases| fitted.grade(output.prepared(cases))),
        }
    }

    fn tests(&self) -> &[Graded] {
        &self.all[..self.tests]
    }

    fn oos(&self) -> &[Graded] {
        &self.all[self.tests..]
    }

    fn results(&self, fitted: &Fitted, name: &str) -> Results<'_> {
        let mut figures = Figures::of_intents(&self.all);
        figures.extend(fitted.cost(&self.all));
        let mut json = figures.json();
        json.insert("tests".into(), by_language(self.tests()));
        if !self.oos().is_empty() {
            json.insert("oos".into(), self.oos_json());
        }
        if let Some(hard) = &self.hard {
            json.insert("hard".into(), by_language(hard));
        }
        Results {
            title: format!("{name}, its own tests"),
            text: self.text(&figures),
            figures,
            json,
            graded: &self.all,
        }
    }

    fn oos_json(&self) -> Value {
        let of = |oos: &[Graded]| {
            let mut object = decisions(oos);
            object.insert("auroc".into(), json!(auroc(self.tests(), oos)));
            object
        };
        let mut object = of(self.oos());
        for (name, near) in [("near", true), ("far", false)] {
            let oos = self.oos_of(near);
            let mut own = of(&oos);
            for lang in Lang::ALL {
                let of_lang = auroc(&of_lang(self.tests(), lang), &of_lang(&oos, lang));
                own.insert(lang.code().into(), json!({ "auroc": of_lang }));
            }
            object.insert(name.into(), Value::Object(own));
        }
        Value::Object(object)
    }

    fn oos_of(&self, near: bool) -> Vec<Graded> {
        let both = self.oos().iter().zip(&self.near);
        both.filter(|(_, said)| **said == Some(near)).map(|(graded, _)| graded.clone()).collect()
    }

    fn text(&self, figures: &Figures) -> String {
        let mut table =
            Table::with_head(["questions", "n", "top 1", "top 3", "answer", "clarify", "abstain", "AUROC"]);
        rows(&mut table, "tests", self.tests(), &[]);
        if let Some(hard) = &self.hard {
            rows(&mut table, "hard", hard, &[]);
        }
        if !self.oos().is_empty() {
            rows(&mut table, "out of scope", self.oos(), self.tests());
            rows(&mut table, "near", &self.oos_of(true), self.tests());
            rows(&mut table, "far", &self.oos_of(false), self.tests());
        }
        format!("{}\n{}\n{}", table.show(), paint(BOLD, "  all questions"), figures.show())
    }
}

/// A row for all questions of a kind, and one for each language; `in_scope` is what their confidence is
/// compared with, where they are out of scope.
fn rows(table: &mut Table, name: &str, graded: &[Graded], in_scope: &[Graded]) {
    row(table, name, graded, in_scope);
    for lang in Lang::ALL {
        let own = of_lang(graded, lang);
        if !own.is_empty() {
            row(table, &format!("  {lang}"), &own, &of_lang(in_scope, lang));
        }
    }
}

/// P(confidence of a question in scope > that of one out of scope).
fn auroc(in_scope: &[Graded], oos: &[Graded]) -> Option<f64> {
    let both: Vec<Graded> = in_scope.iter().chain(oos).cloned().collect();
    Figures::of_intents(&both).get("auroc")
}

fn row(table: &mut Table, name: &str, graded: &[Graded], in_scope: &[Graded]) {
    let figures = Figures::of_intents(graded);
    let of = |name: &'static str| figures.get(name).map_or("-".to_owned(), |value| shown(name, value));
    let kind = |kind| kind_share(graded, kind).map_or("-".to_owned(), |value| shown("share", value));
    table.row([
        name.to_owned(),
        graded.len().to_string(),
        of("accuracy"),
        of("top3"),
        kind(DecisionKind::Answer),
        kind(DecisionKind::Clarify),
        kind(DecisionKind::Abstain),
        auroc(in_scope, graded).map_or("-".to_owned(), |value| shown("auroc", value)),
    ]);
}

fn of_lang(graded: &[Graded], lang: Lang) -> Vec<Graded> {
    graded.iter().filter(|graded| graded.case.lang == lang).cloned().collect()
}

fn kind_share(graded: &[Graded], kind: DecisionKind) -> Option<f64> {
    share(graded.iter().map(|graded| graded.decision.kind == kind))
}

/// Figures of all, and of each language.
fn by_language(graded: &[Graded]) -> Value {
    let mut object = decisions(graded);
    for lang in Lang::ALL {
        let of_lang = of_lang(graded, lang);
        if !of_lang.is_empty() {
            object.insert(lang.code().into(), Value::Object(decisions(&of_lang)));
        }
    }
    Value::Object(object)
}

/// How many, how many right, and what was decided.
fn decisions(graded: &[Graded]) -> Map<String, Value> {
    let figures = Figures::of_intents(graded).json();
    let mut object: Map<_, _> =
        figures.into_iter().filter(|(name, _)| ["n", "accuracy", "top3"].contains(&name.as_str())).collect();
    let kinds = [DecisionKind::Answer, DecisionKind::Clarify, DecisionKind::Abstain];
    for (name, kind) in ["answered", "clarified", "abstained"].into_iter().zip(kinds) {
        object.insert(name.into(), json!(kind_share(graded, kind)));
    }
    object
}
