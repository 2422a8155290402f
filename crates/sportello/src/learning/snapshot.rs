//! What was learnt as bytes: for a page that keeps them itself, or a store that saves the work of
//! learning again.
//!
//! | bytes | |
//! |---|---|
//! | 8 | `SPLEARNT` |
//! | 4 | the version, little-endian |
//! | 8 | FNV-1a of the rest, little-endian |
//! | rest | the wordings as JSON |

use super::learnt::{Learnt, LearntWording};
use crate::error::{Error, ErrorKind};
use crate::handoff::error;
use crate::hash::{START_64, fnv1a_64};
use crate::json;

/// The version of the bytes.
pub const SNAPSHOT_VERSION: u32 = 1;

const MAGIC: [u8; 8] = *b"SPLEARNT";

/// A hundred thousand wordings with room to spare.
const LARGEST: usize = 64 * 1024 * 1024;

impl Learnt {
    /// What was learnt, as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Strings, finite numbers and maps with string keys: nothing here can fail to be written.
        let body = serde_json::to_vec(self).unwrap_or_default();
        let mut bytes = MAGIC.to_vec();
        bytes.extend(SNAPSHOT_VERSION.to_le_bytes());
        bytes.extend(fnv1a_64(START_64, body.iter().copied()).to_le_bytes());
        bytes.extend(body);
        bytes
    }

    /// Reads what [`Learnt::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    /// Bytes that are something else, damaged, cut off, too many, or of a newer version. Learning
    /// again from the records makes good ones.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > LARGEST {
            let message = format!("a snapshot of {} bytes: expected at most {LARGEST}", bytes.len());
            return Err(error(ErrorKind::TooLarge, None, message));
        }
        let foreign = || damaged("no snapshot of what was learnt: expected bytes that begin with `SPLEARNT`");
        let rest = bytes.strip_prefix(&MAGIC).ok_or_else(foreign)?;
        let (version, rest) = rest.split_first_chunk().ok_or_else(cut)?;
        let version = u32::from_le_bytes(*version);
        if version != SNAPSHOT_VERSION {
            let message = format!("a snapshot of version {version}: expected version {SNAPSHOT_VERSION}");
            return Err(error(ErrorKind::UnknownVersion, None, message));
        }
        let (sum, body) = rest.split_first_chunk().ok_or_else(cut)?;
        if u64::from_le_bytes(*sum) != fnv1a_64(START_64, body.iter().copied()) {
            return Err(cut());
        }
        let body = std::str::from_utf8(body).map_err(|_| cut())?;
        let learnt: Self = json::from_str(body).map_err(|_| cut())?;
        if learnt.wordings().iter().all(LearntWording::is_possible) { Ok(learnt) } else { Err(cut()) }
    }
}

impl LearntWording {
    fn is_possible(&self) -> bool {
        [self.weight, self.certainty].iter().all(|share| (0.0..=1.0).contains(share))
    }
}

fn cut() -> Error {
    damaged("a snapshot that is damaged or cut off: expected one that is whole; learn again from the journal")
}

fn damaged(message: &str) -> Error {
    error(ErrorKind::Damaged, None, message.to_owned())
}
