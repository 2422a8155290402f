//! The file beside the journal: who writes it, and how far.
//!
//! In: the numbers of the last records that were acknowledged. Out: a lock of the operating system, which
//! goes with the process, and the numbers again at the next opening. A journal that ends before the number
//! it promised has lost something: a cut write-ahead log looks to SQLite like one that was never longer.
//! Holds no text.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::xxh3_64;

use crate::error::Trouble;

/// How far the journal goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Reach {
    /// The last number that was acknowledged.
    pub acknowledged: u64,
    /// The last number that was acknowledged as surviving the loss of power.
    pub durable: u64,
}

/// The only writer of a journal.
#[derive(Debug)]
pub(super) struct Writer {
    file: File,
}

/// Where the file stands.
pub(super) fn path_of(journal: &Path) -> PathBuf {
    let mut name = journal.as_os_str().to_owned();
    name.push("-writer");
    name.into()
}

impl Writer {
    /// Becomes the only writer.
    ///
    /// # Errors
    ///
    /// Somebody else is.
    pub fn lock(journal: &Path) -> Result<Self, Trouble> {
        let path = path_of(journal);
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(Trouble::Locked { holder: holder(&mut file) }),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// How far the journal went when it was last written; nothing if that cannot be read.
    pub fn reach(&mut self) -> Result<Reach, Trouble> {
        Ok(read(&mut self.file)?.map(|(_, reach)| reach).unwrap_or_default())
    }

    /// Notes how far the journal goes. It is not made durable by itself: a note that is lost with the
    /// power only means that a loss is not noticed.
    pub fn note(&mut self, reach: Reach) -> Result<(), Trouble> {
        let body =
            format!("writer {:010} {:020} {:020}", std::process::id(), reach.acknowledged, reach.durable);
        let line = format!("{body} {:016x}\n", xxh3_64(body.as_bytes()));
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(line.as_bytes())?;
        Ok(())
    }
}

/// Who writes, for a message. Where locks keep others from reading, nobody can say.
fn holder(file: &mut File) -> String {
    match read(file) {
        Ok(Some((process, _))) => format!(" (process {process})"),
        _ => String::new(),
    }
}

fn read(file: &mut File) -> Result<Option<(u32, Reach)>, Trouble> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.take(256).read_to_end(&mut bytes)?;
    Ok(parse(&String::from_utf8_lossy(&bytes)))
}

fn parse(line: &str) -> Option<(u32, Reach)> {
    let (body, checksum) = line.trim_end().rsplit_once(' ')?;
    if u64::from_str_radix(checksum, 16).ok()? != xxh3_64(body.as_bytes()) {
        return None;
    }
    let mut words = body.strip_prefix("writer ")?.split(' ');
    let process = words.next()?.parse().ok()?;
    let acknowledged = words.next()?.parse().ok()?;
    Some((process, Reach { acknowledged, durable: words.next()?.parse().ok()? }))
}
