//! Hashes that are the same on every target and in every release: they stand in tables and in
//! stored conversations. None of them keeps a secret.

const START_32: u32 = 0x811c_9dc5;
/// Where a hash of 64 bits starts.
pub const START_64: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a in 32 bits, by Fowler, Noll and Vo: a number that JavaScript keeps exactly.
pub fn fnv1a_32(bytes: impl IntoIterator<Item = u8>) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    bytes.into_iter().fold(START_32, step)
}

/// FNV-1a in 64 bits, going on from [`START_64`] or from what was hashed before.
pub fn fnv1a_64(from: u64, bytes: impl IntoIterator<Item = u8>) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.into_iter().fold(from, step)
}

/// Spreads a hash over all bits (the finaliser of MurmurHash3): the high bits of FNV-1a hardly
/// depend on the last letters, and keys that count up differ in its lowest bits only.
pub fn mix(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hashes_are_those_of_the_reference() {
        assert_eq!(fnv1a_64(START_64, *b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a_64(START_64, *b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a_32(*b"a"), 0xe40c_292c);
    }
}
