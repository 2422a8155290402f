//! The Faqs that conversations are about, and the time they take place.

use std::sync::LazyLock;

use sportello::conversation::{Conversation, Event, Opening, Reply, ReplyKind};
use sportello::hours::{Hours, Moment, Span, Weekday};
use sportello::rules::{Act, Reason, RuleEdit};
use sportello::voice::Contact;
use sportello::{Assistant, Faq, Lang};

/// Wednesday 25 November 2026, 10:00 in Rome, and the days and hours around it.
pub const WEDNESDAY: i64 = 1_795_597_200_000;
/// A minute in milliseconds.
pub const MINUTE: i64 = 60_000;

/// The moment so many minutes after Wednesday 10:00, in Rome's winter.
pub fn after(minutes: i64) -> Moment {
    Moment::at(WEDNESDAY + minutes * MINUTE, 60)
}

/// The optician: weekdays 9 to 13, mail and telephone, ten minutes' wait, and rules of its own
/// beside the defaults.
pub static OPTICIAN: LazyLock<Assistant> = LazyLock::new(|| {
    let mut faq = staffed("ottica.toml");
    let words = |id: &str, reason, act, priority, pattern: &str| RuleEdit {
        id: format!("ottica-{id}"),
        reason: Some(reason),
        act: Some(act),
        priority: Some(priority),
        patterns: [(Lang::It, vec![pattern.to_owned()])].into(),
        ..RuleEdit::default()
    };
    faq.settings.rules = vec![
        words("denunce", Reason::Legal, Act::HandOver, 25, "corte dei conti"),
        words("ustioni", Reason::Safety, Act::HandOver, 35, "mi brucia l'occhio"),
        words("pazienza", Reason::Frustration, Act::Offer, 0, "che pazienza"),
        words("insulti", Reason::Abuse, Act::Offer, 0, "razza di talpa"),
    ];
    Assistant::new(faq).unwrap()
});

/// The shop of the corpus with the same hours and contacts and the default rules.
pub static SHOP: LazyLock<Assistant> = LazyLock::new(|| Assistant::new(staffed("negozio")).unwrap());

/// A Faq with hours and contacts.
fn staffed(name: &str) -> Faq {
    let mut faq = sportello_tests::faq(name).unwrap();
    let mut hours = Hours { time_zone: "Europe/Rome".into(), ..Hours::default() };
    for day in &Weekday::ALL[..5] {
        hours.week[day.index()] = vec![Span::parse("9:00-13:00").unwrap()];
    }
    faq.settings.hours = Some(hours);
    faq.settings.voice.contact = Contact {
        mail: Some("aiuto@bottega.example".into()),
        phone: Some("0577 000 123".into()),
        private: Some("https://bottega.example/privato".into()),
        wait_minutes: Some(10),
    };
    faq
}

/// A conversation that begins on Wednesday at 10.
pub fn open(assistant: &Assistant) -> Conversation {
    let opening = Opening { id: "c-1".into(), key: 7, channel: "web".into(), ..Opening::default() };
    assistant.open(opening, after(0))
}

/// The customer writes, on Wednesday at 10.
pub fn say(assistant: &Assistant, conversation: &mut Conversation, text: &str) -> Option<Reply> {
    assistant.turn(conversation, Event::Said { text: text.into() }, after(0))
}

/// Whether a conversation that begins with a message is answered from the Faq.
pub fn is_answered(assistant: &Assistant, text: &str) -> bool {
    let reply = say(assistant, &mut open(assistant), text);
    reply.expect("the assistant has the conversation").kind == ReplyKind::Answer
}
