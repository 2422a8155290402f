//! Who should answer: the same customer, the same person.

use serde::{Deserialize, Serialize};

use crate::hash::{START_64, fnv1a_64, mix};

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
        let hash = mix(fnv1a_64(START_64, key.bytes()));
        Self { key: format!("{hash:016x}"), operator: operator.map(str::to_owned) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
