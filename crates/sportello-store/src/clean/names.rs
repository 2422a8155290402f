//! Keys of conversations and customers that are personal data themselves.
//!
//! In: a key that the host gave. Out: the key, or a keyed hash in its place if an identifier is found in
//! it. A conversation on WhatsApp often has a phone number for an id, and a customer a mail address. A
//! token would make all of them one customer; a hash keeps them apart, and the same key finds them again.

use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher24};
use sportello::redact::{Seen, redact};

/// Longer keys are hashed, so that a row stays small.
const LONGEST_KEY: usize = 256;

/// The key of the hashes: random, a file's own. Whoever has the file can try out phone numbers one
/// by one, so it hides them from readers and from searches, not from an attack on the file itself.
#[derive(Debug, Clone)]
pub(crate) struct Names {
    salt: [u8; 16],
}

impl Names {
    pub(crate) fn new(salt: [u8; 16]) -> Self {
        Self { salt }
    }

    /// The key as it is written.
    pub(crate) fn key(&self, key: &str) -> String {
        if key.len() <= LONGEST_KEY && redact(key, &mut Seen::default()).found.is_empty() {
            return key.to_owned();
        }
        let mut hasher = SipHasher24::new_with_key(&self.salt);
        hasher.write(key.as_bytes());
        format!("~{:032x}", hasher.finish128().as_u128())
    }
}
