//! Conversations over the border.
//!
//! In: the JSON of an opening, a conversation and what an event led to. Out: an [`Opening`], and the
//! lines that the page gets back: the conversation to keep, what may be seen of it, the reply, the
//! records.

use serde::Serialize;
use sportello::Lang;
use sportello::conversation::{Choice, Conversation, Opening, Recorded, State};

use crate::fault::{Fault, json};

/// An opening from its JSON; who writes, writes in the page unless something else is said.
pub fn opening(text: &str) -> Result<Opening, String> {
    let opening = Opening::from_json(text).map_err(Fault::of)?;
    let channel = if opening.channel.is_empty() { "web".to_owned() } else { opening.channel };
    Ok(Opening { channel, ..opening })
}

/// What a page sees of a conversation, besides its turns.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'c> {
    id: &'c str,
    state: State,
    lang: Lang,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<&'c str>,
    options: &'c [Choice],
    turns: usize,
    dropped_turns: u64,
    undelivered: bool,
}

impl<'c> View<'c> {
    fn of(conversation: &'c Conversation) -> Self {
        Self {
            id: conversation.id(),
            state: conversation.state(),
            lang: conversation.lang(),
            operator: conversation.operator(),
            options: conversation.options(),
            turns: conversation.turns().len(),
            dropped_turns: conversation.dropped_turns(),
            undelivered: conversation.is_undelivered(),
        }
    }
}

/// The conversation to keep and what may be seen of it; after an event the reply, an empty line for
/// silence, and the records. Each is on a line of its own: a line break in a JSON text is always
/// escaped.
pub fn lines(conversation: &Conversation, recorded: Option<&Recorded>) -> String {
    let mut out = conversation.to_json();
    out.push('\n');
    out.push_str(&json(&View::of(conversation)));
    let Some(recorded) = recorded else { return out };
    out.push('\n');
    if let Some(reply) = &recorded.reply {
        out.push_str(&json(reply));
    }
    for record in &recorded.records {
        out.push('\n');
        out.push_str(&record.to_json());
    }
    out
}
