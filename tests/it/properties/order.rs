//! The order in which a Faq is written does not matter, nor how often it is asked.

use proptest::prelude::*;
use proptest::sample::Index;
use sportello::{Assistant, Faq};

use super::{cases, faqs};

/// Moves groups of synonyms about, and the words within them.
fn with_other_synonyms(faq: &Faq, mut places: impl FnMut(usize) -> usize) -> Faq {
    let mut faq = faq.clone();
    shuffle(&mut faq.synonyms, &mut places);
    faq.synonyms.iter_mut().for_each(|group| shuffle(group, &mut places));
    faq
}

/// Moves entries, wordings and tags about.
fn shuffled(faq: &Faq, mut places: impl FnMut(usize) -> usize) -> Faq {
    let mut faq = faq.clone();
    shuffle(&mut faq.entries, &mut places);
    for entry in &mut faq.entries {
        shuffle(&mut entry.tags, &mut places);
        entry.texts.values_mut().for_each(|text| shuffle(&mut text.wordings, &mut places));
    }
    faq
}

/// Fisher and Yates; `places` gives a number below its argument.
fn shuffle<T>(items: &mut [T], places: &mut impl FnMut(usize) -> usize) {
    for end in (1..items.len()).rev() {
        items.swap(end, places(end + 1));
    }
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn build_order_does_not_matter(
        faq in faqs::faq(),
        places in prop::collection::vec(any::<Index>(), 1..16),
        questions in prop::collection::vec(faqs::question(), 1..6),
    ) {
        let mut next = places.iter().cycle();
        let other = shuffled(&faq, |below| next.next().map_or(0, |place| place.index(below)));
        let (first, second) = (Assistant::new(faq).unwrap(), Assistant::new(other).unwrap());
        for question in &questions {
            prop_assert_eq!(first.ask(question), second.ask(question), "{:?}: see `index` for a sum whose order depends on insertion", question);
        }
    }

    #[test]
    fn the_order_of_synonyms_does_not_matter(
        faq in faqs::faq(),
        places in prop::collection::vec(any::<Index>(), 1..8),
        questions in prop::collection::vec(faqs::question(), 1..6),
    ) {
        let mut next = places.iter().cycle();
        let other = with_other_synonyms(&faq, |below| next.next().map_or(0, |place| place.index(below)));
        let (first, second) = (Assistant::new(faq).unwrap(), Assistant::new(other).unwrap());
        for question in &questions {
            prop_assert_eq!(first.ask(question), second.ask(question), "{:?}: see `index/synonyms.rs`", question);
        }
    }

    #[test]
    fn asking_twice_gives_the_same(faq in faqs::faq(), question in faqs::question(), between in faqs::question()) {
        let assistant = Assistant::new(faq.clone()).unwrap();
        let first = assistant.ask(&question);
        assistant.ask(&between);
        prop_assert_eq!(&assistant.ask(&question), &first);
        prop_assert_eq!(&Assistant::new(faq).unwrap().ask(&question), &first, "two builds differ");
    }
}

#[test]
fn the_order_of_a_corpus_does_not_matter() {
    let faq = sportello_tests::faq("comune").unwrap();
    let mut state = 7_usize;
    let other = shuffled(&faq, |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) % below
    });
    let tests: Vec<String> = faq
        .entries
        .iter()
        .flat_map(|entry| entry.texts.values())
        .filter_map(|text| text.tests.first().cloned())
        .collect();
    let (first, second) = (Assistant::new(faq).unwrap(), Assistant::new(other).unwrap());
    for test in tests {
        assert_eq!(
            first.ask(&test),
            second.ask(&test),
            "{test:?}: see `index` for a sum whose order depends on insertion"
        );
    }
}
