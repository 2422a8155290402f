//! Scripts: a conversation as a table that can be read.
//!
//! ```text
//! # shop it           the Faq, the page's language or `-`
//! > dov'è il pacco    the customer writes
//! > #2                the customer taps the second option
//! ! person            another event: person, helpful yes|no, joined NAME, operator TEXT,
//!                     closed resolved|open, withdrawn, ended
//! ! wait 90           so many minutes pass
//! < answer it dove-ordine [~ordine-stati person] bot
//! ```
//!
//! A reply is its kind, its language, the entry or the occasion it says, the options (entries by
//! id, follow-ups with `~`), what came with it (`+private`, `+packet revision rule priority`) and
//! the state it leaves. Silence is `< - state`.

use std::fmt::Write;

use sportello::Lang;
use sportello::conversation::{
    Choice, ChoiceKind, Conversation, Event, Opening, Reply, ReplyKind, Speaker, State,
};

use super::house::{OPTICIAN, SHOP, after};

/// Plays a script and gives it back with the replies that came.
pub fn play(script: &str) -> String {
    let mut lines = script.lines();
    let head = lines.next().unwrap_or_default();
    let mut words = head.trim_start_matches('#').split_whitespace();
    let assistant = match words.next() {
        Some("shop") => &*SHOP,
        Some("optician") => &*OPTICIAN,
        other => panic!("no Faq {other:?}"),
    };
    let lang = words.next().and_then(Lang::from_code);
    let opening = Opening { id: "c-1".into(), key: 7, lang, channel: "web".into(), ..Opening::default() };
    let mut conversation = assistant.open(opening, after(0));
    let (mut minutes, mut out) = (0, format!("{head}\n"));
    for line in lines.map(str::trim).filter(|line| !line.starts_with('<')) {
        writeln!(out, "{line}").unwrap();
        if let Some(wait) = line.strip_prefix("! wait ") {
            minutes += wait.parse::<i64>().unwrap();
        } else if let Some(event) = event(line) {
            let reply = assistant.turn(&mut conversation, event, after(minutes));
            writeln!(out, "< {}", shown(reply.as_ref(), &conversation)).unwrap();
        }
    }
    out
}

fn event(line: &str) -> Option<Event> {
    if let Some(text) = line.strip_prefix("> ") {
        let tap = text.strip_prefix('#').and_then(|place| place.parse::<usize>().ok());
        return Some(match tap {
            Some(place) => Event::Chose { choice: place - 1 },
            None => Event::Said { text: text.into() },
        });
    }
    let (name, rest) = line.strip_prefix("! ").map(|event| event.split_once(' ').unwrap_or((event, "")))?;
    Some(match name {
        "person" => Event::Person,
        "helpful" => Event::Helpful { yes: rest == "yes" },
        "joined" => Event::Joined { operator: rest.into() },
        "operator" => Event::OperatorSaid { text: rest.into() },
        "closed" => Event::Closed { resolved: rest == "resolved" },
        "withdrawn" => Event::Withdrawn,
        "ended" => Event::Ended,
        other => panic!("no event {other:?}"),
    })
}

fn shown(reply: Option<&Reply>, conversation: &Conversation) -> String {
    let state = state(conversation.state());
    let Some(reply) = reply else { return format!("- {state}") };
    let own = conversation.turns().filter(|turn| turn.from == Speaker::Assistant).last().unwrap();
    let said = [reply.entry.as_deref(), own.say.map(|say| say.code())];
    let said: Vec<&str> = said.into_iter().flatten().collect();
    let options: Vec<String> = reply.options.iter().map(option).collect();
    let advice = if reply.advice.is_some() { " +private" } else { "" };
    let packet = reply.handoff.as_ref().map_or(String::new(), |packet| {
        format!(" +packet {} {} {}", packet.revision, packet.reason.rule, packet.priority.total)
    });
    let (kind, lang) = (kind(reply.kind), reply.lang);
    format!("{kind} {lang} {} [{}]{advice}{packet} {state}", said.join("+"), options.join(" "))
}

fn option(choice: &Choice) -> String {
    let entry = choice.entry.clone().unwrap_or_default();
    match choice.kind {
        ChoiceKind::Entry => entry,
        ChoiceKind::FollowUp => format!("~{entry}"),
        ChoiceKind::Person => "person".into(),
        ChoiceKind::NoneOfThese => "none".into(),
    }
}

fn kind(kind: ReplyKind) -> &'static str {
    match kind {
        ReplyKind::Answer => "answer",
        ReplyKind::Clarify => "clarify",
        ReplyKind::Handoff => "handoff",
        ReplyKind::SmallTalk => "small_talk",
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Bot => "bot",
        State::Waiting => "waiting",
        State::Human => "human",
        State::Resolved => "resolved",
    }
}
