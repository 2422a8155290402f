//! The texts in English. A table: long, and nothing else.

use super::Say;

/// The text for an occasion.
pub fn text(say: Say) -> &'static str {
    match say {
        Say::Greeting => {
            "{greeting}. I am the automatic assistant: I look for the answer among those written by the \
             people who work here. The topics are {topics}. Type your question, or “agent” if you would \
             rather talk to a person."
        }
        Say::GreetingAgain => "{greeting}. What is your question?",
        Say::Thanks => "You are welcome. If you need anything else, type it here.",
        Say::Praise => "Good. If you need anything else, type it here.",
        Say::Criticism => {
            "Let us try another way. Put the question in other words, or type “agent” if you would \
             rather talk to a person."
        }
        Say::Goodbye => "Goodbye. If you need anything else, type it here whenever you like.",
        Say::HowAreYou => "Everything is working, thank you. What would you like to know?",
        Say::AreYouABot => {
            "I am an automatic assistant, not a person: I give the answers written by the people who \
             work here. If you would rather talk to a person, type “agent”."
        }
        Say::ChitChat => {
            "I cannot talk about that: I only know the answers written by the people who work here. The \
             topics are {topics}. What would you like to know?"
        }
        Say::AbuseWarning => {
            "I do not reply to insults. Tell me what happened and I will look for the answer, or type \
             “agent” if you would rather talk to a person."
        }
        Say::AbuseEnd => {
            "The insults go on, so I stop here. When you want to continue, type your question. You can \
             also write to {mail}."
        }
        Say::WhichOne => "More than one answer may fit. Which of these is your question?",
        Say::NoneOfThese => "None of these",
        Say::SayDifferently => {
            "Then put it in other words: what you have in front of you, what you want to do. If you \
             would rather talk to a person, type “agent”."
        }
        Say::NothingFound => {
            "I have no answer to this question. Put it in other words, or type “agent” and I will pass \
             you to a person."
        }
        Say::OfferPerson => {
            "Would you like to talk to a person? They read what you have written, so there is no need to \
             repeat it. They usually reply within {wait}."
        }
        Say::PersonButton => "Talk to a person",
        Say::HandoffOpen => {
            "I am passing you to a person: they read what you have written and reply here, so there is \
             no need to repeat it. They usually reply within {wait}."
        }
        Say::HandoffClosed => {
            "Nobody is on duty right now. I have kept the conversation: a colleague reads it {opening} \
             and replies here. If you prefer e-mail, write to {mail}."
        }
        Say::HandoffUnknown => {
            "I have kept the conversation for a person, who reads it and replies here. They usually \
             reply within {wait}. You can also write to {mail}. You can also call {phone}."
        }
        Say::HandoffFailed => {
            "I cannot pass the conversation to a person at the moment. I have kept it and try again as soon as you write. You can also write to {mail}. You can also call {phone}."
        }
        Say::Danger => {
            "If you or somebody else is in danger right now, call 112 at once: it is free and always \
             answered."
        }
        Say::StillWaiting => {
            "I have added that to the conversation: the person who replies reads it with the rest. They \
             usually reply within {wait}."
        }
        Say::StillWaitingClosed => {
            "I have added that to the conversation: a colleague reads it {opening} and replies here."
        }
        Say::AlreadyWaiting => {
            "Your request is already in the queue, so there is no need to repeat it: a person reads it \
             and replies here. They usually reply within {wait}."
        }
        Say::AlreadyWaitingClosed => {
            "Your request is already in the queue, so there is no need to repeat it: a colleague reads \
             it {opening} and replies here."
        }
        Say::PersonJoined => {
            "From here on a person replies to you, and sees what you have written. Their name is {name}."
        }
        Say::BackToAssistant => {
            "The person has closed the conversation. From here on I reply again, the automatic \
             assistant: if you need anything else, type it here."
        }
        Say::PrivateChannel => {
            "Card numbers, IBANs and tax codes are not needed here: in the copy of the conversation I \
             have covered them. If your request needs them, use {private}."
        }
        Say::FollowUps => "Questions close to this one:",
        Say::SameQuestion => {
            "You have already asked “{question}”. The answer is the one above: type what is missing, or \
             “agent” if you would rather talk to a person."
        }
        Say::NotAnsweredYet => {
            "There is no written answer to this question yet: I have noted it among those to add. If you \
             need it now, type “agent” and I will pass it to a person."
        }
        Say::AnythingElse => "Do you need anything else?",
    }
}
