//! `sportello search`: full-text search of a Faq.

use std::ffi::OsString;
use std::path::PathBuf;

use anstyle::Style;
use anyhow::{Result, anyhow, bail};
use serde_json::json;
use sportello::search::{Hit, Query, Search, Snippet};
use sportello::{Faq, Lang};

use crate::arguments::{LangArgument, spoken};
use crate::load;
use crate::progress::Waiting;
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, FOUND, paint};
use crate::terminal::{Indent, Run, safe, show, show_json, width, wrap};

/// What `search` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// What to search for; the last word may be unfinished
    #[arg(required = true)]
    query: Vec<OsString>,
    /// Only texts in this language
    #[arg(long)]
    lang: Option<LangArgument>,
    /// Only entries of this topic
    #[arg(long)]
    topic: Option<String>,
    /// Only entries with this tag
    #[arg(long)]
    tag: Option<String>,
    /// At most so many hits
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    /// Keep the index in this folder; the next search indexes only what changed
    #[arg(long, value_name = "FOLDER")]
    index: Option<PathBuf>,
    /// Print the hits as JSON
    #[arg(long)]
    json: bool,
}

/// Searches and prints.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let faq = load::faq(&arguments.faq)?.faq;
    check_filters(&faq, arguments)?;
    let query = query(arguments);
    let hits = open(&faq, arguments)?.find(&query).map_err(anyhow::Error::new)?;
    if arguments.json {
        show_json(&json!({ "query": query.text, "hits": hits }))?;
    } else {
        show(&for_people(&hits, &query.text))?;
    }
    Ok(Status::Done)
}

fn query(arguments: &Arguments) -> Query {
    let mut query = Query::new(spoken(&arguments.query)).with_limit(usize::from(arguments.limit));
    query.lang = arguments.lang.map(Lang::from);
    query.topic.clone_from(&arguments.topic);
    query.tag.clone_from(&arguments.tag);
    query
}

fn open(faq: &Faq, arguments: &Arguments) -> Result<Search> {
    let _waiting = Waiting::of("indexing the FAQ");
    let opened = match &arguments.index {
        Some(folder) => Search::in_dir(faq, folder),
        None => Search::in_memory(faq),
    };
    opened.map_err(|error| anyhow!(error))
}

/// A filter that fits nothing is a slip, and an empty result would hide it.
fn check_filters(faq: &Faq, arguments: &Arguments) -> Result<()> {
    if let Some(topic) = &arguments.topic {
        let mut topics: Vec<_> = faq.entries.iter().filter_map(|entry| entry.topic.as_deref()).collect();
        topics.sort_unstable();
        topics.dedup();
        if !topics.contains(&topic.as_str()) {
            bail!("no topic `{topic}` in this FAQ: expected one of {}", topics.join(", "));
        }
    }
    match &arguments.tag {
        Some(tag) if !faq.entries.iter().any(|entry| entry.tags.contains(tag)) => {
            bail!("no entry has the tag `{tag}`: expected one of the `tags` of this FAQ")
        }
        _ => Ok(()),
    }
}

fn for_people(hits: &[Hit], query: &str) -> String {
    if hits.is_empty() {
        return format!("nothing found for «{}»: try fewer or other words\n", safe(query));
    }
    let hits: Vec<_> = hits.iter().map(hit).collect();
    hits.join("\n")
}

fn hit(hit: &Hit) -> String {
    let question = wrap(&runs(&hit.question, BOLD), width(), Indent::default());
    let answer = wrap(&runs(&hit.answer, Style::new()), width(), Indent::all("  "));
    let basis = format!("  {} · {} · score {:.2}", hit.id, hit.lang, hit.score);
    format!("{question}{answer}{}\n", paint(DIM, &safe(&basis)))
}

/// The text with what matched in its own style.
fn runs(snippet: &Snippet, style: Style) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    for span in &snippet.highlights {
        let before = snippet.text.get(at..span.start).unwrap_or_default();
        let found = snippet.text.get(span.clone()).unwrap_or_default();
        runs.extend([Run::new(before, style), Run::new(found, FOUND)]);
        at = span.end;
    }
    runs.push(Run::new(snippet.text.get(at..).unwrap_or_default(), style));
    runs
}
