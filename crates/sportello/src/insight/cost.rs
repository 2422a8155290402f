//! What people cost, at the host's own rates.

use serde::{Deserialize, Serialize};

/// What a person's work costs the host. There are no built-in figures: costs differ by a factor of
/// ten between companies, and a made-up one makes a made-up saving.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Rates {
    currency: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_contact: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_minute: Option<f64>,
}

/// Why rates cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidRates {
    /// There is no currency.
    #[error("rates without a currency: expected a name such as `EUR`")]
    Currency,
    /// There is no rate.
    #[error("rates without a figure: expected `per_contact`, `per_minute` or both")]
    Missing,
    /// A rate is out of range.
    #[error("a rate of {0}: expected an amount from 0 to 1 000 000")]
    Amount(f64),
}

/// Rates as they are read, before they are checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    currency: String,
    per_contact: Option<f64>,
    per_minute: Option<f64>,
}

impl TryFrom<Unchecked> for Rates {
    type Error = InvalidRates;

    fn try_from(read: Unchecked) -> Result<Self, InvalidRates> {
        Self::new(read.currency, read.per_contact, read.per_minute)
    }
}

const HIGHEST: f64 = 1e6;

impl Rates {
    /// What each conversation costs that a person has, what each minute of it costs, or both, which
    /// are added up.
    ///
    /// # Errors
    ///
    /// No currency, neither rate, or one below 0 or above a million.
    pub fn new(
        currency: impl Into<String>,
        per_contact: Option<f64>,
        per_minute: Option<f64>,
    ) -> Result<Self, InvalidRates> {
        let currency = currency.into();
        if currency.trim().is_empty() {
            return Err(InvalidRates::Currency);
        }
        if per_contact.is_none() && per_minute.is_none() {
            return Err(InvalidRates::Missing);
        }
        for amount in [per_contact, per_minute].into_iter().flatten() {
            if !(0.0..=HIGHEST).contains(&amount) {
                return Err(InvalidRates::Amount(amount));
            }
        }
        Ok(Self { currency, per_contact, per_minute })
    }

    /// What each conversation costs that a person has.
    pub fn per_contact(&self) -> Option<f64> {
        self.per_contact
    }

    /// What each minute of a person costs.
    pub fn per_minute(&self) -> Option<f64> {
        self.per_minute
    }

    /// The name of the currency.
    pub fn currency(&self) -> &str {
        &self.currency
    }
}

/// What people's work cost, and what was saved.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cost {
    /// The rates that this is reckoned with.
    pub rates: Rates,
    /// Conversations that a person had; their cost is divided by them.
    pub by_person: u64,
    /// How long people had them, from taking or first writing to giving back or last writing, in
    /// milliseconds.
    pub person_ms: i64,
    /// What that cost.
    pub spent: f64,
    /// All conversations in which something was asked, if only for a person.
    pub contacts: u64,
    /// What was spent, divided by all of these; none of nothing.
    pub per_contact: Option<f64>,
    /// Conversations that were resolved, confirmed or assumed, and never reached a person.
    pub without_person: u64,
    /// What these would have cost had each gone to a person, at the mean cost of those that did.
    /// None if none did and there is no rate for a contact.
    pub saved: Option<f64>,
}

/// What a cost is reckoned from.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Work {
    pub by_person: u64,
    pub person_ms: i64,
    pub contacts: u64,
    pub without_person: u64,
}

impl Cost {
    pub(super) fn of(work: Work, rates: &Rates) -> Self {
        let Work { by_person, person_ms, contacts, without_person } = work;
        let minutes = person_ms as f64 / 60_000.0;
        let (each, minute) = (rates.per_contact.unwrap_or(0.0), rates.per_minute.unwrap_or(0.0));
        let spent = by_person as f64 * each + minutes * minute;
        let mean = match (by_person, rates.per_minute) {
            (0, None) => Some(each),
            (0, Some(_)) => None,
            _ => Some(spent / by_person as f64),
        };
        Self {
            rates: rates.clone(),
            by_person,
            person_ms,
            spent,
            contacts,
            per_contact: (contacts > 0).then(|| spent / contacts as f64),
            without_person,
            saved: mean.map(|mean| mean * without_person as f64),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(per_contact: Option<f64>, per_minute: Option<f64>, by_person: u64) -> Cost {
        let rates = Rates::new("EUR", per_contact, per_minute).expect("rates that can be used");
        let person_ms = 600_000 * by_person as i64;
        Cost::of(Work { by_person, person_ms, contacts: 20, without_person: 8 }, &rates)
    }

    #[test]
    fn costs_are_those_of_a_calculator() {
        let by_contact = cost(Some(6.0), None, 5);
        assert_eq!(
            (by_contact.spent, by_contact.per_contact, by_contact.saved),
            (30.0, Some(1.5), Some(48.0))
        );
        let by_minute = cost(None, Some(0.5), 5);
        assert_eq!((by_minute.spent, by_minute.saved), (25.0, Some(40.0)));
        assert_eq!(cost(Some(1.0), Some(0.5), 5).spent, 30.0);
    }

    #[test]
    fn nothing_is_saved_at_a_cost_that_nobody_knows() {
        assert_eq!(cost(None, Some(0.5), 0).saved, None);
        assert_eq!(cost(Some(6.0), None, 0).saved, Some(48.0));
    }

    #[test]
    fn rates_are_checked() {
        assert_eq!(Rates::new(" ", Some(1.0), None), Err(InvalidRates::Currency));
        assert_eq!(Rates::new("EUR", None, None), Err(InvalidRates::Missing));
        for amount in [-1.0, 2e6, f64::INFINITY] {
            assert_eq!(Rates::new("EUR", None, Some(amount)), Err(InvalidRates::Amount(amount)));
        }
        assert!(Rates::new("EUR", Some(f64::NAN), None).is_err());
        let read: Rates = serde_json::from_str(r#"{"currency":"EUR","per_contact":6}"#).expect("rates");
        assert_eq!(Rates::new("EUR", Some(6.0), None), Ok(read));
    }
}
