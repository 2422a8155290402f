//! Handles: numbers dressed as pointers, so that a wrong one is told and never followed.
//!
//! In: objects. Out: a number for each, good until it is taken back and no other's after that. Whoever
//! looks an object up waits for nobody, and keeps it while it is used, even if another thread takes
//! it back meanwhile. Knows nothing of what the objects are.
//!
//! | bits, from the lowest | |
//! |---|---|
//! | 2 | the kind, never 0: a handle is not null, and none of another kind |
//! | 20 | the slot |
//! | the rest | how often the slot was used before |

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use arc_swap::ArcSwapOption;

const KIND_BITS: u32 = 2;
const SLOT_BITS: u32 = 20;
const USES: usize = usize::MAX >> (KIND_BITS + SLOT_BITS);

/// The first shelf has so many slots, and each further one twice as many as the one before.
const FIRST: usize = 64;
const SHELVES: usize = (SLOT_BITS - FIRST.ilog2()) as usize;

/// How many objects there can be at a time.
pub const MOST: usize = FIRST * ((1 << SHELVES) - 1);

/// Objects of one kind by their handles.
pub struct Slots<T> {
    kind: usize,
    shelves: [OnceLock<Box<[Slot<T>]>>; SHELVES],
    free: Mutex<Free>,
}

type Slot<T> = ArcSwapOption<Held<T>>;

struct Held<T> {
    used: usize,
    object: T,
}

/// Slots that are free: those that were used, with the next count of uses, and all from `fresh` on.
struct Free {
    used: Vec<(usize, usize)>,
    fresh: usize,
}

impl<T> Slots<T> {
    /// No objects yet; `kind` is 1, 2 or 3 and another for each table.
    pub const fn new(kind: usize) -> Self {
        let free = Free { used: Vec::new(), fresh: 0 };
        Self { kind, shelves: [const { OnceLock::new() }; SHELVES], free: Mutex::new(free) }
    }

    /// Takes an object in; none when there are [`MOST`] already.
    pub fn put(&self, object: T) -> Option<usize> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, used) = match free.used.pop() {
            Some(again) => again,
            None if free.fresh < MOST => {
                free.fresh += 1;
                (free.fresh - 1, 0)
            }
            None => return None,
        };
        let (shelf, place) = place(at);
        let slots = self.shelves.get(shelf)?.get_or_init(|| empty(FIRST << shelf));
        slots.get(place)?.store(Some(Arc::new(Held { used, object })));
        Some((used << SLOT_BITS | at) << KIND_BITS | self.kind)
    }

    /// Does something with the object of a handle; none if there is none.
    pub fn with<R>(&self, handle: usize, act: impl FnOnce(&T) -> R) -> Option<R> {
        let (at, used) = self.read(handle)?;
        let held = self.slot(at)?.load();
        held.as_ref().filter(|held| held.used == used).map(|held| act(&held.object))
    }

    /// Takes an object back; none if there is none.
    pub fn take(&self, handle: usize) -> Option<()> {
        let (at, used) = self.read(handle)?;
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = self.slot(at)?;
        slot.load().as_ref().filter(|held| held.used == used)?;
        let object = slot.swap(None);
        // A slot that was used as often as can be counted is left alone for good.
        if used < USES {
            free.used.push((at, used + 1));
        }
        drop(free);
        drop(object);
        Some(())
    }

    fn read(&self, handle: usize) -> Option<(usize, usize)> {
        let kind = handle & ((1 << KIND_BITS) - 1);
        let at = handle >> KIND_BITS & ((1 << SLOT_BITS) - 1);
        (kind == self.kind).then_some((at, handle >> (KIND_BITS + SLOT_BITS)))
    }

    fn slot(&self, at: usize) -> Option<&Slot<T>> {
        let (shelf, place) = place(at);
        self.shelves.get(shelf)?.get()?.get(place)
    }
}

/// The shelf of a slot, and its place on it.
fn place(at: usize) -> (usize, usize) {
    let shelf = (at / FIRST + 1).ilog2() as usize;
    (shelf, at - FIRST * ((1 << shelf) - 1))
}

fn empty<T>(slots: usize) -> Box<[Slot<T>]> {
    (0..slots).map(|_| Slot::empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_good_until_it_is_taken_back() {
        let slots = Slots::new(1);
        let (first, second) = (slots.put('a').unwrap(), slots.put('b').unwrap());
        assert_eq!(slots.with(first, |object| *object), Some('a'));
        assert_eq!((slots.take(first), slots.take(first)), (Some(()), None));
        let third = slots.put('c').unwrap();
        assert_ne!(first, third);
        let found = [first, second, third].map(|handle| slots.with(handle, |object| *object));
        assert_eq!(found, [None, Some('b'), Some('c')]);
    }

    #[test]
    fn what_is_no_handle_finds_nothing() {
        let (slots, others) = (Slots::new(1), Slots::new(2));
        let handle = slots.put(()).unwrap();
        assert!(others.put(()).is_some_and(|other| slots.take(other).is_none()));
        for wrong in [0, 1 << SLOT_BITS, handle + 1, handle + 4, usize::MAX, usize::MAX - 2] {
            assert_eq!((slots.with(wrong, |_| ()), slots.take(wrong)), (None, None), "{wrong:x}");
        }
        assert_eq!(slots.take(handle), Some(()));
    }

    #[test]
    fn slots_stand_side_by_side_on_their_shelves() {
        assert_eq!([0, 63, 64, 191, 192].map(place), [(0, 0), (0, 63), (1, 0), (1, 127), (2, 0)]);
        assert_eq!(place(MOST - 1), (SHELVES - 1, (FIRST << (SHELVES - 1)) - 1));
        let slots = Slots::new(3);
        let handles: Vec<usize> = (0..300).map(|object| slots.put(object).unwrap()).collect();
        let found = handles.iter().map(|&handle| slots.with(handle, |object| *object).unwrap());
        assert!(found.eq(0..300));
    }
}
