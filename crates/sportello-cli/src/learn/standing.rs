//! A Faq and its journal as they stand.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use sportello::gaps::proposals::{Proposal, proposals};
use sportello::hours::Moment;
use sportello::journal::{Record, What};
use sportello::replay::{Asked, asked, pinned};
use sportello::{Assistant, Faq, Lang};

use super::plan::Plan;
use crate::arguments::LangArgument;
use crate::chat::clock::Clock;
use crate::journal::{self, Journal};
use crate::load;
use crate::recording::learnt;

/// How far back a command looks.
#[derive(Debug, clap::Args)]
pub struct Recent {
    /// Look at the last so many questions of the journal; what was learnt counts whenever it was
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..))]
    last: u32,
}

impl Recent {
    /// The time of the first question that counts, in milliseconds since 1970.
    pub fn since_ms(&self, records: &[Record]) -> i64 {
        let mut times: Vec<i64> =
            records.iter().filter(|own| is_question(own)).map(|own| own.at.unix_ms).collect();
        let Some(left_out) = times.len().checked_sub(self.last as usize).filter(|left_out| *left_out > 0)
        else {
            return i64::MIN;
        };
        *times.select_nth_unstable(left_out).1
    }
}

fn is_question(record: &Record) -> bool {
    matches!(record.what, What::Asked { .. })
}

/// All that a review needs.
#[derive(Debug)]
pub struct Standing {
    /// Where the Faq is.
    pub faq: PathBuf,
    /// The journal, to write into.
    pub journal: Journal,
    /// All of its records.
    pub records: Vec<Record>,
    /// The Faq with what was learnt.
    pub assistant: Assistant,
    since_ms: i64,
    lang: Lang,
}

impl Standing {
    /// Reads a Faq and its journal.
    pub fn open(faq: &Path, journal: &Path, recent: &Recent, lang: Option<LangArgument>) -> Result<Self> {
        let journal = journal::open(journal)?;
        let records = journal.records()?;
        let mut assistant = load::index(load::faq(faq)?.faq)?;
        assistant.learn(&learnt(&records));
        let since_ms = recent.since_ms(&records);
        let lang = crate::insight::language(lang, assistant.faq());
        Ok(Self { faq: faq.to_owned(), journal, records, assistant, since_ms, lang })
    }

    /// What the journal proposes, the most pressing first, as of its last question: a journal that
    /// rests is read as on the day it stopped.
    pub fn proposals(&self) -> Vec<Proposal> {
        let asked = self.records.iter().filter(|record| is_question(record));
        let Some(now) = asked.map(|record| record.at).max_by_key(|at| at.unix_ms) else { return Vec::new() };
        proposals(&self.recent(now), &self.assistant, now)
    }

    /// The records that count. What people did after the last question is done already by then.
    fn recent(&self, now: Moment) -> Vec<Record> {
        let counts = |record: &&Record| {
            let decided = matches!(record.what, What::Edited { .. } | What::Reviewed { .. });
            decided || record.at.unix_ms >= self.since_ms
        };
        let earlier = |at: Moment| if at.unix_ms > now.unix_ms { now } else { at };
        self.records.iter().filter(counts).map(|own| Record { at: earlier(own.at), ..own.clone() }).collect()
    }

    /// An open proposal by its id, or by the beginning of it that no other has.
    ///
    /// # Errors
    ///
    /// None such, or several.
    pub fn proposal(&self, id: &str) -> Result<Proposal> {
        let mut all = self.proposals();
        if let Some(exact) = all.iter().position(|proposal| proposal.id == id) {
            return Ok(all.swap_remove(exact));
        }
        all.retain(|proposal| !id.is_empty() && proposal.id.starts_with(id));
        match all.as_mut_slice() {
            [] => Err(anyhow!("no open proposal `{id}`: `sportello learn … list` shows those there are")),
            [_] => Ok(all.swap_remove(0)),
            several => bail!("`{id}` is the beginning of {} ids: expected a longer one", several.len()),
        }
    }

    /// The questions that a change is tried on: those that the Faq pins, before and after it, and what
    /// customers asked.
    pub fn questions(&self, after: &Faq) -> Vec<Asked> {
        let mut questions = pinned(self.assistant.faq());
        let new: Vec<Asked> = pinned(after).into_iter().filter(|own| !questions.contains(own)).collect();
        questions.extend(new);
        questions.extend(asked(&self.records, self.since_ms));
        questions
    }

    /// Makes a change, and goes on from there.
    ///
    /// # Errors
    ///
    /// A file or a journal that cannot be written.
    pub fn carry_out(&mut self, plan: Plan) -> Result<()> {
        plan.keep(&self.journal)?;
        let Plan { edits, review, after, .. } = plan;
        self.records.extend(edits);
        self.records.push(review);
        self.assistant = after;
        Ok(())
    }

    /// The language of what is told.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The time on the clock of the Faq's zone.
    pub fn now(&self) -> Moment {
        Clock::of_system(self.assistant.faq().settings.hours.clone()).now()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello::conversation::ReplyKind;
    use sportello::{DecisionKind, Rule};

    fn question(unix_ms: i64) -> Record {
        let what = What::Asked {
            turn: 1,
            text: "dov'è il pacco".into(),
            lang: Lang::It,
            decision: DecisionKind::Abstain,
            rule: Rule::NothingLikely,
            confidence: 0.0,
            ranked: Vec::new(),
            reply: ReplyKind::Handoff,
            shown: Vec::new(),
        };
        Record::new(Moment::at(unix_ms, 60), what)
    }

    #[test]
    fn the_last_questions_count() {
        let ended = Record::new(Moment::at(9, 60), What::Ended);
        let records = [question(3), ended, question(1), question(4), question(2)];
        let since = |last| Recent { last }.since_ms(&records);
        assert_eq!((since(1), since(3), since(4), since(9)), (4, 2, i64::MIN, i64::MIN));
    }
}
