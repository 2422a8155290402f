//! The Faq with what was learnt, as it is indexed.
//!
//! Learnt wordings are indexed as authored ones are, but do not count where the index asks how many
//! wordings its entries have. On QA4FAQ dev, half of the questions approved as wordings and the other
//! half asked, mean of 5 splits (2026-11), success@1 and @3 are .570 and .801, untaught .493 and .722.
//! Where they do count, .570 and .786, and of 5 % mislabelled wordings the first loses .9 points
//! instead of .2. Adding the similarity of the nearest learnt wording's words, with weight 1, 2, 3
//! or 4, gives .573 and .802, .570 and .803, .568 and .801, .569 and .804: nothing beyond noise.

use std::borrow::Cow;

use super::learnt::{Learnt, LearntWording};
use crate::faq::{Entry, Faq, Localised};
use crate::index::head;
use crate::sorted::{Map, Set};
use crate::text::Lang;

/// The Faq with the live wordings among those of its entries. What was learnt for an entry that is
/// gone is left out; what was learnt in a language that an entry is not written in becomes a text
/// without an answer, which is found but never shown.
pub fn taught<'f>(faq: &'f Faq, learnt: &Learnt) -> Cow<'f, Faq> {
    let mut live: Map<&str, Vec<&LearntWording>> = Map::new();
    for wording in affordable(faq, learnt) {
        live.entry(&wording.entry).or_default().push(wording);
    }
    if live.is_empty() {
        return Cow::Borrowed(faq);
    }
    let mut faq = faq.clone();
    for entry in &mut faq.entries {
        live.get(entry.id.as_str()).into_iter().flatten().for_each(|wording| teach(entry, wording));
    }
    Cow::Owned(faq)
}

fn teach(entry: &mut Entry, wording: &LearntWording) {
    let text = wording.text.clone();
    match entry.texts.get_mut(&wording.lang) {
        Some(own) if own.asked().any(|authored| authored == text) => {}
        Some(own) => own.wordings.push(text),
        None => drop(entry.texts.insert(wording.lang, Localised { question: text, ..Localised::default() })),
    }
}

/// The live wordings, or the newest of them where all together would make the Faq too large for a head:
/// learning must not cost what the authored wordings gain from it.
fn affordable<'l>(faq: &Faq, learnt: &'l Learnt) -> Vec<&'l LearntWording> {
    let ids: Set<&str> = faq.entries.iter().map(|entry| entry.id.as_str()).collect();
    let known = |wording: &&LearntWording| ids.contains(wording.entry.as_str());
    let mut live: Vec<&LearntWording> = learnt.live().filter(known).collect();
    let authored: usize = faq.entries.iter().map(asked).sum();
    let entries = faq.entries.len();
    if head::affordable(authored, entries) {
        let room = head::most_wordings(entries).saturating_sub(authored);
        if live.len() > room {
            let order =
                |own: &&LearntWording| (std::cmp::Reverse(own.last_ms), own.entry.clone(), own.text.clone());
            live.sort_by_cached_key(order);
            live.truncate(room);
        }
    }
    live
}

fn asked(entry: &Entry) -> usize {
    let one = |(_, text): (&Lang, &Localised)| text.asked().count();
    entry.texts.iter().map(one).sum()
}
