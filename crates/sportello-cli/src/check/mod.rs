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
use crate::zone;

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
    let found = Found { findings: lint(&loaded.faq), zone: zone::problem(&loaded.faq) };
    let places = Places::of(&loaded.files);
    if arguments.json {
        show_json(&as_json(&found, &places))?;
    } else {
        show(&for_people(&found, &places, &loaded))?;
    }
    Ok(status(&found, arguments.deny))
}

/// Everything that was found.
struct Found {
    /// What the engine found.
    findings: Vec<Finding>,
    /// What is wrong with the time zone: the engine carries no database of them.
    zone: Option<String>,
}

/// The code of the finding that is the command's own.
const UNKNOWN_ZONE: &str = "unknown-time-zone";

impl Found {
    fn count(&self, severity: Severity) -> usize {
        let zone = usize::from(severity == Severity::Warning && self.zone.is_some());
        self.findings.iter().filter(|finding| finding.severity == severity).count() + zone
    }
}

fn lint(faq: &Faq) -> Vec<Finding> {
    let mut counting: Option<Counting> = None;
    check_with(faq, &mut |Progress { done, total, .. }| {
        counting.get_or_insert_with(|| Counting::of(total, "checking")).step(done);
    })
}

fn status(found: &Found, denied: Option<Denied>) -> Status {
    let denied = denied == Some(Denied::Warnings) && found.count(Severity::Warning) > 0;
    if denied || found.count(Severity::Error) > 0 { Status::Found } else { Status::Done }
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

fn as_json(found: &Found, places: &Places) -> Value {
    let placed = |finding: &Finding| {
        let place = finding.entry.as_deref().and_then(|entry| places.of_entry(entry));
        let mut value = json!(finding);
        value["file"] = json!(place.map(|place| &place.file));
        value["line"] = json!(place.map(|place| place.line));
        value
    };
    let zone = found.zone.iter().map(|message| {
        json!({
            "code": UNKNOWN_ZONE, "severity": Severity::Warning, "entry": null, "lang": null,
            "message": message, "evidence": [], "file": null, "line": null,
        })
    });
    json!({
        "errors": found.count(Severity::Error),
        "warnings": found.count(Severity::Warning),
        "notes": found.count(Severity::Note),
        "findings": zone.chain(found.findings.iter().map(placed)).collect::<Vec<_>>(),
    })
}

fn for_people(found: &Found, places: &Places, loaded: &Loaded) -> String {
    let mut out = String::new();
    if let Some(message) = &found.zone {
        out.push_str(&heading(None, places, &loaded.faq));
        out.push_str(&told(Severity::Warning, message, UNKNOWN_ZONE));
        out.push('\n');
    }
    for of_entry in found.findings.chunk_by(|a, b| a.entry == b.entry) {
        out.push_str(&heading(of_entry[0].entry.as_deref(), places, &loaded.faq));
        of_entry.iter().for_each(|finding| out.push_str(&line(finding)));
        out.push('\n');
    }
    out.push_str(&summary(found, loaded.faq.entries.len()));
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
    let lang = finding.lang.map(|lang| format!(" {lang}")).unwrap_or_default();
    let mut out = told(finding.severity, &finding.message, &format!("{}{lang}", finding.code.code()));
    for evidence in &finding.evidence {
        out.push_str(&wrap(&[Run::new(evidence, DIM)], width(), Indent { first: "    · ", rest: "      " }));
    }
    out
}

fn told(severity: Severity, message: &str, code: &str) -> String {
    let (style, name) = match severity {
        Severity::Error => (ERROR, "error"),
        Severity::Warning => (WARNING, "warning"),
        Severity::Note => (DIM, "note"),
    };
    let code = Run::new(format!("[{code}]"), DIM);
    let runs = [Run::new(format!("{name}: "), style), Run::plain(format!("{message} ")), code];
    wrap(&runs, width(), Indent { first: "  ", rest: "    " })
}

fn summary(found: &Found, entries: usize) -> String {
    if found.findings.is_empty() && found.zone.is_none() {
        return format!("{}\n", paint(GOOD, &format!("{entries} entries, nothing to mend")));
    }
    let counted = |severity, name: &str| {
        let count = found.count(severity);
        format!("{count} {name}{}", if count == 1 { "" } else { "s" })
    };
    format!(
        "{entries} entries: {}, {}, {}\n",
        counted(Severity::Error, "error"),
        counted(Severity::Warning, "warning"),
        counted(Severity::Note, "note")
    )
}
