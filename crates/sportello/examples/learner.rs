//! A thread that learns from the journal while others answer.
//!
//! `cargo run --example learner`

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, PoisonError, RwLock};

use sportello::hours::Moment;
use sportello::journal::{Doing, Record, Verdict, What};
use sportello::learning::{Learnt, Options, gate};
use sportello::replay::pinned;
use sportello::{Assistant, Faq, Lang};

/// Takes in records as they come, and makes live what they teach unless the Faq's own tests would suffer.
pub fn learn(live: &RwLock<Arc<Assistant>>, records: &Receiver<Record>) {
    let mut journal = Vec::new();
    while let Ok(record) = records.recv() {
        journal.extend(std::iter::once(record).chain(records.try_iter()));
        let before = live.read().unwrap_or_else(PoisonError::into_inner).clone();
        let mut after = Assistant::clone(&before);
        after.learn(&Learnt::of(&journal, &Options::default()));
        if gate(&before, &after, &pinned(before.faq())).is_ok() {
            *live.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        }
    }
}

/// One approved wording, and a question that only it answers.
pub fn main() -> Result<(), sportello::Error> {
    let faq = Faq::from_json(include_str!("shop.json"))?;
    let (live, (sender, records)) = (RwLock::new(Arc::new(Assistant::new(faq)?)), channel());
    let texts = vec![(Lang::It, "il maglione mi sta piccolo".into())];
    let doing = Some(Doing::Wordings { entry: "reso-come".into(), texts });
    let (proposal, author, reason) = ("p-1".into(), "Marta".into(), String::new());
    let what = What::Reviewed { proposal, author, verdict: Verdict::Approved, reason, weight: 3, doing };
    sender.send(Record::new(Moment::at(1_795_000_000_000, 60), what)).unwrap_or_default();
    drop(sender);
    learn(&live, &records); // On a thread of its own, as long as there is somebody who sends.
    live.into_inner().iter().for_each(|live| println!("{:?}", live.ask("maglione piccolo")));
    Ok(())
}
