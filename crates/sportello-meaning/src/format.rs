//! The table's file: how it is laid out, read and written.
//!
//! All numbers are little-endian. `SPMT`, then five 32-bit numbers: version, dimensions, rows of
//! stems, rows of letter groups, checksum (FNV-1a of what follows). Then the stems' keys in rising order, each as the
//! difference to the one before, in three planes: all low bytes, all middle bytes, all high bytes.
//! Then one byte for each row, its step; then each row's codes, three to a byte: codes of -2 to 2 are
//! digits to the base of 5, the first the lowest. Rows of stems come first, in the order of
//! their keys, then those of letter groups.
//!
//! Gzip takes another sixth off, since small codes are more frequent. It finds almost all there
//! is to find in three codes to a byte, and far less in codes of four bits.

use thiserror::Error;

use crate::row::{MOST_CODE, Row};
use crate::units::KEY_BITS;
use crate::vector::DIMENSIONS;

const MAGIC: &[u8; 4] = b"SPMT";
/// The version of the file that this crate reads and writes.
const VERSION: u32 = 1;
const HEADER_BYTES: usize = MAGIC.len() + 5 * size_of::<u32>();
const KEY_BYTES: usize = KEY_BITS as usize / 8;
/// Codes in one byte, and how many different ones there are.
const CODES_PER_BYTE: usize = 3;
const CODES: u8 = 2 * MOST_CODE as u8 + 1;
const ROW_BYTES: usize = DIMENSIONS.div_ceil(CODES_PER_BYTE);
/// No table is larger: a file that claims so is damaged.
const MOST_ROWS: u32 = 1 << 20;

/// Why a table was refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TableError {
    /// The bytes do not begin as a table does.
    #[error("not a table of meanings: expected a file that begins with `SPMT`")]
    NotATable,
    /// The table was written for another version of this crate.
    #[error("a table of version {found}, expected {VERSION}: use a table and an engine of the same release")]
    Version {
        /// The version that the table says.
        found: u32,
    },
    /// The table has another number of dimensions, or more rows than any table has.
    #[error(
        "a table of {rows} rows and {dimensions} dimensions: expected {DIMENSIONS} dimensions and at most {MOST_ROWS} rows"
    )]
    Shape {
        /// The rows that the table says it has.
        rows: u64,
        /// The dimensions that the table says it has.
        dimensions: u32,
    },
    /// The table is cut off or has something behind it.
    #[error("{found} bytes, expected {expected}: the table was cut off or added to; fetch it again")]
    Length {
        /// How many bytes there are.
        found: usize,
        /// How many the header says there should be.
        expected: usize,
    },
    /// Some bytes are not those that were written.
    #[error("the checksum does not match: the table was damaged; fetch it again")]
    Checksum,
}

/// The parts of a table's file.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// Differences of keys, in three planes.
    pub keys: &'a [u8],
    /// One step for each row.
    pub steps: &'a [u8],
    /// The codes of each row, packed.
    packed: &'a [[u8; ROW_BYTES]],
    /// The checksum of all that.
    pub checksum: u32,
}

/// Takes a file apart.
pub fn read(bytes: &[u8]) -> Result<Parts<'_>, TableError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(TableError::NotATable)?;
    let (header, body) =
        rest.split_first_chunk::<{ HEADER_BYTES - MAGIC.len() }>().ok_or(cut(bytes, HEADER_BYTES))?;
    let [version, dimensions, stems, groups, checksum] = std::array::from_fn(|at| {
        header.as_chunks().0.get(at).map_or(0, |&number| u32::from_le_bytes(number))
    });
    if version != VERSION {
        return Err(TableError::Version { found: version });
    }
    let rows = u64::from(stems) + u64::from(groups);
    if dimensions as usize != DIMENSIONS || rows > u64::from(MOST_ROWS) {
        return Err(TableError::Shape { rows, dimensions });
    }
    let (stems, rows) = (stems as usize, rows as usize);
    let expected = HEADER_BYTES + stems * KEY_BYTES + rows * (1 + ROW_BYTES);
    if bytes.len() != expected {
        return Err(cut(bytes, expected));
    }
    if fnv(body) != checksum {
        return Err(TableError::Checksum);
    }
    let split = body
        .split_at_checked(stems * KEY_BYTES)
        .and_then(|(keys, rest)| Some((keys, rest.split_at_checked(rows)?)));
    let (keys, (steps, packed)) = split.ok_or(cut(bytes, expected))?;
    Ok(Parts { keys, steps, packed: packed.as_chunks().0, checksum })
}

fn cut(bytes: &[u8], expected: usize) -> TableError {
    TableError::Length { found: bytes.len(), expected }
}

impl Parts<'_> {
    /// The keys in rising order.
    pub fn keys(&self) -> impl Iterator<Item = u32> {
        let count = self.keys.len() / KEY_BYTES;
        let byte =
            move |plane: usize, at: usize| u32::from(self.keys.get(plane * count + at).copied().unwrap_or(0));
        (0..count).scan(0_u32, move |key, at| {
            *key = key.wrapping_add(byte(0, at) | byte(1, at) << 8 | byte(2, at) << 16);
            Some(*key)
        })
    }

    /// The codes of each row.
    pub fn codes(&self) -> impl Iterator<Item = [i8; DIMENSIONS]> {
        self.packed.iter().map(unpack)
    }
}

fn unpack(packed: &[u8; ROW_BYTES]) -> [i8; DIMENSIONS] {
    let mut codes = [0; DIMENSIONS];
    for (codes, &byte) in codes.chunks_mut(CODES_PER_BYTE).zip(packed) {
        let mut rest = byte;
        for code in codes {
            *code = (rest % CODES) as i8 - MOST_CODE;
            rest /= CODES;
        }
    }
    codes
}

fn pack(codes: &[i8; DIMENSIONS]) -> impl Iterator<Item = u8> {
    let digit = |&code: &i8| (code.clamp(-MOST_CODE, MOST_CODE) + MOST_CODE) as u8;
    codes
        .chunks(CODES_PER_BYTE)
        .map(move |codes| codes.iter().rfold(0, |byte, code| byte * CODES + digit(code)))
}

/// Lays out a table: the stems' keys in rising order, then all rows, the stems' first.
pub fn write(keys: &[u32], rows: &[Row<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    let before = std::iter::once(0).chain(keys.iter().copied());
    let differences: Vec<u32> = keys.iter().zip(before).map(|(key, before)| key - before).collect();
    for plane in 0..KEY_BYTES {
        body.extend(differences.iter().map(|difference| (difference >> (8 * plane)) as u8));
    }
    body.extend(rows.iter().map(|row| row.step.0));
    body.extend(rows.iter().flat_map(|row| pack(row.codes)));
    let groups = rows.len() - keys.len();
    let numbers = [VERSION, DIMENSIONS as u32, keys.len() as u32, groups as u32, fnv(&body)];
    let mut file = MAGIC.to_vec();
    numbers.iter().for_each(|number| file.extend(number.to_le_bytes()));
    file.extend(body);
    file
}

/// FNV-1a over the bytes, four at a time, so that a megabyte takes a fraction of a millisecond.
fn fnv(bytes: &[u8]) -> u32 {
    let (words, rest) = bytes.as_chunks();
    let step = |hash: u32, word: u32| (hash ^ word).wrapping_mul(0x0100_0193).rotate_left(5);
    let hash = words.iter().fold(0x811c_9dc5, |hash, &word| step(hash, u32::from_le_bytes(word)));
    rest.iter().fold(hash, |hash, &byte| step(hash, u32::from(byte)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::Step;

    const CODES: [i8; DIMENSIONS] = {
        let mut codes = [0; DIMENSIONS];
        let mut at = 0;
        while at < DIMENSIONS {
            codes[at] = (at * 7 % 5) as i8 - 2;
            at += 1;
        }
        codes
    };

    fn file() -> Vec<u8> {
        let row = Row { step: Step(3), codes: &CODES };
        write(&[5, 300, 0xff_ffff], &[row; 5])
    }

    #[track_caller]
    fn check(change: impl Fn(&mut Vec<u8>), expected: &str) {
        let mut bytes = file();
        change(&mut bytes);
        let error = read(&bytes).map(|_| ()).expect_err("the table should be refused");
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn what_is_written_is_read() {
        let file = file();
        let parts = read(&file).expect("the table is whole");
        assert_eq!(parts.keys().collect::<Vec<_>>(), [5, 300, 0xff_ffff]);
        assert_eq!(parts.steps, [3; 5]);
        assert_eq!(parts.codes().collect::<Vec<_>>(), [CODES; 5]);
    }

    #[test]
    fn what_is_no_table_is_refused() {
        check(|bytes| bytes.clear(), "not a table of meanings: expected a file that begins with `SPMT`");
        check(|bytes| bytes[0] = 0x1f, "not a table of meanings: expected a file that begins with `SPMT`");
    }

    #[test]
    fn another_version_is_refused() {
        check(
            |bytes| bytes[4] = 2,
            "a table of version 2, expected 1: use a table and an engine of the same release",
        );
    }

    #[test]
    fn another_shape_is_refused() {
        check(
            |bytes| bytes[8] = 64,
            "a table of 5 rows and 64 dimensions: expected 128 dimensions and at most 1048576 rows",
        );
        check(
            |bytes| bytes[12..20].fill(0xff),
            "a table of 8589934590 rows and 128 dimensions: expected 128 dimensions and at most 1048576 rows",
        );
    }

    #[test]
    fn a_cut_or_longer_table_is_refused() {
        let expected = file().len();
        let message = |found| {
            format!("{found} bytes, expected {expected}: the table was cut off or added to; fetch it again")
        };
        for length in HEADER_BYTES..expected {
            check(|bytes| bytes.truncate(length), &message(length));
        }
        check(|bytes| bytes.push(0), &message(expected + 1));
        check(
            |bytes| bytes.truncate(7),
            "7 bytes, expected 24: the table was cut off or added to; fetch it again",
        );
    }

    #[test]
    fn a_changed_byte_is_noticed() {
        for at in HEADER_BYTES..file().len() {
            check(
                |bytes| bytes[at] ^= 1 << (at % 8),
                "the checksum does not match: the table was damaged; fetch it again",
            );
        }
    }
}
