//! `sportello site`: the Faq as pages for a web server.
//!
//! In: a Faq and, for the order of its entries, a journal. Out: a folder with a page for each language
//! and one style sheet. The pages work without JavaScript, have nothing inline that a strict
//! Content-Security-Policy would block, and carry their questions as FAQPage data for search engines.
//! Deep links are those of `<sportello-faq>`: `#` and the id of an entry.

mod answer;
mod linked;
mod order;
mod page;
mod phrases;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use sportello::{Faq, Lang};

use crate::load;
use crate::status::Status;
use crate::terminal::{safe, show};
use order::Order;

const STYLE: &str = include_str!("style.css");

/// What `site` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The FAQ: a file, or a folder whose *.toml and *.json are one FAQ
    faq: PathBuf,
    /// The folder to write to
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// A journal: what was asked most of late comes first
    #[arg(long, value_name = "FILE.jsonl")]
    journal: Option<PathBuf>,
    /// The address the folder will have, such as https://shop.example/faq/; search engines want it
    #[arg(long, value_name = "URL", value_parser = address)]
    url: Option<String>,
    /// The company's name, for the titles
    #[arg(long, default_value = "", hide_default_value = true)]
    name: String,
}

/// What all pages have in common.
#[derive(Debug)]
struct Site<'f> {
    faq: &'f Faq,
    order: Order,
    /// Ends in a slash.
    url: Option<String>,
    name: String,
}

/// Writes the pages and names them.
pub fn run(arguments: &Arguments) -> Result<Status> {
    let faq = load::faq(&arguments.faq)?.faq;
    let order = match &arguments.journal {
        Some(journal) => Order::of_demand(&faq, journal)?,
        None => Order::default(),
    };
    let site = Site { faq: &faq, order, url: arguments.url.clone(), name: arguments.name.clone() };
    let mut told = String::new();
    for (name, text) in site.files() {
        let path = arguments.output.join(name);
        write(&path, &text).with_context(|| format!("{}: cannot be written", path.display()))?;
        told.push_str(&format!("{}\n", safe(&path.display().to_string())));
    }
    show(&told)?;
    Ok(Status::Done)
}

impl Site<'_> {
    /// The languages that have a page: those that entries are written in, the Faq's first one first.
    fn languages(&self) -> Vec<Lang> {
        let written = |lang: &Lang| self.faq.entries.iter().any(|entry| entry.texts.contains_key(lang));
        self.faq.languages.iter().copied().filter(written).collect()
    }

    /// The folder of a language's page, as the end of an address; the first language has the site's own.
    fn folder(&self, lang: Lang) -> String {
        if self.languages().first() == Some(&lang) { String::new() } else { format!("{lang}/") }
    }

    /// All files: their paths within the folder, and what stands in them.
    fn files(&self) -> Vec<(String, String)> {
        let page = |lang| (format!("{}index.html", self.folder(lang)), page::page(self, lang));
        let style = ("style.css".to_owned(), STYLE.to_owned());
        self.languages().into_iter().map(page).chain([style]).collect()
    }
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// An address of a folder: it ends in a slash.
fn address(text: &str) -> Result<String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_odd = |c: char| c.is_whitespace() || matches!(c, '?' | '#');
    if rest.is_none_or(|rest| rest.is_empty() || rest.starts_with('/') || rest.contains(is_odd)) {
        bail!("expected the address of a folder, such as https://shop.example/faq/");
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}
