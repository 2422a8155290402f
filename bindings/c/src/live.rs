//! What stands behind the handles.
//!
//! In: handles and what is to be done. Out: what came of it, or a fault. An assistant is asked by many
//! threads while one edits it: an edit is made on a copy, which then takes its place in one step, so
//! nobody waits for an edit and nobody sees half of one.

use std::sync::{Arc, Mutex, PoisonError, TryLockError};

use arc_swap::ArcSwap;
use sportello::Assistant;
use sportello::conversation::Conversation;

use crate::assistant::sportello_t;
use crate::code::{Fault, SPORTELLO_PANIC, SPORTELLO_STATE, SPORTELLO_TOO_LARGE};
use crate::slots::{MOST, Slots};
use crate::talk::sportello_talk_t;

static ASSISTANTS: Slots<Arc<Live>> = Slots::new(1);
static TALKS: Slots<Talk> = Slots::new(2);

/// An assistant that is asked while it is edited.
pub struct Live {
    current: ArcSwap<Assistant>,
    /// One edit at a time: each has to see what the one before did.
    editing: Mutex<()>,
}

/// A conversation, and the assistant that it is held with.
struct Talk {
    live: Arc<Live>,
    conversation: Mutex<Conversation>,
}

impl Live {
    /// The assistant as it stands.
    pub fn current(&self) -> arc_swap::Guard<Arc<Assistant>> {
        self.current.load()
    }

    /// Changes a copy, and puts that in place unless something was wrong.
    pub fn change(&self, change: impl FnOnce(&mut Assistant) -> Result<(), Fault>) -> Result<(), Fault> {
        let _alone = self.editing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut next = Assistant::clone(&self.current.load());
        change(&mut next)?;
        self.current.store(Arc::new(next));
        Ok(())
    }
}

/// A handle of an assistant.
pub fn keep(assistant: Assistant) -> Result<*mut sportello_t, Fault> {
    let live = Live { current: ArcSwap::from_pointee(assistant), editing: Mutex::new(()) };
    let handle = ASSISTANTS.put(Arc::new(live)).ok_or_else(full)?;
    Ok(std::ptr::without_provenance_mut(handle))
}

/// Does something with an assistant.
pub fn with<R>(
    assistant: *const sportello_t,
    act: impl FnOnce(&Arc<Live>) -> Result<R, Fault>,
) -> Result<R, Fault> {
    ASSISTANTS.with(assistant.addr(), act).ok_or_else(|| unknown("assistant"))?
}

/// Takes an assistant back.
pub fn drop_assistant(assistant: *mut sportello_t) -> Result<(), Fault> {
    ASSISTANTS.take(assistant.addr()).ok_or_else(|| unknown("assistant"))
}

/// A handle of a conversation with an assistant.
pub fn keep_talk(live: &Arc<Live>, conversation: Conversation) -> Result<*mut sportello_talk_t, Fault> {
    let talk = Talk { live: live.clone(), conversation: Mutex::new(conversation) };
    let handle = TALKS.put(talk).ok_or_else(full)?;
    Ok(std::ptr::without_provenance_mut(handle))
}

/// Does something with a conversation. Where that stops inside, the conversation may be left half
/// changed: it is refused from then on.
pub fn with_talk<R>(
    talk: *const sportello_talk_t,
    act: impl FnOnce(&Assistant, &mut Conversation) -> Result<R, Fault>,
) -> Result<R, Fault> {
    let locked = |talk: &Talk| match talk.conversation.try_lock() {
        Ok(mut conversation) => act(&talk.live.current(), &mut conversation),
        Err(TryLockError::WouldBlock) => Err(Fault::new(
            SPORTELLO_STATE,
            "another thread is using this conversation: expected one thread at a time",
        )),
        Err(TryLockError::Poisoned(_)) => Err(Fault::new(
            SPORTELLO_PANIC,
            "the engine stopped in this conversation: free it and resume its last state",
        )),
    };
    TALKS.with(talk.addr(), locked).ok_or_else(|| unknown("conversation"))?
}

/// Takes a conversation back.
pub fn drop_talk(talk: *mut sportello_talk_t) -> Result<(), Fault> {
    TALKS.take(talk.addr()).ok_or_else(|| unknown("conversation"))
}

fn unknown(what: &str) -> Fault {
    Fault::argument(format!("not a handle of any {what} there is: null, freed already, or of something else"))
}

fn full() -> Fault {
    Fault::new(SPORTELLO_TOO_LARGE, format!("{MOST} handles are open: free those that are done with"))
}
