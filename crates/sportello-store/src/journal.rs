//! What a journal can be asked: a few narrow verbs, so that another database may answer them.
//!
//! In: records, cursors, filters, subjects. Out: pages of records, receipts, counts. Knows nothing
//! of files or SQL.

use serde::{Deserialize, Serialize};
use sportello::Faq;
use sportello::hours::{Date, Moment};
use sportello::journal::Record;

use crate::counts::Count;
use crate::error::Error;

/// A place in a journal: all records up to it have been seen.
///
/// Numbers count up from 1 and no number is given twice, not even to what comes after a loss or an
/// erasure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(pub u64);

impl Cursor {
    /// Before the first record.
    pub const START: Self = Self(0);
}

/// A record with its place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stored {
    /// Its number.
    pub at: Cursor,
    /// What was written, redacted.
    pub record: Record,
}

/// Some records, in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// The records.
    pub records: Vec<Stored>,
    /// Where the next page goes on.
    pub next: Cursor,
    /// Whether there is nothing after this page now.
    pub is_last: bool,
}

/// Which records are wanted; the default wants all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// From this time on, in milliseconds since 1970.
    pub from_ms: Option<i64>,
    /// Before this time, in milliseconds since 1970.
    pub before_ms: Option<i64>,
    /// Of this conversation.
    pub conversation: Option<String>,
    /// With this customer's key.
    pub customer: Option<String>,
    /// Of these kinds, as the JSON names them: `asked`, `handed-over`. None wants all.
    pub kinds: Vec<String>,
}

impl Filter {
    /// The records of one conversation.
    pub fn conversation(id: impl Into<String>) -> Self {
        Self { conversation: Some(id.into()), ..Self::default() }
    }

    /// The records of some kinds.
    pub fn kinds(kinds: &[&str]) -> Self {
        Self { kinds: kinds.iter().map(|&kind| kind.to_owned()).collect(), ..Self::default() }
    }
}

/// Whom an export or an erasure is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// One conversation, by its id.
    Conversation(String),
    /// One customer, by the host's key: every conversation in which the key occurs, and what was
    /// typed without one.
    Customer(String),
}

/// What survives, once a write was acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The end of the process, however it comes; not of power.
    Process,
    /// The loss of power as well.
    Power,
}

/// That a batch is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// The place of the last record of the batch.
    pub last: Cursor,
    /// What it survives.
    pub durability: Durability,
}

/// What an erasure removed, for whoever asked for it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Receipt {
    /// The conversations that are gone.
    pub conversations: u64,
    /// For each table, how many rows were removed or rewritten; tables without any are left out.
    pub removed: Vec<Removed>,
    /// Where text that the company wrote says the same as the subject did, word for word. It stays:
    /// a person wrote or approved it as the company's own. Edit the entry if it should go.
    pub quoted: Vec<String>,
}

/// Rows that an erasure removed from a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Removed {
    /// The table.
    pub table: &'static str,
    /// How many rows.
    pub rows: u64,
}

/// What the end of the retention period removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Retained {
    /// Records that are counts now.
    pub removed: u64,
    /// Records that are still there.
    pub kept: u64,
}

/// One version of the Faq.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Version {
    /// Its number, from 1.
    pub number: u64,
    /// When it was written, in milliseconds since 1970.
    pub unix_ms: i64,
    /// By whom.
    pub author: String,
    /// Why.
    pub reason: String,
}

/// The verbs that change nothing.
pub trait Reading {
    /// At most `most` records after a cursor, in order.
    ///
    /// # Errors
    ///
    /// Damage in what was read, or between it: never a record that was not written, and never fewer
    /// without saying so.
    fn read(&self, after: Cursor, filter: &Filter, most: usize) -> Result<Page, Error>;

    /// All that is kept of a subject, in order.
    ///
    /// # Errors
    ///
    /// As for [`Reading::read`].
    fn export(&self, subject: &Subject) -> Result<Vec<Stored>, Error>;

    /// How often what happened on the days of a period, both ends included; see [`Count`].
    ///
    /// # Errors
    ///
    /// As for [`Reading::read`].
    fn counts(&self, from: Date, to: Date) -> Result<Vec<Count>, Error>;

    /// The versions of the Faq, oldest first.
    ///
    /// # Errors
    ///
    /// As for [`Reading::read`].
    fn versions(&self) -> Result<Vec<Version>, Error>;

    /// The Faq of a version.
    ///
    /// # Errors
    ///
    /// A version that there is not, and as for [`Reading::read`].
    fn faq(&self, version: u64) -> Result<Faq, Error>;
}

/// The verbs that change something. Each returns once it is written, or not at all.
pub trait Journal: Reading {
    /// Appends records; what people do at the desk or to the Faq is written durably, and takes all
    /// that came before with it.
    ///
    /// # Errors
    ///
    /// A record that cannot be kept, and none of the batch is; or a failed write, after which the
    /// journal refuses to write until it is opened again.
    fn append(&mut self, records: &[Record]) -> Result<Appended, Error>;

    /// Appends records so that they survive the loss of power.
    ///
    /// # Errors
    ///
    /// As for [`Journal::append`].
    fn append_durably(&mut self, records: &[Record]) -> Result<Appended, Error>;

    /// Appends records of edits and the Faq that they lead to, both or neither, durably.
    ///
    /// # Errors
    ///
    /// Records of anything else, and as for [`Journal::append`].
    fn edit(&mut self, edits: &[Record], faq: &Faq) -> Result<Version, Error>;

    /// Makes the Faq of an earlier version the newest one, with the edits that lead there.
    ///
    /// # Errors
    ///
    /// A version that there is not, and as for [`Journal::append`].
    fn restore(&mut self, version: u64, author: &str, reason: &str, now: Moment) -> Result<Version, Error>;

    /// Removes all that is kept of a subject, down to the bytes on disk.
    ///
    /// # Errors
    ///
    /// A reader in the way: the records are gone, their old bytes go at the next `erase`, `retain`
    /// or opening. Else as for [`Journal::append`].
    fn erase(&mut self, subject: &Subject) -> Result<Receipt, Error>;

    /// Turns records older than so many days into counts; see [`crate::RETENTION_DAYS`].
    ///
    /// # Errors
    ///
    /// As for [`Journal::erase`].
    fn retain(&mut self, now: Moment, days: u32) -> Result<Retained, Error>;
}
