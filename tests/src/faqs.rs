//! The Faqs that cases ask: the corpora, and the small ones of `tests/faqs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use sportello::faq::Source;
use sportello::{Assistant, Context, Decision, Faq};

use crate::{Case, root};

/// The Faq of a name: a file of `tests/faqs` where the name has a dot, else a folder of `corpus`.
///
/// # Errors
///
/// No such Faq, or one that does not load.
pub fn faq(name: &str) -> Result<Faq> {
    let paths = if name.contains('.') {
        vec![root().join("faqs").join(name)]
    } else {
        files(&root().join("../corpus").join(name), &["toml", "json"])?
    };
    let mut texts = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        texts.push((path.display().to_string(), text));
    }
    let sources: Vec<_> = texts.iter().map(|(name, text)| Source { name, text }).collect();
    Ok(Faq::load(&sources)?)
}

/// The files of a folder with one of these endings, in the order of their names.
pub(crate) fn files(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>> {
    let known =
        |path: &PathBuf| path.extension().is_some_and(|own| endings.iter().any(|ending| own == *ending));
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.retain(known);
    paths.sort();
    ensure!(!paths.is_empty(), "{}: no file ends in {endings:?}", folder.display());
    Ok(paths)
}

/// Assistants by the name of their Faq, each built when it is first asked.
#[derive(Debug, Default)]
pub struct Shelf {
    assistants: BTreeMap<String, Assistant>,
}

impl Shelf {
    /// The assistant of a Faq.
    ///
    /// # Errors
    ///
    /// As [`faq`].
    pub fn assistant(&mut self, name: &str) -> Result<&Assistant> {
        if !self.assistants.contains_key(name) {
            self.assistants.insert(name.to_owned(), Assistant::new(faq(name)?)?);
        }
        Ok(&self.assistants[name])
    }

    /// Decides a case.
    ///
    /// # Errors
    ///
    /// A Faq that does not load, or an edit that cannot be made.
    pub fn decide(&mut self, case: &Case) -> Result<Decision> {
        let mut context = Context::default();
        context.italian = case.italian;
        let assistant = self.assistant(&case.faq)?;
        let edits = case.edits()?;
        if edits.is_empty() {
            return Ok(assistant.ask_in(&case.ask, context));
        }
        let mut edited = assistant.clone();
        edited.apply_all(edits).with_context(|| case.name.clone())?;
        Ok(edited.ask_in(&case.ask, context))
    }

    /// As [`Shelf::decide`], as JSON.
    ///
    /// # Errors
    ///
    /// As [`Shelf::decide`].
    pub fn decide_as_json(&mut self, case: &Case) -> Result<String> {
        Ok(serde_json::to_string(&self.decide(case)?)?)
    }
}
