//! `[faq.topics]`: the sections of the page in their order, with their titles.

use crate::error::ErrorKind;
use crate::faq::Topic;
use crate::faq::node::{Field, Node};
use crate::faq::read::{Reader, value};
use crate::text::Lang;

impl Reader<'_, '_> {
    pub fn topics(&mut self, node: Node) {
        for field in self.fields("topics", node) {
            let Some(id) = self.topic_id(&field) else { continue };
            let mut topic = Topic::new(id);
            for title in self.fields(&field.key, field.node) {
                match Lang::from_code(&title.key) {
                    Some(lang) => {
                        topic.titles.extend(self.text(lang.code(), &title.node).map(|text| (lang, text)));
                    }
                    None => self.unknown_language(&title),
                }
            }
            self.draft.faq.settings.topics.push(topic);
        }
    }

    /// A topic may be listed once in all files: its place among the others would else be doubtful.
    fn topic_id(&mut self, field: &Field) -> Option<String> {
        let id = &field.key;
        if id.trim().is_empty() {
            let message = "`topics`: an empty name: expected the `topic` of some entries".to_owned();
            self.problem(ErrorKind::InvalidValue, field.at, message);
            return None;
        }
        if self.draft.faq.settings.topics.iter().any(|topic| topic.id == *id) {
            let id = value::shown(id);
            let message = format!("`topics`: the topic `{id}` is listed already: expected it once");
            self.problem(ErrorKind::DuplicateId, field.at, message);
            return None;
        }
        Some(id.clone())
    }
}
