//! One conversation, played through the assistant.

use crate::identifiers::Dice;
use sportello::conversation::{ChoiceKind, Conversation, Customer, Event, Opening, Reply, ReplyKind, State};
use sportello::hours::{Hours, Moment};
use sportello::journal::{Record, What};
use sportello::{Assistant, Lang};

use super::desk::{Desk, when_open};
use super::file::Customers;
use super::plan::Plan;

const SECOND_MS: i64 = 1000;

/// How many customers the host knows; few, so that some come back.
const KNOWN: usize = 70;

const PAGES: [&str; 5] = ["/", "/carrello", "/ordini", "/lampade/sospensioni", "/contatti"];
const STARS: [u8; 10] = [5, 5, 5, 4, 4, 4, 3, 2, 1, 5];

/// A conversation that goes on.
pub struct Session<'a> {
    plan: &'a Plan<'a>,
    customers: &'a Customers,
    assistant: &'a Assistant,
    hours: &'a Hours,
    dice: Dice,
    conversation: Conversation,
    now: Moment,
    records: Vec<Record>,
}

impl<'a> Session<'a> {
    pub fn of(
        plan: &'a Plan<'a>,
        customers: &'a Customers,
        assistant: &'a Assistant,
        hours: &'a Hours,
    ) -> Self {
        let mut dice = Dice(plan.dice);
        let channel = if dice.percent(75) { "web" } else { "whatsapp" };
        let page = (channel == "web").then(|| dice.pick(&PAGES).to_owned());
        let key = dice.percent(30).then(|| format!("k-{:02}", dice.roll(KNOWN)));
        let opening = Opening {
            id: plan.conversation.clone(),
            channel: channel.into(),
            page,
            customer: key.map(|key| Customer { key, weight: 0 }),
            ..Opening::default()
        };
        let conversation = assistant.open(opening, plan.at);
        Self { plan, customers, assistant, hours, dice, conversation, now: plan.at, records: Vec::new() }
    }

    /// Everything that happened in it.
    pub fn play(mut self) -> Vec<Record> {
        if self.dice.percent(15) {
            let greeting = self.dice.roll(self.customers.greetings.len());
            self.say(self.customers.greetings[greeting].clone());
        }
        let mut reply = self.say(self.plan.question.to_owned());
        for _ in 0..4 {
            let Some(said) = reply else { break };
            if self.conversation.state() == State::Waiting {
                self.person();
                break;
            }
            reply = match said.kind {
                ReplyKind::Answer => self.answered(&said),
                ReplyKind::Clarify => self.asked_back(&said),
                ReplyKind::Handoff | ReplyKind::SmallTalk => None,
            };
        }
        self.records
    }

    fn answered(&mut self, reply: &Reply) -> Option<Reply> {
        let right = reply.entry == self.plan.theme.entry;
        match (right, self.dice.roll(100)) {
            (true, 0..40) => {
                self.event(Event::Helpful { yes: true });
                if self.dice.percent(25) {
                    self.rate(&[5, 5, 4, 4, 3]);
                }
                None
            }
            (true, 40..60) => {
                self.say_one_of(self.customers.thanks(self.plan.lang));
                self.event(Event::Ended)
            }
            (false, 0..45) => self.event(Event::Helpful { yes: false }),
            (false, 45..55) => self.ask_for_person(),
            (_, 65..85) => self.event(Event::Ended),
            _ => None,
        }
    }

    fn asked_back(&mut self, reply: &Reply) -> Option<Reply> {
        let place = |kind, entry: Option<&String>| {
            reply.options.iter().position(|option| option.kind == kind && option.entry.as_ref() == entry)
        };
        let meant = self.plan.theme.entry.as_ref();
        let right = meant.and_then(|entry| place(ChoiceKind::Entry, Some(entry)));
        if let Some(choice) = right {
            // Some read the option and leave.
            return if self.dice.percent(90) { self.event(Event::Chose { choice }) } else { None };
        }
        let none = place(ChoiceKind::NoneOfThese, None);
        match (none, self.dice.roll(100)) {
            (Some(choice), 0..50) => self.event(Event::Chose { choice }),
            // Some send the same again, as if it had been lost.
            (None, 0..20) => self.say(self.plan.question.to_owned()),
            (_, 50..65) => self.ask_for_person(),
            (_, 65..80) => self.event(Event::Ended),
            _ => None,
        }
    }

    fn ask_for_person(&mut self) -> Option<Reply> {
        if self.dice.percent(40) {
            self.event(Event::Person)
        } else {
            self.say_one_of(self.customers.person(self.plan.lang))
        }
    }

    /// The customer waits: a person comes, or the customer gives up, or nobody ever comes.
    fn person(&mut self) {
        match self.dice.roll(100) {
            0..8 => return,
            8..16 => {
                self.event(Event::Withdrawn);
                return;
            }
            _ => {}
        }
        let minutes = self.dice.between(1, 25);
        self.now = when_open(self.hours, self.now, minutes);
        let operator = self.customers.operators[self.dice.roll(self.customers.operators.len())].clone();
        self.event(Event::Joined { operator: operator.clone() });
        let own = self.plan.theme.operator(self.plan.lang).map(str::to_owned);
        let text = own.clone().unwrap_or_else(|| self.greeting(&operator));
        let typing = self.dice.between(60, 240);
        self.wait(typing);
        self.event(Event::OperatorSaid { text });
        let talking = self.dice.between(120, 900);
        self.wait(talking);
        if self.dice.percent(70) {
            self.resolve(operator, own);
        }
        let resolved = self.dice.percent(85);
        self.event(Event::Closed { resolved });
        if self.dice.percent(30) {
            self.rate(&STARS);
        }
    }

    fn greeting(&self, operator: &str) -> String {
        match self.plan.lang {
            Lang::It => format!("Ciao, sono {operator}: guardo subito e ti rispondo qui."),
            Lang::En => format!("Hi, this is {operator}: I'm looking into it and will answer here."),
        }
    }

    /// The person says what answers the question.
    fn resolve(&mut self, operator: String, answer: Option<String>) {
        let turn = self.records.iter().rev().find_map(|record| match record.what {
            What::Asked { turn, .. } => Some(turn),
            _ => None,
        });
        let entry = self.plan.theme.entry.clone();
        if let Some(turn) = turn.filter(|_| entry.is_some() || answer.is_some()) {
            self.note(What::Resolved { turn, operator, entry, answer });
        }
    }

    fn rate(&mut self, stars: &[u8]) {
        let stars = self.dice.pick(stars);
        self.wait(20);
        self.note(What::Rated { stars });
    }

    fn say_one_of(&mut self, texts: &[String]) -> Option<Reply> {
        let text = texts[self.dice.roll(texts.len())].clone();
        self.say(text)
    }

    fn say(&mut self, text: String) -> Option<Reply> {
        self.event(Event::Said { text })
    }

    fn event(&mut self, event: Event) -> Option<Reply> {
        let seconds = self.dice.between(8, 70);
        self.wait(seconds);
        let recorded = self.assistant.turn_recorded(&mut self.conversation, event, self.now, &mut Desk);
        self.records.extend(recorded.records);
        recorded.reply
    }

    /// What only the host knows.
    fn note(&mut self, what: What) {
        self.records.push(Record::new(self.now, what).about(&self.conversation));
    }

    fn wait(&mut self, seconds: usize) {
        self.now = self.hours.moment(self.now.unix_ms + seconds as i64 * SECOND_MS);
    }
}
