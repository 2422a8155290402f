//! Who asked: customers across conversations.

/// No customer is known.
pub const NOBODY: u32 = u32::MAX;

/// When each known customer's conversations began.
#[derive(Debug, Clone, Default)]
pub struct Contacts {
    /// Customer and time, in order.
    sorted: Vec<(u32, i64)>,
}

impl Contacts {
    /// Of customers and times in any order; those of nobody are left out.
    pub fn of(contacts: impl IntoIterator<Item = (u32, i64)>) -> Self {
        let mut sorted: Vec<_> = contacts.into_iter().filter(|(customer, _)| *customer != NOBODY).collect();
        sorted.sort_unstable();
        Self { sorted }
    }

    /// Whether a conversation of a customer began later than `after` and no later than `until`.
    pub fn any(&self, customer: u32, after: i64, until: i64) -> bool {
        if customer == NOBODY {
            return false;
        }
        let next = self.sorted.partition_point(|contact| *contact <= (customer, after));
        self.sorted.get(next).is_some_and(|contact| *contact <= (customer, until) && contact.0 == customer)
    }
}
