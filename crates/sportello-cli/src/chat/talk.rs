//! The turns of a chat.
//!
//! In: a line. Out: what to show, and whether the chat ends. A line is an event of the conversation
//! or a command beside it. Reads and writes nothing itself.

use sportello::conversation::{Conversation, Event, Opening, Reply, State};
use sportello::handoff::FromReply;
use sportello::journal::Record;
use sportello::{Assistant, Context, Decision, Faq};

use super::clock::Clock;
use super::command::Command;
use super::phrases::{Phrases, phrases};
use super::topics::{Chosen, List, entries, topics};
use super::{reply, state};
use crate::decision::{list, paragraph, question};
use crate::explain;
use crate::terminal::style::{BOLD, DIM, paint};
use crate::terminal::{json, safe, width};

/// What a line is answered with.
#[derive(Debug, Default)]
pub struct Turn {
    /// What to show.
    pub text: String,
    /// Whether the chat ends.
    pub ends: bool,
}

/// A chat under way.
#[derive(Debug)]
pub struct Talk {
    assistant: Assistant,
    clock: Clock,
    conversation: Conversation,
    /// What numbers choose from, where that is not the last reply.
    list: Option<List>,
    /// The last question that was decided, and what was known of it.
    asked: Option<(String, Context)>,
    /// What happened and nobody has kept yet.
    records: Vec<Record>,
}

impl Talk {
    /// A chat about a Faq.
    pub fn new(assistant: Assistant, clock: Clock, opening: Opening) -> Self {
        let conversation = assistant.open(opening, clock.now());
        Self { assistant, clock, conversation, list: None, asked: None, records: Vec::new() }
    }

    /// What stands at the beginning, before anyone speaks.
    pub fn greeting(&self) -> String {
        let faq = self.faq();
        let name = if faq.id.is_empty() { "FAQ" } else { &faq.id };
        let count = faq.entries.len();
        let mut out = format!(
            "{}\n  {count} risposte pronte. Scrivi la tua domanda, in italiano o in inglese.\n  \
             {count} answers ready. Type your question, in Italian or English.\n",
            paint(BOLD, &safe(name))
        );
        if faq.settings.hours.is_some() {
            let now = self.clock.now();
            let desk = state::desk(faq, self.conversation.lang(), now);
            out.push_str(&format!("  {} · {desk}\n", now.local));
        }
        let commands = "  /faq argomenti, topics · /help comandi, commands · /quit esci, leave";
        format!("{out}{}\n", paint(DIM, commands))
    }

    /// Answers a line.
    pub fn turn(&mut self, line: &str) -> Turn {
        let line = line.trim();
        let text = match Command::of(line) {
            Some(Command::Quit) => {
                return Turn { text: apart(paragraph(self.phrases().goodbye, width())), ends: true };
            }
            Some(command) => self.command(command),
            None if line.is_empty() => String::new(),
            None => self.customer(line),
        };
        Turn { text: apart(text), ends: false }
    }

    fn command(&mut self, command: Command<'_>) -> String {
        match command {
            Command::Why => self.why(),
            Command::Topics => self.list_topics(),
            Command::Packet => self.packet(),
            Command::State => state::show(&self.conversation, self.faq(), self.clock.now()),
            Command::Join(operator) => self.event(Event::Joined { operator: operator.into() }),
            Command::Say(text) => self.operator(text),
            Command::Close => self.event(Event::Closed { resolved: true }),
            Command::Helpful(yes) => self.event(Event::Helpful { yes }),
            Command::Help | Command::Quit => reply::commands(self.phrases().commands),
        }
    }

    /// A line of the customer's: a number of a list that is open, or something said.
    fn customer(&mut self, line: &str) -> String {
        match self.list.as_ref().and_then(|list| list.choose(line)) {
            None => self.said(line.to_owned()),
            Some(Chosen::Topic(topic)) => self.list_topic(topic.as_deref()),
            Some(Chosen::Entry(id)) => {
                let lang = self.conversation.lang();
                let asked = self.faq().entry(&id).map_or(id.as_str(), |entry| question(entry, lang));
                self.said(asked.to_owned())
            }
            Some(Chosen::OffTheList(highest)) => {
                paragraph(&self.phrases().choose.replacen("{}", &highest.to_string(), 1), width())
            }
        }
    }

    fn said(&mut self, text: String) -> String {
        self.event(Event::Said { text })
    }

    /// Takes an event into the conversation and shows the reply, or why there is none.
    fn event(&mut self, event: Event) -> String {
        self.list = None;
        let said = match &event {
            Event::Said { text } => Some(text.clone()),
            _ => None,
        };
        let Some(reply) = self.take(event) else {
            return self.silence();
        };
        if let Some((text, decision)) = said.zip(reply.decision.as_ref()) {
            let context = self.context(&text, decision);
            self.asked = Some((text, context));
        }
        reply::show(&reply, self.faq(), width())
    }

    fn take(&mut self, event: Event) -> Option<Reply> {
        let now = self.clock.now();
        let recorded = self.assistant.turn_recorded(&mut self.conversation, event, now, &mut FromReply);
        self.records.extend(recorded.records);
        recorded.reply
    }

    /// What happened since this was last asked, for a journal.
    pub fn records(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.records)
    }

    fn silence(&self) -> String {
        let phrases = self.phrases();
        let why = match self.conversation.state() {
            State::Human => phrases.with_person,
            State::Waiting => phrases.kept,
            State::Bot | State::Resolved => phrases.nothing,
        };
        reply::dim(why, width())
    }

    /// The person's words as the customer reads them.
    fn operator(&mut self, text: &str) -> String {
        let event = Event::OperatorSaid { text: text.into() };
        // Nothing is replied to the person.
        self.take(event);
        self.list = None;
        let by = self.conversation.operator().unwrap_or(self.phrases().somebody);
        reply::said(by, text, width())
    }

    fn packet(&self) -> String {
        let packet = self.assistant.packet(&self.conversation, self.clock.now());
        let pretty = packet.and_then(|packet| serde_json::to_string_pretty(&packet).ok());
        match pretty {
            // Line by line: the line breaks are ours.
            Some(pretty) => pretty.lines().map(|line| json(line) + "\n").collect(),
            None => paragraph(self.phrases().no_packet, width()),
        }
    }

    fn list_topics(&mut self) -> String {
        let phrases = self.phrases();
        let topics = topics(self.faq());
        let named: Vec<_> = topics
            .iter()
            .map(|(topic, count)| format!("{} ({count})", topic.as_deref().unwrap_or(phrases.other_topics)))
            .collect();
        self.list = Some(List::of_topics(self.faq()));
        self.numbered(phrases.topics, named.iter().map(String::as_str))
    }

    fn list_topic(&mut self, topic: Option<&str>) -> String {
        self.list = Some(List::of_topic(self.faq(), topic));
        let lang = self.conversation.lang();
        let questions = entries(self.faq(), topic).map(|entry| question(entry, lang));
        self.numbered(self.phrases().questions, questions)
    }

    fn numbered<'a>(&self, lead: &str, items: impl Iterator<Item = &'a str>) -> String {
        let how = paint(DIM, self.phrases().by_number);
        format!("{}{}{how}\n", paragraph(lead, width()), list(items, width()))
    }

    fn why(&self) -> String {
        let Some((question, context)) = &self.asked else {
            return paragraph(self.phrases().ask_first, width());
        };
        explain::for_people(&self.assistant.explain(question, *context), self.conversation.lang())
    }

    /// What the conversation knew of a question when it was decided.
    fn context(&self, question: &str, decision: &Decision) -> Context {
        let in_lang = Context::in_lang(self.conversation.lang());
        let same = self.assistant.ask_in(question, in_lang) == *decision;
        if same { in_lang } else { Context::default() }
    }

    fn faq(&self) -> &Faq {
        self.assistant.faq()
    }

    fn phrases(&self) -> &'static Phrases {
        phrases(self.conversation.lang())
    }
}

/// A turn stands apart from the one before it.
fn apart(text: String) -> String {
    if text.is_empty() { text } else { format!("\n{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello::Lang;

    const FAQ: &str = r#"{"faq": {"id": "shop"}, "entry": [
        {"id": "a", "topic": "orders", "follow_ups": ["b"], "en": {"question": "Where is my order?", "answer": "On its way."}},
        {"id": "b", "handoff": "always", "en": {"question": "Who repairs my lamp?", "answer": "Our workshop."}}]}"#;

    fn talk() -> Talk {
        let assistant = Assistant::new(Faq::from_json(FAQ).unwrap()).unwrap();
        let opening = Opening { lang: Some(Lang::En), ..Opening::default() };
        Talk::new(assistant, Clock::of_system(None), opening)
    }

    #[track_caller]
    fn check(talk: &mut Talk, line: &str, expected: &str) {
        let text = talk.turn(line).text;
        let text = anstream::adapter::strip_str(&text).to_string();
        assert!(text.contains(expected), "{line}: {text}");
    }

    #[test]
    fn options_are_chosen_by_number() {
        let mut talk = talk();
        check(&mut talk, "where is my order", "  1  Who repairs my lamp?\n  2  Talk to a person\n");
        check(&mut talk, "1", "Our workshop.");
        check(&mut talk, "/state", "waiting");
    }

    #[test]
    fn topics_lead_to_questions() {
        let mut talk = talk();
        check(&mut talk, "/faq", "  1  orders (1)\n  2  other (1)");
        check(&mut talk, "7", "Type a number from 1 to 2, or your question.");
        check(&mut talk, "1", "  1  Where is my order?");
        check(&mut talk, "1", "On its way.");
        check(&mut talk, "/faq", "orders");
        check(&mut talk, "where is my order", "You have already asked");
    }

    #[test]
    fn the_circle_of_a_handover() {
        let mut talk = talk();
        check(&mut talk, "/packet", "there is no packet");
        check(&mut talk, "a real person please", "revision 1, priority ");
        check(&mut talk, "/packet", "\"code\": \"person\"");
        check(&mut talk, "/join Giulia", "Giulia");
        check(&mut talk, "are you there?", "The assistant is silent");
        check(&mut talk, "/say yes, \u{1b}[2J here", "Giulia › yes, ␛[2J here\n");
        check(&mut talk, "/state", "human");
        check(&mut talk, "/close", "");
        check(&mut talk, "/state", "resolved");
        check(&mut talk, "where is my order", "On its way.");
    }

    #[test]
    fn thumbs_are_taken_once() {
        let mut talk = talk();
        check(&mut talk, "/no", "nothing to reply");
        check(&mut talk, "where is my order", "On its way.");
        check(&mut talk, "/no", "  1  Talk to a person");
        check(&mut talk, "/no", "nothing to reply");
    }

    #[test]
    fn commands_answer_at_any_time() {
        let mut talk = talk();
        check(&mut talk, "/why", "Ask a question first");
        check(&mut talk, "/help", "  /join NAME  a person takes the conversation\n");
        check(&mut talk, "", "");
        check(&mut talk, "where is my order", "On its way.");
        check(&mut talk, "/why", "1 a");
        assert!(talk.turn("/quit").ends);
    }
}
