//! How soon a person should answer, and why.
//!
//! In: the circumstances of a handover. Out: 0 to 100 points, with what each part adds. The parts'
//! maxima, all in [`Points::most`], add up to 100, so that nothing is ever cut off:
//!
//! | part | points | at most |
//! |---|---|---|
//! | rule | those of the weightiest rule, and 5 for every further reason | 40 |
//! | mood | 5 for every message with frustration or insults | 15 |
//! | urgency | 15 if somebody may come to harm, 10 if the customer says that it is urgent | 15 |
//! | repetition | 2 for every time the assistant did not help | 10 |
//! | waiting | 1 for every 6 minutes | 10 |
//! | customer | a tenth of the weight that the host gives | 10 |
//!
//! The table is a choice, not a fit: a request for a person waits behind danger and money, and an
//! hour's wait lifts a plain request above a fresh one.

use serde::{Deserialize, Serialize};

use crate::text::Lang;

/// How soon a person should answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Priority {
    /// 0 to 100; more is sooner.
    pub total: u8,
    /// What the total is the sum of; parts without points are left out.
    pub parts: Vec<PriorityPart>,
}

/// One part of a priority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriorityPart {
    /// Which part.
    pub code: Points,
    /// How many points it adds.
    pub points: u8,
    /// Why, in the language of the desk.
    pub because: String,
}

/// What gives points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Points {
    /// The rule that handed the conversation over, and further reasons.
    Rule,
    /// The customer's mood.
    Mood,
    /// Danger, or the customer's own word that it is urgent.
    Urgency,
    /// How often the assistant did not help.
    Repetition,
    /// How long the customer has waited.
    Waiting,
    /// The weight that the host gives the customer.
    Customer,
}

impl Points {
    /// The most that this part adds.
    pub fn most(self) -> u8 {
        match self {
            Self::Rule => 40,
            Self::Mood | Self::Urgency => 15,
            Self::Repetition | Self::Waiting | Self::Customer => 10,
        }
    }
}

const FURTHER_REASON: u32 = 5;
const BAD_MOOD: u32 = 5;
const IN_DANGER: u32 = 15;
const SAID_URGENT: u32 = 10;
const NO_HELP: u32 = 2;
const MS_PER_POINT: i64 = 6 * 60 * 1000;
const WEIGHT_PER_POINT: u32 = 10;

/// What is known of a handover when its priority is reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Circumstances {
    /// The points of the weightiest rule.
    pub rule: u8,
    /// How many further reasons there are.
    pub further_reasons: u32,
    /// How many messages were frustrated or insulting.
    pub bad_moods: u32,
    /// What was said of urgency.
    pub weighed: Weighed,
    /// How often the assistant did not help.
    pub no_help: u32,
    /// The customer's weight, 0 to 100.
    pub weight: u8,
}

/// How urgent a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Weighed {
    /// Nothing was said of it.
    #[default]
    Plain,
    /// The customer says that it is urgent.
    Urgent,
    /// Somebody may come to harm.
    Danger,
}

impl Priority {
    /// The priority at the handover, before any waiting.
    pub(crate) fn of(with: &Circumstances, lang: Lang) -> Self {
        let further = with.further_reasons.saturating_mul(FURTHER_REASON);
        let urgency = match with.weighed {
            Weighed::Plain => 0,
            Weighed::Urgent => SAID_URGENT,
            Weighed::Danger => IN_DANGER,
        };
        let parts = [
            (Points::Rule, u32::from(with.rule).saturating_add(further)),
            (Points::Mood, with.bad_moods.saturating_mul(BAD_MOOD)),
            (Points::Urgency, urgency),
            (Points::Repetition, with.no_help.saturating_mul(NO_HELP)),
            (Points::Customer, u32::from(with.weight) / WEIGHT_PER_POINT),
        ];
        let parts = parts.into_iter().filter_map(|(code, points)| PriorityPart::of(code, points, with, lang));
        Self::sum(parts.collect())
    }

    /// The same after a wait in milliseconds.
    pub(crate) fn after(&self, waited_ms: i64, lang: Lang) -> Self {
        let others = self.parts.iter().filter(|part| part.code != Points::Waiting).cloned();
        Self::sum(others.chain(PriorityPart::waiting(waited_ms, lang)).collect())
    }

    fn sum(parts: Vec<PriorityPart>) -> Self {
        let total = parts.iter().map(|part| u32::from(part.points)).sum::<u32>().min(100);
        Self { total: total as u8, parts }
    }
}

impl PriorityPart {
    fn of(code: Points, points: u32, with: &Circumstances, lang: Lang) -> Option<Self> {
        let points = points.min(code.most().into()) as u8;
        (points > 0).then(|| Self { code, points, because: because(code, with, lang) })
    }

    fn waiting(waited_ms: i64, lang: Lang) -> Option<Self> {
        let points = (waited_ms / MS_PER_POINT).clamp(0, Points::Waiting.most().into()) as u8;
        let minutes = waited_ms / 60_000;
        let because = match lang {
            Lang::It => format!("aspetta da {minutes} minuti"),
            Lang::En => format!("has waited for {minutes} minutes"),
        };
        (points > 0).then_some(Self { code: Points::Waiting, points, because })
    }
}

fn because(code: Points, with: &Circumstances, lang: Lang) -> String {
    let italian = lang == Lang::It;
    match code {
        Points::Rule if italian => {
            format!("{} dalla regola, {} altri motivi", with.rule, with.further_reasons)
        }
        Points::Rule => format!("{} from the rule, {} further reasons", with.rule, with.further_reasons),
        Points::Mood if italian => format!("messaggi irritati o con insulti: {}", with.bad_moods),
        Points::Mood => format!("frustrated or insulting messages: {}", with.bad_moods),
        Points::Urgency if with.weighed == Weighed::Danger && italian => "qualcuno può farsi male".into(),
        Points::Urgency if with.weighed == Weighed::Danger => "somebody may come to harm".into(),
        Points::Urgency if italian => "il cliente dice che è urgente".into(),
        Points::Urgency => "the customer says that it is urgent".into(),
        Points::Repetition if italian => format!("risposte che non sono servite: {}", with.no_help),
        Points::Repetition => format!("replies that did not help: {}", with.no_help),
        Points::Customer if italian => format!("peso del cliente: {} su 100", with.weight),
        Points::Customer => format!("the customer's weight: {} of 100", with.weight),
        Points::Waiting => String::new(),
    }
}
