//! A journal that is a file of JSON lines.
//!
//! In: a path. Out: records with the lines they stand on, or what is wrong with a line. New records go
//! to the end; a journal without some of them is written anew.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow, bail};
use sportello::journal::{JOURNAL_VERSION, Record};

use crate::replace;

/// A larger buffer halves the time that the system takes for a large file.
const BUFFER_BYTES: usize = 1 << 20;

/// A file of records, one JSON object a line.
#[derive(Debug)]
pub struct Lines {
    path: PathBuf,
}

impl Lines {
    /// The journal at a path.
    pub fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// Shows every line to `take`: its number, from 1, and the record, or what is wrong with it. Empty
    /// lines are passed over.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, and what `take` refuses.
    pub fn each(&self, mut take: impl FnMut(usize, Result<Record>) -> Result<()>) -> Result<()> {
        let failed = || format!("{}: cannot be read", self.path.display());
        let file = File::open(&self.path).with_context(failed)?;
        let mut lines = BufReader::with_capacity(BUFFER_BYTES, file);
        let (mut number, mut line) = (0_usize, Vec::new());
        loop {
            line.clear();
            if lines.read_until(b'\n', &mut line).with_context(failed)? == 0 {
                return Ok(());
            }
            number += 1;
            let text = if number == 1 { without_mark(&line) } else { &line };
            // Without the line's end, so that a position in it is in its first line.
            let text = text.trim_ascii_end();
            if !text.is_empty() {
                take(number, self.record(text, number))?;
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
        let lines: String = records.iter().map(|record| record.to_json() + "\n").collect();
        self.write(&lines).with_context(|| format!("{}: nothing can be added", self.path.display()))
    }

    fn write(&self, lines: &str) -> io::Result<()> {
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

    /// Puts other records in the place of all there are.
    pub fn replace(&self, records: &[Record]) -> Result<()> {
        replace::file(&self.path, |out| {
            records.iter().try_for_each(|record| Ok(writeln!(out, "{}", record.to_json())?))
        })
    }
}

/// Without the mark that some programs put before UTF-8.
fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line)
}
