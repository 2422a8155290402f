//! The header of a prebuilt Faq.
//!
//! `SPFQ`, then six 32-bit numbers, little-endian: version, training, whether there is a table of
//! meanings, its fingerprint, and how many bytes the authored content and the index take; then a
//! checksum of 64 bits over the header before it and all that follows.

use super::PrebuiltError;
use crate::hash::{START_64, fnv1a_64, mix};

/// The version of the file that this crate reads and writes.
pub const VERSION: u32 = 1;

const MAGIC: &[u8; 4] = b"SPFQ";
const NUMBERS: usize = 6;
const CHECKED_BYTES: usize = MAGIC.len() + NUMBERS * size_of::<u32>();
const HEADER_BYTES: usize = CHECKED_BYTES + size_of::<u64>();

/// What the header says besides the sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// How the index was trained.
    pub training: u32,
    /// The fingerprint of the table it was trained with.
    pub meaning: Option<u32>,
}

/// Whether the bytes begin as a prebuilt Faq does.
pub fn is_prebuilt(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Lays out a file.
pub fn write(header: Header, authored: &[u8], index: &[u8]) -> Vec<u8> {
    let Header { training, meaning } = header;
    let size = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let table = [u32::from(meaning.is_some()), meaning.unwrap_or(0)];
    let mut file = MAGIC.to_vec();
    for number in [VERSION, training, table[0], table[1], size(authored), size(index)] {
        file.extend(number.to_le_bytes());
    }
    let checksum = checksum(&[&file, authored, index]);
    file.extend(checksum.to_le_bytes());
    file.extend(authored);
    file.extend(index);
    file
}

/// Takes a file apart: the header, the authored content and the index.
pub fn read(bytes: &[u8]) -> Result<(Header, &[u8], &[u8]), PrebuiltError> {
    if !is_prebuilt(bytes) {
        return Err(PrebuiltError::NotPrebuilt);
    }
    let cut = |expected| PrebuiltError::Length { found: bytes.len(), expected };
    let (header, body) = bytes.split_at_checked(HEADER_BYTES).ok_or(cut(HEADER_BYTES as u64))?;
    let (checked, stated) = header.split_at(CHECKED_BYTES);
    let numbers = checked.get(MAGIC.len()..).unwrap_or_default().as_chunks().0;
    let [version, training, has_table, fingerprint, authored, index] =
        std::array::from_fn(|at| numbers.get(at).map_or(0, |&number| u32::from_le_bytes(number)));
    if version != VERSION {
        return Err(PrebuiltError::Version { found: version });
    }
    let expected = HEADER_BYTES as u64 + u64::from(authored) + u64::from(index);
    if bytes.len() as u64 != expected {
        return Err(cut(expected));
    }
    if checksum(&[checked, body]).to_le_bytes() != *stated {
        return Err(PrebuiltError::Checksum);
    }
    let (authored, index) = body.split_at_checked(authored as usize).ok_or(cut(expected))?;
    Ok((Header { training, meaning: (has_table == 1).then_some(fingerprint) }, authored, index))
}

/// FNV-1a, eight bytes at a time, over parts as if they were one: megabytes take a fraction of a
/// millisecond.
fn checksum(parts: &[&[u8]]) -> u64 {
    let mut hash = Checksum { hash: START_64, word: 0, bytes: 0 };
    parts.iter().for_each(|part| hash.push(part));
    fnv1a_64(mix(hash.hash), hash.word.to_le_bytes())
}

struct Checksum {
    hash: u64,
    /// Bytes that do not make a whole word yet, and how many.
    word: u64,
    bytes: u32,
}

impl Checksum {
    fn push(&mut self, mut part: &[u8]) {
        while self.bytes != 0
            && let Some((&byte, rest)) = part.split_first()
        {
            self.push_byte(byte);
            part = rest;
        }
        let (words, rest) = part.as_chunks();
        for &word in words {
            self.push_word(u64::from_le_bytes(word));
        }
        rest.iter().for_each(|&byte| self.push_byte(byte));
    }

    fn push_byte(&mut self, byte: u8) {
        self.word |= u64::from(byte) << (8 * self.bytes);
        self.bytes += 1;
        if self.bytes == 8 {
            self.push_word(self.word);
            (self.word, self.bytes) = (0, 0);
        }
    }

    /// The rotation carries the high bits down, which multiplying alone never does.
    fn push_word(&mut self, word: u64) {
        self.hash = (self.hash ^ word).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_does_not_depend_on_the_parts() {
        let bytes: Vec<u8> = (0..100).collect();
        let whole = checksum(&[&bytes]);
        for at in 0..bytes.len() {
            assert_eq!(checksum(&[&bytes[..at], &bytes[at..]]), whole, "cut at {at}");
        }
    }

    #[test]
    fn every_byte_and_the_length_count() {
        let bytes = [7_u8; 37];
        for at in 0..bytes.len() {
            let mut changed = bytes;
            changed[at] ^= 1;
            assert_ne!(checksum(&[&changed]), checksum(&[&bytes]), "byte {at}");
        }
        let header = Header { training: 3, meaning: Some(0) };
        let file = write(header, b"{}", b"index");
        assert_eq!(read(&file), Ok((header, &b"{}"[..], &b"index"[..])));
    }
}
