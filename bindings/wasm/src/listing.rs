//! The Faq as a front end lists it.
//!
//! In: a Faq. Out: its name, topics and contacts, its entries with their answers as typed trees,
//! and what the assistant says itself. Nothing is decided here.

use serde::{Deserialize, Serialize};
use sportello::voice::{Address, Contact, Fill, Say};
use sportello::{Answer, Entry, Faq, Lang};

use crate::fault::{Fault, read};

/// What a front end needs to know of a Faq.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Info<'f> {
    id: &'f str,
    languages: &'f [Lang],
    topics: Vec<&'f str>,
    entries: usize,
    address: Address,
    contact: Reach<'f>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<Week<'f>>,
}

/// How to reach the company outside the conversation.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Reach<'f> {
    #[serde(skip_serializing_if = "Option::is_none")]
    mail: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    private: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait_minutes: Option<u32>,
}

/// When people are there: the zone of the clock, and an ordinary week in words.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Week<'f> {
    time_zone: &'f str,
    week: Told,
}

/// Something in both languages.
#[derive(Debug, Serialize)]
struct Told {
    en: String,
    it: String,
}

/// An entry in one language.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EntryText<'f> {
    id: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<&'f str>,
    tags: &'f [String],
    lang: Lang,
    question: &'f str,
    answer: &'f Answer,
    follow_ups: &'f [String],
}

/// What a front end needs to know of a Faq.
pub fn info(faq: &Faq) -> Info<'_> {
    let mut topics: Vec<&str> = Vec::new();
    for topic in faq.entries.iter().filter_map(|entry| entry.topic.as_deref()) {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    let voice = &faq.settings.voice;
    Info {
        id: &faq.id,
        languages: &faq.languages,
        topics,
        entries: faq.entries.len(),
        address: voice.address,
        contact: reach(&voice.contact),
        hours: faq.settings.hours.as_ref().map(|hours| Week {
            time_zone: &hours.time_zone,
            week: Told { en: hours.describe(Lang::En), it: hours.describe(Lang::It) },
        }),
    }
}

fn reach(contact: &Contact) -> Reach<'_> {
    Reach {
        mail: contact.mail.as_deref(),
        phone: contact.phone.as_deref(),
        private: contact.private.as_deref(),
        wait_minutes: contact.wait_minutes,
    }
}

/// The entries in the order they were written, in a language where they have it.
pub fn entries(faq: &Faq, lang: Option<Lang>) -> Vec<EntryText<'_>> {
    let lang = lang.or_else(|| faq.languages.first().copied()).unwrap_or(Lang::It);
    faq.entries.iter().filter_map(|entry| in_lang(entry, lang)).collect()
}

fn in_lang(entry: &Entry, lang: Lang) -> Option<EntryText<'_>> {
    let (lang, text) = entry.text(lang)?;
    Some(EntryText {
        id: &entry.id,
        topic: entry.topic.as_deref(),
        tags: &entry.tags,
        lang,
        question: &text.question,
        answer: &text.answer,
        follow_ups: &entry.follow_ups,
    })
}

/// What an occasion knows; all of it may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Known {
    opening: Option<String>,
    question: Option<String>,
    topics: Option<String>,
    hours: Option<String>,
    name: Option<String>,
    greeting: Option<String>,
}

/// What the assistant says itself on an occasion.
pub fn say(faq: &Faq, occasion: &str, lang: &str, known: &str) -> Result<Answer, String> {
    let Some(say) = Say::from_code(occasion) else {
        return Err(Fault::new("invalid-value", format!("no occasion `{occasion}`")).into());
    };
    let lang = Lang::from_code(lang).or_else(|| faq.languages.first().copied()).unwrap_or(Lang::It);
    let known: Known = read("fill", known)?;
    let week = faq.settings.hours.as_ref().map(|hours| hours.describe(lang));
    let fill = Fill {
        opening: known.opening.as_deref(),
        question: known.question.as_deref(),
        topics: known.topics.as_deref(),
        hours: known.hours.as_deref().or(week.as_deref()),
        name: known.name.as_deref(),
        greeting: known.greeting.as_deref(),
    };
    Ok(faq.settings.voice.say(say, lang, &fill))
}
