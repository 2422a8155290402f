//! The file of questions.

use anyhow::{Result, bail};
use serde::Deserialize;
use sportello::{Faq, Lang};

/// What customers ask, and what people say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customers {
    /// The first day.
    pub begin: String,
    /// How many days there are.
    pub days: usize,
    pub greetings: Vec<String>,
    pub thanks_it: Vec<String>,
    pub thanks_en: Vec<String>,
    pub person_it: Vec<String>,
    pub person_en: Vec<String>,
    pub operators: Vec<String>,
    pub theme: Vec<Theme>,
}

/// One thing that people want to know.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// The entry that answers it; none where the Faq lacks it.
    pub entry: Option<String>,
    /// What it is about, where no entry says so.
    pub name: Option<String>,
    /// The first and the last day on which it is asked, from 0.
    pub days: Option<[usize; 2]>,
    pub it: Vec<String>,
    pub en: Vec<String>,
    /// Begun as a message of one's own.
    #[serde(default)]
    pub typed: Vec<String>,
    pub operator_it: Option<String>,
    pub operator_en: Option<String>,
}

impl Customers {
    /// Whether every theme names an entry of the Faq or says what it lacks.
    pub fn check(&self, faq: &Faq) -> Result<()> {
        for theme in &self.theme {
            match (&theme.entry, &theme.name) {
                (Some(entry), _) if faq.entry(entry).is_none() => bail!("no entry `{entry}` in the Faq"),
                (None, None) => bail!("a theme with neither an entry nor a name: {:?}", theme.it),
                _ => {}
            }
        }
        Ok(())
    }

    pub fn thanks(&self, lang: Lang) -> &[String] {
        if lang == Lang::It { &self.thanks_it } else { &self.thanks_en }
    }

    pub fn person(&self, lang: Lang) -> &[String] {
        if lang == Lang::It { &self.person_it } else { &self.person_en }
    }
}

impl Theme {
    /// What a person answers.
    pub fn operator(&self, lang: Lang) -> Option<&str> {
        let own = if lang == Lang::It { &self.operator_it } else { &self.operator_en };
        own.as_deref()
    }
}
