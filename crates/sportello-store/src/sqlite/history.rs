//! The Faq as it was.
//!
//! In: a Faq. Out: a version, which lists the hashes of its parts; an entry that did not change is kept
//! once, however many versions have it. Parts keep the very text that the engine wrote.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use serde_json::value::RawValue;
use sportello::Faq;
use sportello::hours::Moment;
use sportello::journal::{Change, JOURNAL_VERSION, Record, What};
use xxhash_rust::xxh3::xxh3_128;

use super::table::{PART, Seal, VERSION};
use crate::error::Trouble;
use crate::journal::Version;

type Raw = Box<RawValue>;

/// A Faq's JSON in parts: what stands around the entries, and each entry.
struct Parts {
    head: String,
    entries: Vec<String>,
}

impl Parts {
    fn of(faq: &Faq) -> Result<Self, Trouble> {
        let mut fields: BTreeMap<String, Raw> = serde_json::from_str(&faq.to_json()).map_err(odd)?;
        let entries: Vec<Raw> = match fields.remove("entry") {
            Some(entries) => serde_json::from_str(entries.get()).map_err(odd)?,
            None => Vec::new(),
        };
        let entries = entries.iter().map(|entry| entry.get().to_owned()).collect();
        Ok(Self { head: serde_json::to_string(&fields).map_err(odd)?, entries })
    }

    fn faq(&self) -> Result<Faq, Trouble> {
        let mut fields: BTreeMap<String, Raw> = serde_json::from_str(&self.head).map_err(odd)?;
        let entries = RawValue::from_string(format!("[{}]", self.entries.join(","))).map_err(odd)?;
        fields.insert("entry".to_owned(), entries);
        Ok(Faq::from_json(&serde_json::to_string(&fields).map_err(odd)?)?)
    }

    fn by_id(&self) -> Result<BTreeMap<String, serde_json::Value>, Trouble> {
        let read = |entry: &String| {
            let entry: serde_json::Value = serde_json::from_str(entry).map_err(odd)?;
            let id = entry.get("id").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
            Ok((id, entry))
        };
        self.entries.iter().map(read).collect()
    }
}

fn odd(error: serde_json::Error) -> Trouble {
    Trouble::damaged("a version of the Faq", error.to_string())
}

/// Keeps a Faq as the newest version.
pub(super) fn keep(db: &Connection, faq: &Faq, edited: &Record) -> Result<Version, Trouble> {
    let What::Edited { author, reason, .. } = &edited.what else { return Err(Trouble::NotAnEdit) };
    let parts = Parts::of(faq)?;
    let mut seal = Seal::of(db, &PART)?;
    let hashes = std::iter::once(&parts.head).chain(&parts.entries);
    let hashes = hashes.map(|part| keep_part(db, &mut seal, part)).collect::<Result<Vec<_>, _>>()?;
    seal.write(db, &PART)?;
    let mut seal = Seal::of(db, &VERSION)?;
    let number = seal.last + 1;
    let (author, reason, unix_ms) = (author.clone(), reason.clone(), edited.at.unix_ms);
    let values: [Value; 5] = [
        number.into(),
        unix_ms.into(),
        author.clone().into(),
        reason.clone().into(),
        hashes.join(" ").into(),
    ];
    VERSION.insert(db, &mut seal, &values)?;
    (seal.last, seal.tail) = (number, number);
    seal.write(db, &VERSION)?;
    Ok(Version { number: number.unsigned_abs(), unix_ms, author, reason })
}

fn keep_part(db: &Connection, seal: &mut Seal, json: &str) -> Result<String, Trouble> {
    let hash = format!("{:032x}", xxh3_128(json.as_bytes()));
    match part(db, &hash)? {
        Some(kept) if kept == json => {}
        Some(_) => return Err(Trouble::damaged("table `part`", "two texts have one hash")),
        None => PART.insert(db, seal, &[hash.clone().into(), json.to_owned().into()])?,
    }
    Ok(hash)
}

fn part(db: &Connection, hash: &str) -> Result<Option<String>, Trouble> {
    PART.find(db, &[hash.to_owned().into()], |row| Ok(row.get(1)?))
}

/// All versions, oldest first.
pub(super) fn versions(db: &Connection) -> Result<Vec<Version>, Trouble> {
    let mut versions = Vec::new();
    VERSION.each(db, |row| {
        versions.push(version(row)?);
        Ok(())
    })?;
    Ok(versions)
}

fn version(row: &Row<'_>) -> Result<Version, Trouble> {
    let number: i64 = row.get(0)?;
    let number = number.unsigned_abs();
    Ok(Version { number, unix_ms: row.get(1)?, author: row.get(2)?, reason: row.get(3)? })
}

/// The Faq of a version.
pub(super) fn faq(db: &Connection, number: u64) -> Result<Faq, Trouble> {
    parts(db, number)?.faq()
}

fn parts(db: &Connection, number: u64) -> Result<Parts, Trouble> {
    let key = Value::from(i64::try_from(number).unwrap_or(i64::MAX));
    let hashes: Option<String> = VERSION.find_or_prove_absent(db, key, |row| Ok(row.get(4)?))?;
    let hashes = hashes.ok_or(Trouble::UnknownVersion(number))?;
    let kept = |hash: &str| {
        part(db, hash)?
            .ok_or_else(|| Trouble::damaged(format!("version {number}"), "a part of it is missing"))
    };
    let mut all = hashes.split(' ').map(kept).collect::<Result<Vec<_>, Trouble>>()?.into_iter();
    let head = all.next().unwrap_or_default();
    Ok(Parts { head, entries: all.collect() })
}

/// The Faq of a version, and records of the edits that lead to it from the newest one.
pub(super) fn restore(
    db: &Connection,
    number: u64,
    (author, reason): (&str, &str),
    now: Moment,
) -> Result<(Vec<Record>, Faq), Trouble> {
    let newest = versions(db)?.last().map_or(number, |version| version.number);
    let (old, new) = (parts(db, newest)?, parts(db, number)?);
    let mut changes = changed_entries(old.by_id()?, new.by_id()?);
    changes.extend(changed_head(&old.head, &new.head)?);
    if changes.is_empty() {
        // The version is the newest one: the record says that somebody confirmed it.
        changes.push(Change::Settings);
    }
    let edited = |change| What::Edited { author: author.to_owned(), reason: reason.to_owned(), change };
    let record = |change| Record {
        version: JOURNAL_VERSION,
        at: now,
        conversation: String::new(),
        customer: None,
        channel: String::new(),
        page: None,
        what: edited(change),
    };
    Ok((changes.into_iter().map(record).collect(), new.faq()?))
}

type Entries = BTreeMap<String, serde_json::Value>;

fn changed_entries(mut old: Entries, new: Entries) -> Vec<Change> {
    let mut changes = Vec::new();
    for (entry, after) in new {
        let before = old.remove(&entry);
        if before.as_ref() != Some(&after) {
            changes.push(Change::Put { entry, before, after });
        }
    }
    changes.extend(old.into_iter().map(|(entry, before)| Change::Removed { entry, before }));
    changes
}

fn changed_head(old: &str, new: &str) -> Result<Vec<Change>, Trouble> {
    let read = |head: &str| {
        let mut head: serde_json::Value = serde_json::from_str(head).map_err(odd)?;
        let faq = head.get_mut("faq").and_then(serde_json::Value::as_object_mut);
        let synonyms = faq.and_then(|faq| faq.remove("synonyms"));
        Ok::<_, Trouble>((head, synonyms))
    };
    let ((old, old_synonyms), (new, new_synonyms)) = (read(old)?, read(new)?);
    let synonyms = (old_synonyms != new_synonyms).then_some(Change::Synonyms);
    Ok(synonyms.into_iter().chain((old != new).then_some(Change::Settings)).collect())
}
