//! Proposals: what the journal says should change in the Faq.
//!
//! In: the journal's records, the assistant as it stands, and the time. Out: [`Proposal`]s, the most
//! pressing first; a person approves, edits or rejects each ([`What::Reviewed`]). Nothing changes by
//! itself.
//!
//! | kind | proposed when |
//! |---|---|
//! | [`Kind::NewEntry`] | questions of [`LEAST_SOURCES`] customers ask the same, were not answered, and no entry is near; or an operator wrote an answer to one |
//! | [`Kind::NewWording`] | the same, but an entry is near, or was named as what answers them |
//! | [`Kind::Merge`] | customers who are offered both entries choose now one, now the other |
//! | [`Kind::Split`] | the questions that an entry answers ask two things, and it serves only one |
//! | [`Kind::Retire`] | nobody was shown the entry for [`LONG_DAYS`] days with [`LONG_QUESTIONS`] questions |
//! | [`Kind::Review`] | at least [`LEAST_UNHELPED`] customers say that the answer did not help, and they are half of all who say anything |
//! | [`Kind::Translate`] | [`LEAST_SOURCES`] customers were given the entry in a language that is not theirs |
//!
//! # Against floods
//!
//! A source is a customer, or a conversation where the host names no customer. Of one source and day
//! [`MOST_A_DAY`] questions count, the first ones; in a cluster each source counts once, and gives
//! [`MOST_WORDINGS_EACH`] wordings. So one source, however loud, makes no proposal and displaces none.
//! Against many invented sources only the host can help: it knows who they are.
//!
//! # Reviewed before
//!
//! What was approved or edited counts only what came after. What was rejected stays away until it
//! rests on [`GROWTH`] times as many sources as then, and on [`GROWTH_LEAST`] more.
//!
//! [`What::Reviewed`]: crate::journal::What::Reviewed

mod entries;
mod journal;
mod missing;
mod priority;
mod proposal;
mod reviews;
mod traffic;
mod usage;

pub use priority::{Trend, TrendDirection, Why};
pub use proposal::{
    Draft, Evidence, Kind, MOST_EVIDENCE, MOST_WORDINGS, Nearest, Outcome, PROPOSAL_VERSION, Proposal,
    Wording,
};
pub use reviews::{Review, reviews};

use crate::assistant::Assistant;
use crate::hours::Moment;
use crate::journal::Record;
use journal::Journal;

/// How many sources have to ask the same.
pub const LEAST_SOURCES: usize = 2;
/// How many sources have to find an answer unhelpful.
pub const LEAST_UNHELPED: usize = 3;
/// How many questions of one source count in a day.
pub const MOST_A_DAY: usize = 5;
/// How many wordings of a cluster come from one source.
pub const MOST_WORDINGS_EACH: usize = 2;
/// For how long nobody was shown an entry that may be retired, in days.
pub const LONG_DAYS: i64 = 180;
/// How many questions have to be asked in that time.
pub const LONG_QUESTIONS: usize = 1000;
/// By what factor the sources of a rejected proposal have to grow.
pub const GROWTH: u32 = 2;
/// By how many sources at least.
pub const GROWTH_LEAST: u32 = 3;

/// The proposals that records make, the most pressing first.
///
/// A pure function: the same records, assistant and time give the same proposals, with the same ids.
/// Records may be in any order. The time is that of the proposals; what was recorded after it does not
/// count.
///
/// ```
/// use sportello::gaps::proposals::proposals;
/// use sportello::hours::Moment;
/// use sportello::journal::Record;
/// use sportello::{Assistant, Faq};
///
/// let faq = Faq::from_json(r#"{"entry": [{"id": "resi", "it": {
///     "question": "Come faccio un reso?", "answer": "Apri **I miei ordini**."}}]}"#)?;
/// let asked = |conversation: &str, text: &str| -> Record {
///     serde_json::from_value(serde_json::json!({
///         "version": 1, "at": Moment::at(1_795_000_000_000, 60), "conversation": conversation,
///         "what": {"asked": {"turn": 1, "text": text, "lang": "it", "decision": "abstain",
///             "rule": "nothing-likely", "confidence": 0.1, "ranked": [], "reply": "handoff", "shown": []}}
///     })).unwrap()
/// };
/// let records = [asked("c-1", "vendete buoni regalo?"), asked("c-2", "si può comprare un buono regalo")];
/// let found = proposals(&records, &Assistant::new(faq)?, Moment::at(1_795_000_060_000, 60));
/// assert_eq!(found[0].conversations, 2);
/// # Ok::<(), sportello::Error>(())
/// ```
pub fn proposals(records: &[Record], assistant: &Assistant, now: Moment) -> Vec<Proposal> {
    let journal = Journal::of(records, now);
    let reviews = reviews(records);
    let mut found = missing::proposals(&journal, assistant, &reviews, now);
    found.extend(entries::proposals(&journal, assistant, &reviews, now));
    found.extend(usage::proposals(&journal, assistant, &reviews, now));
    found.retain(|proposal| reviews::is_open(proposal, &reviews));
    found.sort_by(|a, b| b.priority.total_cmp(&a.priority).then_with(|| a.id.cmp(&b.id)));
    found
}
