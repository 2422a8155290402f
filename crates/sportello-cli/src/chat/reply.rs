//! Replies on the terminal: the text, advice, options to choose by number, and that there is a packet.

use sportello::Faq;
use sportello::conversation::{ChoiceKind, Reply};
use sportello::voice::{Fill, Say};

use super::phrases::phrases;
use crate::decision::{list, question};
use crate::terminal::style::{BOLD, DIM, HEADING, paint};
use crate::terminal::{self, Indent, Run, wrap};

/// A reply as lines, its parts apart.
pub fn show(reply: &Reply, faq: &Faq, width: usize) -> String {
    let parts = [
        heading(reply, faq, width),
        Some(terminal::answer(&reply.text, width)),
        reply.advice.as_ref().map(|advice| terminal::answer(advice, width)),
        options(reply, faq, width),
        packet(reply, width),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The question that is answered: it says what was understood.
fn heading(reply: &Reply, faq: &Faq, width: usize) -> Option<String> {
    let entry = faq.entry(reply.entry.as_deref()?)?;
    Some(wrap(&[Run::new(question(entry, reply.lang), HEADING)], width, Indent::default()))
}

fn options(reply: &Reply, faq: &Faq, width: usize) -> Option<String> {
    if reply.options.is_empty() {
        return None;
    }
    let labels = list(reply.options.iter().map(|option| option.label.as_str()), width);
    if !reply.options.iter().any(|option| option.kind == ChoiceKind::FollowUp) {
        return Some(labels);
    }
    let lead = faq.settings.voice.say(Say::FollowUps, reply.lang, &Fill::default());
    Some(format!("{}{labels}", dim(&lead.plain(), width)))
}

fn packet(reply: &Reply, width: usize) -> Option<String> {
    let packet = reply.handoff.as_ref()?;
    let text = phrases(reply.lang).packet.replacen("{}", &packet.revision.to_string(), 1);
    Some(dim(&text.replacen("{}", &packet.priority.total.to_string(), 1), width))
}

/// A paragraph that stands back.
pub fn dim(text: &str, width: usize) -> String {
    wrap(&[Run::new(text, DIM)], width, Indent::default())
}

/// A line that nobody typed here, so that a chat that is piped reads as a conversation.
pub fn echo(line: &str, width: usize) -> String {
    let said = wrap(&[Run::new(line, BOLD)], width, Indent { first: "› ", rest: "  " });
    if said.is_empty() { said } else { format!("\n{said}") }
}

/// Someone else's words, with who says them.
pub fn said(by: &str, text: &str, width: usize) -> String {
    let runs = [Run::new(format!("{by} ›"), HEADING), Run::plain(format!(" {text}"))];
    wrap(&runs, width, Indent { first: "", rest: "  " })
}

/// Commands with what they do.
pub fn commands(commands: &[(&str, &str)]) -> String {
    let line = |(command, does): &(&str, &str)| format!("  {command:<12}{}\n", paint(DIM, does));
    commands.iter().map(line).collect()
}
