//! Opening the folder of an index, or saying what is wrong with it.

use std::path::Path;

use tantivy::{Index, IndexMeta};

use super::{columns, problem};
use crate::error::Error;

/// Stands in every commit; the number is the version of the columns.
pub const MARK: &str = "sportello search 1";
const NAME: &str = "sportello search ";
/// tantivy's own file, which every index has.
const META: &str = "meta.json";

/// Opens the index in a folder; a folder that is empty or not there gets a new one.
pub fn open_or_create(dir: &Path) -> Result<Index, Error> {
    let wrong = |message: String| problem(Some(dir), message);
    if dir.join(META).exists() {
        return open(dir).map_err(wrong);
    }
    std::fs::create_dir_all(dir).map_err(|error| {
        wrong(format!("expected a folder for the search index: {error}; give another path"))
    })?;
    let mut files = std::fs::read_dir(dir)
        .map_err(|error| wrong(format!("the folder of the search index cannot be read: {error}")))?;
    if files.next().is_some() {
        return Err(wrong(
            "expected an empty folder or a search index, found other files; give a folder of its own".into(),
        ));
    }
    Index::create_in_dir(dir, columns::schema().0).map_err(|error| {
        wrong(format!("the search index cannot be created: {error}; give a folder that can be written"))
    })
}

fn open(dir: &Path) -> Result<Index, String> {
    let index = Index::open_in_dir(dir).map_err(|error| damaged(&error.to_string()))?;
    let meta = index.load_metas().map_err(|error| damaged(&error.to_string()))?;
    ours(&meta)?;
    let broken = index.validate_checksum().map_err(|error| damaged(&error.to_string()))?;
    match broken.iter().min() {
        Some(file) => Err(damaged(&format!("`{}` is not as it was written", file.display()))),
        None => Ok(index),
    }
}

/// Another schema or mark is another program's index, or another version's.
fn ours(meta: &IndexMeta) -> Result<(), String> {
    let mark = meta.payload.as_deref();
    let same = meta.schema == columns::schema().0;
    match mark {
        Some(MARK) if same => Ok(()),
        // Created, but never committed: a first run that was interrupted.
        None if same && meta.segments.is_empty() => Ok(()),
        Some(mark) if mark.starts_with(NAME) => Err(format!(
            "expected a search index of version {}, found version {}: another version of sportello made it; \
             delete the folder to have it built anew, or give another",
            &MARK[NAME.len()..],
            &mark[NAME.len()..],
        )),
        _ => {
            Err("expected a search index of sportello, found one of another program; give another folder"
                .into())
        }
    }
}

fn damaged(why: &str) -> String {
    format!("the search index is damaged: {why}; delete the folder to have it built anew from the faq")
}
