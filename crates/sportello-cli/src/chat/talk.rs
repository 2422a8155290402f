//! The turns of a chat.
//!
//! In: a line. Out: what to show, and whether the chat ends. Reads and writes nothing itself.

use sportello::{Assistant, Context, Decision, DecisionKind, Entry, HandoffPolicy, Lang};

use crate::decision::{self, numbered, paragraph};
use crate::explain;
use crate::phrases::{Phrases, phrases};
use crate::terminal::style::{DIM, paint};
use crate::terminal::width;

use super::choices::{Choices, Chosen, topics};

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
    /// The language of the texts: that of the last question.
    lang: Lang,
    /// Whether the language is more than a guess from the Faq.
    known_lang: bool,
    choices: Choices,
    last: Option<(String, Context)>,
}

impl Talk {
    /// A chat about a Faq.
    pub fn new(assistant: Assistant, lang: Option<Lang>) -> Self {
        let first = assistant.faq().languages.first().copied();
        Self {
            lang: lang.or(first).unwrap_or(Lang::It),
            known_lang: lang.is_some(),
            assistant,
            choices: Choices::None,
            last: None,
        }
    }

    /// Answers a line.
    pub fn turn(&mut self, line: &str) -> Turn {
        let line = line.trim();
        if matches!(line, "/quit" | "/exit" | "/esci" | "/q") {
            return Turn { text: paragraph(self.say().goodbye, width()), ends: true };
        }
        let text = match line.strip_prefix('/') {
            Some(command) => self.command(command),
            None if line.is_empty() => String::new(),
            None => self.question_or_choice(line),
        };
        Turn { text: apart(text), ends: false }
    }

    fn say(&self) -> &'static Phrases {
        phrases(self.lang)
    }

    fn command(&mut self, command: &str) -> String {
        match command {
            "why" | "perche" | "perché" => self.why(),
            "faq" => self.list_topics(),
            _ => paragraph(self.say().commands, width()),
        }
    }

    fn question_or_choice(&mut self, line: &str) -> String {
        match self.choices.choose(line) {
            None => self.question(line),
            Some(Chosen::Entry(id)) => self.entry(&id),
            Some(Chosen::Topic(topic)) => self.list_topic(topic.as_deref()),
            Some(Chosen::Neither) => {
                self.choices = Choices::None;
                self.with_topics(self.say().then_reword)
            }
            Some(Chosen::OffTheList(highest)) => {
                paragraph(&self.say().choose.replace("{}", &highest.to_string()), width())
            }
        }
    }

    fn context(&self) -> Context {
        if self.known_lang { Context::in_lang(self.lang) } else { Context::default() }
    }

    fn question(&mut self, question: &str) -> String {
        let context = self.context();
        let decision = self.assistant.ask_in(question, context);
        if !decision.candidates.is_empty() {
            (self.lang, self.known_lang) = (decision.lang, true);
        }
        self.last = Some((question.to_owned(), context));
        let mut out = decision::show(self.assistant.faq(), &decision, width());
        match decision.kind {
            DecisionKind::Answer => out.push_str(&self.after_answer(&decision)),
            DecisionKind::Clarify => out.push_str(&self.offer(&decision)),
            DecisionKind::Abstain => {
                self.choices = Choices::None;
                out.push_str(&paragraph(self.say().see_topics, width()));
            }
        }
        out
    }

    fn with_topics(&self, text: &str) -> String {
        paragraph(&format!("{text} {}", self.say().see_topics), width())
    }

    fn offer(&mut self, decision: &Decision) -> String {
        let ids = decision.options().iter().map(|option| option.id.clone()).collect();
        self.choices = Choices::Entries { ids, or_none: true };
        format!("  0  {}\n\n{}", self.say().none_of_these, self.by_number())
    }

    fn by_number(&self) -> String {
        format!("{}\n", paint(DIM, self.say().by_number))
    }

    fn after_answer(&mut self, decision: &Decision) -> String {
        let entry = decision.answer().and_then(|top| self.assistant.faq().entry(&top.id)).cloned();
        entry.map_or_else(String::new, |entry| self.suggestions(&entry))
    }

    fn entry(&mut self, id: &str) -> String {
        let Some(entry) = self.assistant.faq().entry(id).cloned() else { return String::new() };
        let mut out = decision::answer(&entry, self.lang, width());
        out.push_str(&self.suggestions(&entry));
        out
    }

    /// What comes after an answer: a person, and what is asked next.
    fn suggestions(&mut self, entry: &Entry) -> String {
        let mut out = String::new();
        if entry.handoff == HandoffPolicy::Always {
            out = format!("\n{}", paragraph(self.say().to_a_person, width()));
        }
        let faq = self.assistant.faq();
        let known = entry.follow_ups.iter().filter(|id| faq.entry(id).is_some());
        let ids: Vec<_> = known.map(String::as_str).collect();
        if ids.is_empty() {
            self.choices = Choices::None;
            return out;
        }
        let heading = paint(DIM, self.say().also);
        out.push_str(&format!("\n{heading}\n{}", numbered(faq, &ids, self.lang, width())));
        let ids = ids.into_iter().map(str::to_owned).collect();
        self.choices = Choices::Entries { ids, or_none: false };
        out
    }

    fn list_topics(&mut self) -> String {
        let topics = topics(self.assistant.faq());
        let other = self.say().other_topics;
        let named: Vec<_> = topics
            .iter()
            .map(|(topic, count)| format!("{} ({count})", topic.as_deref().unwrap_or(other)))
            .collect();
        self.choices = Choices::Topics(topics.into_iter().map(|(topic, _)| topic).collect());
        let list = decision::list(named.iter().map(String::as_str), width());
        format!("{}{list}{}", paragraph(self.say().topics, width()), self.by_number())
    }

    fn list_topic(&mut self, topic: Option<&str>) -> String {
        let faq = self.assistant.faq();
        let of_topic = faq.entries.iter().filter(|entry| entry.topic.as_deref() == topic);
        let ids: Vec<String> = of_topic.map(|entry| entry.id.clone()).collect();
        let borrowed: Vec<_> = ids.iter().map(String::as_str).collect();
        let list = numbered(faq, &borrowed, self.lang, width());
        self.choices = Choices::Entries { ids, or_none: false };
        format!("{}{list}{}", paragraph(self.say().which, width()), self.by_number())
    }

    fn why(&self) -> String {
        let Some((question, context)) = &self.last else {
            return paragraph(self.say().ask_first, width());
        };
        explain::for_people(&self.assistant.explain(question, *context), self.lang)
    }
}

/// A turn stands apart from the one before it.
fn apart(text: String) -> String {
    if text.is_empty() { text } else { format!("\n{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello::{Candidate, DECISION_VERSION, Faq, Rule};

    const FAQ: &str = r#"{"faq": {"id": "shop"}, "entry": [
        {"id": "a", "topic": "orders", "follow_ups": ["b"], "en": {"question": "Where is my order?", "answer": "On its way."}},
        {"id": "b", "handoff": "always", "en": {"question": "Who can help me?", "answer": "Somebody."}}]}"#;

    fn talk() -> Talk {
        Talk::new(Assistant::new(Faq::from_json(FAQ).unwrap()).unwrap(), Some(Lang::En))
    }

    #[track_caller]
    fn check(talk: &mut Talk, line: &str, expected: &str) {
        let text = talk.turn(line).text;
        let text = anstream::adapter::strip_str(&text).to_string();
        assert!(text.contains(expected), "{line}: {text}");
    }

    #[test]
    fn follow_ups_are_chosen_by_number() {
        let mut talk = talk();
        check(&mut talk, "where is my order", "  1  Who can help me?");
        check(&mut talk, "7", "Type a number from 1 to 1, or your question.");
        check(&mut talk, "1", "a person would take over");
    }

    #[test]
    fn options_are_chosen_by_number_or_refused() {
        let mut talk = talk();
        let candidate = |id: &str| Candidate { id: id.into(), score: 1.0, confidence: 0.4 };
        let decision = Decision {
            version: DECISION_VERSION,
            kind: DecisionKind::Clarify,
            lang: Lang::En,
            confidence: 0.4,
            margin: 0.0,
            rule: Rule::CloseCandidates,
            candidates: vec![candidate("a"), candidate("b")],
        };
        assert!(talk.offer(&decision).contains("0  none of these"));
        check(&mut talk, "2", "Somebody.");
        talk.offer(&decision);
        check(&mut talk, "0", "Then put it another way");
    }

    #[test]
    fn topics_lead_to_questions() {
        let mut talk = talk();
        check(&mut talk, "/faq", "  1  orders (1)\n  2  other (1)");
        check(&mut talk, "2", "  1  Who can help me?");
        check(&mut talk, "1", "Somebody.");
    }

    #[test]
    fn commands_answer_at_any_time() {
        let mut talk = talk();
        check(&mut talk, "/why", "Ask a question first");
        check(&mut talk, "/help", "The commands are");
        check(&mut talk, "", "");
        check(&mut talk, "where is my order", "On its way.");
        check(&mut talk, "/why", "1 a");
        assert!(talk.turn("/quit").ends);
    }
}
