//! From a word to what it is looked up by: its stem, or its letter groups.

use crate::stem::stem;

/// The bits of a key: at ten thousand rows one strange stem in 1,700 passes for a known one.
pub const KEY_BITS: u32 = 24;

/// The key of a word: that of its stem, where a last "y" is an "i" ("carry", "carries").
pub fn key(word: &str) -> u32 {
    let stem = stem(word).as_bytes();
    let hash = match stem.split_last() {
        Some((b'y', rest)) => rest.iter().chain(b"i").fold(START, step),
        _ => stem.iter().fold(START, step),
    };
    (mix(hash) >> (64 - KEY_BITS)) as u32
}

/// Letters of a word that are grouped; what is longer is a paste.
const MOST_BYTES: usize = 32;
/// How many letters a group has.
const GROUP: std::ops::RangeInclusive<usize> = 3..=5;

/// The places of a word's letter groups among so many: all runs of three to five bytes of the word
/// between two bounds; each counts alike.
pub fn gram_buckets(word: &str, buckets: usize, mut push: impl FnMut(usize)) {
    let word = &word.as_bytes()[..word.len().min(MOST_BYTES)];
    let mut bounded = [0; MOST_BYTES + 2];
    bounded[0] = b'<';
    bounded[1..=word.len()].copy_from_slice(word);
    bounded[word.len() + 1] = b'>';
    for size in GROUP {
        for group in bounded[..word.len() + 2].windows(size) {
            let hash = mix(group.iter().fold(START, step));
            push((((hash >> 32) * buckets as u64) >> 32) as usize);
        }
    }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// One step of FNV-1a.
fn step(hash: u64, byte: &u8) -> u64 {
    (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
}

/// The finaliser of MurmurHash3: the high bits of FNV-1a hardly depend on the last letters.
fn mix(mut hash: u64) -> u64 {
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_y_and_i_share_a_key() {
        assert_eq!(key("carry"), key("carried"));
        assert_eq!(key("party"), key("parties"));
        assert_ne!(key("party"), key("part"));
    }

    #[track_caller]
    fn check(word: &str, expected: usize) {
        let mut groups = 0;
        gram_buckets(word, 10, |bucket| {
            assert!(bucket < 10, "{word:?}: bucket {bucket}");
            groups += 1;
        });
        assert_eq!(groups, expected, "letter groups of {word:?}");
    }

    #[test]
    fn groups_have_three_to_five_bytes() {
        check("", 0);
        check("a", 1);
        check("casa", 4 + 3 + 2);
        check(&"a".repeat(1000), 32 + 31 + 30);
    }
}
