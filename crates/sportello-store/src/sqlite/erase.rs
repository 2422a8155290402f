//! Forgetting a subject.
//!
//! In: a subject. Out: the journal as if the subject had never written, and a receipt. Records of the
//! subject go. Words that a person approved as wordings go too, if nobody else who is still there asked
//! the same; the verdict goes with the last of its words, so what is learnt from the records left is what
//! would have been learnt without the subject. What the company wrote itself is only named.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use rusqlite::Connection;
use serde_json::Value;
use sportello::journal::{Doing, What};

use super::read::{Belongings, walk};
use super::record::Stored;
use super::sweep::{Fate, Swept, sweep};
use super::table::PART;
use crate::clean::Names;
use crate::error::Trouble;
use crate::journal::{Receipt, Removed, Subject};
use crate::words::{folded, says, sides, words_of};

pub(super) fn erase(db: &Connection, subject: &Subject, names: &Names) -> Result<Receipt, Trouble> {
    let belongings = Belongings::of(db, subject, names)?;
    let said = said(db, &belongings)?;
    let only_theirs = without_others(db, &belongings, said.clone())?;
    let swept = sweep(db, |row| fate(row, &belongings, &only_theirs))?;
    Ok(Receipt {
        conversations: swept.conversations,
        removed: removed(&swept),
        quoted: if said.is_empty() { Vec::new() } else { quoted(db, &said)? },
    })
}

fn removed(swept: &Swept) -> Vec<Removed> {
    let tables = [
        ("record", swept.removed + swept.rewritten),
        ("conversation", swept.conversations),
        ("derived", swept.derived),
    ];
    tables.into_iter().filter(|&(_, rows)| rows > 0).map(|(table, rows)| Removed { table, rows }).collect()
}

/// What the subject asked, and what was answered by hand, in matching form.
fn said(db: &Connection, belongings: &Belongings) -> Result<BTreeSet<String>, Trouble> {
    let mut said = BTreeSet::new();
    let _ = walk(db, 0, |row| {
        if belongings.has(&row) && has_words(&row) {
            said.extend(words_of(&row.record()?));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    said.remove("");
    Ok(said)
}

/// Those of the texts that nobody asks who stays.
fn without_others(
    db: &Connection,
    belongings: &Belongings,
    mut said: BTreeSet<String>,
) -> Result<BTreeSet<String>, Trouble> {
    let _ = walk(db, 0, |row| {
        if said.is_empty() {
            return Ok(ControlFlow::Break(()));
        }
        if !belongings.has(&row)
            && has_words(&row)
            && let Some(text) = words_of(&row.record()?)
        {
            said.remove(&text);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(said)
}

fn has_words(row: &Stored) -> bool {
    matches!(row.kind.as_str(), "asked" | "resolved")
}

fn fate(row: &Stored, belongings: &Belongings, words: &BTreeSet<String>) -> Result<Fate, Trouble> {
    if belongings.has(row) {
        return Ok(Fate::Goes);
    }
    if row.kind != "reviewed" || words.is_empty() {
        return Ok(Fate::Stays);
    }
    let mut record = row.record()?;
    let What::Reviewed { doing: Some(Doing::Wordings { texts, .. }), .. } = &mut record.what else {
        return Ok(Fate::Stays);
    };
    let before = texts.len();
    texts.retain(|(_, text)| !words.contains(&folded(text)));
    if texts.len() == before {
        return Ok(Fate::Stays);
    }
    if texts.is_empty() {
        return Ok(Fate::Goes);
    }
    let json = serde_json::to_string(&record).map_err(|error| Trouble::Unwritable(error.to_string()))?;
    Ok(Fate::Becomes(json))
}

/// Where the company's own text says the same.
fn quoted(db: &Connection, said: &BTreeSet<String>) -> Result<Vec<String>, Trouble> {
    let mut places = BTreeSet::new();
    let mut see = |json: &Value| {
        if says(json, said) {
            let id = json.get("id").and_then(Value::as_str).unwrap_or_default();
            places.insert(format!("entry `{id}`"));
        }
    };
    PART.each(db, |row| {
        let json: String = row.get(1)?;
        see(&serde_json::from_str(&json).unwrap_or_default());
        Ok(())
    })?;
    let _ = walk(db, 0, |row| {
        if row.kind == "edited"
            && let What::Edited { change, .. } = row.record()?.what
        {
            sides(&change).into_iter().for_each(&mut see);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(places.into_iter().collect())
}
