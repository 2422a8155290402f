//! The places in a text that are filled when it is said.

use crate::faq::Inline;
use crate::text::Lang;

use super::Contact;

/// A place in a text, written as its name in braces: `{opening}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Placeholder {
    /// When somebody is there again, such as "lunedì alle 9".
    Opening,
    /// The question it is about.
    Question,
    /// The company's e-mail address, as a link.
    Mail,
    /// The company's telephone number, as a link.
    Phone,
    /// Where private data may be sent, as a link.
    Private,
    /// How long a person usually takes, such as "5 minuti".
    Wait,
    /// What the Faq is about.
    Topics,
    /// The opening hours.
    Hours,
    /// The name of the person who took the conversation.
    Name,
    /// The customer's own greeting, given back.
    Greeting,
}

impl Placeholder {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Opening,
        Self::Question,
        Self::Mail,
        Self::Phone,
        Self::Private,
        Self::Wait,
        Self::Topics,
        Self::Hours,
        Self::Name,
        Self::Greeting,
    ];

    /// The name between the braces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Question => "question",
            Self::Mail => "mail",
            Self::Phone => "phone",
            Self::Private => "private",
            Self::Wait => "wait",
            Self::Topics => "topics",
            Self::Hours => "hours",
            Self::Name => "name",
            Self::Greeting => "greeting",
        }
    }

    /// The placeholder of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|placeholder| placeholder.name() == name)
    }
}

/// What the occasion knows; what is missing or blank takes its sentence away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fill<'a> {
    /// When somebody is there again, to stand after a verb: "lunedì alle 9", "tomorrow at 9".
    pub opening: Option<&'a str>,
    /// The question it is about.
    pub question: Option<&'a str>,
    /// What the Faq is about, to stand in a sentence: "consegne, resi e pagamenti".
    pub topics: Option<&'a str>,
    /// The opening hours: "lun-ven 9-18".
    pub hours: Option<&'a str>,
    /// The name of the person who took the conversation.
    pub name: Option<&'a str>,
    /// The customer's own greeting: "Buonasera".
    pub greeting: Option<&'a str>,
}

/// The values of all placeholders on one occasion.
pub(super) struct Values<'a> {
    pub fill: &'a Fill<'a>,
    pub contact: &'a Contact,
    pub lang: Lang,
}

impl Values<'_> {
    /// A placeholder's value, as text or as a link of our making; never parsed.
    pub fn get(&self, placeholder: Placeholder) -> Option<Inline> {
        let text = |value: Option<&str>| value.and_then(tidy).map(|text| Inline::Text { text });
        match placeholder {
            Placeholder::Opening => text(self.fill.opening),
            Placeholder::Question => text(self.fill.question),
            Placeholder::Topics => text(self.fill.topics),
            Placeholder::Hours => text(self.fill.hours),
            Placeholder::Name => text(self.fill.name),
            Placeholder::Greeting => text(self.fill.greeting),
            Placeholder::Mail => self.contact.mail_link(),
            Placeholder::Phone => self.contact.phone_link(),
            Placeholder::Private => self.contact.private_link(),
            Placeholder::Wait => self.contact.wait(self.lang).map(|text| Inline::Text { text }),
        }
    }
}

/// Letters of a value that are shown: a customer's question may be a page long.
const LONGEST_VALUE: usize = 200;

/// A value on one line and no longer than that; none if there is nothing to read.
fn tidy(value: &str) -> Option<String> {
    let mut line = String::new();
    for word in value.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if let Some((end, _)) = line.char_indices().nth(LONGEST_VALUE) {
            line.truncate(end);
            line.push('…');
            break;
        }
    }
    (!line.is_empty()).then_some(line)
}
