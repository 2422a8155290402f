//! Conversations over the border.
//!
//! In: the JSON of an opening, of a conversation and its reply. Out: an [`Opening`], and the lines
//! that the page gets back: the conversation to keep, what may be seen of it, the reply.

use serde::{Deserialize, Serialize};
use sportello::Lang;
use sportello::conversation::{Choice, Conversation, Customer, Opening, Reply, State};

use crate::fault::{json, read};

/// How a conversation begins, as the page says it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
struct Begin {
    id: String,
    /// The key of the hashes in a conversation: 64 bits in hexadecimal, which JSON's numbers lack.
    key: String,
    lang: Option<Lang>,
    channel: String,
    page: Option<String>,
    customer: Option<Customer>,
    operator: Option<String>,
}

impl Default for Begin {
    fn default() -> Self {
        Self {
            id: String::new(),
            key: String::new(),
            lang: None,
            channel: "web".to_owned(),
            page: None,
            customer: None,
            operator: None,
        }
    }
}

/// An opening from its JSON.
pub fn opening(text: &str) -> Result<Opening, String> {
    let begin: Begin = read("opening", text)?;
    Ok(Opening {
        id: begin.id,
        key: u64::from_str_radix(&begin.key, 16).unwrap_or(0),
        lang: begin.lang,
        channel: begin.channel,
        page: begin.page,
        customer: begin.customer,
        operator: begin.operator,
    })
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

/// The conversation to keep, what may be seen of it, and the reply, each on a line of its own:
/// a line break in a JSON text is always escaped.
pub fn lines(conversation: &Conversation, reply: Option<&Reply>) -> String {
    let view = View {
        id: conversation.id(),
        state: conversation.state(),
        lang: conversation.lang(),
        operator: conversation.operator(),
        options: conversation.options(),
        turns: conversation.turns().len(),
        dropped_turns: conversation.dropped_turns(),
        undelivered: conversation.is_undelivered(),
    };
    let mut out = conversation.to_json();
    out.push('\n');
    out.push_str(&json(&view));
    if let Some(reply) = reply {
        out.push('\n');
        out.push_str(&json(reply));
    }
    out
}
