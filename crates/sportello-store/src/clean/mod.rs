//! A record as it may be written: redacted once more.
//!
//! In: any record. Out: [`Cleaned`], its JSON with a token in place of every identifier that
//! [`sportello::redact`] finds in any of its texts. A host's mistake must not reach the disk. What the
//! company writes itself, the entries in an edit, stays as it is: its phone numbers are answers.

mod names;
mod page;

use serde_json::Value;
use sportello::journal::{JOURNAL_VERSION, LONGEST_TEXT, Record, What};
use sportello::redact::{Seen, redact};

use crate::error::Trouble;

pub(crate) use names::Names;

/// A record that may be written.
#[derive(Debug)]
pub(crate) struct Cleaned {
    pub record: Record,
    pub json: String,
    pub kind: String,
}

/// Redacts a record.
///
/// # Errors
///
/// A record that could not be read back: of another version, or with a number that is none.
pub(crate) fn clean(record: &Record, names: &Names) -> Result<Cleaned, Trouble> {
    if record.version != JOURNAL_VERSION {
        let found = record.version;
        return Err(Trouble::Unwritable(format!("expected version {JOURNAL_VERSION}, found {found}")));
    }
    let mut seen = Seen::default();
    let mut record = Record {
        conversation: names.key(&record.conversation),
        customer: record.customer.as_deref().map(|key| names.key(key)),
        channel: covered(&record.channel, &mut seen).unwrap_or_else(|| record.channel.clone()),
        page: record.page.as_deref().map(|page| page::clean(page, &mut seen)),
        ..record.clone()
    };
    let unwritable = |error: serde_json::Error| Trouble::Unwritable(error.to_string());
    let mut what = serde_json::to_value(&record.what).map_err(unwritable)?;
    let kind = kind(&what);
    if let What::Edited { author, reason, .. } = &mut record.what {
        for text in [author, reason] {
            *text = covered(text, &mut seen).unwrap_or_else(|| std::mem::take(text));
        }
    } else if cover(&mut what, &mut seen) {
        record.what = serde_json::from_value(what).map_err(unwritable)?;
    }
    let json = serde_json::to_string(&record).map_err(unwritable)?;
    // A confidence that is not a number would be written as null and never be read again.
    serde_json::from_str::<Record>(&json).map_err(unwritable)?;
    Ok(Cleaned { record, json, kind })
}

/// The name of what happened: the value itself, or its only key.
fn kind(what: &Value) -> String {
    let name = what.as_str().or_else(|| what.as_object()?.keys().next().map(String::as_str));
    name.unwrap_or_default().to_owned()
}

/// Redacts every text in a value; whether there was anything to redact or to cut.
fn cover(value: &mut Value, seen: &mut Seen) -> bool {
    match value {
        Value::String(text) => match covered(text, seen) {
            Some(covered) => {
                *text = covered;
                true
            }
            None => false,
        },
        Value::Array(values) => values.iter_mut().fold(false, |any, value| cover(value, seen) | any),
        Value::Object(fields) => fields.values_mut().fold(false, |any, value| cover(value, seen) | any),
        _ => false,
    }
}

/// A text redacted and cut, if that changes it.
fn covered(text: &str, seen: &mut Seen) -> Option<String> {
    let redacted = redact(text, seen);
    if redacted.found.is_empty() && text.len() <= LONGEST_TEXT {
        return None;
    }
    let mut text = redacted.text.into_owned();
    text.truncate(text.floor_char_boundary(LONGEST_TEXT));
    Some(text)
}

#[cfg(test)]
mod tests;
