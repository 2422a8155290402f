//! The settings as JSON: only what differs from the defaults.

use crate::confidence::Calibration;
use crate::faq::Topic;
use crate::faq::settings::{Backing, Settings};
use crate::hours::{Hours, Weekday};
use crate::rules::{Act, RuleEdit, Sources};
use crate::text::Lang;
use crate::thresholds::Thresholds;
use crate::voice::{Address, Contact, Voice};

use super::{Object, list, quoted};

/// Adds a field for each table of settings that says anything.
pub fn push(root: &mut Object, settings: &Settings) {
    let mut push = |key: &str, table: Object| {
        if !table.is_empty() {
            root.field(key, &table.close());
        }
    };
    push("confidence", confidence(settings));
    push("hours", settings.hours.as_ref().map(hours).unwrap_or_default());
    push("voice", voice(&settings.voice));
    push("contact", contact(&settings.voice.contact));
    if !settings.rules.is_empty() {
        root.field("rule", &list(settings.rules.iter().map(rule), "\n"));
    }
}

/// Adds the topics in their order.
pub fn push_topics(head: &mut Object, topics: &[Topic]) {
    let mut out = Object::default();
    for Topic { id, titles } in topics {
        let mut own = Object::default();
        titles.iter().for_each(|(lang, title)| own.field(lang.code(), &quoted(title)));
        out.field(id, &own.close());
    }
    if !out.is_empty() {
        head.field("topics", &out.close());
    }
}

fn confidence(settings: &Settings) -> Object {
    let mut out = Object::default();
    let Thresholds { answer, clarify, scope } = settings.thresholds;
    let usual = Thresholds::default();
    if answer != usual.answer {
        out.field("answer", &answer.to_string());
    }
    if clarify != usual.clarify {
        out.field("clarify", &clarify.to_string());
    }
    if scope != usual.scope {
        out.field("scope", &scope.to_string());
    }
    if let Some(Calibration { parts, scope, right }) = &settings.calibration {
        let mut weights = Object::default();
        weights.field("head", &parts.head.to_string());
        weights.field("meaning", &parts.meaning.to_string());
        weights.field("scope", &list(scope.iter().map(ToString::to_string), ""));
        weights.field("right", &list(right.iter().map(ToString::to_string), ""));
        out.field("weights", &weights.close());
    }
    if let Some(backing) = &settings.promise {
        out.field("promise", &promise(backing));
    }
    out
}

fn promise(backing: &Backing) -> String {
    let Backing { risk, confidence, labels, answered, wrong } = backing;
    let mut out = Object::default();
    out.field("risk", &risk.to_string());
    out.field("confidence", &confidence.to_string());
    out.field("labels", &labels.to_string());
    out.field("answered", &answered.to_string());
    out.field("wrong", &wrong.to_string());
    out.close()
}

fn hours(hours: &Hours) -> Object {
    let mut out = Object::default();
    out.field("time_zone", &quoted(&hours.time_zone));
    for day in Weekday::ALL {
        out.texts_of(day.key(), &hours.week[day.index()]);
    }
    out.texts_of("holidays", &hours.holidays);
    let mut special = Object::default();
    for (date, spans) in &hours.special {
        let spans = spans.iter().map(|span| quoted(&span.to_string()));
        special.field(&date.to_string(), &list(spans, ""));
    }
    if !special.is_empty() {
        out.field("special", &special.close());
    }
    out
}

fn voice(voice: &Voice) -> Object {
    let mut out = Object::default();
    if voice.address == Address::Lei {
        out.field("address", &quoted("lei"));
    }
    for lang in Lang::ALL {
        let mut texts = Object::default();
        for ((_, say), text) in voice.texts.iter().filter(|((of, _), _)| *of == lang) {
            texts.field(say.code(), &quoted(text));
        }
        if !texts.is_empty() {
            out.field(lang.code(), &texts.close());
        }
    }
    out
}

fn contact(contact: &Contact) -> Object {
    let Contact { mail, phone, private, wait_minutes } = contact;
    let mut out = Object::default();
    for (key, value) in [("mail", mail), ("phone", phone), ("private", private)] {
        if let Some(value) = value {
            out.field(key, &quoted(value));
        }
    }
    if let Some(minutes) = wait_minutes {
        out.field("wait_minutes", &minutes.to_string());
    }
    out
}

fn rule(rule: &RuleEdit) -> String {
    let mut out = Object::default();
    out.field("id", &quoted(&rule.id));
    if let Some(reason) = rule.reason {
        out.field("reason", &quoted(reason.code()));
    }
    if let Some(act) = rule.act {
        out.field("act", &quoted(if act == Act::Offer { "offer" } else { "hand-over" }));
    }
    if let Some(after) = rule.after {
        out.field("after", &after.to_string());
    }
    if let Some(priority) = rule.priority {
        out.field("priority", &priority.to_string());
    }
    if let Some(enabled) = rule.enabled {
        out.field("enabled", &enabled.to_string());
    }
    push_sources(&mut out, &rule.patterns);
    let mut unless = Object::default();
    push_sources(&mut unless, &rule.unless);
    if !unless.is_empty() {
        out.field("unless", &unless.close());
    }
    out.close()
}

fn push_sources(out: &mut Object, sources: &Sources) {
    for (lang, texts) in sources {
        out.texts(lang.code(), texts.iter().map(String::as_str));
    }
}
