//! Where a conversation stands, in a few lines.

use sportello::conversation::{Conversation, State};
use sportello::hours::{Hours, HoursState, Moment, say_until, say_when};
use sportello::{Faq, Lang};

use super::phrases::{Phrases, phrases};
use crate::terminal::safe;
use crate::terminal::style::{DIM, paint};

/// The state of a conversation, by name.
pub fn show(conversation: &Conversation, faq: &Faq, now: Moment) -> String {
    let lang = conversation.lang();
    let say = phrases(lang);
    let mut lines = vec![
        (say.state, name(conversation.state()).to_owned()),
        (say.language, lang.to_string()),
        (say.clock, now.local.to_string()),
        (say.desk, desk(faq, lang, now)),
    ];
    lines.extend(conversation.operator().map(|operator| (say.operator, operator.to_owned())));
    lines.push((say.turns, conversation.turns().len().to_string()));
    lines.push((say.options, conversation.options().len().to_string()));
    let line = |(name, value): (&str, String)| {
        format!("  {} {}\n", paint(DIM, &format!("{name:<11}")), safe(&value))
    };
    lines.into_iter().map(line).collect()
}

/// Whether somebody is there, and until when or when again.
pub fn desk(faq: &Faq, lang: Lang, now: Moment) -> String {
    let say = phrases(lang);
    faq.settings.hours.as_ref().map_or_else(|| say.no_hours.to_owned(), |hours| open(hours, lang, now, say))
}

fn open(hours: &Hours, lang: Lang, now: Moment, say: &Phrases) -> String {
    match hours.state(now.local) {
        HoursState::Open { until: Some(until) } => {
            format!("{} {}", say.open, say_until(lang, now.local, until))
        }
        HoursState::Open { until: None } => say.open.to_owned(),
        HoursState::Closed { opens: Some(opens) } => {
            say.opens.replacen("{}", &say_when(lang, now.local, opens), 1)
        }
        HoursState::Closed { opens: None } => say.closed.to_owned(),
    }
}

/// As in the conversation's JSON.
fn name(state: State) -> &'static str {
    match state {
        State::Bot => "bot",
        State::Waiting => "waiting",
        State::Human => "human",
        State::Resolved => "resolved",
    }
}
