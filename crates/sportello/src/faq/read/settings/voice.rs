//! `[voice]` and `[contact]`: what the assistant says itself, and where else people can be reached.

use crate::error::ErrorKind;
use crate::faq::node::{Field, Node};
use crate::faq::read::{Reader, value};
use crate::faq::suggest;
use crate::text::Lang;
use crate::voice::{Address, Say, Voice};

const CONTACT_KEYS: [&str; 4] = ["mail", "phone", "private", "wait_minutes"];
/// The longest usual wait that can be stated: a week.
const LONGEST_WAIT_MINUTES: u32 = 7 * 24 * 60;

impl Reader<'_, '_> {
    pub fn voice(&mut self, field: Field) {
        if !self.is_first(&field) {
            return;
        }
        for field in self.fields("voice", field.node) {
            match (field.key.as_str(), Lang::from_code(&field.key)) {
                ("address", _) => self.address(&field.node),
                (_, Some(lang)) => self.voice_texts(lang, field.node),
                _ => self.unknown(&field, &["address", "it", "en"]),
            }
        }
    }

    fn address(&mut self, node: &Node) {
        let parse = |text: &str| match text {
            "tu" => Ok(Address::Tu),
            "lei" => Ok(Address::Lei),
            _ => Err("expected `tu` or `lei`".to_owned()),
        };
        if let Some(address) = self.parsed("address", parse, node) {
            self.draft.faq.settings.voice.address = address;
        }
    }

    fn voice_texts(&mut self, lang: Lang, node: Node) {
        for field in self.fields(lang.code(), node) {
            let Some(say) = Say::from_code(&field.key) else {
                self.unknown_say(&field);
                continue;
            };
            let Some(text) = self.text(say.code(), &field.node) else { continue };
            match Voice::check(say, &text) {
                Ok(()) => drop(self.draft.faq.settings.voice.texts.insert((lang, say), text)),
                Err(messages) => {
                    for message in messages {
                        let message = format!("`{}`: {message}", say.code());
                        self.problem(ErrorKind::InvalidValue, field.node.span.start, message);
                    }
                }
            }
        }
    }

    /// There are too many texts to list them all.
    fn unknown_say(&mut self, field: &Field) {
        let codes: Vec<_> = Say::ALL.iter().map(|say| say.code()).collect();
        let key = value::shown(&field.key);
        let message = match suggest::nearest(&field.key, &codes) {
            Some(nearest) => format!("unknown text `{key}`: did you mean `{nearest}`?"),
            None => {
                format!("unknown text `{key}`: expected a text's name such as `{}`", Say::Greeting.code())
            }
        };
        self.problem(ErrorKind::UnknownKey, field.at, message);
    }

    pub fn contact(&mut self, field: Field) {
        if !self.is_first(&field) {
            return;
        }
        let at = field.at;
        for field in self.fields("contact", field.node) {
            match field.key.as_str() {
                "mail" => self.draft.faq.settings.voice.contact.mail = self.text("mail", &field.node),
                "phone" => self.draft.faq.settings.voice.contact.phone = self.text("phone", &field.node),
                "private" => {
                    self.draft.faq.settings.voice.contact.private = self.text("private", &field.node)
                }
                "wait_minutes" => {
                    self.draft.faq.settings.voice.contact.wait_minutes =
                        self.whole_number("wait_minutes", 1..=LONGEST_WAIT_MINUTES, &field.node)
                }
                _ => self.unknown(&field, &CONTACT_KEYS),
            }
        }
        if let Err(messages) = self.draft.faq.settings.voice.contact.check() {
            for message in messages {
                self.problem(ErrorKind::InvalidValue, at, format!("`contact`: {message}"));
            }
        }
    }
}
