//! What people cost, from a file or from the command line.

use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow};
use serde::Deserialize;
use sportello::insight::Rates;

use crate::load;

/// The host's rates.
#[derive(Debug, clap::Args)]
pub struct RatesArguments {
    /// What people cost: a TOML file of currency and per_contact, per_minute or both
    #[arg(long, value_name = "FILE.toml", conflicts_with_all = ["per_contact", "per_minute", "currency"])]
    rates: Option<PathBuf>,
    /// What a conversation costs that a person has
    #[arg(long, value_name = "AMOUNT", requires = "currency")]
    per_contact: Option<f64>,
    /// What a minute of a person costs
    #[arg(long, value_name = "AMOUNT", requires = "currency")]
    per_minute: Option<f64>,
    /// The currency of both, such as EUR
    #[arg(long, value_name = "NAME")]
    currency: Option<String>,
}

impl RatesArguments {
    /// The rates, if there are any.
    pub fn read(&self) -> Result<Option<Rates>> {
        if let Some(path) = &self.rates {
            let file = load::text(path)?;
            let read = parsed(&file.text).with_context(|| format!("{}: no rates", file.name))?;
            return Ok(Some(read));
        }
        let Some(currency) = &self.currency else { return Ok(None) };
        Ok(Some(Rates::new(currency, self.per_contact, self.per_minute)?))
    }
}

fn parsed(text: &str) -> Result<Rates> {
    let document: toml_edit::DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| anyhow!("{}", error.to_string().trim_end()))?;
    let mut values = serde_json::Map::new();
    for (key, item) in document.iter() {
        let number = item.as_float().or_else(|| item.as_integer().map(|whole| whole as f64));
        let value = match (number, item.as_str()) {
            (Some(number), _) => number.into(),
            (None, Some(text)) => text.into(),
            (None, None) => serde_json::Value::Null,
        };
        values.insert(key.to_owned(), value);
    }
    Ok(Rates::deserialize(serde_json::Value::Object(values))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read() {
        let rates = parsed("currency = \"EUR\"\nper_contact = 6\nper_minute = 0.5\n").expect("rates");
        assert_eq!(rates, Rates::new("EUR", Some(6.0), Some(0.5)).expect("rates"));
    }

    #[track_caller]
    fn refuse(text: &str, expected: &str) {
        let error = parsed(text).expect_err(text).to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        refuse("currency = ", "line 1");
        refuse("currency = \"EUR\"", "expected `per_contact`, `per_minute` or both");
        refuse("per_contact = 6", "missing field `currency`");
        refuse("currency = \"EUR\"\nper_hour = 6", "unknown field `per_hour`");
        refuse("currency = \"EUR\"\nper_minute = -1", "expected an amount from 0");
    }
}
