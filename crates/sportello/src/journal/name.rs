//! Names that hosts give: of conversations, customers, people.

use crate::conversation::LONGEST_NAME;
use crate::handoff::shortened_to;
use crate::hash::{START_64, fnv1a_64, mix};
use crate::redact::{Seen, redact};

/// A name as records have it: itself, or a key in its place if it is personal data itself.
///
/// A host may name conversations by telephone numbers, or people by their mail addresses. Such a name
/// becomes `key-` and sixteen letters, always the same ones, so that a customer's records still
/// belong together and can be found to be erased: look for `opaque(name)`. The letters are a hash,
/// and a hash of something that can be guessed can be guessed; opaque numbers are better names.
///
/// ```
/// use sportello::journal::opaque;
///
/// assert_eq!(opaque("c-1"), "c-1");
/// let key = opaque("anna@example.org");
/// assert!(key.starts_with("key-") && key == opaque("anna@example.org"));
/// assert_eq!(opaque(&key), key);
/// ```
pub fn opaque(name: &str) -> String {
    if redact(name, &mut Seen::default()).found.is_empty() {
        return shortened_to(name, LONGEST_NAME);
    }
    let hash = mix(fnv1a_64(START_64, name.bytes()));
    // Letters only: sixteen digits could pass for a card.
    let letter = |place: u32| char::from(b'a' + (hash >> (4 * place) & 15) as u8);
    "key-".chars().chain((0..16).map(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_people_have_different_keys() {
        assert_ne!(opaque("anna@example.org"), opaque("anna@example.com"));
        assert_eq!(opaque("+39 333 1234567").len(), 20);
    }

    #[test]
    fn a_long_name_is_cut() {
        assert!(opaque(&"è".repeat(1000)).len() <= LONGEST_NAME);
    }
}
