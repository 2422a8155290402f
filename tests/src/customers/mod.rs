//! The sample journal: invented customers talk with the real assistant.
//!
//! In: questions written by hand, as in `corpus/customers/negozio.toml`. Out: records, whose decisions
//! are the engine's. What a customer does next (choose, say that it helped, ask for a person, leave) is
//! chance with a fixed seed, so that the same questions and the same engine give the same journal.

mod desk;
mod file;
mod plan;
mod session;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use sportello::Assistant;
use sportello::insight::audit::sample;
use sportello::journal::{Record, What};

use file::Customers;
use plan::{Plan, plans, typed};
use session::Session;

/// How many questions an auditor has looked at in the end.
const AUDITED: usize = 40;
const SEED: u64 = 2025;

/// The records that the questions of a file leave in the journal of `corpus/negozio`.
///
/// # Errors
///
/// A file that is not as it should be, or names an entry that there is not.
pub fn journal(questions: &str) -> Result<Vec<Record>> {
    let customers: Customers = toml::from_str(questions)?;
    let assistant = Assistant::new(crate::faq("negozio")?)?;
    customers.check(assistant.faq())?;
    played(&customers, &assistant)
}

fn played(customers: &Customers, assistant: &Assistant) -> Result<Vec<Record>> {
    let hours = assistant.faq().settings.hours.clone().context("the Faq states no hours")?;
    let plans = plans(customers, &hours)?;
    let mut records = typed(customers, &hours, assistant)?;
    for plan in &plans {
        records.extend(Session::of(plan, customers, assistant, &hours).play());
    }
    // Stable: what happened in one conversation in the same moment stays in its order.
    records.sort_by_key(|record| record.at.unix_ms);
    records.extend(audits(&records, &plans));
    Ok(records)
}

/// What an auditor says of questions drawn by chance: what their author meant.
fn audits(records: &[Record], plans: &[Plan<'_>]) -> Vec<Record> {
    let meant: BTreeMap<&str, Option<&str>> =
        plans.iter().map(|plan| (plan.conversation.as_str(), plan.theme.entry.as_deref())).collect();
    let Some(last) = records.last().map(|record| record.at) else { return Vec::new() };
    let audited = |drawn: sportello::insight::audit::Sampled| {
        let entry = meant.get(drawn.conversation.as_str())?.map(str::to_owned);
        let what = What::Audited { turn: drawn.turn, auditor: "Piero".into(), entry };
        Some(Record::new(last, what).in_conversation(&drawn.conversation, None))
    };
    sample(records, SEED, AUDITED).into_iter().filter_map(audited).collect()
}
