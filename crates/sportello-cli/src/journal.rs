//! Journals on the disk.
//!
//! In: the path of a journal. Out: its records one by one, so that a journal may be larger than
//! the memory; or the first line that is none. New records go to its end. What a record means is
//! known elsewhere.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use sportello::journal::{JOURNAL_VERSION, Record};

use crate::progress::Waiting;

/// A larger buffer halves the time that the system takes for a large file.
const BUFFER_BYTES: usize = 1 << 20;

/// A journal: a file of JSON lines, one record each.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
}

/// Finds a journal.
pub fn open(path: &Path) -> Result<Journal> {
    let name = path.display();
    if path.is_dir() {
        bail!("{name}: a folder, expected a file of records, one JSON object a line");
    }
    if ["db", "sqlite"]
        .iter()
        .any(|other| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(other)))
    {
        bail!("{name}: a database, expected a file of records that ends in .jsonl");
    }
    File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => anyhow!("{name}: no such journal: check the path"),
        _ => anyhow::Error::new(error).context(format!("{name}: cannot be read")),
    })?;
    Ok(Journal { path: path.to_owned() })
}

impl Journal {
    /// Shows every record to `take`, in the order of the file.
    ///
    /// # Errors
    ///
    /// The first line that is no record, with its number and column.
    pub fn each(&self, mut take: impl FnMut(&Record)) -> Result<()> {
        let _waiting = Waiting::of("reading the journal");
        let name = self.path.display();
        let file = File::open(&self.path).with_context(|| format!("{name}: cannot be read"))?;
        let mut lines = BufReader::with_capacity(BUFFER_BYTES, file);
        let (mut number, mut line) = (0_usize, Vec::new());
        loop {
            line.clear();
            let read =
                lines.read_until(b'\n', &mut line).with_context(|| format!("{name}: cannot be read"))?;
            if read == 0 {
                return Ok(());
            }
            number += 1;
            let text = if number == 1 { without_mark(&line) } else { &line };
            // Without the line's end, so that a position in it is in its first line.
            let text = text.trim_ascii_end();
            if !text.is_empty() {
                take(&self.record(text, number)?);
            }
        }
    }

    fn record(&self, line: &[u8], number: usize) -> Result<Record> {
        let name = self.path.display();
        let record: Record = serde_json::from_slice(line).map_err(|error| {
            let message = error.to_string();
            // The position counts within the line; the file's name and line say more.
            let message = message.split(" at line 1 column").next().unwrap_or_default().to_owned();
            anyhow!("{name}:{number}:{}: {message}, expected a record of the journal", error.column())
        })?;
        if record.version != JOURNAL_VERSION {
            bail!("{name}:{number}: a record of version {}, expected {JOURNAL_VERSION}", record.version);
        }
        Ok(record)
    }

    /// Adds records at the end, all of them or none.
    pub fn append(&self, records: &[Record]) -> Result<()> {
        let mut lines = String::new();
        for record in records {
            lines.push_str(&serde_json::to_string(record)?);
            lines.push('\n');
        }
        self.write(&lines).with_context(|| format!("{}: nothing can be added", self.path.display()))
    }

    fn write(&self, lines: &str) -> std::io::Result<()> {
        let mut file = OpenOptions::new().read(true).append(true).open(&self.path)?;
        let mut last = [b'\n'];
        if file.seek(SeekFrom::End(0))? > 0 {
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
        }
        // Someone may have edited the file with a program that ends it without a line break.
        let begin = if last == [b'\n'] { "" } else { "\n" };
        file.write_all(format!("{begin}{lines}").as_bytes())?;
        file.sync_all()
    }
}

/// Without the mark that some programs put before UTF-8.
fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line)
}
