//! One case of the vectors, as it stands on its line.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde_json::value::RawValue;
use sportello::Edit;

/// A question with what is expected of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique, kebab case.
    pub name: String,
    /// A folder of `corpus/`, or a file of `tests/faqs/`.
    pub faq: String,
    /// The question.
    pub ask: String,
    /// The prior probability of Italian.
    #[serde(default = "undecided")]
    pub italian: f32,
    /// What to change before asking, as [`Edit::from_json`] reads it.
    edits: Option<Box<RawValue>>,
    /// What a person expects to happen.
    pub kind: Kind,
    /// The entry that a person expects; with `clarify` it is to be among the options.
    pub entry: Option<String>,
    /// Why today's engine does something else than a person expects.
    pub deviation: Option<String>,
    /// The decision's JSON, exactly.
    pub decision: Option<Box<RawValue>>,
}

fn undecided() -> f32 {
    0.5
}

/// What is done with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Answer,
    Clarify,
    Abstain,
}

impl Case {
    /// All cases of all files, in order.
    ///
    /// # Errors
    ///
    /// A line that is no case, with its place; or a name that stands twice.
    pub fn all() -> Result<Vec<Self>> {
        let mut cases: Vec<Self> = Vec::new();
        for path in crate::vector_files()? {
            let text = fs::read_to_string(&path)?;
            for (line, text) in text.lines().enumerate() {
                let place = || format!("{}:{}", path.display(), line + 1);
                let case = Self::of(text).with_context(place)?;
                let fresh = cases.iter().all(|other| other.name != case.name);
                ensure!(fresh, "{}: the name `{}` is taken", place(), case.name);
                cases.push(case);
            }
        }
        Ok(cases)
    }

    /// What to change before asking; none of most cases.
    ///
    /// # Errors
    ///
    /// What is no edit, with the name of the case.
    pub fn edits(&self) -> Result<Vec<Edit>> {
        let read = |edits: &RawValue| Edit::from_json(edits.get()).with_context(|| self.name.clone());
        self.edits.as_deref().map_or(Ok(Vec::new()), read)
    }

    /// The case of one line.
    ///
    /// # Errors
    ///
    /// A line that is no case, a name that is not in kebab case, or an entry expected of an
    /// abstention.
    pub fn of(line: &str) -> Result<Self> {
        let case: Self = serde_json::from_str(line)?;
        let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        ensure!(case.name.chars().all(kebab), "the name `{}` is not in kebab case", case.name);
        ensure!(
            case.kind != Kind::Abstain || case.entry.is_none(),
            "`{}`: an abstention has no entry",
            case.name
        );
        ensure!(case.kind != Kind::Answer || case.entry.is_some(), "`{}`: an answer has an entry", case.name);
        Ok(case)
    }
}
