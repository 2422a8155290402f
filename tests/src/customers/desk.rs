//! The people behind the assistant.

use sportello::handoff::{Accepted, Handoff, Packet, Refused};
use sportello::hours::{Hours, HoursState, Moment};

const MINUTE_MS: i64 = 60_000;

/// A desk that takes every packet.
pub struct Desk;

impl Handoff for Desk {
    fn hand_over(&mut self, _: &Packet) -> Result<Accepted, Refused> {
        Ok(Accepted::default())
    }
}

/// So many minutes later, or so many after the next opening if nobody is there.
pub fn when_open(hours: &Hours, from: Moment, minutes: usize) -> Moment {
    let mut at = from.unix_ms;
    // A week is more than the longest closing.
    for _ in 0..7 * 24 * 12 {
        if matches!(hours.state(hours.moment(at).local), HoursState::Open { .. }) {
            break;
        }
        at += 5 * MINUTE_MS;
    }
    hours.moment(at + minutes as i64 * MINUTE_MS)
}
