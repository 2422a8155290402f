//! The journal of an FAQ assistant on disk: durable, redacted, erasable.
//!
//! A [`SqliteJournal`] keeps [`sportello::journal::Record`]s and the history of the Faq in one file. It
//! has one writer; any number of [`SqliteReader`]s, in other threads and processes, read beside it.
//!
//! ```
//! use sportello::hours::Moment;
//! use sportello::journal::{JOURNAL_VERSION, Record, What};
//! use sportello_store::{Cursor, Filter, Journal, RETENTION_DAYS, Reading, SqliteJournal, Subject};
//!
//! # let folder = std::env::temp_dir().join(format!("sportello-store-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder).unwrap();
//! # let path = folder.join("journal.db");
//! let mut journal = SqliteJournal::open(&path)?;
//! let now = Moment::at(1_795_194_000_000, 60);
//! journal.append(&[Record {
//!     version: JOURNAL_VERSION,
//!     at: now,
//!     conversation: "c-1".into(),
//!     customer: Some("anna@esempio.it".into()),
//!     channel: "web".into(),
//!     page: Some("https://negozio.example/resi?ordine=17".into()),
//!     what: What::OperatorSaid { text: "La chiamo al 333 1234567".into() },
//! }])?;
//!
//! let page = journal.read(Cursor::START, &Filter::conversation("c-1"), 100)?;
//! assert_eq!(page.records[0].record.page.as_deref(), Some("https://negozio.example/resi"));
//! assert!(matches!(&page.records[0].record.what,
//!     What::OperatorSaid { text } if text == "La chiamo al [phone-1]"));
//!
//! journal.retain(now, RETENTION_DAYS)?; // once a day
//! let receipt = journal.erase(&Subject::Customer("anna@esempio.it".into()))?;
//! assert_eq!(receipt.conversations, 1);
//! assert!(journal.verify().is_sound());
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder).unwrap();
//! # Ok::<(), sportello_store::Error>(())
//! ```
//!
//! # What survives
//!
//! A call that returns `Ok` is committed. What that survives is [`Durability`]:
//!
//! | | the process ends, `kill -9` too | the power fails |
//! |---|---|---|
//! | what people do: handovers, the desk, edits, reviews, audits; [`Journal::append_durably`] | yes | yes |
//! | the rest: questions, choices, ratings | yes | up to the last durable write or checkpoint |
//!
//! A durable write makes all before it durable. Power is taken to fail as SQLite takes it: what the disk
//! says is synced stays. What was lost is known at the next opening: [`SqliteJournal::lost`].
//!
//! After any failed write or sync the journal refuses to write ([`ErrorKind::Poisoned`]) until it is opened
//! again: the operating system may have dropped the pages that it could not write, and says so once.
//!
//! # What is kept
//!
//! Every text is redacted again before it is written, whatever the host did: [`sportello::redact`] says what
//! that finds. Keys of customers and conversations that are personal data become names that only
//! this file understands, and are found by the same key. Pages lose query, fragment and login. Staff is
//! covered like anybody: name operators and authors by a key of yours, not by a mail address. What the
//! company writes, the Faq and its edits, stays as it is.
//!
//! After [`RETENTION_DAYS`] days, or as many as the host likes, [`Journal::retain`] turns records into
//! counts; [`Count`] says which. Edits, reviews and the history of the Faq stay.
//!
//! # Forgetting
//!
//! [`Journal::erase`] removes a conversation, or all of a customer: records, counts of conversations,
//! what was derived, and customers' words that became wordings if nobody else asked them. Then the file
//! is written anew, so that no byte of it is left in the file, its log or the log's index. Counts of days
//! past name nobody and stay; so does what the company wrote, and the [`Receipt`] lists where that says
//! the same. Backups, and blocks that the disk keeps of deleted files, are not in its reach.
//!
//! # Damage
//!
//! Every row has a checksum, names the row before it, and takes part in the seal of its table: how many
//! rows, and the sum of their checksums. Reading says so when a row was changed, is missing or stands
//! twice; [`SqliteReader::verify`] looks at everything and lists all it finds. Erasing takes checksums out of
//! the sum, so a journal that forgot is as provable as one that had nothing to forget. It guards against
//! failing disks, not against forgers: checksums have no key.
//!
//! # What it does not do
//!
//! It reads no clock and starts no thread; the host calls `retain`. It sends nothing anywhere. A network
//! file system is no place for it: locks and shared memory do not work there.

#![forbid(unsafe_code)]

mod clean;
mod counts;
mod error;
mod journal;
mod sqlite;
pub mod words;

pub use counts::{Count, CountKey};
pub use error::{Error, ErrorKind};
pub use journal::{
    Appended, Cursor, Durability, Filter, Journal, Page, Reading, Receipt, Removed, Retained, Stored,
    Subject, Version,
};
pub use sqlite::{Derived, Report, SqliteJournal, SqliteReader};

/// For how many days texts are kept, unless the host says otherwise.
///
/// Published notices of chat services name 30 to 90 days for their logs; there is no figure in the law.
pub const RETENTION_DAYS: u32 = 90;
