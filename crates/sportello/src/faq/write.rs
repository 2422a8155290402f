//! The model as JSON, in the structure that is read.

mod markdown;
mod settings;

use std::fmt::{Display, Write};

use super::model::{Entry, Faq, HandoffPolicy, Localised};

/// A whole Faq; keys that are optional and empty are left out.
pub fn json(faq: &Faq) -> String {
    let mut head = Object::default();
    if !faq.id.is_empty() {
        head.field("id", &quoted(&faq.id));
    }
    if !faq.languages.is_empty() {
        head.texts("languages", faq.languages.iter().map(|lang| lang.code()));
    }
    if !faq.synonyms.is_empty() {
        let groups = faq.synonyms.iter().map(|group| list(group.iter().map(|word| quoted(word)), ""));
        head.field("synonyms", &list(groups, "\n"));
    }
    settings::push_topics(&mut head, &faq.settings.topics);
    head.texts("oos", faq.settings.oos.iter().map(String::as_str));
    let mut root = Object::default();
    root.field("faq", &head.close());
    settings::push(&mut root, &faq.settings);
    root.field("entry", &list(faq.entries.iter().map(entry), "\n"));
    root.close() + "\n"
}

fn entry(entry: &Entry) -> String {
    let mut out = Object::default();
    out.field("id", &quoted(&entry.id));
    if let Some(topic) = &entry.topic {
        out.field("topic", &quoted(topic));
    }
    out.texts("tags", entry.tags.iter().map(String::as_str));
    if entry.handoff != HandoffPolicy::default() {
        out.field("handoff", &quoted(policy(entry.handoff)));
    }
    out.texts("follow_ups", entry.follow_ups.iter().map(String::as_str));
    for (lang, text) in &entry.texts {
        out.field(lang.code(), &localised(text));
    }
    out.close()
}

fn policy(handoff: HandoffPolicy) -> &'static str {
    match handoff {
        HandoffPolicy::Never => "never",
        HandoffPolicy::Offer => "offer",
        HandoffPolicy::Always => "always",
    }
}

fn localised(text: &Localised) -> String {
    let mut out = Object::default();
    out.field("question", &quoted(&text.question));
    out.texts("wordings", text.wordings.iter().map(String::as_str));
    out.field("answer", &quoted(&markdown::answer(&text.answer)));
    out.texts("tests", text.tests.iter().map(String::as_str));
    out.close()
}

/// An object being written, one field a line so that versions compare well.
#[derive(Default)]
struct Object(String);

impl Object {
    fn field(&mut self, key: &str, json: &str) {
        self.0.push_str(if self.0.is_empty() { "{\n" } else { ",\n" });
        self.0.push_str(&quoted(key));
        self.0.push_str(": ");
        self.0.push_str(json);
    }

    fn texts<'t>(&mut self, key: &str, texts: impl Iterator<Item = &'t str>) {
        let json = list(texts.map(quoted), "\n");
        if json != "[]" {
            self.field(key, &json);
        }
    }

    /// The same for values that are written as they are authored.
    fn texts_of<T: Display>(&mut self, key: &str, values: &[T]) {
        let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
        self.texts(key, texts.iter().map(String::as_str));
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn close(self) -> String {
        if self.0.is_empty() { "{}".into() } else { self.0 + "\n}" }
    }
}

fn list(items: impl Iterator<Item = String>, apart: &str) -> String {
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        return "[]".into();
    }
    let separator = if apart.is_empty() { ", " } else { ",\n" };
    format!("[{apart}{}{apart}]", items.join(separator))
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faq::Answer;
    use crate::text::Lang;

    #[test]
    fn everything_is_written_and_read_back() {
        let text = Localised {
            question: "Where \"is\" it?\t\\".into(),
            wordings: vec!["a\nb".into(), "😀\u{2028}".into()],
            answer: Answer::parse("Open **this**:\n\n- a\n- b").unwrap(),
            tests: vec!["\u{7}\u{0}".into()],
        };
        let entry = Entry {
            id: "a".into(),
            topic: Some("t".into()),
            tags: vec!["x".into()],
            handoff: HandoffPolicy::Always,
            follow_ups: vec!["b".into()],
            texts: [(Lang::En, text)].into(),
        };
        let faq = Faq {
            id: "f".into(),
            languages: vec![Lang::En, Lang::It],
            synonyms: vec![vec!["a".into(), "b".into()], vec!["c".into()]],
            entries: vec![entry],
            ..Faq::default()
        };
        assert_eq!(Faq::from_json(&faq.to_json()), Ok(faq));
    }

    #[test]
    fn what_is_optional_and_empty_is_left_out() {
        let faq = Faq { entries: vec![Entry::new("a")], ..Faq::default() };
        assert_eq!(faq.to_json(), "{\n\"faq\": {},\n\"entry\": [\n{\n\"id\": \"a\"\n}\n]\n}\n");
    }
}
