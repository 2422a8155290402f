//! What the assistant says itself: the occasions, and what a text for each may name.

use serde::{Deserialize, Serialize};

use super::Placeholder;

/// Declares [`Say`] with one line for each occasion, so that none is left out of a list.
macro_rules! says {
    ($($(#[doc = $doc:literal])+ $say:ident = $code:literal,)+) => {
        /// An occasion on which the assistant says something that is no answer of the Faq.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum Say {
            $($(#[doc = $doc])+ #[serde(rename = $code)] $say,)+
        }

        impl Say {
            /// All occasions, in the order of a conversation.
            pub const ALL: &[Self] = &[$(Self::$say,)+];

            /// The occasion's key where texts are authored, in kebab case.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$say => $code,)+
                }
            }
        }
    };
}

says! {
    /// The assistant speaks first, or the customer opens with a greeting.
    Greeting = "greeting",
    /// The customer greets again.
    GreetingAgain = "greeting-again",
    /// The customer says thanks.
    Thanks = "thanks",
    /// The customer praises the assistant or its answer.
    Praise = "praise",
    /// The customer finds fault with the assistant, without insults.
    Criticism = "criticism",
    /// The customer takes leave.
    Goodbye = "goodbye",
    /// The customer asks how it is going.
    HowAreYou = "how-are-you",
    /// The customer asks whether a machine or a person is answering.
    AreYouABot = "are-you-a-bot",
    /// The customer talks of something that has nothing to do with the service.
    ChitChat = "chit-chat",
    /// The customer insults, for the first time.
    AbuseWarning = "abuse-warning",
    /// The customer goes on insulting.
    AbuseEnd = "abuse-end",
    /// Before the options of a question back.
    WhichOne = "which-one",
    /// The label of the option that rejects all others.
    NoneOfThese = "none-of-these",
    /// After the first "none of these".
    SayDifferently = "say-differently",
    /// Nothing answers the question, for the first time.
    NothingFound = "nothing-found",
    /// A person is offered with an answer, or instead of one.
    OfferPerson = "offer-person",
    /// The label of the button that asks for a person.
    PersonButton = "person-button",
    /// The conversation goes to a person, who is there.
    HandoffOpen = "handoff-open",
    /// The conversation goes to a person, who comes back at a known time.
    HandoffClosed = "handoff-closed",
    /// The conversation goes to a person, and no opening hours are known.
    HandoffUnknown = "handoff-unknown",
    /// The conversation cannot be passed on: the desk refused it.
    HandoffFailed = "handoff-failed",
    /// Somebody may get hurt, said before the conversation goes to a person: whom to call now. The
    /// shipped texts name 112, which answers all over the European Union.
    Danger = "danger",
    /// The customer writes on while a person is awaited.
    StillWaiting = "still-waiting",
    /// The same, out of hours.
    StillWaitingClosed = "still-waiting-closed",
    /// The customer asks again for the person who is awaited.
    AlreadyWaiting = "already-waiting",
    /// The same, out of hours.
    AlreadyWaitingClosed = "already-waiting-closed",
    /// A person takes the conversation.
    PersonJoined = "person-joined",
    /// The person has closed the conversation; the assistant answers again.
    BackToAssistant = "back-to-assistant",
    /// The customer typed a card number, an IBAN or the like.
    PrivateChannel = "private-channel",
    /// Before the questions that customers ask next.
    FollowUps = "follow-ups",
    /// The customer asks what was answered just before.
    SameQuestion = "same-question",
    /// The question is noted as one that the company has yet to answer.
    NotAnsweredYet = "not-answered-yet",
    /// Nothing is pending.
    AnythingElse = "anything-else",
}

impl Say {
    /// The occasion of a key.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|say| say.code() == code)
    }

    /// Whether the text labels a button or an option: one line, no markup, no placeholder.
    pub fn is_label(self) -> bool {
        matches!(self, Self::NoneOfThese | Self::PersonButton)
    }

    /// What a text for this occasion must name: without it the customer would not know when.
    pub fn needs(self) -> Option<Placeholder> {
        match self {
            Self::HandoffClosed | Self::StillWaitingClosed | Self::AlreadyWaitingClosed => {
                Some(Placeholder::Opening)
            }
            _ => None,
        }
    }

    /// The occasion whose text stands in when what this one needs has no value.
    pub(super) fn otherwise(self) -> Self {
        match self {
            Self::HandoffClosed => Self::HandoffUnknown,
            Self::StillWaitingClosed => Self::StillWaiting,
            Self::AlreadyWaitingClosed => Self::AlreadyWaiting,
            other => other,
        }
    }

    /// Whether a text for this occasion may name a placeholder: one that never has a value here
    /// would silently take its sentence away.
    pub fn allows(self, placeholder: Placeholder) -> bool {
        match placeholder {
            _ if self.is_label() => false,
            Placeholder::Opening => self.needs() == Some(Placeholder::Opening),
            // How long it usually takes is wrong while nobody is there.
            Placeholder::Wait => self.needs() != Some(Placeholder::Opening),
            Placeholder::Question => {
                matches!(self, Self::SameQuestion | Self::NothingFound | Self::NotAnsweredYet)
            }
            Placeholder::Name => self == Self::PersonJoined,
            Placeholder::Greeting => matches!(self, Self::Greeting | Self::GreetingAgain),
            Placeholder::Mail
            | Placeholder::Phone
            | Placeholder::Private
            | Placeholder::Topics
            | Placeholder::Hours => true,
        }
    }
}
