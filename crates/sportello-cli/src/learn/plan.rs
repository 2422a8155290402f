//! A change that is thought through and not yet made: wordings to learn, a new entry, or word that
//! something was done by hand.
//!
//! In: a proposal and what the person who approves adds to it. Out: the records of the change, the
//! assistant after it, and what it changes: gains, and questions that would lose their right answer.

use anyhow::{Result, bail};
use sportello::gaps::proposals::{Kind, Proposal};
use sportello::journal::{Change, Doing, Record, Verdict, What};
use sportello::learning::gate;
use sportello::replay::Replay;
use sportello::{Assistant, Edit, Entry, Faq, Lang};

use super::reject::review;
use super::standing::Standing;
use super::write::{self, Draft};
use crate::journal::Journal;
use crate::recording::learnt;
use crate::tune::labels::nearest;

/// What the person who approves adds to a proposal.
#[derive(Debug, Default)]
pub struct Said {
    /// The entry, if another than proposed; the id of a new one.
    pub entry: Option<String>,
    /// The question of a new entry.
    pub question: Option<String>,
    /// The answer of a new entry.
    pub answer: Option<String>,
    /// Which of the wordings are learnt, by their numbers from 1; without it, all.
    pub only: Option<Vec<usize>>,
    /// Why.
    pub reason: String,
}

/// What a plan does.
#[derive(Debug)]
pub enum Does {
    /// An entry that is there learns wordings.
    Learns { wordings: usize },
    /// A new entry, with wordings.
    Adds { wordings: usize, draft: Box<Draft> },
    /// The files were changed by hand.
    Notes,
}

/// A change that was tried.
#[derive(Debug)]
pub struct Plan {
    /// The entry.
    pub entry: String,
    /// What is done with it.
    pub does: Does,
    /// What it changes.
    pub replay: Replay,
    /// The questions that would lose their right answer, in words; none where the gate says yes.
    pub refusal: Option<String>,
    pub(super) edits: Vec<Record>,
    pub(super) review: Record,
    pub(super) after: Assistant,
}

impl Plan {
    /// What a yes to a proposal does, tried on all questions.
    ///
    /// # Errors
    ///
    /// Something that is missing, or an entry that there is not. Nothing was written.
    pub fn of(proposal: &Proposal, said: &Said, standing: &Standing, author: &str) -> Result<Self> {
        match &proposal.kind {
            Kind::NewEntry | Kind::NewWording { .. } if said.answer.is_some() => {
                Self::new_entry(proposal, said, standing, author)
            }
            Kind::NewEntry => match &said.entry {
                Some(entry) => Self::wordings(entry, proposal, said, standing, author),
                None => bail!(
                    "`{}` needs an answer: expected --answer TEXT, --draft for the one that a colleague gave, or \
                     --entry ID of an entry that answers already",
                    proposal.id
                ),
            },
            Kind::NewWording { entry } => {
                let entry = said.entry.as_ref().unwrap_or(entry);
                Self::wordings(entry, proposal, said, standing, author)
            }
            Kind::Merge { a: entry, .. }
            | Kind::Split { entry }
            | Kind::Retire { entry }
            | Kind::Review { entry }
            | Kind::Translate { entry, .. } => Ok(Self::noted(entry, proposal, said, standing, author)),
            _ => bail!("`{}`: a kind of proposal that this program does not know: update it", proposal.id),
        }
    }

    fn wordings(
        entry: &str,
        proposal: &Proposal,
        said: &Said,
        standing: &Standing,
        author: &str,
    ) -> Result<Self> {
        let faq = standing.assistant.faq();
        if faq.entry(entry).is_none() {
            let near = nearest(entry, faq).map(|id| format!("; the nearest is `{id}`")).unwrap_or_default();
            bail!("no entry `{entry}` in the FAQ: expected the id of one{near}");
        }
        let texts = texts(proposal, said.only.as_deref())?;
        if texts.is_empty() {
            bail!("`{}` has no words that could be learnt: all of them were redacted", proposal.id);
        }
        let wordings = texts.len();
        let edited = said.entry.is_some() || said.only.is_some();
        let verdict = if edited { Verdict::Edited } else { Verdict::Approved };
        let doing = Doing::Wordings { entry: entry.to_owned(), texts };
        let yes = review(proposal, verdict, &said.reason, author, Some(doing));
        let review = Record::new(standing.now(), yes);
        let mut after = standing.assistant.clone();
        after.learn(&learnt(standing.records.iter().chain([&review])));
        let (replay, refusal) = tried(standing, &after);
        let does = Does::Learns { wordings };
        Ok(Self { entry: entry.to_owned(), does, replay, refusal, edits: Vec::new(), review, after })
    }

    /// The company's question and answer go to the file; customers' own words are learnt beside it, so
    /// that they go when the customer is forgotten.
    fn new_entry(proposal: &Proposal, said: &Said, standing: &Standing, author: &str) -> Result<Self> {
        let faq = standing.assistant.faq();
        let question = said.question.as_deref().map_or(proposal.question.as_str(), str::trim);
        let id = said.entry.clone().unwrap_or_else(|| write::id(question, faq));
        if faq.entry(&id).is_some() {
            bail!(
                "there is an entry `{id}` already: expected another id, or no answer to let it learn the words"
            );
        }
        let answer = said.answer.as_deref().unwrap_or_default().trim();
        let draft = write::draft(&standing.faq, &id, proposal.lang, question, answer)?;
        let Some(entry) = draft.faq.entry(&id).cloned() else {
            bail!("the FAQ's files have no entry `{id}` once it is written: load them again");
        };
        let change = Change::Put { entry: id.clone(), before: None, after: authored(&entry) };
        let edited = What::Edited { author: author.to_owned(), reason: said.reason.clone(), change };
        let texts = texts(proposal, said.only.as_deref())?;
        let wordings = texts.len();
        let doing = Doing::Wordings { entry: id.clone(), texts };
        let yes = review(proposal, Verdict::Approved, &said.reason, author, Some(doing));
        let now = standing.now();
        let (edited, review) = (Record::new(now, edited), Record::new(now, yes));
        let mut after = standing.assistant.clone();
        after.apply(Edit::put(entry))?;
        after.learn(&learnt(standing.records.iter().chain([&review])));
        let (replay, refusal) = tried(standing, &after);
        let does = Does::Adds { wordings, draft: Box::new(draft) };
        Ok(Self { entry: id, does, replay, refusal, edits: vec![edited], review, after })
    }

    /// What people do to an answer they do in its file; the journal keeps that it was done.
    fn noted(entry: &str, proposal: &Proposal, said: &Said, standing: &Standing, author: &str) -> Self {
        let doing = Doing::Entry { entry: entry.to_owned() };
        let yes = review(proposal, Verdict::Approved, &said.reason, author, Some(doing));
        Self {
            entry: entry.to_owned(),
            does: Does::Notes,
            replay: Replay { questions: 0, changes: Vec::new() },
            refusal: None,
            edits: Vec::new(),
            review: Record::new(standing.now(), yes),
            after: standing.assistant.clone(),
        }
    }

    /// Gives a reason.
    pub fn because(&mut self, text: &str) {
        for record in self.edits.iter_mut().chain([&mut self.review]) {
            if let What::Edited { reason, .. } | What::Reviewed { reason, .. } = &mut record.what {
                text.clone_into(reason);
            }
            // A reason is redacted like any text.
            *record = record.clone().redacted();
        }
    }

    /// Writes the change: the file first, so that no record tells of an entry that there is not.
    pub(super) fn keep(&self, journal: &Journal) -> Result<()> {
        if let Does::Adds { draft, .. } = &self.does {
            draft.keep()?;
            journal.edit(&self.edits, &draft.faq)?;
        }
        journal.append(std::slice::from_ref(&self.review))
    }
}

/// What a change does to all questions, and why the gate refuses it if it does.
fn tried(standing: &Standing, after: &Assistant) -> (Replay, Option<String>) {
    let questions = standing.questions(after.faq());
    match gate(&standing.assistant, after, &questions) {
        Ok(replay) => (replay, None),
        Err(refusal) => {
            let told = refusal.to_string();
            (refusal.replay, Some(told))
        }
    }
}

/// Customers' words, but for those of which something was redacted.
fn texts(proposal: &Proposal, only: Option<&[usize]>) -> Result<Vec<(Lang, String)>> {
    let most = proposal.wordings.len();
    if let Some(beyond) = only.unwrap_or_default().iter().find(|&&number| number == 0 || number > most) {
        bail!(
            "no wording {beyond}: expected numbers from 1 to {most}, as `sportello learn … show` lists them"
        );
    }
    let wanted = |number: usize| only.is_none_or(|only| only.contains(&number));
    let numbered = (1..).zip(&proposal.wordings).filter(|&(number, _)| wanted(number));
    let whole = numbered.map(|(_, wording)| wording).filter(|wording| !wording.text.contains('['));
    Ok(whole.map(|wording| (wording.lang, wording.text.clone())).collect())
}

/// An entry as the authoring JSON has it.
fn authored(entry: &Entry) -> serde_json::Value {
    let one = Faq { entries: vec![entry.clone()], ..Faq::default() };
    let mut json: serde_json::Value = serde_json::from_str(&one.to_json()).unwrap_or_default();
    json.pointer_mut("/entry/0").map(serde_json::Value::take).unwrap_or_default()
}
