//! An approval that goes live at once, without learning from the whole journal again.

use super::approved::{Approved, Said};
use super::ballot::{Count, Link};
use super::learnt::{Learnt, LearntWording, Options};
use crate::journal::{Record, Verdict, What, matching};

impl Learnt {
    /// Takes in the newest record of a journal, if it is an approval of wordings; whether it was one.
    ///
    /// The result is that of learning from the journal again. For any other record that is what has to
    /// be done.
    pub fn approve(&mut self, record: &Record) -> bool {
        let approves = matches!(
            &record.what,
            What::Reviewed { verdict: Verdict::Approved | Verdict::Edited, doing: Some(_), .. }
        );
        if approves {
            let mut approved = Approved::default();
            approved.hear(record);
            approved.into_links().into_iter().for_each(|(link, said)| self.take(link, said));
        }
        approves
    }

    fn take(&mut self, link: Link, said: Said) {
        let order = |own: &LearntWording| {
            (&own.entry, own.lang)
                .cmp(&(&link.entry, link.lang))
                .then_with(|| matching(&own.text).cmp(&link.words))
        };
        let place = self.wordings.binary_search_by(order);
        let Some(new) = LearntWording::of(link, &Count::default(), Some(said), &Options::default()) else {
            return;
        };
        match place {
            Err(at) => self.wordings.insert(at, new),
            Ok(at) => {
                if let Some(own) = self.wordings.get_mut(at) {
                    (own.text, own.state, own.approval) = (new.text, new.state.max(own.state), new.approval);
                    own.last_ms = own.last_ms.max(new.last_ms);
                    own.first_ms = own.first_ms.min(new.first_ms);
                }
            }
        }
    }
}
