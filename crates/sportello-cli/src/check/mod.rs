//! `sportello check`: the linter.
//!
//! In: a Faq. Out: everything that keeps it from loading, or else every finding, by entry.

mod places;

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};
use sportello::check::{Finding, Progress, Severity, check_with};
use sportello::{Error, Faq};

use crate::load::{self, Loaded};
use crate::progress::Counting;
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, ERROR, GOOD, WARNING, paint};
use crate::terminal::{Indent, Run, safe, show, show_json, width, wrap};

use places::Places;

/// What `check` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// Print the findings as one JSON object
    #[arg(long)]
    json: bool,
    /// Also leave with status 1 when there are only warnings
    #[arg(long, value_name = "WHAT")]
    deny: Option<Denied>,
}

/// What is denied besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Denied {
    /// Findings of severity warning
    Warnings,
}

/// Checks and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let loaded = load::faq(&arguments.faq).inspect_err(|error| {
        if let Some(error) = error.downcast_ref::<Error>().filter(|_| arguments.json) {
            // Standard error tells the same, and the status says that it failed.
            let _ = show_json(&problems(error));
        }
    })?;
    let findings = lint(&loaded.faq);
    let places = Places::of(&loaded.files);
    if arguments.json {
        show_json(&as_json(&findings, &places))?;
    } else {
        show(&for_people(&findings, &places, &loaded))?;
    }
    Ok(status(&findings, arguments.deny))
}

fn lint(faq: &Faq) -> Vec<Finding> {
    let mut counting: Option<Counting> = None;
    check_with(faq, &mut |Progress { done, total, .. }| {
        counting.get_or_insert_with(|| Counting::of(total, "checking")).step(done);
    })
}

fn status(findings: &[Finding], denied: Option<Denied>) -> Status {
    let least = if denied == Some(Denied::Warnings) { Severity::Warning } else { Severity::Error };
    if findings.iter().any(|finding| finding.severity >= least) { Status::Found } else { Status::Done }
}

fn problems(error: &Error) -> Value {
    let problem = |problem: &sportello::Problem| {
        json!({
            "code": problem.kind.code(),
            "file": problem.file,
            "line": problem.line,
            "message": problem.message,
        })
    };
    json!({ "problems": error.problems().iter().map(problem).collect::<Vec<_>>() })
}

fn as_json(findings: &[Finding], places: &Places) -> Value {
    let placed = |finding: &Finding| {
        let place = finding.entry.as_deref().and_then(|entry| places.of_entry(entry));
        let mut value = json!(finding);
        value["file"] = json!(place.map(|place| &place.file));
        value["line"] = json!(place.map(|place| place.line));
        value
    };
    json!({
        "errors": count(findings, Severity::Error),
        "warnings": count(findings, Severity::Warning),
        "notes": count(findings, Severity::Note),
        "findings": findings.iter().map(placed).collect::<Vec<_>>(),
    })
}

fn count(findings: &[Finding], severity: Severity) -> usize {
    findings.iter().filter(|finding| finding.severity == severity).count()
}

fn for_people(findings: &[Finding], places: &Places, loaded: &Loaded) -> String {
    let mut out = String::new();
    for of_entry in findings.chunk_by(|a, b| a.entry == b.entry) {
        out.push_str(&heading(of_entry[0].entry.as_deref(), places, &loaded.faq));
        of_entry.iter().for_each(|finding| out.push_str(&line(finding)));
        out.push('\n');
    }
    out.push_str(&summary(findings, loaded.faq.entries.len()));
    out
}

fn heading(entry: Option<&str>, places: &Places, faq: &Faq) -> String {
    let name = paint(BOLD, &safe(entry.unwrap_or(&faq.id)));
    let place = match entry.and_then(|entry| places.of_entry(entry)) {
        Some(place) => format!("{}:{}", place.file, place.line),
        None if entry.is_none() => "the FAQ as a whole".into(),
        None => String::new(),
    };
    format!("{name}  {}\n", paint(DIM, &safe(&place)))
}

fn line(finding: &Finding) -> String {
    let (style, name) = match finding.severity {
        Severity::Error => (ERROR, "error"),
        Severity::Warning => (WARNING, "warning"),
        Severity::Note => (DIM, "note"),
    };
    let lang = finding.lang.map(|lang| format!(" {lang}")).unwrap_or_default();
    let code = Run::new(format!("[{}{lang}]", finding.code.code()), DIM);
    let runs = [Run::new(format!("{name}: "), style), Run::plain(format!("{} ", finding.message)), code];
    let mut out = wrap(&runs, width(), Indent { first: "  ", rest: "    " });
    for evidence in &finding.evidence {
        out.push_str(&wrap(&[Run::new(evidence, DIM)], width(), Indent { first: "    · ", rest: "      " }));
    }
    out
}

fn summary(findings: &[Finding], entries: usize) -> String {
    if findings.is_empty() {
        return format!("{}\n", paint(GOOD, &format!("{entries} entries, nothing to mend")));
    }
    let counted = |severity, name: &str| {
        let count = count(findings, severity);
        format!("{count} {name}{}", if count == 1 { "" } else { "s" })
    };
    format!(
        "{entries} entries: {}, {}, {}\n",
        counted(Severity::Error, "error"),
        counted(Severity::Warning, "warning"),
        counted(Severity::Note, "note")
    )
}
