//! The packet of a conversation.

use super::memory;
use super::state::{Conversation, Waiting};
use crate::assistant::Assistant;
use crate::handoff::{
    Assignment, Circumstances, Considered, DeskHours, DeskState, HANDOFF_VERSION, HandoffReason, Packet,
    Priority, Suggestion,
};
use crate::hours::{HoursState, Moment, say_when};
use crate::text::Lang;
use crate::thresholds::OPTION;

/// How many answers are suggested to the person who answers.
const MOST_SUGGESTIONS: usize = 3;

/// The packet of a conversation that waits for a person.
pub fn packet(assistant: &Assistant, conversation: &Conversation, now: Moment) -> Option<Packet> {
    let waiting = conversation.waiting.as_ref()?;
    let desk_lang = assistant.faq().languages.first().copied().unwrap_or(Lang::It);
    let customer = conversation.customer.as_ref().map_or(&conversation.id, |customer| &customer.key);
    let packet = Packet {
        version: HANDOFF_VERSION,
        conversation: conversation.id.clone(),
        revision: conversation.revision,
        created: waiting.created,
        reason: HandoffReason {
            code: waiting.reason,
            rule: waiting.rule.clone(),
            evidence: conversation.evidence.clone(),
        },
        priority: Priority::of(&circumstances(conversation, waiting), desk_lang),
        lang: conversation.lang(),
        desk_lang,
        channel: conversation.channel.clone(),
        page: conversation.page.clone(),
        assignment: Assignment::of(customer, conversation.operator()),
        hours: desk_hours(assistant, conversation.lang(), now),
        transcript: conversation.turns().cloned().collect(),
        dropped_turns: conversation.dropped_turns(),
        candidates: considered(assistant, conversation),
        suggestions: suggestions(assistant, conversation),
        redacted: conversation.redacted.clone(),
    };
    Some(packet.at(now))
}

/// Whether the desk is open; words for it in a language.
pub fn desk_hours(assistant: &Assistant, lang: Lang, now: Moment) -> DeskHours {
    let hours = assistant.faq().settings.hours.as_ref();
    match hours.map(|hours| hours.state(now.local)) {
        None => DeskHours { state: DeskState::Unknown, opens: None, says: None },
        Some(HoursState::Open { .. }) => DeskHours { state: DeskState::Open, opens: None, says: None },
        Some(HoursState::Closed { opens }) => {
            let says = opens.map(|opens| say_when(lang, now.local, opens));
            DeskHours { state: DeskState::Closed, opens, says }
        }
    }
}

fn circumstances(conversation: &Conversation, waiting: &Waiting) -> Circumstances {
    Circumstances {
        rule: waiting.points,
        further_reasons: u32::try_from(waiting.further.len()).unwrap_or(u32::MAX),
        bad_moods: conversation.counts.bad_moods,
        weighed: conversation.counts.weighed,
        no_help: conversation.counts.no_help,
        weight: conversation.customer.as_ref().map_or(0, |customer| customer.weight),
    }
}

/// What was considered; an entry that an edit has taken away is left out.
fn considered(assistant: &Assistant, conversation: &Conversation) -> Vec<Considered> {
    let lang = conversation.lang();
    let named = |own: &memory::Considered| {
        let (_, text) = assistant.faq().entry(&own.entry)?.text(lang)?;
        Some(Considered {
            entry: own.entry.clone(),
            question: text.question.clone(),
            score: own.score,
            confidence: own.confidence,
            shown: own.shown,
            rejected: own.rejected,
        })
    };
    conversation.memory.considered().filter_map(named).collect()
}

/// The entries that may have been meant, those of the last question first.
fn suggestions(assistant: &Assistant, conversation: &Conversation) -> Vec<Suggestion> {
    let open = conversation.memory.considered().filter(|own| !own.rejected && own.confidence >= OPTION);
    let suggested = |own: &memory::Considered| {
        let (_, text) = assistant.faq().entry(&own.entry)?.text(conversation.lang())?;
        let (question, answer) = (text.question.clone(), text.answer.plain());
        Some(Suggestion { entry: own.entry.clone(), question, answer })
    };
    open.filter_map(suggested).take(MOST_SUGGESTIONS).collect()
}
