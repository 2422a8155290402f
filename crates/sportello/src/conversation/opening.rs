//! How a conversation begins.

use serde::{Deserialize, Serialize};

use crate::text::Lang;

/// What a host knows when a conversation begins. Texts are kept to their first
/// [`LONGEST_NAME`] bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opening {
    /// The conversation's id, the host's choice.
    pub id: String,
    /// A secret of the host that keys the hashes by which redaction recognises a value again.
    pub key: u64,
    /// The language of the page or of the customer's account, if it is known.
    pub lang: Option<Lang>,
    /// Where the customer writes: `web`, `whatsapp`.
    pub channel: String,
    /// The page the customer writes from.
    pub page: Option<String>,
    /// Who the customer is, if the host knows.
    pub customer: Option<Customer>,
    /// Who served this customer last.
    pub operator: Option<String>,
}

/// A customer whom the host knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// What the host calls the customer: best an opaque number, since only its hash leaves the
    /// conversation and the hash of a guessable name can be guessed.
    pub key: String,
    /// How much this customer weighs against others, 0 to 100; more counts as 100.
    pub weight: u8,
}

/// The bytes of a name that are kept: an id, a channel, a page's address, a person.
pub const LONGEST_NAME: usize = 512;
