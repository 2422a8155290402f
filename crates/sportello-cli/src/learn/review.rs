//! Proposals one by one on the terminal; each word is kept at once.

use std::collections::{BTreeSet, VecDeque};

use anyhow::Result;
use sportello::gaps::proposals::{Kind, Proposal};
use sportello::replay::{Effect, Replay};

use super::approve::done;
use super::editor;
use super::phrases::{Phrases, phrases};
use super::plan::{Does, Plan, Said};
use super::reject;
use super::show::whole;
use super::standing::Standing;
use crate::chat::input::Input;
use crate::phrases::filled;
use crate::replay::{shown, told};
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, WARNING, paint};
use crate::terminal::{Indent, Run, safe, show, width, wrap};

/// How many of the doubtful changes are shown; `sportello replay` shows all.
const DOUBTFUL: usize = 5;

/// What is typed for an entry that there is not yet.
const NEW: &str = "+";

/// Shows each proposal and asks.
pub fn run(standing: &mut Standing, author: &str) -> Result<Status> {
    let phrases = phrases(standing.lang());
    let mut review = Review { author, phrases, input: Input::open()? };
    let mut open: VecDeque<Proposal> = standing.proposals().into();
    show(&format!("{}\n", paint(DIM, &phrases.counted(open.len()))))?;
    let (mut seen, mut made, mut rejected) = (BTreeSet::new(), 0, 0);
    while let Some(proposal) = open.front() {
        let place = [seen.len() + 1, seen.len() + open.len()].map(|number| number.to_string());
        let head = paint(DIM, &filled(phrases.place, &[&place[0], &place[1]]));
        show(&format!("\n{head}\n\n{}", whole(proposal, standing)))?;
        let next = review.one(proposal, standing)?;
        if next == Next::Quit {
            break;
        }
        seen.extend(open.pop_front().map(|proposal| proposal.id));
        match next {
            // What was approved may answer other proposals too, so the rest is looked at anew.
            Next::Made => {
                made += 1;
                open = standing.proposals().into();
                open.retain(|proposal| !seen.contains(&proposal.id));
            }
            Next::Rejected => rejected += 1,
            Next::Quit | Next::Skipped => {}
        }
    }
    let left = (open.len() + seen.len()).saturating_sub(made + rejected);
    let counts = [made, rejected, left].map(|count| count.to_string());
    show(&format!("\n{}\n", filled(phrases.end, &[&counts[0], &counts[1], &counts[2]])))?;
    Ok(Status::Done)
}

/// How a proposal was left.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    Made,
    Rejected,
    Skipped,
    Quit,
}

struct Review<'a> {
    author: &'a str,
    phrases: &'static Phrases,
    input: Input,
}

impl Review<'_> {
    fn one(&mut self, proposal: &Proposal, standing: &mut Standing) -> Result<Next> {
        loop {
            self.keys(proposal)?;
            let Some(line) = self.line()? else { return Ok(Next::Quit) };
            match line.to_lowercase().as_str() {
                "q" => return Ok(Next::Quit),
                "s" => return Ok(Next::Skipped),
                "r" => {
                    let Some(reason) = self.ask(self.phrases.reason)? else { return Ok(Next::Quit) };
                    reject::reject(proposal, &reason, standing, self.author)?;
                    return Ok(Next::Rejected);
                }
                // Either language's key for an edit.
                key @ ("a" | "m" | "e") => {
                    let said = self.said(proposal, key != "a")?;
                    let made = match said {
                        Some(said) => self.made(proposal, &said, standing)?,
                        None => self.nothing()?,
                    };
                    if made {
                        return Ok(Next::Made);
                    }
                }
                _ => self.tell(self.phrases.expected, WARNING)?,
            }
        }
    }

    /// What the person adds to a proposal; none if they leave it.
    fn said(&mut self, proposal: &Proposal, edits: bool) -> Result<Option<Said>> {
        let mut said = Said::default();
        let phrases = self.phrases;
        match &proposal.kind {
            Kind::NewWording { entry } if edits => {
                let Some(own) = self.ask(&filled(phrases.entry, &[entry]))? else { return Ok(None) };
                said.entry = Some(own).filter(|own| !own.is_empty());
            }
            Kind::NewEntry if edits => {
                let Some(own) = self.ask(phrases.new_or_entry)? else { return Ok(None) };
                said.entry = Some(own).filter(|own| !own.is_empty());
            }
            Kind::NewEntry | Kind::NewWording { .. } => {}
            _ => return Ok(Some(said)),
        }
        if edits && proposal.wordings.len() > 1 {
            let Some(only) = self.ask(phrases.only)? else { return Ok(None) };
            // What is no number is refused as one that there is not.
            let numbers = only.split([' ', ',']).filter(|part| !part.is_empty());
            let numbers: Vec<usize> = numbers.map(|part| part.parse().unwrap_or(0)).collect();
            said.only = Some(numbers).filter(|numbers| !numbers.is_empty());
        }
        // A plus in place of an entry asks for a new one.
        let new = said.entry.take_if(|entry| entry == NEW).is_some();
        if new || (proposal.kind == Kind::NewEntry && said.entry.is_none()) {
            let Some(answer) = self.answer(proposal)? else { return Ok(None) };
            let asked = filled(phrases.question, &[&proposal.question]);
            let Some(question) = self.ask(&asked)? else { return Ok(None) };
            said.answer = Some(answer);
            said.question = Some(question).filter(|question| !question.is_empty());
        }
        Ok(Some(said))
    }

    /// The answer of a new entry: typed, a colleague's, or from an editor.
    fn answer(&mut self, proposal: &Proposal) -> Result<Option<String>> {
        let draft = proposal.draft_answer.as_ref();
        let asked = match draft {
            Some(draft) => filled(self.phrases.answer_or_draft, &[&draft.operator]),
            None => self.phrases.answer.to_owned(),
        };
        let Some(line) = self.ask(&asked)? else { return Ok(None) };
        let draft = draft.map(|draft| draft.text.as_str());
        let answer = match line.as_str() {
            "" => draft.map(str::to_owned),
            "editor" => Some(editor::edited(draft.unwrap_or_default())?),
            _ => Some(line),
        };
        Ok(answer.filter(|answer| !answer.trim().is_empty()))
    }

    /// Says what a change would do, and makes it if the person says yes.
    fn made(&mut self, proposal: &Proposal, said: &Said, standing: &mut Standing) -> Result<bool> {
        let mut plan = match Plan::of(proposal, said, standing, self.author) {
            Ok(plan) => plan,
            Err(error) => {
                for line in format!("{error:#}").lines() {
                    self.tell(line, WARNING)?;
                }
                return Ok(false);
            }
        };
        if !matches!(plan.does, Does::Notes) && !self.sure(&mut plan, standing)? {
            return self.nothing();
        }
        let told = done(&plan, standing);
        standing.carry_out(plan)?;
        show(&told)?;
        Ok(true)
    }

    /// Whether the person wants it, knowing what it changes. What the gate refuses takes a reason.
    fn sure(&mut self, plan: &mut Plan, standing: &Standing) -> Result<bool> {
        let told = told(&plan.replay, standing.lang());
        show(&format!("\n{told}{}", self.doubtful(&plan.replay, standing)))?;
        let Some(refusal) = plan.refusal.clone() else {
            let sure = self.ask(self.phrases.sure)?.unwrap_or_default().to_lowercase();
            return Ok(matches!(sure.as_str(), "s" | "sì" | "si" | "y" | "yes"));
        };
        for line in refusal.lines() {
            self.tell(line, WARNING)?;
        }
        let reason = self.ask(self.phrases.even_so)?.unwrap_or_default();
        plan.because(&reason);
        Ok(!reason.is_empty())
    }

    /// Changes that are no gain for sure.
    fn doubtful(&self, replay: &Replay, standing: &Standing) -> String {
        let gains = |effect: &Effect| matches!(effect, Effect::NewlyAnswered | Effect::NewlyRight);
        let doubtful = replay.changes.iter().filter(|change| {
            !change.effects.iter().any(gains) || change.effects.contains(&Effect::NewlyWrong)
        });
        let shown: Vec<String> =
            doubtful.take(DOUBTFUL).map(|change| shown(change, standing.lang())).collect();
        if shown.is_empty() { String::new() } else { format!("\n{}", shown.concat()) }
    }

    fn nothing(&self) -> Result<bool> {
        self.tell(self.phrases.left, DIM)?;
        Ok(false)
    }

    fn keys(&self, proposal: &Proposal) -> Result<()> {
        let by_hand = !matches!(proposal.kind, Kind::NewEntry | Kind::NewWording { .. });
        let keys = if by_hand { self.phrases.by_hand } else { self.phrases.keys };
        let mut runs = Vec::new();
        for (key, name) in keys {
            let apart = if runs.is_empty() { "" } else { " · " };
            runs.extend([Run::new(apart, DIM), Run::new(*key, BOLD), Run::new(format!(" {name}"), DIM)]);
        }
        Ok(show(&format!("\n{}", wrap(&runs, width(), Indent::default())))?)
    }

    fn tell(&self, text: &str, style: anstyle::Style) -> Result<()> {
        Ok(show(&wrap(&[Run::new(text, style)], width(), Indent::default()))?)
    }

    fn ask(&mut self, text: &str) -> Result<Option<String>> {
        show(&format!("\n{}", wrap(&[Run::plain(text)], width(), Indent::default())))?;
        self.line()
    }

    /// What was typed, without the spaces around it; none at the end of the input.
    fn line(&mut self) -> Result<Option<String>> {
        let line = self.input.next()?.map(|line| line.trim().to_owned());
        if let Some(line) = line.as_ref().filter(|_| self.input.is_piped()) {
            show(&format!("› {}\n", safe(line)))?;
        }
        Ok(line)
    }
}
