//! Making records: no text comes into one that was not redacted, and none is longer than it may be.

use super::name::opaque;
use super::record::{Doing, JOURNAL_VERSION, LONGEST_TEXT, MOST_RANKED, Record, What};
use crate::conversation::LONGEST_NAME;
use crate::handoff::shortened_to;
use crate::hours::Moment;
use crate::redact::{Seen, redact};

/// How many entries a record names as shown or rejected.
const MOST_ENTRIES: usize = 32;

/// How many wordings one review brings.
const MOST_WORDINGS: usize = 256;

impl Record {
    /// A record of something that belongs to no conversation, such as an edit.
    ///
    /// Every text in it is redacted, names that are personal data become keys (see
    /// [`opaque`](super::opaque)), and what is too long is cut. The content of an edited entry is
    /// the company's own and stays as it is.
    ///
    /// ```
    /// use sportello::hours::Moment;
    /// use sportello::journal::{Record, What};
    ///
    /// let answer = Some("Ho scritto al cliente a anna@example.org".to_owned());
    /// let resolved = What::Resolved { turn: 3, operator: "Marta".into(), entry: None, answer };
    /// let record = Record::new(Moment::at(1_795_000_000_000, 60), resolved).in_conversation("c-1", None);
    /// assert!(record.to_json().contains("a [email-1]"));
    /// ```
    pub fn new(at: Moment, what: What) -> Self {
        Self {
            version: JOURNAL_VERSION,
            at,
            conversation: String::new(),
            customer: None,
            channel: String::new(),
            page: None,
            what: what.redacted(),
        }
    }

    /// The same as a record of a conversation and, where the host knows one, of a customer.
    #[must_use]
    pub fn in_conversation(self, conversation: &str, customer: Option<&str>) -> Self {
        Self { conversation: opaque(conversation), customer: customer.map(opaque), ..self }
    }

    /// The same with where the customer writes. What follows a page's path names things of the
    /// customer's, so it is left out.
    #[must_use]
    pub fn at_page(self, channel: &str, page: Option<&str>) -> Self {
        let path = |page: &str| {
            let path = page.split(['?', '#']).next().unwrap_or_default();
            shortened_to(&redact(path, &mut Seen::default()).text, LONGEST_NAME)
        };
        Self { channel: opaque(channel), page: page.map(path), ..self }
    }

    /// The same, redacted: for records that were put together by other means than [`Record::new`].
    #[must_use]
    pub fn redacted(self) -> Self {
        let Self { at, conversation, customer, channel, page, what, .. } = self;
        let own = Self::new(at, what).in_conversation(&conversation, customer.as_deref());
        own.at_page(&channel, page.as_deref())
    }
}

impl What {
    fn redacted(self) -> Self {
        let seen = &mut Seen::default();
        let mut text = |text: String| shortened_to(&redact(&text, seen).text, LONGEST_TEXT);
        let name = |name: String| opaque(&name);
        match self {
            Self::Asked { turn, text: own, lang, decision, rule, confidence, mut ranked, reply, shown } => {
                ranked.truncate(MOST_RANKED);
                let (own, shown) = (text(own), few(shown));
                Self::Asked { turn, text: own, lang, decision, rule, confidence, ranked, reply, shown }
            }
            Self::Rejected { turn, entries } => Self::Rejected { turn, entries: few(entries) },
            Self::Joined { operator } => Self::Joined { operator: name(operator) },
            Self::OperatorSaid { text: own } => Self::OperatorSaid { text: text(own) },
            Self::Resolved { turn, operator, entry, answer } => {
                Self::Resolved { turn, operator: name(operator), entry, answer: answer.map(text) }
            }
            Self::Typed { shown, used, sent } => Self::Typed { shown: few(shown), used, sent },
            Self::Audited { turn, auditor, entry } => Self::Audited { turn, auditor: name(auditor), entry },
            Self::Edited { author, reason, change } => {
                Self::Edited { author: name(author), reason: text(reason), change }
            }
            Self::Reviewed { proposal, author, verdict, reason, weight, doing } => {
                let (author, reason) = (name(author), text(reason));
                let doing = doing.map(|doing| doing.redacted(&mut text));
                Self::Reviewed { proposal, author, verdict, reason, weight, doing }
            }
            other => other,
        }
    }
}

impl Doing {
    fn redacted(self, text: &mut impl FnMut(String) -> String) -> Self {
        match self {
            Self::Wordings { entry, texts } => {
                let texts = texts.into_iter().take(MOST_WORDINGS).map(|(lang, own)| (lang, text(own)));
                Self::Wordings { entry, texts: texts.collect() }
            }
            Self::Entry { entry } => Self::Entry { entry },
        }
    }
}

fn few(mut entries: Vec<String>) -> Vec<String> {
    entries.truncate(MOST_ENTRIES);
    entries
}
