use serde::{Deserialize, Serialize};

use crate::voice::Say;

/// A kind of small talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SmallTalk {
    /// "Ciao", "good morning", "is anybody there".
    Greeting,
    /// "Grazie mille".
    Thanks,
    /// "Arrivederci", "see you".
    Goodbye,
    /// "Come stai?"
    HowAreYou,
    /// "Sei un robot?", "am I talking to a person?"
    AreYouABot,
    /// "Chi sei?", "what can you do?"
    WhoAreYou,
    /// "Ho una domanda", "can you help me?", without saying with what.
    Help,
    /// "Bravo", "that was helpful".
    Praise,
    /// "Non capisci niente", "wrong answer".
    Criticism,
    /// "Scusa", "my bad".
    Apology,
    /// Talk about the assistant itself, or idle talk: "quanti anni hai", "tell me a joke".
    ChitChat,
    /// "Sì", "ok".
    Yes,
    /// "No", "never mind".
    No,
}

impl SmallTalk {
    /// The kind's name in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Greeting => "greeting",
            Self::Thanks => "thanks",
            Self::Goodbye => "goodbye",
            Self::HowAreYou => "how-are-you",
            Self::AreYouABot => "are-you-a-bot",
            Self::WhoAreYou => "who-are-you",
            Self::Help => "help",
            Self::Praise => "praise",
            Self::Criticism => "criticism",
            Self::Apology => "apology",
            Self::ChitChat => "chit-chat",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// What the assistant says to it when nothing is pending in the conversation.
    pub fn say(self) -> Say {
        match self {
            Self::Greeting | Self::WhoAreYou => Say::Greeting,
            Self::Thanks => Say::Thanks,
            Self::Goodbye => Say::Goodbye,
            Self::HowAreYou => Say::HowAreYou,
            Self::AreYouABot => Say::AreYouABot,
            Self::Help => Say::GreetingAgain,
            Self::Praise => Say::Praise,
            Self::Criticism => Say::Criticism,
            Self::ChitChat => Say::ChitChat,
            Self::Apology | Self::Yes | Self::No => Say::AnythingElse,
        }
    }
}
