//! Who should answer: the same customer, the same person.

use serde::{Deserialize, Serialize};

/// What a desk needs to give a customer to the person who knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// A stable hash, as sixteen hexadecimal digits: of the customer's key, or of the conversation's
    /// id where the customer is not known. A desk with n people may take it modulo n.
    pub key: String,
    /// The person who served this customer last, as the host named them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
}

impl Assignment {
    /// The assignment of a customer's key or a conversation's id.
    pub(crate) fn of(key: &str, operator: Option<&str>) -> Self {
        Self { key: format!("{:016x}", spread(fnv1a(key))), operator: operator.map(str::to_owned) }
    }
}

/// FNV-1a in 64 bits, by Fowler, Noll and Vo.
fn fnv1a(key: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    key.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

/// Spreads the hash over all bits (the finaliser of MurmurHash3): keys that count up differ in
/// the lowest bits of FNV-1a only, and so would their remainders.
fn spread(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_reference() {
        assert_eq!(fnv1a(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a("a"), 0xaf63_dc4c_8601_ec8c);
    }

    #[test]
    fn customers_are_spread_over_people() {
        let mut served = [0_u32; 7];
        for customer in 0..7000 {
            let key = Assignment::of(&format!("customer-{customer}"), None).key;
            served[u64::from_str_radix(&key, 16).unwrap() as usize % 7] += 1;
        }
        assert!(served.iter().all(|count| (900..1100).contains(count)), "{served:?}");
    }
}
