//! Entries and their texts in each language.

use super::{Reader, value};
use crate::error::ErrorKind;
use crate::faq::answer::Answer;
use crate::faq::draft::Place;
use crate::faq::model::{Entry, HandoffPolicy, Localised};
use crate::faq::node::{Field, Node, Value};
use crate::text::Lang;

const ENTRY_KEYS: [&str; 7] = ["id", "topic", "tags", "handoff", "follow_ups", "it", "en"];
const TEXT_KEYS: [&str; 4] = ["question", "wordings", "answer", "tests"];

impl Reader<'_, '_> {
    pub fn entries(&mut self, field: Field) {
        self.draft.any_entry = true;
        let expected = format!("a list of {}s", self.table());
        let Value::List(items) = field.node.value else {
            let message = format!("`entry`: expected {expected}, found {}", self.found(&field.node));
            let hint = if self.table() == "table" { ": write `[[entry]]`" } else { "" };
            return self.problem(ErrorKind::InvalidValue, field.node.span.start, message + hint);
        };
        // An empty list is a Faq without entries; that is said of the Faq as a whole.
        self.draft.any_entry = !items.is_empty();
        for item in items {
            match item.value {
                Value::Table(fields) => self.entry(item.span.start, fields),
                _ => self.wrong_type("entry", &expected, &item),
            }
        }
    }

    pub fn entry(&mut self, at: usize, fields: Vec<Field>) {
        let mut entry = Entry::default();
        let named = match fields.iter().find(|field| field.key == "id").map(|field| &field.node.value) {
            Some(Value::Text(id)) => format!("entry `{}`", value::shown(id)),
            _ => "an entry".to_owned(),
        };
        let missing = missing(&fields, &["id"]);
        let mut id_at = None;
        for field in fields {
            if field.key == "id" {
                id_at = self.id(&field.node).map(|id| (id, self.place(field.at)));
            } else {
                self.entry_field(field, &named, &mut entry);
            }
        }
        if !missing.is_empty() {
            self.problem(ErrorKind::MissingKey, at, "`id` is missing: an entry needs one".into());
        }
        if entry.texts.is_empty() {
            let message = format!("{named} has no text in any language: expected `it` or `en`");
            self.problem(ErrorKind::MissingKey, at, message);
        }
        if let Some((id, place)) = id_at {
            self.draft.add(Entry { id, ..entry }, place);
        }
    }

    fn entry_field(&mut self, field: Field, named: &str, entry: &mut Entry) {
        match field.key.as_str() {
            "topic" => entry.topic = self.text("topic", &field.node),
            "tags" => entry.tags = self.texts("tags", field.node),
            "handoff" => entry.handoff = self.handoff(&field.node),
            "follow_ups" => entry.follow_ups = self.texts("follow_ups", field.node),
            key => match (Lang::from_code(key), &field.node.value) {
                (Some(lang), _) => {
                    let text = self.localised(lang, field, named);
                    entry.texts.insert(lang, text);
                }
                (None, Value::Table(_)) => self.unknown_language(&field),
                (None, _) => self.unknown(&field, &ENTRY_KEYS),
            },
        }
    }

    pub fn unknown_language(&mut self, field: &Field) {
        let message = format!("unknown language `{}`: expected `it` or `en`", value::shown(&field.key));
        self.problem(ErrorKind::UnknownKey, field.at, message);
    }

    fn handoff(&mut self, node: &Node) -> HandoffPolicy {
        let Some(policy) = self.text("handoff", node) else { return HandoffPolicy::default() };
        match policy.as_str() {
            "never" => HandoffPolicy::Never,
            "offer" => HandoffPolicy::Offer,
            "always" => HandoffPolicy::Always,
            other => {
                let message = format!(
                    "`handoff`: expected `never`, `offer` or `always`, found `{}`",
                    value::shown(other)
                );
                self.problem(ErrorKind::InvalidValue, node.span.start, message);
                HandoffPolicy::default()
            }
        }
    }

    fn localised(&mut self, lang: Lang, field: Field, named: &str) -> Localised {
        let mut text = Localised::default();
        let place = self.place(field.at);
        self.draft.wrote(lang, place);
        if !matches!(field.node.value, Value::Table(_)) {
            self.fields(lang.code(), field.node);
            return text;
        }
        let fields = self.fields(lang.code(), field.node);
        for key in missing(&fields, &["question", "answer"]) {
            let message = format!("`{key}` is missing: {named} needs one in `{lang}`");
            self.problem_at(ErrorKind::MissingKey, place, message);
        }
        for field in fields {
            match field.key.as_str() {
                "question" => text.question = self.text("question", &field.node).unwrap_or_default(),
                "wordings" => text.wordings = self.texts("wordings", field.node),
                "answer" => text.answer = self.answer(&field.node).unwrap_or_default(),
                "tests" => text.tests = self.texts("tests", field.node),
                _ => self.unknown(&field, &TEXT_KEYS),
            }
        }
        text
    }

    fn answer(&mut self, node: &Node) -> Option<Answer> {
        let text = self.text("answer", node)?;
        let errors = match Answer::parse(&text) {
            Ok(answer) if answer.is_empty() => {
                let message = "`answer`: expected some text, found only marks".into();
                self.problem(ErrorKind::InvalidAnswer, node.span.start, message);
                return None;
            }
            Ok(answer) => return Some(answer),
            Err(errors) => errors,
        };
        for error in errors {
            let line = self.draft.files[self.at].line_in(&node.span, error.line);
            self.problem_at(ErrorKind::InvalidAnswer, Place { file: self.at, line }, error.message);
        }
        None
    }
}

fn missing<'k>(fields: &[Field], needed: &[&'k str]) -> Vec<&'k str> {
    needed.iter().copied().filter(|key| fields.iter().all(|field| field.key != *key)).collect()
}
