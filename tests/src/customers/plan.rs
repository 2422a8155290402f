//! Who asks what, and when.

use crate::identifiers::Dice;
use anyhow::{Result, anyhow};
use sportello::hours::{Date, Hours, Moment};
use sportello::journal::{Record, What};
use sportello::{Assistant, Lang};

use super::SEED;
use super::file::{Customers, Theme};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// The hours at which people write, the evening more than the morning.
const HOURS: [usize; 16] = [8, 9, 10, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 21, 22];

/// How likely an entry is shown while typing, at least.
const SHOWN: f32 = 0.05;

/// One conversation to be.
pub struct Plan<'a> {
    pub conversation: String,
    pub theme: &'a Theme,
    pub lang: Lang,
    pub question: &'a str,
    pub at: Moment,
    /// Chance of its own, so that a new question in the file leaves the other conversations alone.
    pub dice: u64,
}

/// A number of a text, for chance of its own.
pub fn seed(text: &str) -> u64 {
    text.bytes().fold(SEED, |seed, byte| (seed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Every question as a conversation, in order of time.
pub fn plans<'a>(customers: &'a Customers, hours: &Hours) -> Result<Vec<Plan<'a>>> {
    let mut plans = Vec::new();
    for theme in &customers.theme {
        for (lang, questions) in [(Lang::It, &theme.it), (Lang::En, &theme.en)] {
            for question in questions {
                let mut dice = Dice(seed(question));
                let at = moment(customers, theme, hours, &mut dice)?;
                let dice = dice.roll(usize::MAX) as u64;
                plans.push(Plan { conversation: String::new(), theme, lang, question, at, dice });
            }
        }
    }
    plans.sort_by_key(|plan| plan.at.unix_ms);
    for (number, plan) in (1..).zip(&mut plans) {
        plan.conversation = format!("n-{number:03}");
    }
    Ok(plans)
}

/// A moment in a theme's days.
fn moment(customers: &Customers, theme: &Theme, hours: &Hours, dice: &mut Dice) -> Result<Moment> {
    let begin = Date::parse(&customers.begin).map_err(|problem| anyhow!(problem))?;
    let [first, last] = theme.days.unwrap_or([0, customers.days - 1]);
    let mut day = dice.between(first, last);
    if theme.entry.is_none() {
        // What the Faq lacks is news: it is asked more and more.
        day = day.max(dice.between(first, last));
    }
    let minutes = dice.pick(&HOURS) * 60 + dice.roll(60);
    let wall_ms = (i64::from(begin.days()) + day as i64) * DAY_MS + minutes as i64 * MINUTE_MS;
    let seconds = dice.roll(60_000) as i64;
    // An hour is near enough to ask the zone for the hour.
    let ahead = hours.moment(wall_ms);
    let ahead_ms = (i64::from(ahead.local.date().days()) * DAY_MS
        + i64::from(ahead.local.minute()) * MINUTE_MS)
        - wall_ms.div_euclid(MINUTE_MS) * MINUTE_MS;
    Ok(hours.moment(wall_ms - ahead_ms + seconds))
}

/// What people saw who began a message of their own: each text on two days.
pub fn typed(customers: &Customers, hours: &Hours, assistant: &Assistant) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    for theme in &customers.theme {
        for text in &theme.typed {
            for time in 0..2_u64 {
                let mut dice = Dice(seed(text) ^ time);
                let at = moment(customers, theme, hours, &mut dice)?;
                records.push(looked(text, theme, assistant, at, &mut dice));
            }
        }
    }
    Ok(records)
}

fn looked(text: &str, theme: &Theme, assistant: &Assistant, at: Moment, dice: &mut Dice) -> Record {
    let decision = assistant.ask(text);
    let likely = decision.candidates.into_iter().take(3).filter(|candidate| candidate.confidence >= SHOWN);
    let shown: Vec<String> = likely.map(|candidate| candidate.id).collect();
    let right = theme.entry.clone().filter(|entry| shown.contains(entry));
    let used = right.filter(|_| dice.percent(75));
    let sent = dice.percent(if used.is_some() { 25 } else { 85 });
    Record::new(at, What::Typed { shown, used, sent }).at_page("web", Some("/contatti"))
}
