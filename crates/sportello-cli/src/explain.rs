//! `sportello explain`: why this answer won.
//!
//! In: a question. Out: the words that counted and how much, the nearest wording, mended
//! spelling, and what would have made the second candidate win; as a small tree.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::Result;
use sportello::{ExplainedCandidate, ExplainedWord, Explanation, Lang};

use crate::arguments::{LangArgument, context, spoken};
use crate::decision;
use crate::load;
use crate::phrases::Phrases;
use crate::phrases::phrases;
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, ERROR, GOOD, paint};
use crate::terminal::{Indent, Run, fitted, safe, show, show_json, width, wrap};

/// What `explain` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The question, in one or more words
    #[arg(required = true)]
    question: Vec<OsString>,
    /// The language of the page or customer, who may still write in the other
    #[arg(long)]
    lang: Option<LangArgument>,
    /// Print the explanation as JSON
    #[arg(long)]
    json: bool,
}

/// The words that are shown of a candidate; the others count less.
const WORDS: usize = 8;
/// The columns of a full bar and of a word.
const BAR: usize = 16;
const WORD: usize = 18;

/// Explains and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let assistant = load::assistant(&arguments.faq)?;
    let explanation = assistant.explain(&spoken(&arguments.question), context(arguments.lang));
    if arguments.json {
        show_json(&explanation)?;
    } else {
        show(&for_people(&explanation, explanation.decision.lang))?;
    }
    Ok(Status::Done)
}

/// The explanation as a tree, its own texts in a language.
pub fn for_people(explanation: &Explanation, lang: Lang) -> String {
    let say = phrases(lang);
    let mut out = decision::basis(&explanation.decision);
    let bar = Scale::of(explanation);
    for (at, candidate) in explanation.candidates.iter().enumerate() {
        out.push_str(&format!("\n{}", heading(at, candidate)));
        out.push_str(&branches(candidate, explanation, &bar, say));
    }
    out.push_str(&remarks(explanation, say));
    out
}

fn heading(at: usize, candidate: &ExplainedCandidate) -> String {
    let runs = [Run::new(format!("{} {} · ", at + 1, candidate.id), BOLD), Run::plain(&candidate.question)];
    wrap(&runs, width(), Indent { first: "", rest: "  " })
}

fn branches(candidate: &ExplainedCandidate, explanation: &Explanation, bar: &Scale, say: &Phrases) -> String {
    let parts = format!(
        "{} {:.2} · {} {:.2} · {} {:.2} · {} {:.0} % · {} {:.2}",
        say.confidence,
        candidate.confidence,
        say.score,
        candidate.score,
        say.lexical,
        candidate.lexical,
        say.coverage,
        candidate.coverage * 100.0,
        say.learned,
        candidate.head
    );
    let mut lines = vec![parts];
    if let Some(nearest) = &candidate.nearest {
        lines.push(format!("{} «{}» {:.0} %", say.nearest, nearest.text, nearest.similarity * 100.0));
    }
    if let Some(near) = &candidate.meaning {
        lines.push(format!("{} «{}» {:.0} %", say.meaning, near.text, near.similarity * 100.0));
        lines.extend(near.pulls.iter().map(|pull| format!("  {} ~ {}", pull.typed, pull.with.join(", "))));
    }
    let mut out = String::new();
    for line in lines {
        out.push_str(&wrap(&[Run::plain(line)], width(), Indent { first: "  ├─ ", rest: "  │  " }));
    }
    out.push_str(&words(candidate, &explanation.words, bar, say));
    out
}

/// The words that counted most, in the order of the question.
fn words(candidate: &ExplainedCandidate, words: &[ExplainedWord], bar: &Scale, say: &Phrases) -> String {
    let mut counted: Vec<_> = candidate.counts.iter().zip(words).enumerate().collect();
    counted.sort_by(|a, b| b.1.0.abs().total_cmp(&a.1.0.abs()));
    counted.truncate(WORDS);
    counted.sort_by_key(|(at, _)| *at);
    let mut out = format!("  └─ {}\n", say.words);
    for (_, (count, word)) in counted {
        let name = if word.mended { format!("{} → {}", word.typed, word.form) } else { word.typed.clone() };
        out.push_str(&format!("       {} {}\n", fitted(&safe(&name), WORD), bar.show(*count)));
    }
    out
}

/// Bars of all candidates are of one scale, so that they can be compared.
struct Scale {
    largest: f32,
}

impl Scale {
    fn of(explanation: &Explanation) -> Self {
        let counts = explanation.candidates.iter().flat_map(|candidate| &candidate.counts);
        Self { largest: counts.fold(f32::MIN_POSITIVE, |largest, count| largest.max(count.abs())) }
    }

    /// A bar in eighths of a column, with its value; red where the word speaks against.
    fn show(&self, count: f32) -> String {
        let eighths = (count.abs() / self.largest * (BAR * 8) as f32).round() as usize;
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
        let bar = format!("{}{}", "█".repeat(eighths / 8), parts[eighths % 8]);
        let style = if count < 0.0 { ERROR } else { GOOD };
        format!("{} {count:+.2}", paint(style, &format!("{bar:<BAR$}")))
    }
}

fn remarks(explanation: &Explanation, say: &Phrases) -> String {
    let unknown = |word: &&ExplainedWord| !word.known;
    let unknown: Vec<_> = explanation.words.iter().filter(unknown).map(|word| word.typed.as_str()).collect();
    let mut out = String::new();
    if !unknown.is_empty() {
        out.push_str(&remark(&format!("{} {}", say.unknown, unknown.join(", ")), DIM));
    }
    if let (Some(without), Some(second)) = (&explanation.second_without, explanation.candidates.get(1)) {
        let text = say.second_without.replacen("{}", &second.id, 1).replacen("{}", &without.join(", "), 1);
        out.push_str(&remark(&text, anstyle::Style::new()));
    } else if explanation.candidates.len() > 1 {
        out.push_str(&remark(say.second_never, DIM));
    }
    out
}

fn remark(text: &str, style: anstyle::Style) -> String {
    format!("\n{}", wrap(&[Run::new(text, style)], width(), Indent::default()))
}
