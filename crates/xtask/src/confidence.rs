//! Fits the weights of `sportello`'s default confidence.
//!
//! Every set is asked with a third of its entries taken out, so that some questions have no
//! answer, and with questions from another domain. Only train, valid and dev parts are read;
//! CLINC150 and HINT3 are not touched at all, so that they can be reported as unseen.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use sportello::internals::{
    Evidence, Example as Labelled, Index, SIGNALS, Sought, accumulate, rank, solve, understand,
};
use sportello::text::Lang;
use sportello::{Answer, Entry, Faq, Localised};

#[derive(Deserialize, Clone)]
struct Row {
    text: String,
    label: String,
    lang: String,
}

#[derive(Deserialize)]
struct FaqRow {
    id: String,
    question: String,
    answer: String,
    #[serde(default)]
    tags: Vec<String>,
}

#[derive(Deserialize)]
struct QueryRow {
    text: String,
    relevant: Vec<String>,
}

/// What all questions without an answer count together, against those with one. Of the questions
/// asked here up to seven in eight have none, so that there is enough to learn from; of a
/// company's real ones it is more like a fifth.
const OUT_OF_SCOPE_SHARE: f64 = 0.25;

/// One candidate: its signals, whether it is right, whether any could be.
struct Example {
    signals: [f32; SIGNALS],
    right: bool,
    in_scope: bool,
}

/// The candidates of one set of questions, at the top and below.
#[derive(Default)]
struct Observed {
    top: Vec<Example>,
    below: Vec<Example>,
}

/// What is known of the candidates of one place: their weights, and the mean square of each signal.
struct Fitted {
    weights: [f64; SIGNALS],
    squares: [f64; SIGNALS],
}

pub fn train(data: &Path, out: &Path) -> anyhow::Result<()> {
    let [top, below] = fit_both(data, |index| index)?;
    let [headless_top, headless_below] = fit_both(data, Index::without_head)?;
    let squares = "The mean square of each signal of the candidate that ranks first";
    let tables = [
        ("TOP", "For the candidate that ranks first.", top.weights),
        ("TOP_SQUARES", &format!("{squares}."), top.squares),
        ("BELOW", "For the candidates below it.", below.weights),
        ("HEADLESS_TOP", "For the candidate that ranks first, without a head.", headless_top.weights),
        ("HEADLESS_TOP_SQUARES", &format!("{squares}, without a head."), headless_top.squares),
        ("HEADLESS_BELOW", "For the candidates below it, without a head.", headless_below.weights),
    ];
    std::fs::write(out, render(&tables)).with_context(|| format!("writing {}", out.display()))
}

/// What is done to every index before it is asked.
type Prepare = fn(Index) -> Index;

/// The weights for the top and below, fitted on all sets.
fn fit_both(data: &Path, prepare: Prepare) -> anyhow::Result<[Fitted; 2]> {
    let sets = observe(data, prepare)?;
    let top = fit(sets.iter().map(|(_, observed)| &observed.top));
    let below = fit(sets.iter().map(|(_, observed)| &observed.below));
    for (name, observed) in &sets {
        println!(
            "{name}: {} questions, AUROC of right {:.3}",
            observed.top.len(),
            auroc(&observed.top, &top.weights)
        );
    }
    Ok([top, below])
}

fn observe(data: &Path, prepare: Prepare) -> anyhow::Result<Vec<(String, Observed)>> {
    let mut sets = Vec::new();
    let italian: Vec<Row> = read(data, "massive_it/train.jsonl")?;
    let english: Vec<Row> = read(data, "massive_en/train.jsonl")?;
    let banking: Vec<Row> = read(data, "banking77/fewshot_valid.jsonl")?;
    for shots in ["5", "10"] {
        let train = read(data, &format!("banking77/fewshot_train_{shots}.jsonl"))?;
        sets.push((format!("banking77 {shots}"), intents(&train, &banking, &english, prepare)));
    }
    let (train, held) = split(&read(data, "banking77/train.jsonl")?);
    sets.push(("banking77 full".into(), intents(&train, &held, &english, prepare)));
    for (lang, train, far) in [("it", &italian, &banking), ("en", &english, &banking)] {
        let dev: Vec<Row> = read(data, &format!("massive_{lang}/dev.jsonl"))?;
        for (name, shots) in [("10", 10), ("40", 40), ("full", usize::MAX)] {
            sets.push((format!("massive_{lang} {name}"), intents(&first(train, shots), &dev, far, prepare)));
        }
    }
    for (lang, train) in [("it", &italian), ("en", &english)] {
        let dev: Vec<Row> = read(data, &format!("massive_{lang}/dev.jsonl"))?;
        for shots in [5, 15] {
            let observed = of_kept(&first(train, shots), &dev, &[], prepare, one_in_eight);
            sets.push((format!("massive_{lang}, an eighth of the entries, {shots}"), observed));
        }
    }
    sets.push(("qa4faq".into(), faq(data, &italian, prepare)?));
    Ok(sets)
}

fn read<T: serde::de::DeserializeOwned>(data: &Path, name: &str) -> anyhow::Result<Vec<T>> {
    let path = data.join(name);
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    text.lines().map(|line| serde_json::from_str(line).with_context(|| format!("in {name}"))).collect()
}

fn split(rows: &[Row]) -> (Vec<Row>, Vec<Row>) {
    let (held, kept): (Vec<_>, Vec<_>) = rows.iter().cloned().enumerate().partition(|(at, _)| at % 7 == 0);
    (kept.into_iter().map(|(_, row)| row).collect(), held.into_iter().map(|(_, row)| row).collect())
}

/// The first so many rows of each label.
fn first(rows: &[Row], shots: usize) -> Vec<Row> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kept = Vec::new();
    for row in rows {
        let count = seen.entry(row.label.as_str()).or_default();
        *count += 1;
        if *count <= shots {
            kept.push(row.clone());
        }
    }
    kept
}

/// Whether a label is among the third that is taken out.
fn taken_out(label: &str) -> bool {
    label.bytes().map(u32::from).sum::<u32>() % 3 == 0
}

/// Whether a label is among the few of a small Faq.
fn one_in_eight(label: &str) -> bool {
    label.bytes().map(u32::from).sum::<u32>() % 8 == 0
}

fn intents(train: &[Row], questions: &[Row], far: &[Row], prepare: Prepare) -> Observed {
    of_kept(train, questions, far, prepare, |label| !taken_out(label))
}

/// Asks a Faq of the labels that are kept all questions, and some of another domain.
fn of_kept(
    train: &[Row],
    questions: &[Row],
    far: &[Row],
    prepare: Prepare,
    keep: fn(&str) -> bool,
) -> Observed {
    let kept = train.iter().filter(|row| keep(&row.label));
    let mut entries: BTreeMap<&str, Localised> = BTreeMap::new();
    let lang = Lang::from_code(&train[0].lang).unwrap_or(Lang::En);
    for row in kept {
        let text = entries.entry(&row.label).or_default();
        if text.question.is_empty() {
            text.question.clone_from(&row.text);
        } else {
            text.wordings.push(row.text.clone());
        }
    }
    let entries = entries.into_iter().map(|(id, text)| entry(id, lang, text, Vec::new())).collect();
    let index = prepare(Index::build(&Faq { entries, ..Faq::default() }));
    let mut observed = Observed::default();
    for row in questions {
        observed.push(&index, &row.text, std::slice::from_ref(&row.label), keep(&row.label));
    }
    push_far(&mut observed, &index, far);
    observed
}

fn entry(id: &str, lang: Lang, text: Localised, tags: Vec<String>) -> Entry {
    let mut entry = Entry::new(id);
    entry.tags = tags;
    entry.texts.insert(lang, text);
    entry
}

fn faq(data: &Path, far: &[Row], prepare: Prepare) -> anyhow::Result<Observed> {
    let rows: Vec<FaqRow> = read(data, "qa4faq/faq.jsonl")?;
    let kept = rows.into_iter().filter(|row| !taken_out(&row.id));
    let entries = kept.map(|row| {
        let answer = Answer::of_plain(&row.answer);
        let text = Localised { question: row.question, answer, ..Localised::default() };
        entry(&row.id, Lang::It, text, row.tags)
    });
    let index = prepare(Index::build(&Faq { entries: entries.collect(), ..Faq::default() }));
    let mut observed = Observed::default();
    for query in read::<QueryRow>(data, "qa4faq/queries_dev.jsonl")? {
        let in_scope = !query.relevant.iter().all(|id| taken_out(id));
        observed.push(&index, &query.text, &query.relevant, in_scope);
    }
    push_far(&mut observed, &index, far);
    Ok(observed)
}

/// Questions of another domain, as many as a fifth of the set's own.
fn push_far(observed: &mut Observed, index: &Index, far: &[Row]) {
    let wanted = observed.top.len() / 5;
    for row in far.iter().step_by((far.len() / wanted.max(1)).max(1)) {
        observed.push(index, &row.text, &[], false);
    }
}

impl Observed {
    fn push(&mut self, index: &Index, text: &str, right: &[String], in_scope: bool) {
        let question = understand(text, 0.5, index);
        let ranking = rank(index, &question, 3);
        let sought = Sought::of(&question.reading.words, &index.fields);
        for (place, scored) in ranking.scored.iter().enumerate().take(3) {
            let evidence = Evidence::of(index, &question, &sought, &ranking, place);
            let right = right.iter().any(|id| **id == *index.ids[scored.entry]);
            let example = Example { signals: evidence.signals, right, in_scope };
            if place == 0 { &mut self.top } else { &mut self.below }.push(example);
        }
    }
}

/// Ridge-penalised logistic regression by Newton's method; every set counts the same.
fn fit<'a>(sets: impl Iterator<Item = &'a Vec<Example>>) -> Fitted {
    const PENALTY: f64 = 1e-3;
    let sets: Vec<&Vec<Example>> = sets.collect();
    let examples: Vec<Labelled> = sets.iter().flat_map(|set| weighed(set, sets.len())).collect();
    let mut weights = [0.0; SIGNALS];
    for _ in 0..30 {
        let mut gradient = weights.map(|weight| -PENALTY * weight);
        let mut hessian = [[0.0; SIGNALS]; SIGNALS];
        (0..SIGNALS).for_each(|at| hessian[at][at] = PENALTY);
        for example in &examples {
            accumulate(example, &weights, &mut gradient, &mut hessian);
        }
        let step = solve(hessian, gradient);
        weights.iter_mut().zip(step).for_each(|(weight, step)| *weight += step);
    }
    Fitted { weights, squares: squares(&examples) }
}

/// The examples of one set of several, of which each counts the same.
fn weighed(set: &[Example], sets: usize) -> impl Iterator<Item = Labelled> {
    let answerable = set.iter().filter(|example| example.in_scope).count() as f64;
    let others = (set.len() as f64 - answerable).max(1.0);
    set.iter().map(move |&Example { signals, right, in_scope }| {
        let weight = if in_scope { 1.0 / answerable } else { OUT_OF_SCOPE_SHARE / others };
        Labelled { signals, right, weight: weight / sets as f64 }
    })
}

fn squares(examples: &[Labelled]) -> [f64; SIGNALS] {
    let total: f64 = examples.iter().map(|example| example.weight).sum();
    let square = |example: &Labelled, at: usize| example.weight * f64::from(example.signals[at]).powi(2);
    std::array::from_fn(|at| examples.iter().map(|example| square(example, at)).sum::<f64>() / total)
}

fn dot(a: &[f64; SIGNALS], b: &[f64; SIGNALS]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// P(a right candidate has a higher logit than a wrong one).
fn auroc(examples: &[Example], weights: &[f64; SIGNALS]) -> f64 {
    let mut scored: Vec<(f64, bool)> = examples
        .iter()
        .map(|example| (dot(&example.signals.map(f64::from), weights), example.right))
        .collect();
    scored.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut wrong, mut pairs) = (0.0, 0.0);
    for (_, right) in &scored {
        if *right { pairs += wrong } else { wrong += 1.0 }
    }
    pairs / (wrong * (scored.len() as f64 - wrong))
}

fn render(tables: &[(&str, &str, [f64; SIGNALS])]) -> String {
    let mut out =
        String::from("//! Generated by `cargo xtask train-confidence`; see there for the data.\n\n");
    out.push_str("use super::SIGNALS;\n");
    for (name, doc, weights) in tables {
        let list: Vec<String> = weights.iter().map(|weight| format!("    {weight:.4},")).collect();
        let list = list.join("\n");
        let _ =
            write!(out, "\n/// {doc}\n#[rustfmt::skip]\npub const {name}: [f32; SIGNALS] = [\n{list}\n];\n");
    }
    out
}
