//! Proposals on the terminal, as CSV and as JSON.

use std::path::PathBuf;

use anyhow::Result;
use sportello::Lang;
use sportello::gaps::proposals::{Nearest, Proposal, Review, TrendDirection};

use super::phrases::{Phrases, phrases};
use super::standing::Standing;
use crate::csv_out;
use crate::decision::question;
use crate::insight::numbers::{decimal, percent};
use crate::phrases::filled;
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, HEADING, paint};
use crate::terminal::{Indent, Run, safe, show, show_json, width, wrap};

/// How a list is written.
#[derive(Debug, clap::Args)]
pub struct Format {
    /// One JSON object a line, as schemas/proposal-1.schema.json describes it
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Write a file for a spreadsheet
    #[arg(long, value_name = "FILE.csv")]
    csv: Option<PathBuf>,
}

/// What `learn show` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The proposal: its id as `list` has it, or the beginning of it
    id: String,
    /// As JSON, with all evidence
    #[arg(long)]
    json: bool,
}

/// Shows one.
pub fn run(arguments: &Arguments, standing: &Standing) -> Result<Status> {
    let proposal = standing.proposal(&arguments.id)?;
    if arguments.json {
        show_json(&proposal)?;
    } else {
        show(&whole(&proposal, standing))?;
    }
    Ok(Status::Done)
}

/// Shows all.
pub fn list(proposals: &[Proposal], format: &Format, lang: Lang) -> Result<Status> {
    let phrases = phrases(lang);
    if let Some(path) = &format.csv {
        csv_out::write(path, HEAD, proposals.iter().map(|proposal| row(proposal, phrases)))?;
        let name = path.display().to_string();
        show(&format!("{}: {}\n", safe(&name), phrases.counted(proposals.len())))?;
    } else if format.json {
        proposals.iter().try_for_each(show_json)?;
    } else {
        let lines: String = proposals.iter().map(|proposal| line(proposal, lang)).collect();
        show(&format!("{lines}{}\n", paint(DIM, &phrases.counted(proposals.len()))))?;
    }
    Ok(Status::Done)
}

const HEAD: [&str; 8] = ["id", "kind", "entry", "question", "customers", "per_week", "handovers", "wordings"];

fn row(proposal: &Proposal, phrases: &Phrases) -> [String; 8] {
    let wordings: Vec<_> = proposal.wordings.iter().map(|wording| wording.text.as_str()).collect();
    let (kind, entry) = phrases.kind(&proposal.kind);
    [
        proposal.id.clone(),
        kind.trim_end_matches(':').to_owned(),
        entry,
        proposal.question.clone(),
        proposal.conversations.to_string(),
        proposal.trend.per_week.to_string(),
        proposal.handovers.to_string(),
        wordings.join("\n"),
    ]
}

fn line(proposal: &Proposal, lang: Lang) -> String {
    let id = wrap(&[Run::new(&proposal.id, DIM)], width(), Indent::all("  "));
    format!("{}{}{id}\n", asked(proposal), about(proposal, lang))
}

/// The question that says best what is asked.
fn asked(proposal: &Proposal) -> String {
    wrap(&[Run::new(&proposal.question, HEADING)], width(), Indent::default())
}

/// What is to be done, how many ask, how often, at what cost.
fn about(proposal: &Proposal, lang: Lang) -> String {
    let phrases = phrases(lang);
    let (kind, entry) = phrases.kind(&proposal.kind);
    let mut parts = vec![format!("{kind} {entry}").trim().to_owned()];
    parts.push(match proposal.conversations {
        1 => phrases.customer.to_owned(),
        several => filled(phrases.customers, &[&several.to_string()]),
    });
    if proposal.conversations > 0 {
        let trend = match proposal.trend.direction {
            TrendDirection::Rising => phrases.rising,
            TrendDirection::Falling => phrases.falling,
            TrendDirection::Steady => "",
        };
        let week = filled(phrases.a_week, &[&decimal(proposal.trend.per_week.into(), 1, lang)]);
        parts.push(format!("{week}{trend}"));
    }
    match proposal.handovers {
        0 => {}
        1 => parts.push(phrases.one_to_a_person.to_owned()),
        several => parts.push(filled(phrases.to_a_person, &[&several.to_string()])),
    }
    indented(&[Run::plain(parts.join(" · "))])
}

fn indented(runs: &[Run]) -> String {
    wrap(runs, width(), Indent::all("  "))
}

/// A proposal with all that speaks for it.
pub fn whole(proposal: &Proposal, standing: &Standing) -> String {
    let lang = standing.lang();
    let phrases = phrases(lang);
    let mut out = format!("{}\n{}", asked(proposal), about(proposal, lang));
    if let Some((first, last)) = proposal.first.zip(proposal.last) {
        let days = [first, last].map(|at| at.local.date().to_string());
        let [from, to] = days;
        let text = if from == to {
            filled(phrases.asked_on, &[&from])
        } else {
            filled(phrases.asked, &[&from, &to])
        };
        out.push_str(&indented(&[Run::plain(text)]));
    }
    if let Some(nearest) = &proposal.nearest {
        out.push_str(&near(nearest, standing, phrases));
    }
    for review in &proposal.reviewed {
        out.push_str(&indented(&[Run::new(before(review, phrases), DIM)]));
    }
    out.push_str(&indented(&[Run::new(&proposal.id, DIM)]));
    out.push_str(&words(proposal, phrases));
    if let Some(draft) = &proposal.draft_answer {
        let who = filled(phrases.answered, &[&draft.operator]);
        let text = indented(&[Run::plain(&draft.text)]);
        out.push_str(&format!("\n{}\n{text}", paint(BOLD, &safe(&who))));
    }
    out
}

fn near(nearest: &Nearest, standing: &Standing, phrases: &Phrases) -> String {
    let lang = standing.lang();
    let own = standing.assistant.faq().entry(&nearest.entry).map_or("–", |entry| question(entry, lang));
    let likely = percent(nearest.confidence.into(), lang);
    let told = filled(phrases.nearest, &[&nearest.entry, own, &likely, phrases.why(nearest.rule)]);
    let refused = filled(phrases.refused, &[&nearest.rejected.to_string()]);
    let told = if nearest.rejected > 1 { format!("{told}; {refused}") } else { told };
    indented(&[Run::plain(told)])
}

fn before(review: &Review, phrases: &Phrases) -> String {
    filled(phrases.before, &[&review.at.local.date().to_string(), &review.author, &review.reason])
}

fn words(proposal: &Proposal, phrases: &Phrases) -> String {
    if proposal.wordings.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", paint(BOLD, phrases.words));
    for (number, wording) in (1..).zip(&proposal.wordings) {
        let times = if wording.sources > 1 { format!(" ×{}", wording.sources) } else { String::new() };
        let first = format!("{number:>4}  ");
        let runs = [Run::plain(&wording.text), Run::new(times, DIM)];
        out.push_str(&wrap(&runs, width(), Indent { first: &first, rest: "      " }));
    }
    out
}
