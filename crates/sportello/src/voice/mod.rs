//! The assistant's voice: every text that it says itself.
//!
//! In: an occasion ([`Say`]), a language, and what the occasion knows ([`Fill`]). Out: a typed
//! tree, as for answers. A company replaces any of the texts; the rest are the defaults, which
//! say the next step and when it happens, and make no excuses. Knows nothing of conversations.

mod apologies;
mod check;
mod contact;
mod english;
mod italian;
mod placeholder;
mod say;
mod template;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use apologies::{EmptyPhrase, empty_apologies};
pub use contact::Contact;
pub use placeholder::{Fill, Placeholder};
pub use say::Say;

use crate::faq::Answer;
use crate::text::Lang;
use placeholder::Values;
use template::Template;

/// How the assistant addresses a customer in Italian; English has one form.
///
/// The default is tu: it is how Italian shops and public services write on the web, and how
/// most Faqs are written, and an assistant that says Lei above an answer that says tu sounds
/// like two people. Banks, surgeries and many town halls keep Lei.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Address {
    /// "Scrivi la tua domanda."
    #[default]
    Tu,
    /// "Scriva la sua domanda."
    Lei,
}

/// How the assistant talks. The default says everything in the texts that are built in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Voice {
    /// How customers are addressed in Italian.
    pub address: Address,
    /// Texts that replace the defaults, in the Markdown subset of answers with placeholders.
    pub texts: BTreeMap<(Lang, Say), String>,
    /// Where a customer reaches the company outside the conversation.
    pub contact: Contact,
}

impl Voice {
    /// What to say on an occasion.
    ///
    /// A sentence whose placeholder has no value is left out. A replaced text that
    /// [`Voice::check`] refuses is not said; the default is. The result is never empty.
    pub fn say(&self, say: Say, lang: Lang, with: &Fill<'_>) -> Answer {
        let values = Values { fill: with, contact: &self.contact, lang };
        let lacking = say.needs().is_some_and(|needed| values.get(needed).is_none());
        let say = if lacking { say.otherwise() } else { say };
        let own = self.texts.get(&(lang, say)).and_then(|text| Template::parse(say, text).ok());
        let template = own.or_else(|| Template::parse(say, self.default_text(say, lang)).ok());
        template.unwrap_or_default().fill(&values)
    }

    /// The text that is built in for an occasion, with its placeholders.
    pub fn default_text(&self, say: Say, lang: Lang) -> &'static str {
        match lang {
            Lang::It => italian::text(say, self.address),
            Lang::En => english::text(say),
        }
    }

    /// Checks a text that is to replace a default.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it: markup outside the subset, a placeholder that has no
    /// value on this occasion, one that is needed and missing, nothing left to say when values
    /// are missing. Each message says how to mend it.
    pub fn check(say: Say, text: &str) -> Result<(), Vec<String>> {
        Template::parse(say, text).map(drop)
    }
}
