//! Where a customer reaches the company outside the conversation.

use crate::faq::Inline;
use crate::text::Lang;

/// How to reach the company; each part may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// An e-mail address.
    pub mail: Option<String>,
    /// A telephone number, written as customers read it: "0577 000 123".
    pub phone: Option<String>,
    /// Where private data may be sent: an `https` address, an e-mail address or a telephone number.
    pub private: Option<String>,
    /// How long a person usually takes to answer during opening hours, in minutes.
    pub wait_minutes: Option<u32>,
}

impl Contact {
    /// Checks that each part is what its name says.
    ///
    /// # Errors
    ///
    /// One message for each part that is not, with how to mend it.
    pub fn check(&self) -> Result<(), Vec<String>> {
        let mut problems = Vec::new();
        if self.mail.is_some() && self.mail_link().is_none() {
            problems.push("`mail`: expected an e-mail address such as aiuto@negozio.example".to_owned());
        }
        if self.phone.is_some() && self.phone_link().is_none() {
            problems.push("`phone`: expected a telephone number such as +39 0577 000 123".to_owned());
        }
        if self.private.is_some() && self.private_link().is_none() {
            let expected = "expected an https address, an e-mail address or a telephone number";
            problems.push(format!("`private`: {expected}"));
        }
        if self.wait_minutes == Some(0) {
            problems.push("`wait-minutes`: expected at least 1; leave it out if it is not known".to_owned());
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    pub(super) fn mail_link(&self) -> Option<Inline> {
        mail_link(self.mail.as_deref()?.trim())
    }

    pub(super) fn phone_link(&self) -> Option<Inline> {
        phone_link(self.phone.as_deref()?.trim())
    }

    pub(super) fn private_link(&self) -> Option<Inline> {
        let private = self.private.as_deref()?.trim();
        page_link(private).or_else(|| mail_link(private)).or_else(|| phone_link(private))
    }

    /// The usual wait in words, to stand after "entro" or "within".
    pub(super) fn wait(&self, lang: Lang) -> Option<String> {
        let minutes = self.wait_minutes.filter(|&minutes| minutes > 0)?;
        // Past an hour and a half nobody counts minutes; rounding up keeps the word given.
        let hours = minutes.div_ceil(60);
        Some(match (lang, minutes) {
            (Lang::It, 1) => "un minuto".to_owned(),
            (Lang::En, 1) => "a minute".to_owned(),
            (Lang::It, 60) => "un'ora".to_owned(),
            (Lang::En, 60) => "an hour".to_owned(),
            (Lang::It, 2..=90) => format!("{minutes} minuti"),
            (Lang::En, 2..=90) => format!("{minutes} minutes"),
            (Lang::It, _) => format!("{hours} ore"),
            (Lang::En, _) => format!("{hours} hours"),
        })
    }
}

fn link(href: String, text: &str) -> Inline {
    Inline::Link { href, content: vec![Inline::Text { text: text.to_owned() }] }
}

/// Addresses with anything but these characters are rare, and could carry headers (`?cc=`).
fn mail_link(mail: &str) -> Option<Inline> {
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte))
    };
    let (name, host) = mail.split_once('@')?;
    (plain(name) && plain(host) && host.contains('.')).then(|| link(format!("mailto:{mail}"), mail))
}

fn phone_link(phone: &str) -> Option<Inline> {
    let (plus, rest) = phone.strip_prefix('+').map_or(("", phone), |rest| ("+", rest));
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let readable = rest.chars().all(|c| c.is_ascii_digit() || " .-/()".contains(c));
    // Emergency numbers have three digits, the longest of ITU-T E.164 fifteen.
    (readable && (3..=15).contains(&digits.len())).then(|| link(format!("tel:{plus}{digits}"), phone))
}

/// Private data does not travel over `http`.
fn page_link(address: &str) -> Option<Inline> {
    let shown = address.strip_prefix("https://").filter(|rest| !rest.is_empty())?;
    let hidden = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\".contains(c);
    (!shown.contains(hidden)).then(|| link(address.to_owned(), shown))
}
