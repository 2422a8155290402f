//! The functions of a conversation.

#![allow(unsafe_code, reason = "exported functions")]

use std::ptr::null_mut;

use sportello::conversation::{Conversation, Event};
use sportello::handoff::FromReply;
use sportello::hours::Moment;

use crate::assistant::{json, sportello_t};
use crate::border::{TalkPlace, Text, Told, guard, nowhere, tell};
use crate::code::*;
use crate::live::{drop_talk, keep_talk, with, with_talk};
use crate::read;

/// A conversation with one customer. One thread at a time may use it.
#[allow(non_camel_case_types, reason = "the name is that of the header")]
#[derive(Debug)]
pub struct sportello_talk_t {
    _never_made: [u8; 0],
}

/// Begins a conversation. `opening` is `{"id":…,"lang":"it","channel":"web","page":…,"customer":{"key":…,
/// "weight":0},"operator":…,"key":…}`, any of which may be left out; so may all of it, with a length of 0.
/// `key` is a secret of 1 to 16 hexadecimal digits that keys the hashes of covered personal data. Nothing is
/// said yet. Free the conversation with sportello_talk_free.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_open(
    assistant: *const sportello_t,
    opening: Text,
    length: usize,
    unix_ms: i64,
    offset_minutes: i32,
    talk: TalkPlace,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let talk = talk.empty(null_mut(), "conversation")?;
        let opening = read::opening(opening.read(length, "opening", read::QUESTION_BYTES)?)?;
        let now = Moment::at(unix_ms, offset_minutes);
        talk.put(with(assistant, |live| keep_talk(live, live.current().open(opening, now)))?);
        Ok(())
    })
}

/// Goes on with a conversation that was kept with sportello_state, in this process or another.
/// Free it with sportello_talk_free.
///
/// Errors: SPORTELLO_STATE for a text that is no conversation, SPORTELLO_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_resume(
    assistant: *const sportello_t,
    state: Text,
    length: usize,
    talk: TalkPlace,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let talk = talk.empty(null_mut(), "conversation")?;
        let state = state.read(length, "conversation", read::TALK_BYTES)?;
        let conversation = Conversation::from_json(state).map_err(Fault::of(SPORTELLO_STATE))?;
        talk.put(with(assistant, |live| keep_talk(live, conversation))?);
        Ok(())
    })
}

/// Takes an event into a conversation: `{"event":"said","text":…}`, `{"event":"chose","choice":0}`,
/// `{"event":"person"}` and others, see bindings/README.md; and the time, with how many minutes the
/// company's clock is ahead of UTC. `reply` gets what is said back as JSON, or null for silence. `records`
/// may be null, else it gets what a journal is to keep, one record on each line, without personal data;
/// empty where nothing happened.
///
/// Errors: SPORTELLO_ARGUMENT for an event that is none, SPORTELLO_STATE where another thread uses the
/// conversation; nothing has happened then. After SPORTELLO_PANIC resume the last state.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_turn(
    talk: *mut sportello_talk_t,
    event: Text,
    length: usize,
    unix_ms: i64,
    offset_minutes: i32,
    reply: Told,
    records: Told,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let _optional = records.empty("records");
        let reply = reply.empty("reply")?;
        let event = event.read(length, "event", read::TALK_BYTES)?;
        let event = Event::from_json(event).map_err(Fault::of(SPORTELLO_ARGUMENT))?;
        let now = Moment::at(unix_ms, offset_minutes);
        let turned = with_talk(talk, |assistant, conversation| {
            Ok(assistant.turn_recorded(conversation, event, now, &mut FromReply))
        })?;
        records.put(turned.records.iter().map(|record| record.to_json() + "\n").collect());
        turned.reply.iter().for_each(|said| reply.put(json(said)));
        Ok(())
    })
}

/// The conversation as JSON, to be kept; sportello_resume goes on with it. Personal data in it is covered.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_state(
    talk: *const sportello_talk_t,
    state: Told,
    message: Told,
) -> sportello_code {
    tell(&state, &message, || with_talk(talk, |_, conversation| Ok(conversation.to_json())))
}

/// The packet of a conversation that waits for a person, as it is now; null for any other.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_packet(
    talk: *const sportello_talk_t,
    unix_ms: i64,
    offset_minutes: i32,
    packet: Told,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let packet = packet.empty("packet")?;
        let now = Moment::at(unix_ms, offset_minutes);
        let made = with_talk(talk, |assistant, conversation| Ok(assistant.packet(conversation, now)))?;
        made.iter().for_each(|made| packet.put(made.to_json()));
        Ok(())
    })
}

/// Frees a conversation; what sportello_state gave stays good. Null is passed over.
///
/// Errors: SPORTELLO_ARGUMENT for one that is freed already.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_talk_free(talk: *mut sportello_talk_t) -> sportello_code {
    guard(&nowhere(), || if talk.is_null() { Ok(()) } else { drop_talk(talk) })
}
