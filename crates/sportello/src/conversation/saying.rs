//! What the assistant says itself, with what every occasion may name: topics and opening hours.

use super::exchange::{Draft, Exchange};
use super::reply::ReplyKind;
use crate::faq::Answer;
use crate::text::Lang;
use crate::voice::{Fill, Say, Voice};

/// How many topics are named.
const MOST_TOPICS: usize = 5;

impl Exchange<'_> {
    /// A text of the assistant's own, as small talk.
    pub fn say(&self, say: Say, with: &Fill<'_>) -> Draft {
        Draft {
            kind: ReplyKind::SmallTalk,
            lang: self.lang(),
            text: self.text(self.voice(), say, with),
            entry: None,
            say: Some(say),
            options: Vec::new(),
            handoff: None,
            decision: None,
        }
    }

    /// A text in a voice.
    pub fn text(&self, voice: &Voice, say: Say, with: &Fill<'_>) -> Answer {
        let hours = &self.assistant.faq().settings.hours;
        let hours = hours.as_ref().map(|hours| hours.describe(self.lang()));
        let topics = self.topics();
        let fill = Fill { hours: hours.as_deref(), topics: topics.as_deref(), ..*with };
        voice.say(say, self.lang(), &fill)
    }

    /// The language to reply in.
    pub fn lang(&self) -> Lang {
        self.conversation.tongue.lang()
    }

    /// How the assistant talks.
    pub fn voice(&self) -> &Voice {
        &self.assistant.faq().settings.voice
    }

    /// The first topics of the Faq, while its first language is spoken: they are named in it.
    fn topics(&self) -> Option<String> {
        let faq = self.assistant.faq();
        let spoken = faq.languages.first().is_none_or(|&first| first == self.lang());
        let mut topics: Vec<&str> = Vec::new();
        for topic in faq.entries.iter().filter_map(|entry| entry.topic.as_deref()).filter(|_| spoken) {
            if topics.len() < MOST_TOPICS && !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        let and = if self.lang() == Lang::It { " e " } else { " and " };
        let (last, others) = topics.split_last()?;
        Some(if others.is_empty() { (*last).to_owned() } else { others.join(", ") + and + last })
    }
}
