//! What happens in a conversation and cannot be read in one message.

use super::{Act, Default, NONE, Reason};

const fn counted(id: &'static str, reason: Reason, act: Act, after: u32, priority: u8) -> Default {
    Default { id, reason, act, after, priority, italian: NONE, english: NONE }
}

pub const RULES: &[Default] = &[
    // Nothing found: the first time a person is one of the ways on, next to asking differently.
    // Who asks on and finds nothing a third time has no use for the assistant.
    counted("nothing-answers", Reason::NothingAnswers, Act::Offer, 1, 5),
    counted("nothing-answers-again", Reason::NothingAnswers, Act::HandOver, 3, 10),
    // The first guess may be right. A second in a row hands over, and its options still stand below.
    counted("low-confidence", Reason::LowConfidence, Act::HandOver, 2, 5),
    // Twice nothing that was offered was meant: more options would be a loop.
    counted("none-of-these", Reason::NoneOfThese, Act::HandOver, 2, 10),
    // The answer was read and did not help; the same text again will not either.
    counted("repeated", Reason::Repeated, Act::Offer, 2, 10),
    counted("repeated-again", Reason::Repeated, Act::HandOver, 3, 15),
    // The author of the entry decided that a person takes over.
    counted("entry", Reason::Entry, Act::HandOver, 1, 5),
    // While too many audited answers are wrong, nobody should be left alone with one.
    counted("promise", Reason::Promise, Act::Offer, 1, 0),
];
