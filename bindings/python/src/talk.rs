//! One conversation.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::PyString;
use serde_json::{Value, json};
use sportello::conversation::{Conversation, Event};
use sportello::handoff::FromReply;

use crate::border::{self, typed, working};
use crate::engine::Engine;
use crate::fault::Fault;

/// A conversation as it stands after the last event.
#[pyclass(frozen, module = "sportello._sportello")]
#[derive(Debug)]
pub struct Talk {
    /// One event at a time. Never held by somebody who waits for the interpreter.
    conversation: Mutex<Conversation>,
}

impl Talk {
    /// A conversation that was opened or read.
    pub fn new(conversation: Conversation) -> Self {
        Self { conversation: Mutex::new(conversation) }
    }

    fn lock(&self) -> MutexGuard<'_, Conversation> {
        self.conversation.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Talk {
    /// Takes an event: the reply, if there is one, and the records of what happened.
    fn turn(
        &self,
        py: Python<'_>,
        engine: &Bound<'_, Engine>,
        event: &Bound<'_, PyString>,
        unix_ms: i64,
        offset_minutes: i32,
    ) -> PyResult<(Option<String>, Vec<String>)> {
        let (engine, event) = (engine.get(), typed(event)?);
        working(py, || {
            let event = Event::from_json(&event).map_err(Fault::of("argument"))?;
            let now = engine.moment(unix_ms, offset_minutes);
            let mut kept = self.lock();
            // A copy, so that an event that stops half-way leaves the conversation as it was.
            let mut conversation = kept.clone();
            let recorded = engine.assistant().turn_recorded(&mut conversation, event, now, &mut FromReply);
            *kept = conversation;
            let records = recorded.records.iter().map(|record| record.to_json()).collect();
            Ok((recorded.reply.map(|reply| border::json(&reply)), records))
        })
    }

    /// The packet of a conversation that waits for a person, `null` for any other.
    fn packet(
        &self,
        py: Python<'_>,
        engine: &Bound<'_, Engine>,
        unix_ms: i64,
        offset_minutes: i32,
    ) -> PyResult<String> {
        let engine = engine.get();
        working(py, || {
            let now = engine.moment(unix_ms, offset_minutes);
            Ok(border::json(&engine.assistant().packet(&self.lock(), now)))
        })
    }

    /// What a host sees of the conversation.
    fn view(&self, py: Python<'_>) -> PyResult<String> {
        working(py, || Ok(view(&self.lock()).to_string()))
    }

    /// The conversation, to be kept.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        working(py, || Ok(self.lock().to_json()))
    }
}

fn view(conversation: &Conversation) -> Value {
    let turns: Vec<_> = conversation.turns().collect();
    json!({
        "id": conversation.id(), "state": conversation.state(), "lang": conversation.lang(),
        "operator": conversation.operator(), "options": conversation.options(), "turns": turns,
        "dropped_turns": conversation.dropped_turns(),
    })
}
